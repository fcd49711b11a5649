import type { Route } from 'playwright-core';
import { accessibilityFaults } from './support/axe.ts';
import type { OpenOptions, OpenPane } from './support/openPane.ts';
import { hostOf, nancy, press, rowOf, type Wanted, withOrganizations } from './support/severalOrganizations.ts';
import type { WorldFile } from './support/sandboxProcess.ts';
import { setStage } from './support/stage.ts';
import { asked } from './support/whatWasSent.ts';

const stage = setStage({ watched: true });

const contoso: Wanted = { name: 'Contoso', synchronizes: true };
const test: Wanted = { name: 'Contoso Test', type: 'sandbox' };

interface Setting {
  readonly world?: (world: WorldFile) => void;
  readonly faults?: readonly object[];
  readonly options?: OpenOptions;
}

/** Opens the pane with two organizations, of which Contoso synchronizes, on the list of organizations. */
async function openList({ world, faults = [], options = {} }: Setting = {}): Promise<OpenPane> {
  const opened = await stage().open(
    {
      world(file) {
        withOrganizations(contoso, test)(file);
        world?.(file);
      },
      faults,
    },
    { clock: true, ...options },
  );
  await opened.pane.locator('[data-verdict]').waitFor();
  await press(opened.pane, 'Organizations');
  await rowOf(opened.pane, 'Contoso Test').getByText('address').waitFor();
  return opened;
}

/** Opens the plan that makes Contoso Test the synchronizing organization. */
async function openPlan(setting?: Setting): Promise<OpenPane> {
  const opened = await openList(setting);
  await plan(opened);
  return opened;
}

async function plan({ pane }: OpenPane): Promise<void> {
  await rowOf(pane, 'Contoso Test').getByRole('button').first().click();
  await press(pane, 'Make this the synchronizing organization');
  await pane.getByRole('heading', { name: 'Make Contoso Test the synchronizing organization?' }).waitFor();
}

/** The steps as they are shown, each with how far it has come. */
const steps = async ({ pane }: OpenPane) => (await pane.locator('.steps > li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
const stepWith = ({ pane }: OpenPane, text: string | RegExp) => pane.locator('.steps > li', { hasText: text });

/** Until the second step waits for Test & Enable. */
const untilTesting = (opened: OpenPane) => stepWith(opened, /wait until Test & Enable succeeds.*under way/).waitFor();

/** Lets Test & Enable come to its end, and the pane look again. */
async function passTest({ page }: OpenPane): Promise<void> {
  await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
  await page.clock.fastForward(21_000);
}

const untilFinished = ({ pane }: OpenPane) => pane.getByRole('heading', { name: 'Contoso Test is now the synchronizing organization' }).waitFor();

/** What was written, in the order in which it arrived. */
async function writes(): Promise<string[]> {
  return asked(await stage().sandbox.log())
    .filter(({ method }) => method !== 'GET')
    .map(({ method, host, status }) => `${method} ${host} ${status}`);
}

/** Which organizations say themselves that they synchronize the mailbox. */
async function synchronizing(): Promise<string[]> {
  const { sandbox } = stage();
  const query = "$select=systemuserid&$expand=defaultmailbox($select=orgmarkedasprimaryforexchangesync)&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')";
  const answers = await Promise.all(
    [contoso, test].map(async ({ name }) => {
      const { access_token: token } = (await sandbox.ask('POST', 'token', { organization: name.toLowerCase().replace(' ', ''), user: nancy })) as { access_token: string };
      const response = await fetch(`http://localhost:${sandbox.port}/services/${hostOf(name)}/api/data/v9.2/systemusers?${query}`, { headers: { authorization: `Bearer ${token}` } });
      const { value } = (await response.json()) as { value: { defaultmailbox: { orgmarkedasprimaryforexchangesync: boolean } }[] };
      return value[0]?.defaultmailbox.orgmarkedasprimaryforexchangesync === true ? [name] : [];
    }),
  );
  return answers.flat();
}

/** The pane as it is after it was closed in the middle. */
async function openAgain(opened: OpenPane): Promise<void> {
  await opened.page.reload();
  await opened.pane.locator('[data-finding="unfinishedSwitch"]').getByRole('button', { name: 'Look at it' }).click();
  await opened.pane.getByRole('heading', { name: 'The change is not finished' }).waitFor();
}

/** Sends a request to the sandbox; names below localhost are known to the browser alone. */
async function forward(route: Route): Promise<void> {
  const { host, hostname } = new URL(route.request().url());
  await route.fetch({ url: route.request().url().replace(hostname, '127.0.0.1'), headers: { ...route.request().headers(), host } });
}

/** Until the pane waits for the answer to a request, which has or has not arrived; a GET is one after a write there. */
async function waitDuring({ page }: OpenPane, { method, name, arrives }: { method: string; name: string; arrives: boolean }, act: () => Promise<void>): Promise<void> {
  let written = method !== 'GET';
  let held = false;
  const underWay = new Promise<void>((resolve, reject) => {
    const hold = async (route: Route) => {
      const asked = route.request().method();
      if (held || asked !== method || !written) {
        written ||= asked === 'PATCH';
        return route.continue();
      }
      held = true;
      if (arrives) await forward(route);
      resolve();
    };
    page.route(({ hostname }) => hostname === hostOf(name).replace(/com$/, 'localhost'), hold).catch(reject);
  });
  await act();
  await underWay;
}

const patchOf = (name: string) => `PATCH ${hostOf(name)} 204`;

describe('changing the synchronizing organization', () => {
  it('is planned before anything is written: from, to, what it means, every write', async () => {
    const opened = await openPlan();
    const { pane, page } = opened;
    expect((await pane.locator('.card dd').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['Organization: Contoso Production', 'Organization: Contoso Test Sandbox']);
    await pane.getByText('Contoso Test is not a production organization. Is that what you want?').waitFor();
    const meaning = ['Appointments', 'Contacts', 'Tasks', 'Email'].map((thing) => `${thing}: synchronized with Contoso Test from then on, no longer with Contoso.`);
    for (const sentence of meaning) expect(await pane.getByText(sentence).count()).toBe(1);
    expect(await steps(opened)).toEqual([
      expect.stringMatching(/^Contoso Test: mark it .* Writes orgmarkedasprimaryforexchangesync = true, testemailconfigurationscheduled = true$/),
      expect.stringMatching(/^Contoso Test: wait until Test & Enable succeeds/),
      expect.stringMatching(/^Contoso: stop synchronizing there Writes orgmarkedasprimaryforexchangesync = false$/),
      'Check every organization once more',
    ]);
    expect(await pane.getByRole('button', { name: 'OK' }).count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await writes()).toEqual([]);
  });

  it('writes and tests the new one first, releases the old one after its success, and reads back', async () => {
    const opened = await openPlan();
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect(await writes()).toEqual([patchOf('Contoso Test')]);
    await passTest(opened);
    await untilFinished(opened);
    expect(await writes()).toEqual([patchOf('Contoso Test'), patchOf('Contoso')]);
    const log = asked(await stage().sandbox.log());
    for (const { name } of [contoso, test]) {
      const own = log.filter(({ host }) => host === hostOf(name));
      expect(own.findLastIndex(({ method }) => method === 'GET')).toBeGreaterThan(own.findLastIndex(({ method }) => method === 'PATCH'));
    }
    expect(await synchronizing()).toEqual(['Contoso Test']);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await press(opened.pane, 'Done');
    await opened.pane.getByText('Contoso Test synchronizes with this mailbox.').waitFor();
  });

  it('can be stopped, found again after the pane was closed, and finished', async () => {
    const opened = await openPlan();
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    await press(opened.pane, 'Stop for now');
    await opened.pane.getByText('The change was stopped in the middle. Nothing more will be written until you go on.').waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await openAgain(opened);
    expect(await writes()).toEqual([patchOf('Contoso Test')]);
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
    await press(opened.pane, 'Finish');
    await untilFinished(opened);
    expect(await writes()).toEqual([patchOf('Contoso Test'), patchOf('Contoso')]);
    expect(await synchronizing()).toEqual(['Contoso Test']);
  });

  it('that was closed in the middle can be undone', async () => {
    const opened = await openPlan();
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    await openAgain(opened);
    await press(opened.pane, 'Undo');
    await opened.pane.getByRole('heading', { name: 'The change is taken back' }).waitFor();
    expect(await synchronizing()).toEqual(['Contoso']);
    await opened.page.reload();
    await opened.pane.locator('[data-verdict]').waitFor();
    expect(await opened.pane.locator('[data-finding="unfinishedSwitch"]').count()).toBe(0);
  });

  it.each([
    ['before the first write has arrived', { method: 'PATCH', name: 'Contoso Test', arrives: false }, 'untested'],
    ['before the first write was answered', { method: 'PATCH', name: 'Contoso Test', arrives: true }, 'untested'],
    ['while the first write is read back', { method: 'GET', name: 'Contoso Test', arrives: true }, 'untested'],
    ['before the last write has arrived', { method: 'PATCH', name: 'Contoso', arrives: false }, 'tested'],
    ['before the last write was answered', { method: 'PATCH', name: 'Contoso', arrives: true }, 'tested'],
    ['while the last write is read back', { method: 'GET', name: 'Contoso', arrives: true }, 'tested'],
  ])('that was closed %s is found again and finished', async (_when, request, stage) => {
    const opened = await openPlan();
    if (stage === 'tested') {
      await press(opened.pane, 'OK');
      await untilTesting(opened);
      await waitDuring(opened, request, () => passTest(opened));
    } else {
      await waitDuring(opened, request, () => press(opened.pane, 'OK'));
    }
    await openAgain(opened);
    await press(opened.pane, 'Finish');
    if (stage === 'untested') {
      await untilTesting(opened);
      await passTest(opened);
    }
    await untilFinished(opened);
    // A write that may still arrive is overtaken by another one like it.
    expect([...new Set(await writes())]).toEqual([patchOf('Contoso Test'), patchOf('Contoso')]);
    expect(await synchronizing()).toEqual(['Contoso Test']);
  });

  it('goes on once the person has signed in again, which it asks for at the moment of need', async () => {
    const { sandbox } = stage();
    const opened = await openPlan();
    const { pane, page } = opened;
    const signInFails = (fault: string) => fetch(`http://localhost:${sandbox.port}/services/login.microsoftonline.com/sandbox/signin`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ accounts: { [nancy]: fault } }) });
    await press(pane, 'OK');
    await untilTesting(opened);
    await signInFails('mfaRequired');
    // The token expires, and Test & Enable comes to its end.
    await sandbox.ask('POST', 'clock', { advanceSeconds: 4000 });
    await page.clock.fastForward(4_000_000);
    await pane.locator('[data-problem="signInNeeded"]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await writes()).toEqual([patchOf('Contoso Test')]);
    await signInFails('none');
    await press(pane, 'Sign in');
    await untilFinished(opened);
    expect(await synchronizing()).toEqual(['Contoso Test']);
  });

  it('that is not finished comes before another one, and goes on where nothing is sent unasked', async () => {
    const opened = await openPlan();
    const { pane, page } = opened;
    await press(pane, 'OK');
    await untilTesting(opened);
    await press(pane, 'Stop for now', 'Back');
    await rowOf(pane, 'Contoso Test').getByRole('button').first().click();
    await press(pane, 'Make this the synchronizing organization');
    await pane.getByRole('heading', { name: 'The change is not finished' }).waitFor();
    await press(pane, 'Back', 'Back', 'Settings and privacy');
    await pane.getByRole('switch').click();
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('onlyWhenIAsk'));
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
    await stage().sandbox.ask('DELETE', 'log', {});
    await openAgain(opened);
    expect(asked(await stage().sandbox.log())).toEqual([]);
    await press(pane, 'Finish');
    await untilFinished(opened);
    expect(await writes()).toEqual([patchOf('Contoso')]);
  });

  it('makes one of two that both synchronize the only one', async () => {
    const opened = await openList({ world: (world) => withOrganizations(contoso, { ...test, synchronizes: true })(world) });
    await opened.pane.getByText('Contoso and Contoso Test say that they synchronize with this mailbox. Only one can.').waitFor();
    await plan(opened);
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    await passTest(opened);
    await untilFinished(opened);
    expect(await synchronizing()).toEqual(['Contoso Test']);
  });

  it('leaves the old one alone where Test & Enable of the new one fails', async () => {
    const opened = await openPlan({ world: (world) => world.organizations.slice(1).forEach(({ users: [user] }) => user && (user.testResult = 'failure')) });
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    await passTest(opened);
    await opened.pane.getByText('Test & Enable failed. Nothing more was written, so whoever synchronized before still does.').waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect(await writes()).toEqual([patchOf('Contoso Test')]);
    expect(await synchronizing()).toContain('Contoso');
  });

  it('is called off with the keyboard alone', async () => {
    const opened = await stage().open({ world: withOrganizations(contoso, test) });
    const { pane, page } = opened;
    await rowOf(pane, 'Contoso Test').getByText('Same address').waitFor();
    const focused = () => pane.locator('body').evaluate((body) => (body.ownerDocument.activeElement as HTMLElement).innerText.replace(/\s+/g, ' '));
    const onTitle = async (name: string) => {
      const title = pane.locator('.screen-title', { hasText: name });
      await title.waitFor();
      await expect(title.evaluate((element) => element === element.ownerDocument.activeElement)).resolves.toBe(true);
    };
    /** Tabs to the button, which has to come, and presses it. */
    const pressByKey = async (name: string | RegExp) => {
      const passed: string[] = [];
      while (passed.length < 15) {
        await page.keyboard.press('Tab');
        const text = await focused();
        if (typeof name === 'string' ? text === name : name.test(text)) return page.keyboard.press('Enter');
        passed.push(text);
      }
      throw new Error(`Tab does not lead to ${name}, but to ${passed.join(', ')}.`);
    };
    await page.getByRole('button', { name: 'Close' }).last().focus();
    await pressByKey('Organizations');
    await onTitle('Organizations');
    await pressByKey(/Contoso Test/);
    await pressByKey('Make this the synchronizing organization');
    await onTitle('Make Contoso Test the synchronizing organization?');
    await pressByKey('Cancel');
    // Where the change was begun from.
    await pane.locator('.organization:focus', { hasText: 'Contoso Test' }).waitFor();
    expect(await writes()).toEqual([]);
  });
});

describe('when the first write does not go well', () => {
  const first = (fault: object) => [{ host: hostOf('Contoso Test'), method: 'PATCH', count: 1, ...fault }];

  it('reads the row again where it has changed meanwhile, and writes it as it is now', async () => {
    const opened = await openPlan({ faults: first({ status: 412, code: '0x80060882' }) });
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    expect(await writes()).toEqual([`PATCH ${hostOf('Contoso Test')} 412`, patchOf('Contoso Test')]);
  });

  it('says that Dynamics 365 refused it, and can be begun again once it no longer does', async () => {
    const opened = await openPlan({ faults: first({ status: 403, code: '0x80040220' }) });
    await press(opened.pane, 'OK');
    await opened.pane.getByText('Dynamics 365 refused this step. Nothing was changed by it.').waitFor();
    await opened.pane.getByText('You may not change this in Dynamics 365', { exact: false }).waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect(await writes()).toEqual([`PATCH ${hostOf('Contoso Test')} 403`]);
    expect(await synchronizing()).toEqual(['Contoso']);
    // Nothing was written, so nothing is half-way.
    await press(opened.pane, 'Back', 'Back');
    await opened.pane.locator('[data-verdict]').waitFor();
    expect(await opened.pane.locator('[data-finding="unfinishedSwitch"]').count()).toBe(0);
    await press(opened.pane, 'Organizations');
    await plan(opened);
    await press(opened.pane, 'OK');
    await untilTesting(opened);
  });

  it('finds out by reading that it was done although no answer came', async () => {
    const opened = await openPlan({ faults: first({ drop: 'after' }) });
    await press(opened.pane, 'OK');
    await untilTesting(opened);
    // The browser itself may send it a second time, which the row's version refuses.
    expect((await writes()).every((write) => write.includes(hostOf('Contoso Test')))).toBe(true);
    await passTest(opened);
    await untilFinished(opened);
    expect((await writes()).at(-1)).toBe(patchOf('Contoso'));
    expect(await synchronizing()).toEqual(['Contoso Test']);
  });
});

describe('who may change it', () => {
  /** Nothing says whether the mailbox is that of the account: no address agrees. */
  const nobodyKnows = (world: WorldFile) => {
    world.outlook.mailbox.address = 'nancy.davolio@contoso.com';
  };
  const question = ({ pane }: OpenPane) => pane.locator('[data-refusal="askBothAreMe"]');

  it('says once that account and mailbox are the same person’s, where nobody can tell', async () => {
    const opened = await openPlan({ world: nobodyKnows });
    const { pane, page } = opened;
    await question(opened).getByText('Are both of these you?').waitFor();
    expect(await question(opened).innerText()).toContain('You are signed in as nancy.anderson@contoso.com, and the mailbox is nancy.davolio@contoso.com.');
    expect(await pane.getByRole('button', { name: 'OK' }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(pane, 'Both are me');
    await pane.getByRole('button', { name: 'OK' }).waitFor();
    expect(await writes()).toEqual([]);
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('nancy.davolio'));
    await page.reload();
    await pane.locator('[data-verdict]').waitFor();
    await press(pane, 'Organizations');
    await rowOf(pane, 'Contoso Test').getByText('address').waitFor();
    await plan(opened);
    await pane.getByRole('button', { name: 'OK' }).waitFor();
    expect(await question(opened).count()).toBe(0);
  });

  it('is not somebody else: nothing is written once it is certain that the account is another person’s', async () => {
    const alan = { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', username: 'alan.steiner@contoso.com', name: 'Alan Steiner' };
    const opened = await openPlan({
      world(world) {
        world.accounts.push({ ...alan, tenant: 'contoso.com' });
        world.signIn = { broker: { account: alan.username } };
        world.administrator = { settings: { graph: true } };
        for (const { users } of world.organizations) {
          users.push({ systemuserid: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02', fullname: alan.name, domainname: alan.username, internalemailaddress: alan.username, azureactivedirectoryobjectid: alan.id, mailbox: users[0]?.mailbox ?? {} });
        }
      },
    });
    await press(opened.pane, 'Ask Microsoft whose addresses they are');
    await opened.pane.locator('[data-refusal="differentPerson"]').getByText('You are signed in as somebody else').waitFor();
    expect(await opened.pane.getByRole('button', { name: 'OK' }).count()).toBe(0);
    expect(await opened.pane.getByRole('button', { name: 'Go on with this account' }).count()).toBe(0);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect(await writes()).toEqual([]);
  });
});
