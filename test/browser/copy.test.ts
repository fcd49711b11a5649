import { accessibilityFaults } from './support/axe.ts';
import type { OpenPane } from './support/openPane.ts';
import { nancy, press } from './support/severalOrganizations.ts';
import type { WorldFile } from './support/sandboxProcess.ts';
import { setStage } from './support/stage.ts';
import { asked } from './support/whatWasSent.ts';
import { type CopySetting, ids, quote, withCopy } from './support/withCopy.ts';

const stage = setStage({ watched: true });
const host = 'contoso.crm4.dynamics.com';

interface Setting extends CopySetting {
  readonly world?: (world: WorldFile) => void;
  readonly faults?: readonly object[];
}

/** Opens the pane beside the quote request. */
async function openQuote({ faults = [], world = () => undefined, ...setting }: Setting = {}): Promise<OpenPane> {
  const changed = (file: WorldFile) => {
    withCopy(setting)(file);
    world(file);
  };
  const opened = await stage().open({ world: changed, faults });
  await opened.page.waitForFunction(() => window.sandboxOutlook !== undefined);
  await opened.page.evaluate((file) => window.sandboxOutlook?.select(file), quote.file);
  await opened.pane.locator('[data-tracking]:not([data-tracking="reading"]):not([data-tracking="looking"])').waitFor();
  return opened;
}

const untilState = ({ pane }: OpenPane, state: string) => pane.locator(`[data-tracking="${state}"]`).waitFor();
const isNarrowEnough = ({ pane }: OpenPane) => pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth);

/** What was written, in the order in which it arrived. */
async function writes(): Promise<string[]> {
  const log = asked(await stage().sandbox.log()).filter(({ method, path }) => method !== 'GET' && !path.endsWith('/searchquery') && !path.includes('$batch'));
  return log.map(({ method, path, status }) => `${method} ${path.replace(/^.*\/v9\.2\//, '').replaceAll(ids.email, 'copy')} ${status}`);
}

/** The records that can be chosen. */
const records = ({ pane }: OpenPane) => pane.locator('.records').getByRole('option');

/** The copies of the quote request, as an independent client sees them. */
async function copies(user = nancy): Promise<readonly Record<string, unknown>[]> {
  const { sandbox } = stage();
  const { access_token: token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user })) as { access_token: string };
  const response = await fetch(`http://localhost:${sandbox.port}/services/${host}/api/data/v9.2/emails?$select=activityid,_regardingobjectid_value&$filter=${encodeURIComponent(`(messageid eq '${quote.messageId}' or messageid eq 'x')`)}&$orderby=createdon asc&$top=9`, { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { value: Record<string, unknown>[] }).value;
}

const regardingOfCopies = async () => (await copies()).map((row) => row['_regardingobjectid_value']);

describe('what a tracked message is regarding', () => {
  it('is changed by keyboard alone: what is near comes first, then what is found while typing', async () => {
    const opened = await openQuote();
    const { pane, page } = opened;
    await untilState(opened, 'tracked');
    await press(pane, 'Change regarding');
    const field = pane.getByRole('combobox', { name: 'Find a record' });
    await pane.getByRole('option', { name: '40 road bikes Opportunity' }).waitFor();
    expect(await records(opened).allInnerTexts()).toEqual(['40 road bikes Opportunity', 'Squeaking brakes Case', 'Ty Carlson Contact', 'Fabrikam, Inc. Account']);
    expect([await accessibilityFaults(page), await isNarrowEnough(opened)]).toEqual([[], true]);
    await field.focus();
    await page.keyboard.type('mountain');
    await pane.getByText('1 record found').waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await pane.locator(`[id="${active}"]`).innerText()).toBe('12 mountain bikes Opportunity');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await untilState(opened, 'tracked');
    await pane.getByText('12 mountain bikes').waitFor();
    expect(await writes()).toEqual(['PATCH emails(copy) 204']);
    expect(await regardingOfCopies()).not.toEqual([ids.account]);
    // What was chosen comes first the next time, and nothing but its id was kept.
    await press(pane, 'Change regarding');
    await pane.getByRole('group', { name: 'You chose before' }).getByRole('option', { name: '12 mountain bikes' }).waitFor();
    await press(pane, 'Clear regarding');
    await pane.getByRole('button', { name: 'Set regarding' }).waitFor();
    expect(await regardingOfCopies()).toEqual([null]);
  });

  it('is found table by table where Dataverse search is off; what has to do with letters stays letters', async () => {
    const opened = await openQuote({ columns: { isexternalsearchindexenabled: false } });
    const { pane } = opened;
    await press(pane, 'Change regarding');
    await pane.getByRole('combobox', { name: 'Find a record' }).fill('road');
    await pane.getByRole('option', { name: '40 road bikes Opportunity' }).waitFor();
    await pane.getByRole('combobox', { name: 'Find a record' }).fill('%');
    await pane.getByText('Nothing found. Try fewer letters.').waitFor();
    await pane.getByRole('combobox', { name: 'Look in' }).selectOption({ label: 'Case' });
    await pane.getByRole('combobox', { name: 'Find a record' }).fill('squeaking');
    await records(opened).filter({ hasText: 'Squeaking' }).waitFor();
    expect(await records(opened).allInnerTexts()).toEqual(['Squeaking brakes Case']);
  });

  it('is not changed where finished messages keep it, and the way to Dynamics 365 is shown', async () => {
    const opened = await openQuote({ unknowns: { regardingOfCompletedEmail: 'refused' } });
    const { pane, page } = opened;
    await press(pane, 'Change regarding');
    await pane.getByRole('option', { name: '40 road bikes Opportunity' }).click();
    await pane.locator('[data-outcome="finished"]').waitFor();
    expect(await pane.getByRole('link', { name: 'Open the message in Dynamics 365' }).getAttribute('href')).toContain(`/main.aspx?etn=email&id=${ids.email}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await regardingOfCopies()).toEqual([ids.account]);
  });

  it('is written once though the answer is lost, and then looked at', async () => {
    const opened = await openQuote({ faults: [{ host, method: 'PATCH', path: '/emails(', drop: 'after', count: 1 }] });
    await press(opened.pane, 'Change regarding');
    await opened.pane.getByRole('option', { name: '40 road bikes Opportunity' }).click();
    await untilState(opened, 'tracked');
    await opened.pane.getByText('40 road bikes').waitFor();
    // The browser itself may send it again on a new connection; the version that was read keeps that from being done twice.
    expect((await writes()).filter((line) => !/ (0|412)$/.test(line))).toEqual([]);
    expect(await regardingOfCopies()).toEqual([ids.opportunity]);
  });

  it('belongs to the message that it was opened for: another one closes it', async () => {
    const opened = await openQuote();
    await press(opened.pane, 'Change regarding');
    await records(opened).first().waitFor();
    await opened.page.evaluate(() => window.sandboxOutlook?.select('order-confirmed.eml'));
    await untilState(opened, 'notTracked');
    expect(await writes()).toEqual([]);
  });

  it('leads to forms for new records, filled in', async () => {
    const { pane } = await openQuote();
    await press(pane, 'Change regarding');
    const address = async (name: string) => new URLSearchParams(new URL((await pane.getByRole('link', { name }).getAttribute('href')) ?? '').search);
    expect((await address('New contact')).get('extraqs')).toBe('firstname=Ty&lastname=Carlson&emailaddress1=ty.carlson%40fabrikam.com');
    expect((await address('New case')).get('etn')).toBe('incident');
  });
});

describe('untracking', () => {
  it('of an own copy is looked at first, and keeps the copy unless the person wants otherwise', async () => {
    const opened = await openQuote();
    const { pane, page } = opened;
    await press(pane, 'Untrack');
    await pane.getByRole('heading', { name: 'Untrack this message?' }).waitFor();
    expect((await pane.locator('.card dd').allInnerTexts()).slice(0, 3)).toEqual(['Quote for 40 road bikes', 'Yours', 'Fabrikam, Inc.']);
    await pane.getByText('The copy has 1 attachment.').waitFor();
    expect(await pane.getByRole('radio', { name: /^Keep the copy/ }).isChecked()).toBe(true);
    expect([await accessibilityFaults(page), await isNarrowEnough(opened)]).toEqual([[], true]);
    await press(pane, 'Untrack');
    await pane.locator('[data-outcome="kept"]').waitFor();
    expect(await writes()).toEqual([]);
    await press(pane, 'Done');
    await untilState(opened, 'kept');
    await press(pane, 'Track again', 'I understand, track it');
    await untilState(opened, 'tracked');
    expect(await regardingOfCopies()).toEqual([ids.account]);
  });

  it('deletes an own copy after a second question, for everybody', async () => {
    const opened = await openQuote();
    const { pane, page } = opened;
    await press(pane, 'Untrack');
    await pane.getByRole('radio', { name: /^Delete the copy/ }).check();
    await press(pane, 'Continue');
    await pane.getByRole('heading', { name: 'Delete the copy for everybody?' }).waitFor();
    await pane.getByText('Fabrikam, Inc. will no longer have it.').waitFor();
    expect([await accessibilityFaults(page), await writes()]).toEqual([[], []]);
    await press(pane, 'Delete for everybody');
    await pane.locator('[data-outcome="deleted"]').waitFor();
    expect([await writes(), await copies()]).toEqual([['DELETE emails(copy) 204'], []]);
    await press(pane, 'Done');
    await untilState(opened, 'notTracked');
  });

  it('leaves the copy of a colleague, and says whose it is', async () => {
    const opened = await openQuote({ owner: ids.dan });
    await press(opened.pane, 'Untrack');
    await opened.pane.getByText('Dan Jump’s').waitFor();
    await opened.pane.locator('[data-because="notMine"]').waitFor();
    expect(await opened.pane.getByRole('radio').count()).toBe(0);
    await press(opened.pane, 'Untrack');
    await opened.pane.locator('[data-outcome="kept"]').waitFor();
    expect([(await copies()).length, await writes()]).toEqual([1, []]);
  });

  it('says so where the right was taken away between looking and deleting', async () => {
    const opened = await openQuote({ faults: [{ host, method: 'DELETE', status: 403, code: '0x80040220', message: 'no', count: 1 }] });
    const { pane } = opened;
    await press(pane, 'Untrack');
    await pane.getByRole('radio', { name: /^Delete the copy/ }).check();
    await press(pane, 'Continue', 'Delete for everybody');
    await pane.locator('[data-outcome="mayNot"]').waitFor();
    expect((await copies()).length).toBe(1);
  });
});

const alan = { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', tenant: 'contoso.com', username: 'alan.steiner@contoso.com', name: 'Alan Steiner' };

/** Outlook shows Nancy's mailbox, and signs Alan in, whose the copy is. */
function asAlan(world: WorldFile): void {
  world.administrator = { settings: { allowOtherAccount: true, graph: true } };
  world.signIn = { broker: { account: alan.username } };
  world.accounts.push(alan);
  const user = world.organizations[0]?.users[0];
  if (user) Object.assign(user, { azureactivedirectoryobjectid: alan.id, domainname: alan.username, fullname: alan.name, internalemailaddress: 'a.steiner@contoso.com' });
}

describe('an account that is not the mailbox’s', () => {
  it('changes nothing before the person insists on it, and then regarding and untracking go on with it', async () => {
    const opened = await openQuote({ world: asAlan });
    const { pane, page } = opened;
    await press(pane, 'Ask Microsoft for my address');
    await pane.getByRole('button', { name: 'Ask Microsoft for my address' }).waitFor({ state: 'detached' });
    // Dynamics 365 says that the mailbox is his, the directory that it is not.
    const { sandbox } = stage();
    const { access_token: token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: alan.username })) as { access_token: string };
    await fetch(`http://localhost:${sandbox.port}/services/${host}/api/data/v9.2/systemusers(${ids.nancy})`, { method: 'PATCH', headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' }, body: JSON.stringify({ internalemailaddress: nancy }) });
    await sandbox.ask('DELETE', 'log', {});
    await press(pane, 'Check again');
    await untilState(opened, 'tracked');
    await pane.locator('[data-refusal="differentPerson"]').waitFor();
    expect(await pane.getByRole('button', { name: /^(Change regarding|Untrack)$/ }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(pane, 'Go on with this account', 'Change regarding');
    await pane.getByRole('option', { name: '40 road bikes Opportunity' }).click();
    await untilState(opened, 'tracked');
    await pane.getByText('40 road bikes').waitFor();
    await press(pane, 'Untrack');
    await pane.getByRole('radio', { name: /^Delete the copy/ }).check();
    await press(pane, 'Continue', 'Delete for everybody');
    await pane.locator('[data-outcome="deleted"]').waitFor();
    expect([await writes(), await copies(alan.username)]).toEqual([['PATCH emails(copy) 204', 'DELETE emails(copy) 204'], []]);
  });
});
