import { localName } from '../../sandbox/server/hosts.ts';
import { accessibilityFaults } from './support/axe.ts';
import type { OpenPane } from './support/openPane.ts';
import { hostOf, listed, press, rowOf, type Wanted, withOrganizations } from './support/severalOrganizations.ts';
import type { WorldFile } from './support/sandboxProcess.ts';
import { setStage } from './support/stage.ts';
import { asked, timesAsked } from './support/whatWasSent.ts';

const stage = setStage({ watched: true });

const openWith = (...wanted: readonly Wanted[]) => stage().open({ world: withOrganizations(...wanted) });

/** Opens the pane for the first time: the administrator has listed none of these organizations. */
const openUnlisted = (wanted: readonly Wanted[], faults: readonly object[] = [], lists: readonly string[] = []) =>
  stage().open({
    world(world) {
      withOrganizations(...wanted)(world);
      world.administrator = { lists: lists.map((name) => `https://${hostOf(name)}`) };
    },
    faults,
  });

/** The address of an organization as the browser of these tests has it. */
const addressOf = (host: string) => `http://${localName(host)}:${stage().sandbox.port}`;

const elsewhere = (name: string, rest: Partial<Wanted> = {}): Wanted => ({ name, primaryEmail: 'nanderson@contoso.com', ...rest });

/** Waits for the verdict on the organization that the pane works in. */
async function untilCurrent({ pane }: OpenPane, name: string): Promise<void> {
  await pane.locator('[data-verdict] .badge-name', { hasText: new RegExp(`^${name}$`) }).waitFor();
}

/** Waits until looking for organizations has come to its end; the screen before stays until this one is there. */
const found = ({ pane }: OpenPane) => pane.locator('.found').first().waitFor();

describe('all organizations at once', () => {
  it('shows each verdict, and first of all where the address is known and where not', async () => {
    const opened = await openWith(elsewhere('Contoso'), { name: 'Contoso Europe', type: 'sandbox' }, { name: 'Contoso Test', type: 'trial', primaryEmail: null });
    await untilCurrent(opened, 'Contoso');
    await rowOf(opened.pane, 'Contoso Test').getByText('No address in Dynamics 365').waitFor();
    await rowOf(opened.pane, 'Contoso Europe').getByText('Same address').waitFor();
    expect(await listed(opened.pane)).toEqual(['Contoso Europe Sandbox Same address', 'Contoso Test Trial No address in Dynamics 365']);
    expect(await opened.pane.locator('main > *').first().innerText()).toBe('You are known by this address in Contoso Europe, not in Contoso and Contoso Test.');
    expect(await accessibilityFaults(opened.page)).toEqual([]);
  });

  it('asks fifty organizations once each, and shows all of them', async () => {
    const wanted = Array.from({ length: 50 }, (_, index): Wanted => {
      const name = `Contoso ${String(index + 1).padStart(2, '0')}`;
      return index % 2 === 0 ? { name, synchronizes: index === 6 } : elsewhere(name);
    });
    const opened = await openWith(...wanted);
    await untilCurrent(opened, 'Contoso 07');
    const words = opened.pane.locator('.organizations .briefly');
    await expect(words.filter({ hasText: /^(Same|Different) address$/ }).nth(48).waitFor()).resolves.toBeUndefined();
    const rows = wanted.filter(({ name }) => name !== 'Contoso 07');
    expect(await listed(opened.pane)).toEqual(rows.map(({ name, primaryEmail }) => `${name} Production ${primaryEmail === undefined ? 'Same' : 'Different'} address`));
    expect(timesAsked(await stage().sandbox.log())).toEqual(Object.fromEntries(wanted.map(({ name }) => [`GET ${hostOf(name)} systemusers`, 1])));
    expect(await opened.pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });

  it('lets nobody wait for an organization that is silent, or that cannot be reached', async () => {
    const { sandbox } = stage();
    const opened = await stage().open({
      world: withOrganizations({ name: 'Contoso' }, { name: 'Silent', type: 'sandbox' }, { name: 'Dead', type: 'sandbox' }, { name: 'Other', type: 'sandbox' }),
      faults: [
        { host: hostOf('Silent'), latency: 600_000 },
        { host: hostOf('Dead'), drop: 'before' },
      ],
    });
    await untilCurrent(opened, 'Contoso');
    await rowOf(opened.pane, 'Other').getByText('Same address').waitFor();
    await rowOf(opened.pane, 'Dead').getByText('Dynamics 365 cannot be reached').waitFor();
    expect(await rowOf(opened.pane, 'Silent').innerText()).toContain('Asking…');
    await sandbox.ask('POST', 'faults', []);
    await press(opened.pane, 'Check again');
    await rowOf(opened.pane, 'Silent').getByText('Same address').waitFor();
    await rowOf(opened.pane, 'Dead').getByText('Same address').waitFor();
  });
});

describe('the organization that the pane works in', () => {
  it('is the one that synchronizes, though it be a test', async () => {
    const opened = await openWith({ name: 'Contoso' }, elsewhere('Contoso Test', { type: 'sandbox', synchronizes: true }), { name: 'Contoso Europe' });
    await untilCurrent(opened, 'Contoso Test');
  });

  it('is asked for where two could be meant; what is chosen stays, also for the next time', async () => {
    const opened = await openWith({ name: 'Contoso' }, elsewhere('Contoso Europe'), { name: 'Contoso Test', type: 'sandbox' });
    await rowOf(opened.pane, 'Contoso Europe').getByText('Different address').waitFor();
    expect(await opened.pane.getByRole('heading', { level: 1 }).innerText()).toBe('Which organization do you work in?');
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await rowOf(opened.pane, 'Contoso Europe').getByRole('button').click();
    await untilCurrent(opened, 'Contoso Europe');
    await stillKept(opened);
    await opened.page.reload();
    await untilCurrent(opened, 'Contoso Europe');
  });
});

/** Until Outlook has kept what was changed last. */
async function stillKept({ page }: OpenPane): Promise<void> {
  await page.waitForFunction(async () => Object.keys(((await (await fetch('/outlook/kept')).json()) as { roamingSettings: object }).roamingSettings).some((key) => key !== 'welcomed'));
}

describe('the first start, without an organization that the administrator lists', () => {
  it('takes the only one that is found, and knows it the next time', async () => {
    const { sandbox } = stage();
    const opened = await openUnlisted([elsewhere('Contoso')]);
    await untilCurrent(opened, 'Contoso');
    const host = hostOf('Contoso');
    expect(timesAsked(await sandbox.log())).toEqual({ 'GET globaldisco.crm.dynamics.com Instances': 1, [`GET ${host} WhoAmI`]: 1, [`GET ${host} systemusers`]: 1 });
    await stillKept(opened);
    await sandbox.ask('DELETE', 'log', {});
    await opened.page.reload();
    await untilCurrent(opened, 'Contoso');
    expect(timesAsked(await sandbox.log())).toEqual({ [`GET ${host} systemusers`]: 1 });
  });

  it('asks where several are found, and offers none that cannot be used', async () => {
    const states = ['locked', 'moving', 'failed', 'provisioning', 'inactive'];
    const opened = await openUnlisted([elsewhere('Contoso'), { name: 'Contoso Test', type: 'sandbox' }, ...states.map((status) => ({ name: `Is ${status}`, discovery: { status } }))]);
    await rowOf(opened.pane, 'Contoso').waitFor();
    expect(await listed(opened.pane)).toEqual([
      expect.stringMatching(/^Contoso Production contoso\.crm4\.\S+ · EMEA Connect$/),
      expect.stringMatching(/^Contoso Test Sandbox contoso-test\.crm4\.\S+ · EMEA Connect$/),
      expect.stringMatching(/^Is failed .* Could not be set up\. Ask your administrator\.$/),
      expect.stringMatching(/^Is inactive .* Disabled\. Ask your administrator to enable it\.$/),
      expect.stringMatching(/^Is locked .* Locked by Microsoft\. Ask your administrator why\.$/),
      expect.stringMatching(/^Is moving .* Being moved to another place\. Try again later\.$/),
      expect.stringMatching(/^Is provisioning .* Still being set up\. Try again later\.$/),
    ]);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await opened.pane.getByRole('button', { name: 'Connect Contoso', exact: true }).click();
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations', 'Add an organization');
    await rowOf(opened.pane, 'Contoso').getByText('This organization has already been configured.').waitFor();
    await opened.pane.getByRole('textbox').fill(addressOf(hostOf('Contoso Test')));
    await press(opened.pane, 'Connect');
    await opened.pane.getByRole('heading', { name: 'Organizations' }).waitFor();
    await rowOf(opened.pane, 'Contoso Test').getByText('Same address').waitFor();
    // An address does not tell that it is a test; what was found does.
    expect((await listed(opened.pane))[1]).toMatch(/^Contoso Test Sandbox/);
    expect(timesAsked(await stage().sandbox.log())[`GET ${hostOf('Contoso')} systemusers`]).toBe(1);
  });

  it('takes a pasted address where none is found, whole as it stands in the address bar', async () => {
    const opened = await openUnlisted([{ name: 'Contoso Test', type: 'sandbox', discovery: { listed: false } }]);
    await opened.pane.getByText('Microsoft lists no organization for your account.').last().waitFor();
    const address = addressOf(hostOf('Contoso Test'));
    await opened.pane.getByRole('textbox').fill(`  ${address}/main.aspx?appid=6b0e8f3a-52d1-4d6d-8a27-000000000001&pagetype=entitylist&etn=account#12  `);
    await opened.pane.getByText(`Understood: Dynamics 365 online at ${address}`, { exact: true }).waitFor();
    await press(opened.pane, 'Connect');
    await untilCurrent(opened, 'Contoso Test');
  });

  it('goes on with known organizations and pasted addresses while nothing can be found', async () => {
    const discoveryFails = { host: 'globaldisco.crm.dynamics.com', status: 500 };
    const opened = await openUnlisted([{ name: 'Contoso' }, { name: 'Contoso Test', type: 'sandbox' }], [discoveryFails], ['Contoso']);
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations', 'Add an organization');
    await opened.pane.locator('[data-problem="serverFailing"]').waitFor();
    await opened.pane.getByRole('textbox').fill(`${addressOf(hostOf('Contoso Test'))}/main.aspx`);
    await press(opened.pane, 'Connect');
    await rowOf(opened.pane, 'Contoso Test').getByText('Same address').waitFor();
  });
});

describe('a pasted address', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['https://evil-dynamics.com', /is not Dynamics 365 online|looks like Dynamics 365/],
    ['https://contoso.crm4.dynamics.com.evil.tld/main.aspx', /looks like Dynamics 365 but belongs to no organization/],
    ['https://contoso.crm4.dynamics.com@evil.tld/', /an @ before the name of the server/],
    ['https://127.0.0.1/main.aspx', /a number in place of a name/],
    ['https://cοntoso.crm4.dynamics.com', /letters of another alphabet/],
    ['https://xn--cntoso-vce.crm4.dynamics.com', /letters of another alphabet/],
    ['https://contoso.crm4.dynamics.com.', /a dot too many/],
    ['https:\\\\contoso.crm4.dynamics.com', /a backslash/],
    ['http://contoso.crm4.dynamics.com', /does not begin with https/],
    ['https://contoso.crm4.dynamics.com:8443', /has no port/],
    ['https://contoso.crm4.\u200bdynamics.com', /an invisible character/],
    ['javascript:alert(1)', /does not begin with https/],
    ['nothing', /not a web address/],
  ];

  it('that is no organization is refused with the reason, and nothing is sent', async () => {
    const { sandbox } = stage();
    const opened = await openWith({ name: 'Contoso' });
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations', 'Add an organization');
    await found(opened);
    await sandbox.ask('DELETE', 'log', {});
    const addresses: string[] = [];
    opened.page.on('request', (request) => addresses.push(request.url()));
    for (const [address, reason] of refused) {
      await opened.pane.getByRole('textbox').fill(address);
      await opened.pane.getByRole('alert').filter({ hasText: reason }).waitFor();
      await opened.pane.getByRole('textbox').press('Enter');
      expect(await opened.pane.locator('form.paste').getByRole('button').count()).toBe(0);
    }
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect(addresses).toEqual([]);
    expect(asked(await sandbox.log())).toEqual([]);
  });

  it('of an organization that is there, by whatever name, leads to its row', async () => {
    const { sandbox } = stage();
    const opened = await openWith({ name: 'Contoso' }, { name: 'Contoso Test', type: 'sandbox' });
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations', 'Add an organization');
    await found(opened);
    await sandbox.ask('DELETE', 'log', {});
    await opened.pane.getByRole('textbox').fill(`${addressOf('contoso-test.api.crm4.dynamics.com')}/api/data/v9.2/`);
    await press(opened.pane, 'Connect');
    await opened.pane.getByRole('heading', { level: 1, name: 'Organizations' }).waitFor();
    await opened.pane.getByText('This organization has already been configured.').waitFor();
    const row = rowOf(opened.pane, 'Contoso Test').getByRole('button').first();
    expect(await row.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    expect(await opened.pane.locator('.organizations > li').count()).toBe(2);
    expect(asked(await sandbox.log())).toEqual([]);
  });

  it('on the company’s own server is taken only once the person says to want to sign in there', async () => {
    const { sandbox } = stage();
    const opened = await stage().open({
      world(world: WorldFile) {
        withOrganizations({ name: 'Contoso' }, { name: 'Own', type: 'onPremises' })(world);
        for (const each of world.organizations.slice(1)) each.url = 'https://crm.contoso.com/Own';
        world.administrator = { lists: [`https://${hostOf('Contoso')}`] };
      },
    });
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations', 'Add an organization');
    await found(opened);
    await sandbox.ask('DELETE', 'log', {});
    const address = addressOf('crm.contoso.com');
    await opened.pane.getByRole('textbox').fill(`${address}/Own/main.aspx?etn=account`);
    await opened.pane.getByText(`Understood: Dynamics 365 on your company’s own server at ${address}/Own`, { exact: true }).waitFor();
    const connect = opened.pane.locator('form.paste').getByRole('button', { name: 'Connect' });
    expect(await connect.count()).toBe(0);
    await opened.pane.getByRole('textbox').press('Enter');
    expect(asked(await sandbox.log())).toEqual([]);
    await opened.pane.getByRole('checkbox').check();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await connect.click();
    // The sandbox's AD FS is on plain http, where the add-in cannot be set up for it: it says so, and connects nothing.
    await opened.pane.locator('form.paste [data-problem]').waitFor();
    await press(opened.pane, 'Back');
    expect(await listed(opened.pane)).toHaveLength(1);
  });
});

describe('an organization of the list', () => {
  it('can be disconnected and connected again, which lasts', async () => {
    const { sandbox } = stage();
    const opened = await openWith({ name: 'Contoso' }, elsewhere('Contoso Test', { type: 'sandbox' }));
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations');
    await rowOf(opened.pane, 'Contoso Test').getByRole('button').click();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await press(opened.pane, 'Disconnect');
    await rowOf(opened.pane, 'Contoso Test').getByText('Not connected').waitFor();
    await stillKept(opened);
    await sandbox.ask('DELETE', 'log', {});
    await opened.page.reload();
    await untilCurrent(opened, 'Contoso');
    expect(await opened.pane.locator('.organizations > li').count()).toBe(0);
    await press(opened.pane, 'Organizations');
    await rowOf(opened.pane, 'Contoso Test').getByRole('button').click();
    await rowOf(opened.pane, 'Contoso Test').getByText('Listed by your administrator').waitFor();
    expect(await rowOf(opened.pane, 'Contoso Test').getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await press(opened.pane, 'Connect');
    await rowOf(opened.pane, 'Contoso Test').getByText('Different address').waitFor();
    expect(timesAsked(await sandbox.log())).toEqual({
      [`GET ${hostOf('Contoso')} systemusers`]: 1,
      [`GET ${hostOf('Contoso Test')} WhoAmI`]: 1,
      [`GET ${hostOf('Contoso Test')} RetrieveCurrentOrganization`]: 1,
      [`GET ${hostOf('Contoso Test')} systemusers`]: 1,
    });
  });

  it('is not connected where another one answers at its address; one that was added can be removed', async () => {
    const { sandbox } = stage();
    const another = { host: hostOf('Contoso Test'), path: 'WhoAmI', status: 200, contentType: 'application/json', body: JSON.stringify({ OrganizationId: '99999999-52d1-4d6d-8a27-000000000009' }) };
    const opened = await openUnlisted([{ name: 'Contoso' }, { name: 'Contoso Test', type: 'sandbox' }], [another], ['Contoso']);
    await untilCurrent(opened, 'Contoso');
    await press(opened.pane, 'Organizations', 'Add an organization');
    await opened.pane.getByRole('button', { name: 'Connect Contoso Test', exact: true }).click();
    await rowOf(opened.pane, 'Contoso Test').locator('[data-problem="otherOrganization"]').waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await press(opened.pane, 'Back');
    expect(await listed(opened.pane)).toHaveLength(1);
    expect(Object.keys(timesAsked(await sandbox.log())).filter((key) => key.includes('contoso-test'))).toEqual([`GET ${hostOf('Contoso Test')} WhoAmI`]);

    await sandbox.ask('POST', 'faults', []);
    await press(opened.pane, 'Add an organization');
    await opened.pane.getByRole('button', { name: 'Connect Contoso Test', exact: true }).click();
    await rowOf(opened.pane, 'Contoso Test').getByText('Same address').waitFor();
    await rowOf(opened.pane, 'Contoso Test').getByRole('button').click();
    await press(opened.pane, 'Disconnect');
    await sandbox.ask('POST', 'faults', [another]);
    await sandbox.ask('DELETE', 'log', {});
    await press(opened.pane, 'Connect');
    await rowOf(opened.pane, 'Contoso Test').locator('[data-problem="otherOrganization"]').waitFor();
    expect(Object.keys(timesAsked(await sandbox.log()))).toEqual([`GET ${hostOf('Contoso Test')} WhoAmI`]);
    await rowOf(opened.pane, 'Contoso Test').getByText('Not connected').waitFor();
    await press(opened.pane, 'Remove');
    await rowOf(opened.pane, 'Contoso Test').waitFor({ state: 'detached' });
  });
});
