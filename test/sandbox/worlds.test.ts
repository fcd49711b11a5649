import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createDynamics } from '../../sandbox/dynamics/dynamics.ts';
import { openWorldIn } from '../../sandbox/world/worldFolder.ts';
import type { World } from '../../sandbox/world/world.ts';

const folder = path.resolve('sandbox/worlds');
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));

const nancy = 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01';
const address = 'nancy.anderson@contoso.com';
const oldAddress = 'nanderson@contoso.com';

/** A request below the Web API, in the organization with this number. */
interface Query {
  readonly path: string;
  readonly organization?: number;
}

const me = (columns: string, organization = 0): Query => ({ path: `systemusers(${nancy})?$select=${columns}`, organization });
const primaryEmail = me('internalemailaddress');
const whoAmI: Query = { path: 'WhoAmI' };
const mailbox = (columns: string, organization = 0): Query => ({ path: `systemusers(${nancy})?$select=fullname&$expand=defaultmailbox($select=${columns})`, organization });
const rowsWith = (set: string, column: string): Query => ({ path: `${set}?$select=${column}&$filter=${column} eq '${address}'` });

const emailIs = (internalemailaddress: string | null) => ({ status: 200, body: { internalemailaddress } });
const mailboxIs = (columns: object) => ({ status: 200, body: { defaultmailbox: columns } });
const refusedWith = (code: string) => ({ status: 403, body: { error: { code } } });
const oneRow = { status: 200, body: { value: [expect.anything()] } };

const notRun = { incomingemailstatus: 0, outgoingemailstatus: 0, actstatus: 0 };
const statuses = 'incomingemailstatus,outgoingemailstatus,actstatus';
const primaryFlags = 'isactsyncorgflagset,orgmarkedasprimaryforexchangesync';
const flags = (on: boolean) => mailboxIs({ isactsyncorgflagset: on, orgmarkedasprimaryforexchangesync: on });

/** What Nancy is told by Dynamics 365 in each world. */
const conditions: readonly (readonly [file: string, query: Query, expected: object])[] = [
  ['default', primaryEmail, emailIs(oldAddress)],
  ['same', primaryEmail, emailIs(address)],
  ['same', mailbox(`emailaddress,emailrouteraccessapproval,statecode,${statuses}`), mailboxIs({ emailaddress: address, emailrouteraccessapproval: 1, statecode: 0, incomingemailstatus: 1, outgoingemailstatus: 1, actstatus: 1 })],
  ['tracked-message', { path: 'emails?$select=subject' }, oneRow],
  ['letter-case', primaryEmail, emailIs('Nancy.Anderson@Contoso.com')],
  ['one-letter', primaryEmail, emailIs('nancy.andersn@contoso.com')],
  ['other-domain', primaryEmail, emailIs('nancy.anderson@fabrikam.com')],
  ['look-alike-letter', primaryEmail, emailIs('n\u0430ncy.anderson@contoso.com')],
  ['trailing-space', primaryEmail, emailIs(`${address} `)],
  ['zero-width-space', primaryEmail, emailIs('nancy.anderson\u200b@contoso.com')],
  ['international-domain', primaryEmail, emailIs(`nancy.anderson@${new URL('https://contosobücher.com').hostname}`)],
  ['plus-tag', primaryEmail, emailIs('nancy.anderson+sales@contoso.com')],
  ['dynamics-empty', primaryEmail, emailIs(null)],
  ['dynamics-empty', mailbox('emailrouteraccessapproval'), mailboxIs({ emailrouteraccessapproval: 0 })],
  ['outlook-empty', primaryEmail, emailIs(address)],
  ['both-empty', primaryEmail, emailIs(null)],
  ['sign-in-name', primaryEmail, emailIs(address)],
  ['sign-in-name-in-dynamics', primaryEmail, emailIs('nancy@contoso.onmicrosoft.com')],
  ['alias', primaryEmail, emailIs(oldAddress)],
  ['consumer-address', primaryEmail, emailIs(address)],
  ['consumer-address-in-dynamics', primaryEmail, emailIs('nancy.anderson@outlook.com')],
  ['shared-mailbox', primaryEmail, emailIs(address)],
  ['shared-folder', primaryEmail, emailIs(address)],
  ['signed-in-as-somebody-else', primaryEmail, emailIs(address)],
  ['consent-needed', primaryEmail, emailIs(address)],
  ['blocked-by-policy', primaryEmail, emailIs(address)],
  ['tracks-nothing', { path: `usersettingscollection(${nancy})?$select=incomingemailfilteringmethod` }, { status: 200, body: { incomingemailfilteringmethod: 4 } }],
  ['address-of-another-user', rowsWith('systemusers', 'internalemailaddress'), oneRow],
  ['address-of-another-user', primaryEmail, emailIs(oldAddress)],
  ['address-of-a-queue', rowsWith('queues', 'emailaddress'), oneRow],
  ['address-of-a-mailbox-row', rowsWith('mailboxes', 'emailaddress'), oneRow],
  ['user-disabled', whoAmI, refusedWith('0x80040225')],
  ['administrative-access', me('accessmode'), { status: 200, body: { accessmode: 1 } }],
  ['no-roles', whoAmI, refusedWith('0x80042f09')],
  ['no-licence', whoAmI, refusedWith('0x8004d24b')],
  ['not-a-member', whoAmI, refusedWith('0x80072560')],
  ['may-not-change', primaryEmail, emailIs(oldAddress)],
  ['may-not-change', { path: `systemusers(${nancy})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={"@odata.id":"systemusers(${nancy})"}` }, { status: 200, body: { AccessRights: expect.not.stringContaining('WriteAccess') } }],
  ['administrator', { path: `systemusers(${nancy})/systemuserroles_association?$select=name` }, { status: 200, body: { value: [{ name: 'System Administrator' }] } }],
  ['administration-mode', whoAmI, refusedWith('0x8004a113')],
  ['organization-disabled', whoAmI, refusedWith('0x8004a112')],
  ['mailbox-not-approved', mailbox('emailrouteraccessapproval'), mailboxIs({ emailrouteraccessapproval: 2 })],
  ['mailbox-rejected', mailbox('emailrouteraccessapproval'), mailboxIs({ emailrouteraccessapproval: 3 })],
  ['approval-not-required', mailbox('emailrouteraccessapproval'), mailboxIs({ emailrouteraccessapproval: 2 })],
  ['approval-not-required', { path: 'organizations?$select=requireapprovalforuseremail' }, { status: 200, body: { value: [{ requireapprovalforuseremail: false }] } }],
  ['mailbox-inactive', mailbox('statecode,statuscode'), mailboxIs({ statecode: 1, statuscode: 2 })],
  ['no-server-profile', mailbox('_emailserverprofile_value'), mailboxIs({ _emailserverprofile_value: null })],
  ['delivery-method', mailbox('incomingemaildeliverymethod,outgoingemaildeliverymethod,actdeliverymethod'), mailboxIs({ incomingemaildeliverymethod: 1, outgoingemaildeliverymethod: 1, actdeliverymethod: 0 })],
  ['test-failed', mailbox(statuses), mailboxIs({ incomingemailstatus: 2, outgoingemailstatus: 2, actstatus: 2 })],
  ['test-failed', { path: 'tracelogs?$select=text&$filter=regardingobjectid_mailbox/mailboxid eq b0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01 and level eq 3' }, { status: 200, body: { value: [expect.anything(), expect.anything()] } }],
  ['never-tested', mailbox(`${statuses},testmailboxaccesscompletedon`), mailboxIs({ ...notRun, testmailboxaccesscompletedon: null })],
  ['test-never-ends', mailbox(statuses), mailboxIs(notRun)],
  ['mailbox-row-differs', primaryEmail, emailIs(address)],
  ['mailbox-row-differs', mailbox('emailaddress'), mailboxIs({ emailaddress: oldAddress })],
  ['two-organizations', me('internalemailaddress', 0), emailIs(oldAddress)],
  ['two-organizations', me('internalemailaddress', 1), emailIs(address)],
  ['two-primaries', mailbox(primaryFlags, 0), flags(true)],
  ['two-primaries', mailbox(primaryFlags, 1), flags(true)],
  ['two-primaries', mailbox(primaryFlags, 2), flags(false)],
  ['no-primary', mailbox(primaryFlags, 0), flags(false)],
  ['no-primary', mailbox(primaryFlags, 1), flags(false)],
  ['on-premises', primaryEmail, emailIs(oldAddress)],
  ['generation-2020', primaryEmail, emailIs(oldAddress)],
  ['generation-2020', me('deletedstate'), { status: 400 }],
  ['no-organization-listed', primaryEmail, emailIs(oldAddress)],
  ['several-found', primaryEmail, emailIs(oldAddress)],
  ['several-found', { ...whoAmI, organization: 3 }, refusedWith('0x8004a112')],
  ['three-organizations', me('internalemailaddress', 0), emailIs(oldAddress)],
  ['three-organizations', me('internalemailaddress', 1), emailIs(address)],
  ['three-organizations', me('internalemailaddress', 2), emailIs(null)],
  ['three-organizations', mailbox(primaryFlags, 0), flags(true)],
  ['three-organizations', mailbox(primaryFlags, 1), flags(false)],
  ['three-organizations', mailbox(primaryFlags, 2), flags(false)],
  ['somebody-else-may-write', whoAmI, refusedWith('0x80072560')],
  ['outlook-silent', primaryEmail, emailIs(address)],
  ['outlook-has-alias', primaryEmail, emailIs(address)],
  ['other-company-in-outlook', primaryEmail, emailIs(address)],
  ['other-company-in-dynamics', primaryEmail, emailIs('nancy@fabrikam.com')],
  ['sharing-not-told', primaryEmail, emailIs(address)],
  ['little-to-read', primaryEmail, emailIs(oldAddress)],
  ['little-to-read', mailbox('emailaddress'), mailboxIs({ emailaddress: oldAddress })],
  ['little-to-read', rowsWith('queues', 'emailaddress'), refusedWith('0x80040220')],
  ['mailbox-hidden', mailbox('emailaddress'), refusedWith('0x80040220')],
  ['mailbox-missing', mailbox('emailaddress'), { status: 200, body: { defaultmailbox: null } }],
  ['mailbox-missing', rowsWith('mailboxes', 'emailaddress'), { status: 200, body: { value: [] } }],
  ['test-running', mailbox('testemailconfigurationscheduled'), mailboxIs({ testemailconfigurationscheduled: true })],
  ['mailbox-error', mailbox(`lastsyncerror,lastsyncerrorcode,${statuses}`), mailboxIs({ lastsyncerror: 'Unauthorized', lastsyncerrorcode: 0x8005e272 - 2 ** 32, incomingemailstatus: 1, outgoingemailstatus: 1, actstatus: 1 })],
  ['no-outgoing', mailbox('incomingemaildeliverymethod,outgoingemaildeliverymethod,actdeliverymethod'), mailboxIs({ incomingemaildeliverymethod: 2, outgoingemaildeliverymethod: 0, actdeliverymethod: 2 })],
  ['graph-asked', me('internalemailaddress,domainname'), { status: 200, body: { internalemailaddress: oldAddress, domainname: 'n.anderson@contoso.com' } }],
];

/** What Outlook and the sign-in are in the worlds where they are not the usual. */
const outsides: readonly (readonly [file: string, expected: object])[] = [
  ['outlook-empty', { outlook: { mailbox: { address: null } } }],
  ['both-empty', { outlook: { mailbox: { address: null } } }],
  ['international-domain', { outlook: { mailbox: { address: 'nancy.anderson@contosobücher.com' } } }],
  ['sign-in-name', { outlook: { mailbox: { address: 'nancy@contoso.onmicrosoft.com' } }, accounts: [{ username: 'nancy@contoso.onmicrosoft.com', mail: address }] }],
  ['alias', { accounts: [{ proxyAddresses: [`SMTP:${address}`, `smtp:${oldAddress}`] }] }],
  ['consumer-address', { outlook: { mailbox: { address: 'nancy.anderson@outlook.com', accountType: 'outlookCom' } } }],
  ['shared-mailbox', { outlook: { mailbox: { address: 'sales@contoso.com' } } }],
  ['shared-folder', { outlook: { sharedFolder: 'alan.steiner@contoso.com' } }],
  ['signed-in-as-somebody-else', { signIn: { broker: { account: 'alan.steiner@contoso.com' } } }],
  ['consent-needed', { app: { consent: { dynamics: 'askAdministrator' } } }],
  ['blocked-by-policy', { accounts: [{ signIn: 'blockedByConditionalAccess' }] }],
  ['outlook-silent', { outlook: { start: 'silent' } }],
  ['outlook-has-alias', { administrator: { settings: { graph: true } }, outlook: { mailbox: { address: oldAddress } }, accounts: [{ proxyAddresses: [`SMTP:${address}`, `smtp:${oldAddress}`] }] }],
  ['other-company-in-outlook', { administrator: { settings: { companyDomains: ['contoso.com'] } }, outlook: { mailbox: { address: 'nancy@fabrikam.com' } } }],
  ['other-company-in-dynamics', { administrator: { settings: { companyDomains: ['contoso.com'] } } }],
  ['sharing-not-told', { outlook: { sharedFolder: 'alan.steiner@contoso.com', answers: [{ dispatchId: 108, lost: true }] } }],
  ['two-organizations', { organizations: [{ type: 'production' }, { type: 'sandbox' }] }],
  ['on-premises', { organizations: [{ type: 'onPremises', url: 'https://crm.contoso.com/Contoso' }] }],
  ['no-organization-listed', { administrator: { lists: [] }, organizations: [{ type: 'production' }] }],
  ['several-found', { administrator: { lists: [] }, organizations: [{ type: 'production' }, { type: 'sandbox' }, { type: 'trial' }, { state: 'disabled' }, { discovery: { status: 'locked' } }] }],
  ['three-organizations', { organizations: [{ type: 'production' }, { type: 'sandbox' }, { type: 'trial' }] }],
  ['somebody-else-may-write', { administrator: { settings: { allowOtherAccount: true } }, signIn: { broker: { account: 'fay@fabrikam.com' } }, accounts: [{ tenant: 'contoso.com' }, { tenant: 'fabrikam.com' }], organizations: [{ users: [{ fullname: 'Fay Fabrikam' }] }, { type: 'sandbox', users: [{ fullname: 'Fay Fabrikam' }] }] }],
  ['graph-asked', { administrator: { settings: { graph: true } }, outlook: { mailbox: { address } }, accounts: [{ proxyAddresses: expect.arrayContaining([`SMTP:${address}`, `smtp:${oldAddress}`]) }] }],
];

const open = async (file: string) => (await openWorldIn(folder, `${file}.json`)).world;

/** Asks an organization of the world as whoever Outlook is signed in with. */
async function ask(world: World, { path: below, organization: number = 0 }: Query): Promise<{ status: number; body: unknown }> {
  const organization = world.organizations[number];
  const account = world.accounts.find(({ username }) => username === world.outlook.account);
  const tenantId = world.tenants.find(({ domain }) => domain === organization?.tenant)?.id ?? '';
  if (!organization || !account) throw new Error('The world lacks an organization or an account.');
  const { origin } = new URL(organization.url);
  const { handle } = createDynamics({
    organization,
    tenantId,
    origin,
    authorizationAddress: '',
    verify: async () => ({ oid: account.id, tid: tenantId, aud: origin, upn: account.username }),
    now: () => new Date('2026-11-02T10:00:00Z'),
  });
  const version = organization.version.startsWith('9.1') ? '9.1' : '9.2';
  const base = organization.url.replace(/\/$/, '');
  const response = await handle({ method: 'GET', url: new URL(`${base}/api/data/v${version}/${below}`), headers: { authorization: 'Bearer nancy' }, body: Buffer.alloc(0) });
  return { status: response.status, body: JSON.parse(response.body?.toString() ?? 'null') };
}

describe('each world that ships', () => {
  it.each(files)('%s opens, and says in a sentence what it is for', async (file) => {
    const { world } = await openWorldIn(folder, file);
    expect(world.name).toMatch(/^[A-Z]/);
    expect(world.description).toMatch(/^[A-Z].{20,}\.$/);
    expect(world.accounts[0]).toMatchObject({ name: 'Nancy Anderson', username: world.outlook.account });
  });

  it('has a name of its own', async () => {
    const names = await Promise.all(files.map(async (file) => (await openWorldIn(folder, file)).world.name));
    expect(names).toEqual([...new Set(names)]);
  });

  it('is held to what it says', () => {
    expect([...new Set(conditions.map(([file]) => `${file}.json`))].sort()).toEqual([...files].sort());
  });
});

describe('what is said of a world is true', () => {
  it.each(conditions)('%s in Dynamics 365, asked for %j', async (file, query, expected) => {
    expect(await ask(await open(file), query)).toMatchObject(expected);
  });

  it.each(outsides)('%s around it', async (file, expected) => {
    expect(await open(file)).toMatchObject(expected);
  });
});
