import type { Page, Route } from 'playwright-core';
import { accessibilityFaults } from './support/axe.ts';
import type { OpenOptions, OpenPane } from './support/openPane.ts';
import type { WorldFile } from './support/sandboxProcess.ts';
import { setStage } from './support/stage.ts';
import { isAboutCause } from './support/whatWasSent.ts';

const stage = setStage();

const openWorld = (world: (file: WorldFile) => void, options?: OpenOptions) => stage().open({ world }, options);
const openWithFault = (fault: object) => stage().open({ fault });

/** The problem is shown with a face: a heading, one next step, a way on, nothing that keeps anybody out. */
async function expectProblem({ pane, page }: OpenPane, kind: string, title: RegExp, button: string): Promise<void> {
  const problem = pane.locator(`[data-problem="${kind}"]`);
  await problem.waitFor();
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toMatch(title);
  expect(await pane.locator('.next-step').count()).toBe(1);
  expect(await pane.getByRole('alert').count()).toBe(1);
  expect(await problem.getByRole('button').allInnerTexts()).toEqual([button]);
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Goes on with the keyboard alone, from Outlook's side of the pane. */
async function pressButton({ pane, page }: OpenPane, name: string): Promise<void> {
  const button = pane.getByRole('button', { name });
  await page.getByRole('button', { name: 'Close' }).last().focus();
  await page.keyboard.press('Tab');
  // Outlook and Office.js hand the focus to each other with messages.
  while (!(await button.evaluate((element) => element === element.ownerDocument.activeElement)));
  await page.keyboard.press('Enter');
}

describe('while the pane works', () => {
  it('says that it is starting, until Outlook has been silent for twenty seconds', async () => {
    const opened = await openWorld((world) => void (world.outlook.start = 'silent'), { clock: true });
    await opened.pane.locator('[role=status]').getByText('Waiting for Outlook…').waitFor({ state: 'attached' });
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await opened.page.clock.fastForward(21_000);
    await expectProblem(opened, 'outlookSilent', /Outlook does not answer/, 'Try again');
  });

  it('says that it is signing in, until the sign-in has been silent for fifteen seconds', async () => {
    const opened = await openWorld((world) => void (world.outlook.bridge = 'silent'), { clock: true });
    await opened.pane.locator('[role=status]').getByText('Signing in…').waitFor({ state: 'attached' });
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await opened.page.clock.fastForward(16_000);
    await expectProblem(opened, 'signInSilent', /takes too long/, 'Try again');
  });

  it('says that Dynamics 365 is busy and when it is asked again, and goes on by itself', async () => {
    const { pane } = await openWithFault({ status: 429, code: '0x80072322', retryAfter: 2, count: 1 });
    await pane.locator('.progress').getByText('Contoso is busy. Asking again in 2 seconds…').waitFor();
    await pane.locator('[data-verdict="different"]').waitFor();
  });
});

describe('when the pane cannot go on', () => {
  it('says that this Outlook offers no sign-in', async () => {
    await expectProblem(await openWorld((world) => void (world.outlook.bridge = 'absent')), 'signInUnavailable', /cannot be signed in here/, 'Try again');
  });

  it('asks for a click where Microsoft wants to ask the person, and goes on after it', async () => {
    const opened = await openWorld((world) => void (world.signIn = { broker: { answer: 'interactionFirst' } }));
    await expectProblem(opened, 'signInNeeded', /Please sign in/, 'Sign in');
    await pressButton(opened, 'Sign in');
    await opened.pane.locator('[data-verdict="different"]').waitFor();
  });

  it('can be asked again after the person has cancelled', async () => {
    const opened = await openWorld((world) => void (world.signIn = { broker: { answer: 'userCancels' } }));
    await opened.pane.getByRole('button', { name: 'Sign in' }).click();
    await expectProblem(opened, 'signInCancelled', /have not signed in/, 'Sign in');
  });

  it.each([
    ['disabled', 'signInUnavailable', /cannot be signed in here/],
    ['accountUnavailable', 'signInFailed', /did not work/],
    ['noNetwork', 'offline', /offline/],
    ['persistentError', 'signInFailed', /did not work/],
  ])('tells what the answer "%s" of Outlook means', async (answer, kind, title) => {
    await expectProblem(await openWorld((world) => void (world.signIn = { broker: { answer } })), kind, title, 'Try again');
  });

  it('says that signing in failed', async () => {
    await expectProblem(await openWorld((world) => void (world.outlook.bridge = 'failing')), 'signInFailed', /did not work/, 'Try again');
  });

  it.each([
    ['a failing server', { status: 500, code: '0x80044150' }, 'serverFailing', /has a problem/, 'Try again'],
    ['a missing privilege', { status: 403, code: '0x80040220' }, 'ownUserHidden', /may not read your own user/, 'Try again'],
    ['an account that is no user', { status: 403, code: '0x80072560' }, 'notAMember', /not a user/, 'Try again'],
    ['a token that is not accepted', { status: 401 }, 'notAuthenticated', /does not accept/, 'Sign in'],
    ['a long wait', { status: 429, retryAfter: 120 }, 'throttled', /busy/, 'Try again'],
    ['a web page with status 200', { body: '<!doctype html><title>Sign in</title>', status: 200 }, 'unexpectedAnswer', /unexpected answer/, 'Try again'],
    ['broken JSON', { body: '{"value":[', status: 200, contentType: 'application/json' }, 'unexpectedAnswer', /unexpected answer/, 'Try again'],
    ['an answer of another shape', { body: '{"value":{}}', status: 200, contentType: 'application/json' }, 'unexpectedAnswer', /unexpected answer/, 'Try again'],
    ['no user in the answer', { body: '{"value":[]}', status: 200, contentType: 'application/json' }, 'notAMember', /not a user/, 'Try again'],
    ['a disabled user', { status: 403, code: '0x80040225' }, 'userDisabled', /disabled/, 'Try again'],
    ['no security role', { status: 403, code: '0x80042f09' }, 'noRoles', /no security role/, 'Try again'],
    ['a refusal', { status: 400, code: '0x80060888', message: 'Nothing of that name.' }, 'refused', /refused the request/, 'Try again'],
    ['a cut connection', { drop: 'before' }, 'unreachable', /cannot be reached/, 'Try again'],
  ])('tells of %s, and works again once it is gone', async (_what, fault, kind, title, button) => {
    const opened = await openWithFault(fault);
    await expectProblem(opened, kind, title, button);
    await stage().sandbox.ask('POST', 'faults', []);
    await pressButton(opened, button);
    await opened.pane.locator('[data-verdict="different"]').waitFor();
  });

  it('renews a token that is not accepted once, and no more, and asks the person only when a button is pressed', async () => {
    const askedOutlook: unknown[] = [];
    const before = async (page: Page) =>
      page.on('request', (request) => {
        if (request.url().endsWith('/outlook/bridge')) askedOutlook.push((request.postDataJSON() as { method: string }).method);
      });
    const opened = await stage().open({ fault: { status: 401 } }, { before });
    await opened.pane.locator('[data-problem="notAuthenticated"]').waitFor();
    expect((await stage().sandbox.log()).filter((line) => line.status === 401)).toHaveLength(2);
    expect(askedOutlook).toContain('GetToken');
    expect(askedOutlook).not.toContain('GetTokenPopup');
    expect(opened.context.pages()).toHaveLength(1);
    await stage().sandbox.ask('POST', 'faults', [{ host: 'contoso.crm4.dynamics.com', status: 401, count: 1 }]);
    await opened.pane.getByRole('button', { name: 'Sign in' }).click();
    await opened.pane.locator('[data-verdict="different"]').waitFor();
  });

  it('says that it is offline, and works again once there is a connection', async () => {
    const opened = await openWithFault({ latency: 500 });
    await opened.pane.locator('[data-verdict]').waitFor();
    await opened.context.setOffline(true);
    await opened.pane.getByRole('button', { name: 'Check again' }).click();
    await expectProblem(opened, 'offline', /offline/, 'Try again');
    await opened.context.setOffline(false);
    await opened.pane.getByRole('button', { name: 'Try again' }).click();
    await opened.pane.locator('[data-verdict="different"]').waitFor();
  });

  const answerWith = (body: string, status = 200) => (route: Route) => route.fulfill({ status, contentType: 'application/json', body });

  it.each([
    ['is not there', answerWith('nothing', 404), 'configurationMissing'],
    ['is not JSON', answerWith('<!doctype html>'), 'configurationInvalid'],
    ['lacks a field', answerWith('{"version":1}'), 'configurationInvalid'],
  ])('says that the configuration %s', async (_what, answer, kind) => {
    const opened = await openWorld(() => undefined, { before: (page) => page.route('**/config.json', answer) });
    await expectProblem(opened, kind, /settings of this add-in/, 'Try again');
    // The pane before this one may still have been looking for the cause.
    expect((await stage().sandbox.log()).filter((line) => line.token && !isAboutCause(line))).toEqual([]);
  });

  it('gives no token to an organization that the policy does not trust', async () => {
    const configuration = {
      version: 1,
      clientId: '5d7c1a52-0f0e-4b5c-9a4e-36d0c8a1f001',
      authority: 'https://login.microsoftonline.com/organizations',
      organizations: [{ url: 'https://contoso.crm4.dynamics.com.evil.tld', name: 'Contoso', type: 'production' }],
    };
    const addresses: string[] = [];
    const askedOutlook: string[] = [];
    const opened = await openWorld(() => undefined, {
      before: async (page) => {
        page.on('request', (request) => {
          addresses.push(request.url());
          if (request.url().endsWith('/outlook/bridge')) askedOutlook.push((request.postDataJSON() as { method: string }).method);
        });
        await page.route('**/config.json', answerWith(JSON.stringify(configuration)));
      },
    });
    await expectProblem(opened, 'hostRefused', /not trusted/, 'Try again');
    expect(addresses.filter((address) => address.includes('evil'))).toEqual([]);
    expect(askedOutlook.filter((method) => method !== 'GetInitContext')).toEqual([]);
  });

  it('says that a part of the add-in did not arrive, even if it is the part that draws', async () => {
    const opened = await openWorld(() => undefined, { before: (page) => page.route('**/screens.*.js', (route) => route.abort()) });
    await opened.pane.getByRole('heading', { name: 'A part of this add-in could not be loaded' }).waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await opened.page.unroute('**/screens.*.js');
    await opened.pane.getByRole('button', { name: 'Try again' }).click();
    await opened.pane.locator('[data-verdict="different"]').waitFor();
  });

  it('leaves the screen as it is until the code of the next one is there, and then has the focus on its title', async () => {
    const { pane, page } = await openWorld(() => undefined);
    await pane.locator('[data-verdict]').waitFor();
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/help.*.js', (route) => held.then(() => route.continue()));
    await pane.getByRole('button', { name: 'Help' }).click();
    await pane.locator('main[aria-busy="true"]').waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['The addresses are different']);
    expect(await pane.locator('main').ariaSnapshot()).not.toContain('Starting');
    arrive();
    await pane.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    expect(await pane.locator('main').getAttribute('aria-busy')).toBe('false');
    expect(await pane.locator('.screen-title').evaluate((title) => title === document.activeElement)).toBe(true);
  });

  it('says that Office.js did not arrive, and works again once it does', async () => {
    const opened = await openWorld(() => undefined, { before: (page) => page.route('**/office.js', (route) => route.abort()) });
    await expectProblem(opened, 'officeNotLoaded', /A part of Outlook could not be loaded/, 'Try again');
    await opened.page.unroute('**/office.js');
    await opened.pane.getByRole('button', { name: 'Try again' }).click();
    await opened.pane.locator('[data-verdict="different"]').waitFor();
  });

  it('says in a browser tab that it works inside Outlook', async () => {
    await stage().sandbox.reset();
    const context = await stage().browser.newContext();
    const page = await context.newPage();
    await page.goto(new URL('/addin/taskpane.html', stage().sandbox.url).href);
    await page.locator('[data-problem="outsideOutlook"]').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page works inside Outlook');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});
