/** @jest-environment node */
import fc from 'fast-check';
import { createDiscovery } from '../../sandbox/discovery/discovery.ts';
import { clouds } from '../../sandbox/entra/clouds.ts';
import { localPlace } from '../../sandbox/server/hosts.ts';
import { discoverOrganizations } from '../../src/dynamics/discoverOrganizations.ts';
import { type HostPolicy, mayReceiveToken } from '../../src/organizations/hostPolicy.ts';
import { hostileAddresses } from '../organizations/hostileAddresses.ts';
import { known, nancyId } from '../sandbox/entra/support.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';

browserGlobals();

const discovery = 'https://globaldisco.crm.dynamics.com';
const policy: HostPolicy = { cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com'] };
const tenantId = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';

const contoso = {
  Id: '6B0E8F3A-52d1-4d6d-8a27-1f0c3a9b7e01',
  Url: 'https://contoso.crm4.dynamics.com/',
  ApiUrl: 'https://contoso.api.crm4.dynamics.com',
  FriendlyName: 'Contoso',
  State: 0,
  StatusMessage: 6,
  OrganizationType: 0,
  Region: 'EMEA',
  TenantId: tenantId.toUpperCase(),
  IsUserSysAdmin: false,
};
const other = { ...contoso, Id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e02', Url: 'https://atest.crm4.dynamics.com/', FriendlyName: 'A Test', OrganizationType: 5, StatusMessage: 0, IsUserSysAdmin: true };

const find = (changes: Partial<HostPolicy> = {}, origin = discovery) => discoverOrganizations({ ...asking, discovery: origin, policy: { ...policy, ...changes }, token: 'secret' });

async function urls(): Promise<readonly string[]> {
  const result = await find();
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.map(({ organization }) => organization.url);
}

describe('finding organizations', () => {
  it('asks once, with the token of the discovery service', async () => {
    const asked = answerRequests(json({ value: [] }));
    await expect(find()).resolves.toEqual({ ok: true, value: [] });
    expect(asked.map(({ url }) => url)).toEqual([`${discovery}/api/discovery/v2.0/Instances`]);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  it('gives each by name, with what is to be known of it', async () => {
    answerRequests(json({ value: [contoso, other] }));
    await expect(find()).resolves.toEqual({
      ok: true,
      value: [
        { organization: { url: 'https://atest.crm4.dynamics.com', name: 'A Test', type: 'sandbox', id: other.Id, region: 'EMEA' }, state: 'locked', tenantId, isAdministrator: true },
        { organization: { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production', id: contoso.Id.toLowerCase(), region: 'EMEA' }, state: 'ready', tenantId, isAdministrator: false },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'contoso'],
    ['no id', { ...other, Id: undefined }],
    ['an id that is none', { ...other, Id: '1' }],
    ['no address', { ...other, Url: null }],
    ['a look-alike', { ...other, Url: 'https://contoso.crm4.dynamics.com.evil.tld/' }],
    ['another cloud', { ...other, Url: 'https://contoso.crm.dynamics.cn/' }],
    ['plain http', { ...other, Url: 'http://contoso.crm4.dynamics.com/' }],
    ['a server that was not confirmed', { ...other, Url: 'https://crm.contoso.com/Contoso' }],
    ['the discovery itself', { ...other, Url: `${discovery}/` }],
  ])('drops the row that is %s and no other', async (_what, row) => {
    answerRequests(json({ value: [row, contoso] }));
    expect(await urls()).toEqual(['https://contoso.crm4.dynamics.com']);
  });

  it('gives only what may have a token, whatever the addresses are', async () => {
    answerRequests(json({ value: hostileAddresses.map(([, Url]) => ({ ...other, Url })) }));
    // Only white space around an address is dropped; nothing else is mended.
    for (const url of await urls()) expect(url).toBe('https://contoso.crm4.dynamics.com');
  });

  it('keeps a row of which only what is shown makes no sense', async () => {
    answerRequests(json({ value: [{ Id: contoso.Id, Url: contoso.Url, FriendlyName: 5, State: 'x', StatusMessage: {}, OrganizationType: [], Region: 'x'.repeat(1000), TenantId: 'y', IsUserSysAdmin: 'yes' }] }));
    await expect(find()).resolves.toEqual({ ok: true, value: [{ organization: { url: 'https://contoso.crm4.dynamics.com', name: 'contoso', type: 'production', id: contoso.Id.toLowerCase() }, state: 'ready', isAdministrator: false }] });
  });

  it('never fails over a row', async () => {
    const row = fc.oneof(fc.anything(), fc.record({ Id: fc.constant(contoso.Id), Url: fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.constant(contoso.Url)), FriendlyName: fc.anything() }, { requiredKeys: [] }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (rows) => {
        answerRequests(() => new Response(JSON.stringify({ value: [...rows, contoso] }, (_key, value: unknown) => (typeof value === 'bigint' ? 0 : value))));
        const found = await urls();
        expect(found).toContain('https://contoso.crm4.dynamics.com');
        for (const url of found) expect(mayReceiveToken(url, policy)).toBe(true);
      }),
    );
  });

  it('goes on to the next page', async () => {
    const asked = answerRequests(json({ value: [contoso], '@odata.nextLink': `${discovery}/api/discovery/v2.0/Instances?$skiptoken=2` }), json({ value: [other] }));
    expect(await urls()).toHaveLength(2);
    expect(asked.map(({ url }) => new URL(url).search)).toEqual(['', '?$skiptoken=2']);
  });

  it.each([
    ['another host', 'https://evil.tld/Instances', 'evil.tld'],
    ['a look-alike', `${discovery}.evil.tld/Instances`, 'globaldisco.crm.dynamics.com.evil.tld'],
    ['user-info', 'https://globaldisco.crm.dynamics.com@evil.tld/', 'evil.tld'],
    ['an organization', contoso.Url, 'contoso.crm4.dynamics.com'],
    ['http', 'http://globaldisco.crm.dynamics.com/Instances', 'globaldisco.crm.dynamics.com'],
    ['a hidden character', `${discovery}\u200b/Instances`, 'globaldisco.crm.dynamics.com'],
    ['a path', '/api/discovery/v2.0/Instances?$skiptoken=2', '/api/discovery/v2.0/Instances?$skiptoken=2'],
  ])('does not follow a next page to %s', async (_what, link, host) => {
    const asked = answerRequests(json({ value: [contoso], '@odata.nextLink': link }), json({ value: [other] }));
    await expect(find()).resolves.toEqual({ ok: false, problem: { kind: 'hostRefused', host } });
    expect(asked).toHaveLength(1);
  });

  it('ends where the pages do not', async () => {
    const asked = answerRequests(json({ value: [contoso], '@odata.nextLink': `${discovery}/api/discovery/v2.0/Instances` }));
    expect(await urls()).toHaveLength(1);
    expect(asked).toHaveLength(20);
  });

  it.each([
    ['elsewhere', 'https://globaldisco.crm.dynamics.com.evil.tld', {}],
    ['where it is switched off', discovery, { discovery: false }],
    ['at an origin that is not listed', 'http://localhost:3000', { discovery: 'http://localhost:3000' }],
  ])('asks nobody %s', async (_what, origin, changes) => {
    const asked = answerRequests(json({ value: [contoso] }));
    await expect(find(changes, origin)).resolves.toMatchObject({ ok: false, problem: { kind: 'hostRefused' } });
    expect(asked).toEqual([]);
  });

  it.each([
    ['the token is not accepted', json({}, 401), 'notAuthenticated'],
    ['the service fails', json({}, 500), 'serverFailing'],
    ['a web page answers', () => new Response('<html>'), 'unexpectedAnswer'],
    ['it is no list', json({ value: {} }), 'unexpectedAnswer'],
  ])('tells that %s', async (_what, answer, kind) => {
    answerRequests(answer);
    await expect(find()).resolves.toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('finding organizations with the emulated service', () => {
  const place = localPlace(3000, false);
  const user = { systemuserid: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01', azureactivedirectoryobjectid: nancyId, fullname: 'Nancy Anderson', internalemailaddress: 'nancy@contoso.com', domainname: 'nancy@contoso.com' };
  const organization = { id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e01', url: 'https://contoso.crm4.dynamics.com', uniqueName: 'contoso', friendlyName: 'Contoso', tenant: 'contoso.com', users: [user] };

  it('on this machine', async () => {
    const [cloud] = clouds.filter((each) => each.discovery === 'globaldisco.crm.dynamics.com');
    if (!cloud) throw new Error('There is no such cloud.');
    const disco = place.originOf(cloud.discovery);
    const organizations = [
      organization,
      { ...organization, id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e02', url: 'https://try.crm4.dynamics.com', uniqueName: 'try', friendlyName: 'Try', type: 'trial', discovery: { status: 'provisioning' } },
      { ...organization, id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e03', url: 'https://unlisted.crm4.dynamics.com', uniqueName: 'unlisted', friendlyName: 'Not trusted' },
    ];
    answerFrom(createDiscovery({ ...known({ organizations }), place, cloud, verify: () => Promise.resolve({ aud: disco, oid: nancyId, tid: tenantId }), now: () => new Date() }));
    const trustedOrigins = [disco, ...['contoso.crm4.dynamics.com', 'try.crm4.dynamics.com'].map(place.originOf)];
    await expect(find({ discovery: disco, trustedOrigins }, disco)).resolves.toMatchObject({
      ok: true,
      value: [
        { organization: { url: place.originOf('contoso.crm4.dynamics.com'), name: 'Contoso', type: 'production', id: organization.id, region: 'EMEA' }, state: 'ready' },
        { organization: { url: place.originOf('try.crm4.dynamics.com'), name: 'Try', type: 'trial' }, state: 'provisioning' },
      ],
    });
  });
});
