/** @jest-environment node */
import { identifyOrganization } from '../../src/dynamics/identifyOrganization.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { connect, organizationId, origin } from '../sandbox/dynamics/support.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';

browserGlobals();

const pasted: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'contoso.crm4.dynamics.com', type: 'production' };
const discovered: Organization = { ...pasted, name: 'Contoso', type: 'sandbox', id: organizationId, region: 'EMEA' };
const me = json({ UserId: 'a', BusinessUnitId: 'b', OrganizationId: organizationId.toUpperCase() });
const refusal = (status: number) => json({ error: { code: '', message: '' } }, status);
const pathsOf = (asked: readonly Request[]) => asked.map(({ url }) => decodeURI(url).replace(/^.*\/api\/data\/v9\.\d\//, '').replace(/\(.*/, ''));
const identify = (organization: Organization) => identifyOrganization({ ...asking, organization, token: 'secret' });

describe('who an organization is', () => {
  it('asks a discovered one only for its id', async () => {
    const asked = answerRequests(me);
    await expect(identify(discovered)).resolves.toEqual({ ok: true, value: discovered });
    expect(pathsOf(asked)).toEqual(['WhoAmI']);
  });

  it('takes no other organization for the discovered one', async () => {
    const asked = answerRequests(me);
    await expect(identify({ ...discovered, id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e99' })).resolves.toEqual({ ok: false, problem: { kind: 'otherOrganization', host: 'contoso.crm4.dynamics.com' } });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['its name and type', { FriendlyName: 'Contoso Test', OrganizationType: 'CustomerTest' }, { name: 'Contoso Test', type: 'sandbox' }],
    ['its name alone', { FriendlyName: 'Contoso Test' }, { name: 'Contoso Test', type: 'production' }],
    ['a name that cannot be shown', { FriendlyName: ' \u202e' }, { name: 'contoso', type: 'production' }],
    ['a type that makes no sense', { FriendlyName: 'Contoso', OrganizationType: {} }, { name: 'Contoso', type: 'production' }],
  ])('asks a pasted one for %s', async (_what, Detail, expected) => {
    const asked = answerRequests(me, json({ Detail }));
    await expect(identify(pasted)).resolves.toEqual({ ok: true, value: { url: pasted.url, id: organizationId, ...expected } });
    expect(pathsOf(asked)).toEqual(['WhoAmI', 'RetrieveCurrentOrganization']);
  });

  it.each([403, 404, 400, 500])('asks in another way for the name where the first is refused with %i', async (status) => {
    const asked = answerRequests(me, refusal(status), json({ value: [{ name: 'Contoso' }] }));
    await expect(identify(pasted)).resolves.toMatchObject({ ok: true, value: { name: 'Contoso', id: organizationId } });
    expect(pathsOf(asked)).toEqual(['WhoAmI', 'RetrieveCurrentOrganization', 'organizations?$select=name']);
  });

  it.each([
    ['may not be read', refusal(403)],
    ['is missing', json({ value: [] })],
  ])('does without the name where it %s', async (_what, answer) => {
    answerRequests(me, refusal(404), answer);
    await expect(identify(pasted)).resolves.toEqual({ ok: true, value: { ...pasted, id: organizationId } });
  });

  it.each([
    ['the token is not accepted', refusal(401), 'notAuthenticated'],
    ['the person is no member', json({ error: { code: '0x80072560', message: '' } }, 403), 'notAMember'],
    ['something else answers', json({ OrganizationId: 'contoso' }), 'unexpectedAnswer'],
    ['a sign-in page answers', () => new Response('<html>'), 'unexpectedAnswer'],
  ])('connects nothing where %s', async (_what, answer, kind) => {
    const asked = answerRequests(answer);
    await expect(identify(pasted)).resolves.toMatchObject({ ok: false, problem: { kind } });
    expect(asked).toHaveLength(1);
  });
});

describe('who an emulated organization is', () => {
  it.each([
    ['online', 'production', {}, ''],
    ['on-premises', 'onPremises', { type: 'onPremises', url: 'https://crm.contoso.com/Contoso', version: '9.1.21.15' }, '/Contoso'],
  ] as const)('%s', async (_what, type, changes, path) => {
    answerFrom(connect(changes).dynamics.handle);
    const url = origin + path;
    await expect(identifyOrganization({ ...asking, organization: { url, name: 'x', type }, token: 'nancy' })).resolves.toEqual({ ok: true, value: { url, name: 'Contoso', type, id: organizationId } });
  });
});
