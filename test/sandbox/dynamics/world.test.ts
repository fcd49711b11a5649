import * as v from 'valibot';
import { WorldFault } from '../../../sandbox/world/readWorld.ts';
import { organization } from '../../../sandbox/world/organization.ts';
import { unknowns } from '../../../sandbox/dynamics/unknowns.ts';
import { connect, contoso, errorOf, ids, origin, users } from './support.ts';

describe('a world', () => {
  test('says where it is wrong', () => {
    const cases: readonly (readonly [Parameters<typeof connect>[0], string])[] = [
      [{ rows: { widgets: [] } }, 'The world: organization "contoso", field "rows": there is no entity set "widgets".'],
      [{ rows: { contacts: [{ nonsense: 1 }] } }, 'The world: organization "contoso", field "rows.contacts.0.nonsense": the table contact has no such column.'],
      [{ rows: { contacts: [{ gendercode: 7 }] } }, 'The world: organization "contoso", field "rows.contacts.0.gendercode": A validation error occurred. The value 7 of \'gendercode\' on record of type \'contact\' is outside the valid range. Accepted Values: 1,2'],
      [{ users: [{ ...users.nancy, mailbox: { isactsyncorgflagset: 'yes' } }] }, 'The world: organization "contoso", field "users.0.mailbox.isactsyncorgflagset": Cannot convert the literal \'yes\' to the expected type \'Edm.Boolean\'.'],
      [{ rows: { contacts: [{ _ownerid_value: 'Nancy' }] } }, 'The world: organization "contoso", field "rows.contacts.0._ownerid_value": must be a GUID or null.'],
      [{ users: [{ ...users.nancy, roles: ['Salesman'] }] }, 'The world: organization "contoso", field "users.0.roles": there is no role "Salesman".'],
      [{ users: [{ ...users.nancy, businessUnit: 'Nowhere' }] }, 'The world: organization "contoso", field "users.0.businessUnit": there is no business unit "Nowhere".'],
      [{ users: [{ ...users.nancy, mailbox: { nonsense: 1 } }] }, 'The world: organization "contoso", field "users.0.mailbox.nonsense": the table mailbox has no such column.'],
      [{ roles: [{ name: 'x', privileges: { prvNonsense: 'Basic' } }] }, 'The world: organization "contoso", field "roles (x)": there is no privilege "prvNonsense".'],
      [{ teams: [{ id: ids.account, name: 'x', members: [ids.contact] }] }, `The world: organization "contoso", field "teams.0.members": there is no user "${ids.contact}".`],
      [{ columns: { nonsense: 1 } }, 'The world: organization "contoso", field "columns.nonsense": the table organization has no such column.'],
    ];
    for (const [changes, message] of cases) expect(() => connect(changes)).toThrow(new WorldFault(message));
  });

  test('needs nothing more than users', () => {
    expect(v.parse(organization, contoso()).unknowns).toEqual(v.parse(unknowns, {}));
  });

  test('every unknown has at least two answers and says what it is about', () => {
    for (const [name, entry] of Object.entries(unknowns.entries)) {
      expect(name).toMatch(/^[a-z][A-Za-z]+$/);
      expect(v.getDescription(entry)).toMatch(/\.$/);
    }
  });
});

describe('the way in, where it is not known or differs', () => {
  const apiHost = 'http://contoso.api.crm4.dynamics.localhost:3000';
  test.each([['accepted', 200], ['refused', 401]] as const)('the .api host with a token for the other host: %s', async (apiHostToken, status) => {
    const { dynamics } = connect({ unknowns: { apiHostToken } });
    const response = await dynamics.handle({ method: 'GET', url: new URL('/api/data/v9.2/WhoAmI', apiHost), headers: { authorization: `Bearer nancy@${origin}/` }, body: Buffer.alloc(0) });
    expect(response.status).toBe(status);
  });

  test.each([['answered', 200, '*'], ['absent', 405, undefined]] as const)('on-premises, requests of other origins: %s', async (corsOnPremises, status, allowed) => {
    const client = connect({ type: 'onPremises', unknowns: { corsOnPremises } });
    expect((await client.send('OPTIONS', '/api/data/v9.1/WhoAmI')).status).toBe(status);
    expect((await client.get('/api/data/v9.1/WhoAmI')).headers?.['access-control-allow-origin']).toBe(allowed);
  });

  test.each([['hidden', false], ['exposed', true]] as const)('the challenge is %s', async (authenticateHeader, isReadable) => {
    const answer = await connect({ unknowns: { authenticateHeader } }).get('WhoAmI', 'nancy', { authorization: '' });
    expect(String(answer.headers?.['access-control-expose-headers']).includes('WWW-Authenticate')).toBe(isReadable);
  });

  test.each(['nancy@contoso.com', 'CONTOSO\\nancy'])('on-premises the account is found by its name %s', async (domainname) => {
    const client = connect({ type: 'onPremises', users: [{ ...users.nancy, azureactivedirectoryobjectid: null, domainname }] });
    expect((await client.get('/api/data/v9.1/WhoAmI')).json['UserId']).toBe(ids.nancy);
    expect((await client.get('/api/data/v9.1/WhoAmI', 'dan')).status).toBe(403);
  });

  test('an organization below a path of its server is reached there', async () => {
    const client = connect({ type: 'onPremises', url: 'https://crm.contoso.com/Contoso' });
    expect((await client.get('/Contoso/api/data/v9.1/WhoAmI')).json['@odata.context']).toBe(`${origin}/Contoso/api/data/v9.1/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`);
    expect((await client.get('/api/data/v9.1/WhoAmI')).status).toBe(404);
  });

  test.each([['absent', 404], ['present', 200]] as const)('privileges by name on-premises: %s', async (privilegesByNameOnPremises, status) => {
    const client = connect({ type: 'onPremises', unknowns: { privilegesByNameOnPremises }, users: [{ ...users.nancy, domainname: 'nancy@contoso.com' }] });
    expect((await client.get(`/api/data/v9.1/systemusers(${ids.nancy})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='prvReadUser')`)).status).toBe(status);
  });

  test.each([['403', 403], ['400', 400], ['500', 500]] as const)('codes without documented status come with %s', async (undocumentedStatus, status) => {
    const answer = await connect({ unknowns: { undocumentedStatus }, users: [{ ...users.nancy, isdisabled: true }] }).get('WhoAmI');
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status, code: '0x80040225' });
  });

  test.each(['/api/search/v1.0/query', '/XRMServices/2011/Organization.svc'])('%s is not there', async (path) => {
    expect((await connect().get(path)).status).toBe(404);
  });

  test('an on-premises error has details of the older kind', async () => {
    const answer = await connect({ type: 'onPremises', users: [{ ...users.nancy, domainname: 'nancy@contoso.com' }] }).get('/api/data/v9.1/widgets');
    expect(answer.json['error']).toHaveProperty('innererror');
  });
});
