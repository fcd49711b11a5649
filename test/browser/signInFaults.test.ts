import type { Page } from 'playwright-core';
import type { BrokerAnswer, SignInFaultName } from '../../sandbox/world/entra.ts';
import type { Problem, ProblemKind } from '../../src/diagnosis/problem.ts';
import type { Resource } from '../../src/signin/signIn.ts';
import { claimsOf } from './signin/support/client.ts';
import { signInWorld } from './signin/support/worlds.ts';
import { problemOf, setSignInStage, signInPane } from './support/signInStage.ts';

const stage = setSignInStage();

const contoso: Resource = { url: 'https://contoso.crm4.dynamics.com', issuer: 'entra' };
const contosoTest: Resource = { url: 'https://contosotest.crm.dynamics.com', issuer: 'entra' };
const graph: Resource = { url: 'https://graph.microsoft.com', issuer: 'entra' };
const server: Resource = { url: 'https://crm.contoso.com', issuer: 'onPremises' };

const nancy = 'nancy@contoso.com';
const outlook = (rest: object = {}) => ({ outlook: { account: nancy, mailbox: { address: nancy, displayName: 'Nancy Anderson' }, mail: '../mail', ...rest } });

/** Presses buttons on the pages of the sign-in service, and waits for the window to go. */
const press =
  (...names: string[]) =>
  async (window: Page) => {
    const closed = window.waitForEvent('close');
    for (const name of names) await window.getByRole('button', { name }).click();
    await closed;
  };
const picked = 'Nancy Anderson';
const closeIt = async (window: Page) => {
  await window.getByRole('heading', { level: 1 }).waitFor();
  await window.close();
};

/** What each fault of an account becomes where Outlook signs in silently; the compiler asks for every one that the sandbox has. */
const faultsOfAccounts: Readonly<Record<Exclude<SignInFaultName, 'none'>, readonly [ProblemKind, string]>> = {
  mfaRequired: ['signInNeeded', 'AADSTS50076'],
  sessionMissing: ['signInNeeded', 'AADSTS50058'],
  consentRequired: ['consentNeeded', 'AADSTS65001'],
  blockedByConditionalAccess: ['accessBlocked', 'AADSTS53003'],
  deviceNotCompliant: ['deviceNotAccepted', 'AADSTS53000'],
  accountDisabled: ['accountDisabled', 'AADSTS50057'],
  notAssigned: ['notAssigned', 'AADSTS50105'],
  applicationUnknown: ['applicationUnknown', 'AADSTS700016'],
  wrongTenant: ['noAccessToTenant', 'AADSTS50020'],
  guestNotAdded: ['noAccessToTenant', 'AADSTS90072'],
  refreshTokenExpired: ['signInNeeded', 'AADSTS700082'],
  passwordExpired: ['passwordExpired', 'AADSTS50055'],
  // Broken for Outlook's bridge alone; a window may still do.
  redirectOrder: ['signInNeeded', 'AADSTS7000471'],
};

const unlessWindow = (code: string) => ({ kind: 'signInNeeded', code, why: 'outlookCannot' }) as const;

/** What each answer of Outlook's bridge becomes; a silent bridge and a person who cancels have tests of their own. */
const answersOfBridge: Readonly<Record<Exclude<BrokerAnswer, 'token' | 'silent' | 'userCancels'>, Problem>> = {
  noNetwork: { kind: 'offline' },
  consentNeeded: { kind: 'consentNeeded', code: 'AADSTS65001' },
  interactionFirst: { kind: 'signInNeeded', code: 'AADSTS50076' },
  originNotRegistered: unlessWindow('origin_not_registered'),
  disabled: unlessWindow('bridge_absent'),
  unavailable: unlessWindow('bridge_absent'),
  accountUnavailable: unlessWindow('no_account_found'),
  transientError: unlessWindow('server_error'),
  persistentError: unlessWindow('server_error'),
};

describe('through Outlook', () => {
  it.each(Object.entries(faultsOfAccounts))('%s means %j', async (fault, [kind, code]) => {
    const pane = await stage().open(outlook());
    await stage().signInFails({ accounts: { [nancy]: fault } });
    expect(problemOf(await pane.token(contoso))).toMatchObject({ kind, code });
  });

  it.each(Object.entries(answersOfBridge))('the answer %s of the bridge means %j', async (answer, problem) => {
    const pane = await stage().open(outlook());
    await stage().signInFails({ broker: { answer } });
    expect(problemOf(await pane.token(contoso))).toEqual(problem);
    if (!('why' in problem)) return;
    // Where the bridge itself fails, a window does it instead.
    expect(await pane.ask([contoso, contosoTest], 'asking', press(picked))).toMatchObject({ ok: true });
    expect(await pane.token(contosoTest)).toMatchObject({ ok: true });
  });

  it('a bridge that stays silent is waited for once, for fifteen seconds', async () => {
    const pane = await stage().open(outlook({ bridge: 'silent' }), (page) => page.clock.install());
    const waiting = Promise.all([pane.token(contoso), pane.token(contosoTest)]);
    await pane.frame.evaluate(() => undefined);
    await pane.page.clock.fastForward(16_000);
    const needed = { kind: 'signInNeeded', code: 'bridge_silent', why: 'outlookSilent' };
    expect((await waiting).map(problemOf)).toEqual([needed, needed]);
    expect(problemOf(await pane.token(contoso))).toEqual(needed);
  });

  it.each([
    ['page', 'signInServiceFailing'],
    ['silence', 'offline'],
  ])('an outage of Entra ID (%s)', async (outage, kind) => {
    const pane = await stage().open(outlook());
    await stage().signInFails({ outage });
    expect(problemOf(await pane.token(contoso))).toMatchObject({ kind });
  });

  it('a person who cancels', async () => {
    const pane = await stage().open(outlook());
    await stage().signInFails({ broker: { answer: 'userCancels' } });
    expect(problemOf(await pane.ask([contoso]))).toEqual({ kind: 'signInCancelled' });
  });

  it('what Microsoft wants to ask is asked by Outlook, for all organizations at once', async () => {
    const pane = await stage().open(outlook());
    await stage().signInFails({ broker: { answer: 'interactionFirst' } });
    expect(await pane.ask([contoso, contosoTest])).toMatchObject({ ok: true });
    expect(await pane.token(contosoTest)).toMatchObject({ ok: true });
  });

  it('a renewed token is another one', async () => {
    const pane = await stage().open(outlook());
    const [first, again, renewed] = [await pane.token(contoso), await pane.token(contoso), await pane.token(contoso, 'renewed')].map((token) => token.ok && token.value.value);
    expect(again).toBe(first);
    expect(renewed).not.toBe(first);
  });

  it('a token whose times do not fit the clock says so', async () => {
    const pane = await stage().open(outlook());
    await stage().signInFails({ skewSeconds: 3600 });
    expect(await pane.token(contoso)).toMatchObject({ ok: true, value: { clockIsOff: true } });
    await stage().signInFails({ skewSeconds: 0 });
    const right = await pane.token(contoso, 'renewed');
    expect(right.ok && right.value.clockIsOff).toBeUndefined();
  });
});

const tokenEndpoint = { host: 'login.microsoftonline.com', method: 'POST', path: '/oauth2/v2.0/token' };

describe('in a window', () => {
  const withoutBridge = outlook({ bridge: 'absent' });

  it.each([
    ['mfaRequired', 'Approve'],
    ['consentRequired', 'Accept'],
    ['passwordExpired', 'Update password'],
    ['sessionMissing', picked],
  ])('%s is put right by the person', async (fault, button) => {
    const pane = await stage().open(withoutBridge);
    await stage().signInFails({ accounts: { [nancy]: fault } });
    expect(await pane.ask([contoso], 'asking', press(...new Set([picked, button])))).toMatchObject({ ok: true });
  });

  it.each(['blockedByConditionalAccess', 'deviceNotCompliant', 'accountDisabled', 'notAssigned', 'applicationUnknown', 'wrongTenant', 'guestNotAdded', 'redirectOrder'])(
    '%s is said by Microsoft in the window, from which the person goes back',
    async (fault) => {
      const pane = await stage().open(withoutBridge);
      await stage().signInFails({ accounts: { [nancy]: fault } });
      expect(problemOf(await pane.ask([contoso], 'asking', press(picked, 'Cancel')))).toEqual({ kind: 'signInCancelled' });
    },
  );

  it.each([
    [53003, 'accessBlocked'],
    [65001, 'consentNeeded'],
    [700084, 'signInNeeded'],
  ])('what the token endpoint refuses (AADSTS%d)', async (number, kind) => {
    const pane = await stage().open(withoutBridge);
    const body = JSON.stringify({ error: 'invalid_grant', error_description: `AADSTS${number}: No.`, error_codes: [number], suberror: 'message_only' });
    await stage().sandbox.ask('POST', 'faults', [{ ...tokenEndpoint, status: 400, contentType: 'application/json', body }]);
    expect(problemOf(await pane.ask([contoso], 'asking', press(picked)))).toEqual({ kind, code: `AADSTS${number}` });
  });

  it.each([
    ['answers with a web page', { status: 503, body: '<!doctype html><title>Sorry</title>' }, 'signInServiceFailing'],
    ['does not answer', { drop: 'before' }, 'signInUnreachable'],
  ])('a token endpoint that %s', async (_what, fault, kind) => {
    const pane = await stage().open(withoutBridge);
    await stage().sandbox.ask('POST', 'faults', [{ ...tokenEndpoint, ...fault }]);
    expect(problemOf(await pane.ask([contoso], 'asking', press(picked)))).toMatchObject({ kind });
  });

  it('Microsoft Graph gets a token of its own, where the administrator has switched it on', async () => {
    const pane = await stage().open({ ...withoutBridge, administrator: { settings: { graph: true } } });
    await pane.ask([contoso, graph], 'asking', press(picked));
    const token = await pane.token(graph);
    expect(token.ok && claimsOf(token.value.value)).toMatchObject({ aud: graph.url, scp: 'User.Read' });
  });
});

describe('on-premises, through AD FS', () => {
  /** The organization on the company's own server; its AD FS as `adfs` says. */
  const servers = (adfs: object) => {
    const world = signInWorld() as { organizations: { type?: string }[] };
    return { ...outlook(), organizations: world.organizations.map((organization) => (organization.type === 'onPremises' ? { ...organization, adfs } : organization)) };
  };

  it('brings a token of AD FS, beside the one of Entra ID', async () => {
    const pane = await stage().open(servers({ cors: 'answered' }));
    expect(problemOf(await pane.token(server))).toMatchObject({ kind: 'signInNeeded' });
    const token = await pane.ask([server, contoso], 'asking', press(picked));
    expect(token.ok && claimsOf(token.value.value)).toMatchObject({ aud: server.url, iss: 'https://adfs.contoso.com/adfs/services/trust' });
    expect(token.ok && token.value.account.username).toBe(nancy);
    expect(await pane.token(contoso)).toMatchObject({ ok: true });
    const other = await pane.token(server);
    expect(other).toEqual(token);
  });

  it('an AD FS that answers no other origins', async () => {
    const pane = await stage().open(servers({ cors: 'absent' }));
    expect(problemOf(await pane.ask([server], 'asking', (window) => window.waitForEvent('close')))).toMatchObject({ kind: 'onPremisesSignInFailed' });
  });

  it('an AD FS that does not know the add-in', async () => {
    const pane = await stage().open(servers({ cors: 'answered', client: 'unknown' }));
    expect(problemOf(await pane.ask([server], 'asking', closeIt))).toEqual({ kind: 'onPremisesSignInFailed', code: 'window_closed' });
  });

  it('an administrator who has not switched it on', async () => {
    const pane = await stage().open({ ...outlook(), organizations: (signInWorld() as { organizations: { type?: string }[] }).organizations.filter(({ type }) => type !== 'onPremises') });
    expect(problemOf(await pane.token(server))).toEqual({ kind: 'onPremisesSignInFailed', code: 'not_configured' });
  });
});

describe('in a window of the browser, where the pane is no frame and Outlook opens none', () => {
  it('brings tokens, and renews them without another window', async () => {
    const { open, context } = stage();
    await open(outlook());
    const page = await context.newPage();
    await page.goto('https://addin.contoso.com/taskpane.html');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    const pane = signInPane(page, page.mainFrame());
    expect(problemOf(await pane.token(contoso))).toMatchObject({ kind: 'signInNeeded' });
    expect(await pane.ask([contoso, contosoTest], 'asking', press(picked))).toMatchObject({ ok: true });
    const [first, renewed] = [await pane.token(contosoTest), await pane.token(contosoTest, 'renewed')].map((token) => token.ok && claimsOf(token.value.value));
    expect([first, renewed]).toEqual([expect.objectContaining({ aud: contosoTest.url }), expect.objectContaining({ aud: contosoTest.url })]);
  });

  it('blocked by the browser', async () => {
    const { open, context } = stage();
    await open(outlook());
    const page = await context.newPage();
    await page.goto('https://addin.contoso.com/taskpane.html');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.evaluate(() => {
      const blocked = Object.assign(() => null, { toString: () => 'function open() { [native code] }' });
      window.open = blocked;
    });
    expect(problemOf(await signInPane(page, page.mainFrame()).ask([contoso]))).toEqual({ kind: 'signInWindowBlocked' });
  });
});
