import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accessibilityFaults } from './support/axe.ts';
import type { OpenPane } from './support/openPane.ts';
import { nancy, press } from './support/severalOrganizations.ts';
import type { WorldFile, WorldOrganization } from './support/sandboxProcess.ts';
import { setStage } from './support/stage.ts';
import { asked } from './support/whatWasSent.ts';

const stage = setStage({ watched: true });

const wrong = 'nanderson@contoso.com';
const alan = { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', username: 'alan.steiner@contoso.com', name: 'Alan Steiner' };
const worldFolder = path.resolve(__dirname, '../../sandbox/worlds');

interface Setting {
  readonly organization?: Partial<WorldOrganization>;
  readonly user?: Partial<WorldOrganization['users'][number]>;
  readonly outlook?: Partial<WorldFile['outlook']['mailbox']>;
  readonly faults?: readonly object[];
  readonly addinHost?: string;
}

/** Opens the pane where Outlook has Nancy's right address and Dynamics 365 another one. */
async function open({ organization = {}, user = {}, outlook = {}, faults = [], addinHost }: Setting = {}): Promise<OpenPane> {
  const opened = await stage().open(
    {
      world(world) {
        Object.assign(world.outlook.mailbox, outlook);
        if (addinHost !== undefined) world.outlook.addinHost = addinHost;
        world.organizations = world.organizations.map((each) => ({ ...each, ...organization, users: each.users.map((one) => ({ ...one, ...user })) }));
      },
      faults,
    },
    { clock: true },
  );
  await opened.pane.locator('[data-verdict]').waitFor();
  return opened;
}

async function openPlan(setting?: Setting): Promise<OpenPane> {
  const opened = await open(setting);
  await press(opened.pane, 'Change it in Dynamics 365');
  await opened.pane.getByRole('heading', { name: 'Change your address in Contoso?' }).waitFor();
  // What can be known has been asked.
  await opened.pane.locator('.steps, .next-step').first().waitFor();
  return opened;
}

/** Lets Test & Enable come to its end, and the pane look again. */
async function passTest({ page }: OpenPane): Promise<void> {
  await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
  await page.clock.fastForward(21_000);
}

async function writes(): Promise<string[]> {
  return asked(await stage().sandbox.log())
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, status }) => `${method} ${/(systemusers|mailboxes)/.exec(path)?.[1] ?? path} ${status}`);
}

/** Primary Email as another client reads it. */
async function primaryEmail(user = nancy): Promise<unknown> {
  const { sandbox } = stage();
  const { access_token: token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user })) as { access_token: string };
  const response = await fetch(`http://localhost:${sandbox.port}/services/contoso.crm4.dynamics.com/api/data/v9.2/systemusers?$select=internalemailaddress&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')`, { headers: { authorization: `Bearer ${token}` } });
  const { value } = (await response.json()) as { value: { internalemailaddress: string }[] };
  return value[0]?.internalemailaddress;
}

const fits = ({ pane }: OpenPane) => pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth);

describe('changing the address in Dynamics 365', () => {
  it('is planned, confirmed once, read back, tested, and then the whole pane knows it', async () => {
    const opened = await openPlan();
    const { pane, page } = opened;
    await pane.getByText('You may change your address.').waitFor();
    expect(await pane.locator('.steps > li').count()).toBe(3);
    expect([await accessibilityFaults(page), await fits(opened), await writes()]).toEqual([[], true, []]);
    await press(pane, 'Change it');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until Test & Enable succeeds' }).waitFor();
    expect([await writes(), await primaryEmail()]).toEqual([['PATCH systemusers 204', 'PATCH mailboxes 204'], nancy]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(pane, 'Back');
    await pane.locator('[data-finding="unfinishedRepair"]').waitFor();
    await pane.locator('[data-verdict="same"]').waitFor();
    // To go on with it is the one thing to do, although the new address waits for its approval.
    await pane.locator('.tracking').waitFor();
    expect(await pane.locator('main [data-finding]').count()).toBe(1);
    await press(pane, 'Go on');
    await passTest(opened);
    await pane.getByRole('heading', { name: 'Your address is changed' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(pane, 'Done');
    await pane.locator('[data-verdict="same"]').waitFor();
    expect(await writes()).toHaveLength(2);
  });

  it('can be stopped while it is tested, found again after the pane was closed, and finished', async () => {
    const opened = await openPlan();
    const { pane, page } = opened;
    await press(pane, 'Change it');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' }).waitFor();
    await press(pane, 'Stop for now');
    await pane.getByRole('heading', { name: 'Not finished yet' }).waitFor();
    expect(await pane.locator('.steps > li').last().getAttribute('data-progress')).toBe('begun');
    await page.reload();
    await pane.locator('[data-finding="unfinishedRepair"]').getByRole('button').click();
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
    await press(pane, 'Go on');
    await pane.getByRole('heading', { name: 'Your address is changed' }).waitFor();
    expect(await writes()).toEqual(['PATCH systemusers 204', 'PATCH mailboxes 204']);
  });

  it('asks an administrator where it may not be done, with a message that the person sends', async () => {
    const opened = await openPlan({ organization: { unknowns: { ownUserRow: 'readOnly' } } });
    const { pane, page } = opened;
    expect(await pane.getByRole('button', { name: 'Change it', exact: true }).count()).toBe(0);
    expect(await pane.locator('[data-roles="known"]').innerText()).toMatch(/Your security roles: .*Salesperson[^]*prvWriteUser/);
    await press(pane, 'Ask your administrator');
    const letter = await pane.locator('textarea').inputValue();
    for (const part of [wrong, nancy, 'Primary Email', '/main.aspx?etn=systemuser', 'Users + permissions']) expect(letter).toContain(part);
    expect([await accessibilityFaults(page), await fits(opened), await writes()]).toEqual([[], true, []]);
  });

  it('stops where the row has changed meanwhile, and says what is true where an answer was lost', async () => {
    const { pane } = await openPlan();
    await stage().sandbox.ask('POST', 'faults', [{ method: 'PATCH', path: 'systemusers', status: 412, code: '0x80060882', count: 1 }]);
    await press(pane, 'Change it');
    await pane.locator('[data-failure="changed"]').waitFor();
    expect(await primaryEmail()).toBe(wrong);
    await stage().sandbox.ask('POST', 'faults', [{ method: 'PATCH', path: 'systemusers', drop: 'after', count: 1 }]);
    await press(pane, 'Write mine');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' }).waitFor();
    expect(await primaryEmail()).toBe(nancy);
  });

  it('says that it is not known where neither the answer nor a look came, and finds out later', async () => {
    const { pane } = await openPlan();
    await stage().sandbox.ask('POST', 'faults', [{ method: 'PATCH', path: 'systemusers', drop: 'after', count: 1 }, { method: 'GET', path: 'systemusers', status: 500, count: 99 }]);
    await press(pane, 'Change it');
    await pane.locator('[data-failure="answerLost"]').waitFor();
    expect(await pane.getByText(/^Primary Email is/).count()).toBe(0);
    await stage().sandbox.ask('POST', 'faults', []);
    await press(pane, 'Back', 'Go on', 'Go on');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' }).waitFor();
    expect(await primaryEmail()).toBe(nancy);
  });

  it.each([
    ['resetsApproval', '[data-finding="approvalPending"]'],
    ['keepsApproval', '[data-finding="testNeverRun"]'],
  ])('stands still and says what is true, can be undone or left, where the change %s', async (primaryEmailChange, finding) => {
    const opened = await openPlan({ organization: { unknowns: { primaryEmailChange } } });
    const { pane, page } = opened;
    await stage().sandbox.ask('POST', 'faults', [{ method: 'PATCH', path: 'mailboxes', status: 500, count: 9 }]);
    await press(pane, 'Change it');
    await pane.getByText(`Primary Email is ${nancy} now.`).waitFor();
    expect([await accessibilityFaults(page), await fits(opened), await primaryEmail()]).toEqual([[], true, nancy]);
    await press(pane, 'Undo');
    await pane.getByRole('heading', { name: 'The change is taken back' }).waitFor();
    await press(pane, 'Done');
    expect(await primaryEmail()).toBe(wrong);
    await press(pane, 'Change it in Dynamics 365', 'Change it');
    await pane.getByText(`Primary Email is ${nancy} now.`).waitFor();
    await press(pane, 'Leave it as it is');
    await pane.locator('[data-verdict="same"]').waitFor();
    await pane.locator(finding).waitFor();
    expect(await pane.locator('[data-finding="unfinishedRepair"]').count()).toBe(0);
    expect(await primaryEmail()).toBe(nancy);
  });

  it('is not planned where Primary Email cannot hold the address, which is said with the way that is left', async () => {
    const { pane } = await open({ outlook: { address: `nancy.anderson@${'a'.repeat(63)}.${'b'.repeat(12)}.contoso.com` } });
    await press(pane, 'Change it in Dynamics 365');
    await pane.getByText('The address in Outlook has more than 100 characters').waitFor();
    await press(pane, 'Change it in Outlook instead');
    await pane.getByRole('heading', { name: 'Change the address in Outlook' }).waitFor();
    expect(await writes()).toEqual([]);
  });

  it('asks who it is, and a second time about an address that looks personal, before it can be confirmed', async () => {
    const { pane } = await openPlan({ outlook: { address: 'nancy.anderson@gmail.com' } });
    const confirm = pane.getByRole('button', { name: 'Change it', exact: true });
    await pane.locator('[data-refusal="askBothAreMe"]').waitFor();
    expect(await confirm.count()).toBe(0);
    await press(pane, 'Both are me');
    await pane.locator('[data-doubt="consumer"]').waitFor();
    expect(await confirm.count()).toBe(0);
    await press(pane, 'This address is right');
    await confirm.click();
    await pane.locator('.steps > li[data-progress="verified"]').waitFor();
    expect(await primaryEmail()).toBe('nancy.anderson@gmail.com');
  });
});

/** Whose address has to be approved, and who may do that. */
const approver = { domainname: 'nancy@contoso.onmicrosoft.com', roles: ['System Administrator', 'Delegated Mailbox Approver'] };

describe('without a network', () => {
  const waitingFor = (pane: OpenPane['pane']) => pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' });

  /** The network is gone at that request to Dynamics 365, counted from 0. */
  async function goOfflineAt({ page, context }: OpenPane, at: number): Promise<void> {
    let seen = 0;
    await page.route('**/api/data/**', async (route) => {
      if (route.request().method() === 'OPTIONS' || seen++ !== at) return route.continue();
      await context.setOffline(true);
      await route.abort('internetdisconnected');
    });
  }

  it.each<[string, number, Setting, readonly string[]]>([
    ['the write', 0, {}, ['PATCH systemusers 204', 'PATCH mailboxes 204']],
    ['its read-back', 1, {}, ['PATCH systemusers 204', 'PATCH mailboxes 204']],
    ['the verdict of the rest of the pane', 2, {}, ['PATCH systemusers 204', 'PATCH mailboxes 204']],
    ['the start of the test', 3, {}, ['PATCH systemusers 204', 'PATCH mailboxes 204']],
    ['looking how the test stands', 4, {}, ['PATCH systemusers 204', 'PATCH mailboxes 204']],
    ['the approval', 3, { user: approver }, ['PATCH systemusers 204', 'PATCH mailboxes 204', 'PATCH mailboxes 204']],
    ['looking whether it is approved', 4, { user: approver }, ['PATCH systemusers 204', 'PATCH mailboxes 204', 'PATCH mailboxes 204']],
    ['the start of the test after the approval', 5, { user: approver }, ['PATCH systemusers 204', 'PATCH mailboxes 204', 'PATCH mailboxes 204']],
  ])('stands still at %s, says so, and is finished when it is back, with nothing written twice', async (_step, at, setting, written) => {
    const opened = await openPlan(setting);
    const { pane, context } = opened;
    await goOfflineAt(opened, at);
    await press(pane, 'Change it');
    await pane.locator('[role="alert"], .notice', { hasText: 'You are offline' }).first().waitFor();
    await context.setOffline(false);
    const stopped = pane.locator('[data-failure]');
    await waitingFor(pane).or(stopped).first().waitFor();
    if (await stopped.isVisible()) await press(pane, 'Go on');
    await waitingFor(pane).waitFor();
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
    await opened.page.clock.fastForward(31_000);
    await pane.getByRole('heading', { name: 'Your address is changed' }).waitFor();
    expect([await writes(), await primaryEmail(setting.user?.domainname)]).toEqual([written, nancy]);
  });

  it.each([
    ['the write', 0],
    ['its read-back', 1],
  ])('takes a change back that stood still at %s of taking it back, once', async (_step, at) => {
    const opened = await openPlan();
    const { pane, context } = opened;
    await stage().sandbox.ask('POST', 'faults', [{ method: 'PATCH', path: 'mailboxes', status: 500, count: 9 }]);
    await press(pane, 'Change it');
    await pane.getByText(`Primary Email is ${nancy} now.`).waitFor();
    await goOfflineAt(opened, at);
    await press(pane, 'Undo');
    await pane.getByRole('alert').filter({ hasText: 'You are offline' }).waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await context.setOffline(false);
    await press(pane, 'Go on');
    await pane.getByRole('heading', { name: 'The change is taken back' }).waitFor();
    expect([(await writes()).filter((line) => line.includes('systemusers')), await primaryEmail()]).toEqual([['PATCH systemusers 204', 'PATCH systemusers 204'], wrong]);
    await press(pane, 'Done');
    await pane.locator('[data-verdict="different"]').waitFor();
    expect(await pane.locator('[data-finding="unfinishedRepair"]').count()).toBe(0);
  });

  it('waits on while it is tested, and hears of the end when it is back, also after a long time', async () => {
    const opened = await openPlan();
    const { pane, page, context } = opened;
    await press(pane, 'Change it');
    await waitingFor(pane).waitFor();
    await context.setOffline(true);
    const offline = pane.getByRole('alert').filter({ hasText: 'You are offline' });
    await page.clock.fastForward(31_000);
    await offline.waitFor();
    await page.clock.fastForward(5 * 60_000);
    await offline.waitFor();
    await waitingFor(pane).waitFor();
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 400 });
    await context.setOffline(false);
    await page.clock.fastForward(31_000);
    await pane.getByRole('heading', { name: 'Your address is changed' }).waitFor();
    expect(await writes()).toEqual(['PATCH systemusers 204', 'PATCH mailboxes 204']);
  });

  it('plans nothing, and plans when it is back', async () => {
    const { pane, context } = await open();
    await press(pane, 'Change it in Dynamics 365');
    await pane.locator('.steps').waitFor();
    await press(pane, 'Cancel');
    await context.setOffline(true);
    await press(pane, 'Change it in Dynamics 365');
    await pane.locator('[data-problem="offline"]').waitFor();
    await context.setOffline(false);
    await press(pane, 'Try again');
    await pane.getByRole('button', { name: 'Change it', exact: true }).waitFor();
    expect(await writes()).toEqual([]);
  });
});

describe('who changes the address', () => {
  async function openWorldPlan(file: string, edit?: (world: WorldFile) => void): Promise<OpenPane> {
    const world = JSON.parse(readFileSync(path.join(worldFolder, `${file}.json`), 'utf8')) as WorldFile;
    edit?.(world);
    const opened = await stage().open({}, { before: () => stage().sandbox.ask('PUT', 'world', world), clock: true });
    await opened.pane.locator('[data-verdict]').waitFor();
    await press(opened.pane, 'Make them the same');
    return opened;
  }

  it('can be somebody else where the administrator lets that be, who says so for this one repair', async () => {
    const { pane } = await openWorldPlan('default', (world) => {
      world.accounts.push({ ...alan, tenant: 'contoso.com' });
      world.signIn = { broker: { account: alan.username } };
      world.administrator = { settings: { graph: true, allowOtherAccount: true } };
      for (const { users } of world.organizations) users.push({ systemuserid: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02', fullname: alan.name, domainname: alan.username, internalemailaddress: alan.username, azureactivedirectoryobjectid: alan.id });
    });
    await pane.locator('[data-refusal="askBothAreMe"]').waitFor();
    await press(pane, 'Ask Microsoft whose addresses they are');
    await pane.locator('[data-refusal="differentPerson"]').waitFor();
    const confirm = pane.getByRole('button', { name: 'Change it', exact: true });
    expect(await confirm.count()).toBe(0);
    await press(pane, 'Go on with this account');
    await confirm.click();
    await pane.locator('.steps > li[data-progress="verified"]').waitFor();
    expect(await writes()).toContain('PATCH systemusers 204');
  });

  it('is still who began it: where another account is chosen after a stop, nothing of that one is written, and the first goes on', async () => {
    const { sandbox } = stage();
    const signedInAs = (username: string) =>
      fetch(`http://localhost:${sandbox.port}/services/login.microsoftonline.com/sandbox/signin`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ broker: { account: username } }) });
    const opened = await openWorldPlan('default', (world) => {
      world.accounts.push({ ...alan, tenant: 'contoso.com' });
      for (const { users } of world.organizations) users.push({ systemuserid: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02', fullname: alan.name, domainname: alan.username, internalemailaddress: alan.username, azureactivedirectoryobjectid: alan.id });
    });
    const { pane, page } = opened;
    await press(pane, 'Change it');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' }).waitFor();
    await press(pane, 'Stop for now');
    await pane.getByRole('heading', { name: 'Not finished yet' }).waitFor();
    await signedInAs(alan.username);
    await page.reload();
    await pane.getByText(`Signed in as ${alan.username}`).waitFor();
    await pane.locator('[data-finding="unfinishedRepair"]').getByRole('button').click();
    await pane.getByText('You are signed in as alan.steiner@contoso.com, which is not the person of nancy.anderson@contoso.com.').waitFor();
    expect([await pane.getByText('Primary Email is').count(), await pane.getByRole('button', { name: 'Go on' }).count()]).toEqual([0, 0]);
    await signedInAs(nancy);
    await press(pane, 'Choose another account');
    await press(pane, 'Go on');
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
    await page.clock.fastForward(31_000);
    await pane.getByRole('heading', { name: 'Your address is changed' }).waitFor();
    expect([await writes(), await primaryEmail(alan.username)]).toEqual([['PATCH systemusers 204', 'PATCH mailboxes 204'], alan.username]);
  });

  it('is found out from Microsoft, which knows both addresses', async () => {
    const { pane } = await openWorldPlan('graph-asked');
    await pane.locator('[data-refusal="askBothAreMe"]').waitFor();
    await press(pane, 'Ask Microsoft whose addresses they are');
    await pane.locator('[data-refusal]').waitFor({ state: 'detached' });
    await press(pane, 'Change it');
    await pane.locator('.steps > li[data-progress="verified"]').waitFor();
    expect(await writes()).toContain('PATCH systemusers 204');
  });
});

describe('what Dynamics 365 needs besides the address', () => {
  it('is approved by whoever may', async () => {
    const opened = await open({ user: { internalemailaddress: nancy, domainname: 'nancy@contoso.onmicrosoft.com', roles: ['System Administrator', 'Delegated Mailbox Approver'], mailbox: { emailrouteraccessapproval: 2 } } });
    const { pane } = opened;
    await press(pane, 'Get it approved');
    await pane.getByText('You may approve it yourself.').waitFor();
    await press(pane, 'Approve and test');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' }).waitFor();
    await passTest(opened);
    await pane.getByRole('heading', { name: 'Your mailbox is approved and tested' }).waitFor();
    expect([await writes(), await primaryEmail()]).toEqual([['PATCH mailboxes 204', 'PATCH mailboxes 204'], nancy]);
  });

  it('is only green when the server says so: a test that fails leads to an administrator', async () => {
    const opened = await open({ user: { internalemailaddress: nancy, testResult: 'failure', mailbox: { incomingemailstatus: 0, outgoingemailstatus: 0, actstatus: 0 } } });
    const { pane } = opened;
    await press(pane, 'Run Test & Enable', 'Test & Enable');
    await pane.locator('.steps > li[data-progress="started"]', { hasText: 'Wait until' }).waitFor();
    await passTest(opened);
    await pane.locator('[data-failure="testFailed"]').waitFor();
    await press(pane, 'Ask your administrator');
    expect(await pane.locator('textarea').inputValue()).toContain('/main.aspx?etn=mailbox');
  });
});

describe('changing the address in Outlook', () => {
  it('is a request to make it the main address, where the directory says that both are of this mailbox', async () => {
    const { pane } = await stage().open({
      world(world) {
        world.administrator = { settings: { graph: true } };
        world.accounts = world.accounts.map((each) => ({ ...each, mail: nancy, proxyAddresses: [`SMTP:${nancy}`, `smtp:${wrong}`] }));
      },
    });
    await press(pane, 'Ask Microsoft for my address', 'Have it made the main address');
    const letter = await pane.locator('textarea').inputValue();
    for (const part of [`Please make ${wrong} the primary address`, `Address now: ${nancy}`, 'Active users']) expect(letter).toContain(part);
    await press(pane, 'Back', 'Change it in Outlook');
    await pane.locator('[data-same-mailbox]').waitFor();
  });

  it('is judged where Outlook opens with the other mailbox, of which only this device knows that it is meant', async () => {
    const { pane, page } = await open();
    await press(pane, 'Change it in Outlook');
    await pane.getByRole('checkbox').first().check();
    await pane.getByRole('button', { name: 'Check now' }).waitFor();
    await stage().sandbox.reset((world) => {
      world.outlook.mailbox.address = wrong;
      world.organizations = world.organizations.map((each) => ({ ...each, users: each.users.map((one) => ({ ...one, internalemailaddress: wrong })) }));
    });
    await page.reload();
    await pane.locator('[data-finding="unfinishedRepair"][data-result="fixed"]').waitFor();
    await press(pane, 'OK');
    expect(await pane.locator('[data-finding="unfinishedRepair"]').count()).toBe(0);
  });

  it('keeps its ticks in the mailbox where the browser keeps nothing', async () => {
    const { pane, page } = await open({ addinHost: '127.0.0.1' });
    await press(pane, 'Change it in Outlook');
    await pane.getByRole('checkbox').first().check();
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('find.open'));
    await page.reload();
    await pane.locator('[data-finding="unfinishedRepair"]').getByRole('button').click();
    expect(await pane.getByRole('checkbox').first().isChecked()).toBe(true);
  });

  it('keeps its ticks over a restart, says what has come of it, and leaves no room for the other way', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await press(pane, 'Change it in Outlook');
    await pane.getByRole('checkbox').first().check();
    expect([await accessibilityFaults(page), await fits(opened)]).toEqual([[], true]);
    await page.reload();
    await pane.locator('[data-finding="unfinishedRepair"][data-result="sameAsBefore"]').waitFor();
    await press(pane, 'Change it in Dynamics 365');
    await pane.getByRole('heading', { name: 'One at a time' }).waitFor();
    await press(pane, 'Stay with it');
    expect(await pane.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await writes()).toEqual([]);
  });
});
