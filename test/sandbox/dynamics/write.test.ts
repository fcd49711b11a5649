import { connect, errorOf, ids, rowsOf, users } from './support.ts';

const accounts = { accounts: [{ accountid: ids.account, name: 'Fabrikam' }], contacts: [{ contactid: ids.contact, lastname: 'Brien' }] };
const missing = '11111111-1111-1111-1111-111111111111';

describe('creating', () => {
  test('answers 204 with the address of the row', async () => {
    const client = connect();
    const answer = await client.send('POST', 'contacts', { firstname: 'Nina', lastname: 'Brien' });
    expect(answer).toMatchObject({ status: 204, text: '' });
    const address = String(answer.headers?.['odata-entityid']);
    expect(address).toMatch(/\/api\/data\/v9\.2\/contacts\([0-9a-f-]{36}\)$/);
    expect((await client.get(new URL(address).pathname)).json).toMatchObject({
      fullname: 'Nina Brien', _ownerid_value: ids.nancy, _createdby_value: ids.nancy, createdon: '2026-11-02T10:00:00Z', statecode: 0, statuscode: 1,
    });
  });

  test('answers with the row when that is preferred', async () => {
    const answer = await connect().send('POST', 'contacts?$select=lastname', { lastname: 'Brien' }, { prefer: 'return=representation' });
    expect(answer).toMatchObject({ status: 201, json: { lastname: 'Brien' } });
    expect(answer.headers?.['preference-applied']).toBe('return=representation');
  });

  test.each([
    ['an unknown column', { nonsense: 1 }, 400, '0x80048d19'],
    ['a value of another type', { lastname: 1 }, 400, '0x80048d19'],
    ['a moment that is none', { lastusedincampaign: 'yesterday' }, 400, '0x80048d19'],
    ['an unknown option', { gendercode: 9 }, 400, '0x8004431a'],
    ['a text that is too long', { lastname: 'x'.repeat(51) }, 400, '0x80044331'],
    ['a column that cannot be written', { fullname: 'Nina' }, 400, '0x80041a02'],
    ['a lookup by its read name', { _parentcustomerid_value: ids.account }, 400, '0x80048d19'],
    ['a navigation property in another case', { 'ParentCustomerId_account@odata.bind': `/accounts(${ids.account})` }, 400, '0x80048d19'],
    ['a row of another table', { 'parentcustomerid_account@odata.bind': `/contacts(${ids.contact})` }, 400, '0x80048d19'],
    ['a row that is not there', { 'parentcustomerid_account@odata.bind': `/accounts(${missing})` }, 404, '0x80040217'],
    ['a state without such a status', { statecode: 0, statuscode: 2 }, 400, '0x80048408'],
    ['broken JSON', '{', 400, '0x80048d19'],
    ['a list', [], 400, '0x80048d19'],
    ['nothing', undefined, 400, '0x80048d19'],
  ])('%s is refused', async (_name, body, status, code) => {
    const answer = await connect({ rows: accounts }).send('POST', 'contacts', body);
    expect(answer.status).toBe(status);
    expect(errorOf(answer).code).toBe(code);
  });
});

describe('creating in special ways', () => {
  test('in the rows of another row binds to it', async () => {
    const client = connect({ rows: accounts });
    expect((await client.send('POST', `accounts(${ids.account})/contact_customer_accounts`, { lastname: 'New' })).status).toBe(204);
    expect(rowsOf(await client.get(`accounts(${ids.account})/contact_customer_accounts?$select=lastname`))).toMatchObject([{ lastname: 'New' }]);
  });

  test('duplicates are refused only when the client asks for it', async () => {
    const client = connect({ rows: { contacts: [{ lastname: 'A', emailaddress1: 'a@x.com' }] } });
    const create = (headers: Readonly<Record<string, string>>) => client.send('POST', 'contacts', { lastname: 'B', emailaddress1: 'A@x.com' }, headers);
    const refused = await create({ 'mscrm.suppressduplicatedetection': 'false' });
    expect({ status: refused.status, code: errorOf(refused).code }).toEqual({ status: 412, code: '0x80040333' });
    expect((await create({})).status).toBe(204);
  });

  test('a new user gets a mailbox that waits for approval', async () => {
    const client = connect();
    const { BusinessUnitId } = (await client.get('WhoAmI')).json;
    const user = { firstname: 'New', lastname: 'User', internalemailaddress: 'new@contoso.com', domainname: 'new@contoso.com', 'businessunitid@odata.bind': `/businessunits(${String(BusinessUnitId)})` };
    expect((await client.send('POST', 'systemusers', user)).status).toBe(403);
    const answer = await client.send('POST', 'systemusers?$select=fullname&$expand=defaultmailbox($select=emailaddress,emailrouteraccessapproval)', user, { prefer: 'return=representation' }, 'ada');
    expect(answer).toMatchObject({ status: 201, json: { fullname: 'New User', defaultmailbox: { emailaddress: 'new@contoso.com', emailrouteraccessapproval: 2 } } });
  });
});

describe('changing', () => {
  test('a PATCH without If-Match creates what is not there', async () => {
    const client = connect();
    expect((await client.send('PATCH', `contacts(${missing})`, { lastname: 'New' })).status).toBe(204);
    expect((await client.get(`contacts(${missing})?$select=lastname`)).json['lastname']).toBe('New');
  });

  test('a PATCH with If-Match * does not', async () => {
    const answer = await connect().send('PATCH', `contacts(${missing})`, { lastname: 'New' }, { 'if-match': '*' });
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 404, code: '0x80040217' });
  });

  test('If-None-Match * only creates', async () => {
    const answer = await connect({ rows: accounts }).send('PATCH', `contacts(${ids.contact})`, { lastname: 'New' }, { 'if-none-match': '*' });
    expect(answer.status).toBe(412);
  });

  test('every write gives another ETag, and an old one is refused', async () => {
    const client = connect({ rows: accounts });
    const etag = String((await client.get(`contacts(${ids.contact})`)).headers?.['etag']);
    const first = await client.send('PATCH', `contacts(${ids.contact})`, { lastname: 'One' }, { 'if-match': etag, prefer: 'return=representation' });
    expect(first).toMatchObject({ status: 200, json: { lastname: 'One' } });
    expect(first.json['@odata.etag']).not.toBe(etag);
    const second = await client.send('PATCH', `contacts(${ids.contact})`, { lastname: 'Two' }, { 'if-match': etag });
    expect({ status: second.status, code: errorOf(second).code }).toEqual({ status: 412, code: '0x80060882' });
    expect((await client.send('DELETE', `contacts(${ids.contact})`, undefined, { 'if-match': etag })).status).toBe(412);
  });

  test('lookups are bound, emptied by $ref and set by $ref', async () => {
    const client = connect({ rows: accounts });
    const parent = async () => (await client.get(`contacts(${ids.contact})?$select=_parentcustomerid_value`)).json['_parentcustomerid_value'];
    await client.send('PATCH', `contacts(${ids.contact})`, { 'parentcustomerid_account@odata.bind': `accounts(${ids.account})` });
    expect(await parent()).toBe(ids.account);
    expect((await client.send('DELETE', `contacts(${ids.contact})/parentcustomerid_account/$ref`)).status).toBe(204);
    expect(await parent()).toBeNull();
    const address = `${new URL((await client.get('WhoAmI')).json['@odata.context'] as string).origin}/api/data/v9.2/accounts(${ids.account})`;
    expect((await client.send('PUT', `contacts(${ids.contact})/parentcustomerid_account/$ref`, { '@odata.id': address })).status).toBe(204);
    expect(await parent()).toBe(ids.account);
    expect((await client.send('PATCH', `contacts(${ids.contact})`, { 'parentcustomerid_account@odata.bind': null })).status).toBe(204);
    expect(await parent()).toBeNull();
  });

  test('single values can be put and deleted', async () => {
    const client = connect({ rows: accounts });
    await client.send('PUT', `contacts(${ids.contact})/jobtitle`, { value: 'Buyer' });
    expect((await client.get(`contacts(${ids.contact})/jobtitle`)).json['value']).toBe('Buyer');
    await client.send('DELETE', `contacts(${ids.contact})/jobtitle`);
    expect((await client.get(`contacts(${ids.contact})/jobtitle`)).status).toBe(204);
  });

  test('a deleted row is gone, and lookups to it are empty', async () => {
    const client = connect({ rows: { ...accounts, contacts: [{ contactid: ids.contact, lastname: 'Brien', 'parentcustomerid_account@odata.bind': `/accounts(${ids.account})` }] } });
    expect(await client.send('DELETE', `accounts(${ids.account})`)).toMatchObject({ status: 204, text: '' });
    expect((await client.get(`accounts(${ids.account})`)).status).toBe(404);
    expect((await client.get(`contacts(${ids.contact})`)).json['_parentcustomerid_value']).toBeNull();
    expect((await client.send('DELETE', `accounts(${ids.account})`)).status).toBe(404);
  });

  test.each([
    ['PUT', 'contacts'], ['DELETE', 'contacts'], ['PATCH', 'contacts'], ['POST', `contacts(${ids.contact})`], ['POST', 'activityparties'],
    ['DELETE', `systemusers(${ids.dan})`], ['POST', 'organizations'], ['POST', 'WhoAmI'],
  ])('%s %s is no method', async (method, path) => {
    expect((await connect({ rows: accounts }).send(method, path, {}, {}, 'ada')).status).toBe(405);
  });

  test('roles are given through their association', async () => {
    const client = connect();
    const [role] = rowsOf(await client.get("roles?$select=name&$filter=name eq 'Sales Manager'"));
    const address = `https://x/api/data/v9.2/roles(${String(role?.['roleid'])})`;
    const give = (person: 'nancy' | 'ada') => client.send('POST', `systemusers(${ids.dan})/systemuserroles_association/$ref`, { '@odata.id': address }, {}, person);
    expect((await give('nancy')).status).toBe(403);
    expect((await give('ada')).status).toBe(204);
    expect(rowsOf(await client.get(`systemusers(${ids.dan})/systemuserroles_association?$select=name`))).toHaveLength(2);
    await client.send('DELETE', `systemusers(${ids.dan})/systemuserroles_association(${String(role?.['roleid'])})/$ref`, undefined, {}, 'ada');
    expect(rowsOf(await client.get(`systemusers(${ids.dan})/systemuserroles_association?$select=name`))).toHaveLength(1);
  });

  test('the role of a delegated approver is given by those with a role in the directory, and to users', async () => {
    const give = async (directoryRoles: readonly 'exchangeAdministrator'[], to: string, type?: 'onPremises') => {
      const client = connect({ users: [users.nancy, { ...users.ada, directoryRoles: [...directoryRoles] }], ...(type ? { type } : {}) });
      const root = `/api/data/v9.${type ? 1 : 2}/`;
      const [role] = rowsOf(await client.get(`${root}roles?$select=name&$filter=name eq 'Delegated Mailbox Approver'`));
      const [team] = rowsOf(await client.get(`${root}teams?$select=name`));
      const address = { '@odata.id': `roles(${String(role?.['roleid'])})` };
      const path = to === 'user' ? `systemusers(${ids.nancy})/systemuserroles_association` : `teams(${String(team?.['teamid'])})/teamroles_association`;
      const answer = await client.send('POST', `${root}${path}/$ref`, address, {}, 'ada');
      return answer.status === 204 ? 204 : errorOf(answer).code;
    };
    expect(await give(['exchangeAdministrator'], 'user')).toBe(204);
    expect(await give([], 'user')).toBe('0x80090904');
    expect(await give(['exchangeAdministrator'], 'team')).toBe('0x80090905');
    expect(await give([], 'team', 'onPremises')).toBe(204);
  });
});
