import { connect, errorOf, ids, rowsOf, users } from './support.ts';

const nancysEmail = 'e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1b01';
const dansEmail = 'e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1b02';
const emails = {
  emails: [
    { activityid: nancysEmail, subject: 'hers', _ownerid_value: ids.nancy, email_activity_parties: [{ participationtypemask: 1, addressused: 'a@x.com' }] },
    { activityid: dansEmail, subject: 'his', _ownerid_value: ids.dan, email_activity_parties: [{ participationtypemask: 1, addressused: 'b@x.com' }] },
  ],
};

type Depth = 'Basic' | 'Local' | 'Deep' | 'Global';
const withRole = (privileges: Record<string, Depth>, danInUnit?: string) => ({
  roles: [{ name: 'Tested', privileges: { prvReadUser: 'Global' as const, ...privileges } }],
  businessUnits: [{ name: 'Sales' }, { name: 'North', parent: 'Sales' }, { name: 'Support' }],
  users: [
    { ...users.nancy, roles: ['Tested'], businessUnit: 'Sales' },
    { ...users.dan, ...(danInUnit === undefined ? {} : { businessUnit: danInUnit }) },
    users.ada,
  ],
  rows: emails,
});

describe('which rows can be read', () => {
  test.each<[Depth, string, readonly string[]]>([
    ['Basic', 'Sales', ['hers']],
    ['Local', 'Sales', ['hers', 'his']],
    ['Local', 'North', ['hers']],
    ['Deep', 'North', ['hers', 'his']],
    ['Deep', 'Support', ['hers']],
    ['Global', 'Support', ['hers', 'his']],
  ])('with depth %s, when the colleague is in %s: %j', async (depth, unit, expected) => {
    const client = connect(withRole({ prvReadActivity: depth }, unit));
    expect(rowsOf(await client.get('emails?$select=subject')).map((row) => row['subject'])).toEqual(expected);
    expect((await client.get(`emails(${dansEmail})`)).status).toBe(expected.includes('his') ? 200 : 403);
    expect(rowsOf(await client.get('activityparties?$filter=participationtypemask eq 1'))).toHaveLength(expected.length);
  });

  test('without the privilege nothing can be read', async () => {
    const answer = await connect(withRole({})).get('emails?$select=subject');
    expect(answer.status).toBe(403);
    expect(errorOf(answer)).toMatchObject({ code: '0x80040220', message: expect.stringContaining('is missing prvReadActivity privilege') });
  });

  test('expanding the mailbox needs the privilege for mailboxes', async () => {
    const path = "systemusers?$select=fullname&$expand=defaultmailbox($select=emailaddress)&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')";
    const answer = await connect(withRole({})).get(path);
    expect({ status: answer.status, message: errorOf(answer).message }).toEqual({ status: 403, message: expect.stringContaining('prvReadMailbox') });
    expect((await connect(withRole({ prvReadMailbox: 'Basic' })).get(path)).status).toBe(200);
  });

  test('roles of teams and shared rows count', async () => {
    const team = { id: '70a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01', name: 'Readers', members: [ids.nancy], roles: ['Sales Manager'] };
    const viaTeam = connect({ ...withRole({}), teams: [team] });
    expect(rowsOf(await viaTeam.get('emails?$select=subject'))).toHaveLength(2);
    const shared = connect({ ...withRole({ prvReadActivity: 'Basic' }), shares: [{ table: 'email', id: dansEmail, principal: ids.nancy, rights: ['ReadAccess'] }] });
    expect((await shared.get(`emails(${dansEmail})`)).status).toBe(200);
    expect((await shared.send('PATCH', `emails(${dansEmail})`, { subject: 'x' })).status).toBe(403);
  });
});

describe('which rows can be written', () => {
  const client = connect({ rows: emails });
  test.each([
    ['PATCH', `emails(${nancysEmail})`, { subject: 'new' }, 204],
    ['PATCH', `emails(${dansEmail})`, { subject: 'new' }, 403],
    ['DELETE', `emails(${dansEmail})`, undefined, 403],
    ['PATCH', `systemusers(${ids.nancy})`, { mobilephone: '1' }, 204],
    ['PATCH', `systemusers(${ids.dan})`, { mobilephone: '1' }, 403],
    ['PATCH', `usersettingscollection(${ids.nancy})`, { incomingemailfilteringmethod: 0 }, 204],
    ['POST', 'teams', { name: 'x' }, 403],
    ['DELETE', `emails(${nancysEmail})`, undefined, 204],
  ])('%s %s %j', async (method, path, body, status) => {
    expect((await client.send(method, path, body)).status).toBe(status);
  });

  test('whether salespeople may write their own user row is a switch', async () => {
    const answer = await connect({ unknowns: { ownUserRow: 'readOnly' } }).send('PATCH', `systemusers(${ids.nancy})`, { mobilephone: '1' });
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 403, code: '0x80040220' });
  });

  test.each([
    [1, 'GET', 'contacts', 403], [1, 'GET', 'systemusers', 200], [2, 'GET', 'contacts', 200], [2, 'POST', 'contacts', 403], [4, 'POST', 'contacts', 204],
  ])('access mode %i: %s %s is %i', async (accessmode, method, path, status) => {
    const person = { ...users.nancy, accessmode };
    expect((await connect({ users: [person] }).send(method, path, method === 'POST' ? { lastname: 'x' } : undefined)).status).toBe(status);
  });
});

describe('asking for rights', () => {
  const me = `systemusers(${ids.nancy})/Microsoft.Dynamics.CRM.`;
  const client = connect({ rows: emails });

  test('several privileges by name: those not held are left out', async () => {
    const names = encodeURIComponent('["prvWriteUser","prvDeleteActivity","prvApproveRejectEmailAddress","prvNonsense"]');
    const answer = await client.get(`${me}RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)?@p=${names}`);
    expect(answer.json['RolePrivileges']).toMatchObject([{ PrivilegeName: 'prvWriteUser', Depth: 'Basic' }, { PrivilegeName: 'prvDeleteActivity', Depth: 'Basic' }]);
  });

  test('one privilege by name, and a name that does not exist', async () => {
    expect((await client.get(`${me}RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='prvReadUser')`)).json['RolePrivileges']).toMatchObject([{ Depth: 'Global' }]);
    expect((await client.get(`${me}RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='prvNonsense')`)).status).toBe(400);
  });

  test('an older server gives only ids, which the privileges table names', async () => {
    const older = connect({ generation: '2020' });
    const answer = await older.get(`${me}RetrieveUserPrivileges()`);
    const first = (answer.json['RolePrivileges'] as Record<string, unknown>[])[0];
    expect(first).not.toHaveProperty('PrivilegeName');
    expect(rowsOf(await older.get(`privileges?$select=name&$filter=privilegeid eq ${String(first?.['PrivilegeId'])}`))).toHaveLength(1);
    expect(rowsOf(await older.get("privileges?$select=name,privilegeid&$filter=name eq 'prvReadUser'"))).toHaveLength(1);
  });

  test.each([
    ['nancy', `systemusers(${ids.nancy})`, 'ReadAccess, WriteAccess, AppendAccess, AppendToAccess'],
    ['nancy', `systemusers(${ids.dan})`, 'ReadAccess, AppendAccess, AppendToAccess'],
    ['nancy', `emails(${dansEmail})`, 'ReadAccess, AppendToAccess'],
    ['nancy', `emails(${nancysEmail})`, 'ReadAccess, WriteAccess, AppendAccess, AppendToAccess, CreateAccess, DeleteAccess, ShareAccess, AssignAccess'],
  ] as const)('the rights of %s on %s', async (person, target, expected) => {
    const parameter = encodeURIComponent(`{'@odata.id':'${target}'}`);
    const answer = await client.get(`${me}RetrievePrincipalAccess(Target=@t)?@t=${parameter}`, person);
    expect(answer.json['AccessRights']).toBe(expected);
  });

  test('a role names its template', async () => {
    const [role] = rowsOf(await client.get(`systemusers(${ids.ada})/systemuserroles_association?$select=name,roleid,_roletemplateid_value`));
    expect(role).toMatchObject({ name: 'System Administrator', _roletemplateid_value: '627090ff-40a3-4053-8790-584edc5be201' });
  });
});

describe('limits and states of the organization', () => {
  test('above the limit of requests comes 429 with Retry-After, until the window has passed', async () => {
    const client = connect({ serviceProtection: { requests: 2, windowSeconds: 60 } });
    expect((await client.get('WhoAmI')).status).toBe(200);
    client.wait(20);
    expect((await client.get('WhoAmI')).status).toBe(200);
    const refused = await client.get('WhoAmI');
    expect({ status: refused.status, code: errorOf(refused).code, after: refused.headers?.['retry-after'] }).toEqual({ status: 429, code: '0x80072322', after: '40' });
    expect((await client.get('WhoAmI', 'dan')).status).toBe(200);
    client.wait(41);
    expect((await client.get('WhoAmI')).status).toBe(200);
  });

  test('execution time is limited too', async () => {
    const client = connect({ serviceProtection: { executionSeconds: 0 } });
    await client.get('WhoAmI');
    expect(errorOf(await client.get('WhoAmI')).code).toBe('0x80072321');
  });

  test.each([
    ['administrationMode', 'nancy', 403, '0x8004a113'], ['administrationMode', 'ada', 200, undefined], ['disabled', 'ada', 403, '0x8004a112'],
  ] as const)('%s: %s gets %i', async (state, person, status, code) => {
    const answer = await connect({ state }).get('WhoAmI', person);
    expect(answer.status).toBe(status);
    if (code !== undefined) expect(errorOf(answer).code).toBe(code);
  });

  test.each([['2048', 1500, 200], ['2048', 2100, 414], ['8192', 8000, 200], ['8192', 8300, 414], ['32768', 32_000, 200], ['32768', 33_000, 414]] as const)('where an address may have %s bytes, one with %i more letters is answered with %i', async (longestAddress, letters, status) => {
    expect((await connect({ unknowns: { longestAddress } }).get(`systemusers?$filter=fullname eq '${'x'.repeat(letters)}'`)).status).toBe(status);
  });
});
