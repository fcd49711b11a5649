import { type Client, connect, errorOf, ids, rowsOf, users } from './support.ts';

const upn = 'nancy.anderson@contoso.com';
const columns = 'emailaddress,emailrouteraccessapproval,mailboxstatus,incomingemailstatus,outgoingemailstatus,actstatus,testemailconfigurationscheduled,orgmarkedasprimaryforexchangesync,isactsyncorgflagset';
const mailbox = async (client: Client) => (await client.get(`mailboxes(${ids.mailbox})?$select=${columns}`)).json;
const changeAddress = (client: Client, address: string | null) => client.send('PATCH', `systemusers(${ids.nancy})`, { internalemailaddress: address }, { 'if-match': '*' });
const test_ = (client: Client, more: Record<string, unknown> = {}, person: 'nancy' | 'ada' = 'nancy') =>
  client.send('PATCH', `mailboxes(${ids.mailbox})`, { testemailconfigurationscheduled: true, ...more }, { 'if-match': '*' }, person);

describe('changing the primary email', () => {
  test('goes on to the mailbox and takes the approval back', async () => {
    const client = connect();
    expect(await mailbox(client)).toMatchObject({ emailaddress: 'nanderson@contoso.com', emailrouteraccessapproval: 1, mailboxstatus: 1 });
    expect((await changeAddress(client, upn)).status).toBe(204);
    expect((await client.get(`systemusers(${ids.nancy})`)).json).toMatchObject({ internalemailaddress: upn, emailrouteraccessapproval: 2 });
    expect(await mailbox(client)).toMatchObject({ emailaddress: upn, emailrouteraccessapproval: 2, mailboxstatus: 0, incomingemailstatus: 0 });
  });

  test('to nothing leaves an empty approval', async () => {
    const client = connect();
    await changeAddress(client, null);
    expect(await mailbox(client)).toMatchObject({ emailaddress: null, emailrouteraccessapproval: 0 });
  });

  test('may keep the approval, says the world', async () => {
    const client = connect({ unknowns: { primaryEmailChange: 'keepsApproval' } });
    await changeAddress(client, upn);
    expect(await mailbox(client)).toMatchObject({ emailaddress: upn, emailrouteraccessapproval: 1 });
  });

  test('to the same address changes nothing', async () => {
    const client = connect();
    await changeAddress(client, 'nanderson@contoso.com');
    expect(await mailbox(client)).toMatchObject({ emailrouteraccessapproval: 1, mailboxstatus: 1 });
  });
});

describe('approving', () => {
  const approve = (client: Client, person: 'nancy' | 'ada') => client.send('PATCH', `mailboxes(${ids.mailbox})`, { emailrouteraccessapproval: 1 }, {}, person);
  const pending = { users: [{ ...users.nancy, mailbox: { mailboxid: ids.mailbox, emailrouteraccessapproval: 2 } }, users.ada] };

  test('needs the privilege', async () => {
    const answer = await approve(connect(pending), 'nancy');
    expect({ status: answer.status, message: errorOf(answer).message }).toEqual({ status: 403, message: expect.stringContaining('prvApproveRejectEmailAddress') });
  });

  test('by an administrator with a directory role goes on to the user', async () => {
    const client = connect(pending);
    expect((await client.get(`systemusers(${ids.nancy})`)).json['emailrouteraccessapproval']).toBe(2);
    expect((await approve(client, 'ada')).status).toBe(204);
    expect((await client.get(`systemusers(${ids.nancy})`)).json['emailrouteraccessapproval']).toBe(1);
    expect((await client.get(`mailboxes(${ids.mailbox})`)).json['isemailaddressapprovedbyo365admin']).toBe(true);
  });

  test.each([
    ['without a directory role', { directoryRoles: [] }, 'production', 403],
    ['as delegated approver', { directoryRoles: [], roles: ['System Administrator', 'Delegated Mailbox Approver'] }, 'production', 204],
    ['who only is delegated approver', { directoryRoles: [], roles: ['Delegated Mailbox Approver'] }, 'production', 403],
    ['on-premises', { directoryRoles: [] }, 'onPremises', 204],
  ] as const)('by an administrator %s: %#', async (_name, columnsOfAda, type, status) => {
    const [nancy] = pending.users;
    const ada = { ...users.ada, directoryRoles: [...columnsOfAda.directoryRoles], roles: 'roles' in columnsOfAda ? [...columnsOfAda.roles] : users.ada.roles };
    const client = connect({ type, users: [...(nancy ? [nancy] : []), ada] });
    const root = type === 'onPremises' ? '/api/data/v9.1' : '/api/data/v9.2';
    const answer = await client.send('PATCH', `${root}/mailboxes(${ids.mailbox})`, { emailrouteraccessapproval: 1 }, {}, 'ada');
    expect(answer.status).toBe(status);
  });
});

describe('Test & Enable', () => {
  test('ends after a while on the clock of the sandbox', async () => {
    const client = connect();
    expect((await test_(client)).status).toBe(204);
    expect(await mailbox(client)).toMatchObject({ testemailconfigurationscheduled: true, mailboxstatus: 0 });
    client.wait(89);
    expect(await mailbox(client)).toMatchObject({ testemailconfigurationscheduled: true });
    client.wait(2);
    expect(await mailbox(client)).toMatchObject({ testemailconfigurationscheduled: false, mailboxstatus: 1, incomingemailstatus: 1, outgoingemailstatus: 1, actstatus: 1 });
  });

  test('approves by itself when user name and address are the same', async () => {
    const client = connect();
    await changeAddress(client, upn);
    await test_(client);
    client.wait(100);
    expect(await mailbox(client)).toMatchObject({ emailrouteraccessapproval: 1, mailboxstatus: 1 });
    expect((await client.get(`systemusers(${ids.nancy})`)).json['emailrouteraccessapproval']).toBe(1);
  });

  test.each([
    ['the address is another', 'other@contoso.com', {}, 'nancy'],
    ['somebody else asks', upn, {}, 'ada'],
    ['the organization wants the privilege', upn, { orgdborgsettings: { RequirePrivilegeToSelfApproveEmailAddress: true } }, 'nancy'],
  ] as const)('fails without approval when %s, and leaves an alert', async (_name, address, changes, person) => {
    const client = connect(changes);
    await changeAddress(client, address);
    await test_(client, {}, person);
    client.wait(100);
    expect(await mailbox(client)).toMatchObject({ emailrouteraccessapproval: 2, mailboxstatus: 2 });
    expect(rowsOf(await client.get(`tracelogs?$select=text,level&$filter=_regardingobjectid_value eq ${ids.mailbox}`))).toMatchObject([{ level: 3 }]);
  });

  test('needs no approval where the organization asks for none', async () => {
    const client = connect({ columns: { requireapprovalforuseremail: false } });
    await changeAddress(client, 'other@contoso.com');
    await test_(client);
    client.wait(100);
    expect(await mailbox(client)).toMatchObject({ emailrouteraccessapproval: 2, mailboxstatus: 1 });
  });

  test.each([['failure', 2, false], ['never', 0, true]] as const)('of a mailbox whose test is a %s', async (testResult, mailboxstatus, scheduled) => {
    const client = connect({ users: [{ ...users.nancy, testResult }] });
    await test_(client);
    client.wait(100000);
    expect(await mailbox(client)).toMatchObject({ mailboxstatus, testemailconfigurationscheduled: scheduled });
  });

  test.each([['testFails', 204, 2], ['refused', 400, 1], ['notNeeded', 204, 1]] as const)('without server profile: %s', async (testPrerequisites, status, result) => {
    const client = connect({ users: [{ ...users.nancy, mailbox: { mailboxid: ids.mailbox, _emailserverprofile_value: null } }], unknowns: { testPrerequisites } });
    expect((await test_(client)).status).toBe(status);
    client.wait(100);
    expect(await mailbox(client)).toMatchObject({ mailboxstatus: result });
  });

  test.each([
    ['both', true, true], ['orgmarkedasprimaryforexchangesync', true, false], ['isactsyncorgflagset', false, true],
  ] as const)('makes this the primary organization: %s', async (primaryOrganizationFlag, primary, flag) => {
    const nancy = { ...users.nancy, mailbox: { mailboxid: ids.mailbox, orgmarkedasprimaryforexchangesync: false, isactsyncorgflagset: false } };
    const client = connect({ users: [nancy], unknowns: { primaryOrganizationFlag } });
    await test_(client, { orgmarkedasprimaryforexchangesync: true });
    client.wait(100);
    expect(await mailbox(client)).toMatchObject({ orgmarkedasprimaryforexchangesync: primary, isactsyncorgflagset: flag });
  });

  test.each([['takesEffect', 204, true], ['isIgnored', 204, false], ['isRefused', 403, false]] as const)('the sync flag of an ordinary user: %s', async (syncFlagByOrdinaryUser, status, flag) => {
    const nancy = { ...users.nancy, mailbox: { mailboxid: ids.mailbox, isactsyncorgflagset: false } };
    const client = connect({ users: [nancy], unknowns: { syncFlagByOrdinaryUser } });
    expect((await client.send('PATCH', `mailboxes(${ids.mailbox})`, { isactsyncorgflagset: true })).status).toBe(status);
    expect((await mailbox(client))['isactsyncorgflagset']).toBe(flag);
  });

  test.each([['user', '_owninguser_value', '_owningteam_value'], ['businessUnitTeam', '_owningteam_value', '_owninguser_value']] as const)('the mailbox belongs to the %s', async (mailboxOwner, owner, other) => {
    const client = connect({ unknowns: { mailboxOwner } });
    const { json } = await client.get(`mailboxes(${ids.mailbox})?$select=_ownerid_value,_owningteam_value,_owninguser_value`);
    expect(json[owner]).toBe(json['_ownerid_value']);
    expect(json[other]).toBeNull();
  });
});
