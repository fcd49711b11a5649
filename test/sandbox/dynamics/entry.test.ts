import { authorizationAddress, connect, errorOf, ids, organizationId, origin, rowsOf } from './support.ts';

const equalUserId = "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')";

describe('coming in', () => {
  test('a preflight is answered without a token, for every header and one hour', async () => {
    const answer = await connect().send('OPTIONS', 'WhoAmI', undefined, {
      authorization: '', 'access-control-request-headers': 'authorization,if-match', 'access-control-request-method': 'PATCH',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization,if-match', 'access-control-max-age': '3600',
    });
  });

  test.each([
    ['no token', {}, { authorization: '' }],
    ['a token that is not good', {}, { authorization: 'Bearer nobody' }],
    ['a token for another organization', {}, { authorization: 'Bearer nancy@https://fabrikam.crm4.dynamics.com' }],
    ['another scheme', {}, { authorization: 'Basic bmFuY3k6' }],
  ])('%s is answered with 401, whose challenge scripts cannot read', async (_name, changes, headers) => {
    const answer = await connect(changes).get('WhoAmI', 'nancy', headers);
    expect(answer.status).toBe(401);
    expect(answer.headers?.['www-authenticate']).toContain(`authorization_uri=${authorizationAddress}, resource_id=${origin}/`);
    expect(answer.headers?.['access-control-expose-headers']).not.toContain('WWW-Authenticate');
    expect(answer.headers?.['access-control-allow-origin']).toBe('*');
  });

  test('WhoAmI names the user, the business unit and the organization', async () => {
    const answer = await connect().get('WhoAmI');
    expect(answer).toMatchObject({ status: 200, json: { UserId: ids.nancy, OrganizationId: organizationId } });
    expect(answer.headers).toMatchObject({ 'odata-version': '4.0', 'access-control-allow-origin': '*' });
  });

  test.each([
    ['is no user', 'stranger', {}, 403, '0x80072560'],
    ['is disabled', 'nancy', { isdisabled: true }, 403, '0x80040225'],
    ['has no roles', 'nancy', { roles: [] }, 403, '0x80042f09'],
    ['has no licence', 'nancy', { islicensed: false }, 403, '0x8004d24b'],
  ])('an account that %s is refused', async (_name, token, columns, status, code) => {
    const { nancy, dan } = (await import('./support.ts')).users;
    const answer = await connect({ users: [{ ...nancy, ...columns }, dan] }).get('WhoAmI', 'nancy', { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(status);
    expect(errorOf(answer).code).toBe(code);
  });

  test('one request tells who I am and how my mailbox is', async () => {
    const answer = await connect().get(
      `systemusers?$select=fullname,internalemailaddress,_defaultmailbox_value&$expand=defaultmailbox($select=emailaddress,emailrouteraccessapproval)&$filter=${equalUserId}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.json['@odata.context']).toBe(
      `${origin}/api/data/v9.2/$metadata#systemusers(fullname,internalemailaddress,_defaultmailbox_value,defaultmailbox(emailaddress,emailrouteraccessapproval))`,
    );
    expect(rowsOf(answer)).toEqual([{
      '@odata.etag': expect.stringMatching(/^W\/"\d+"$/),
      fullname: 'Nancy Anderson', internalemailaddress: 'nanderson@contoso.com', _defaultmailbox_value: ids.mailbox, systemuserid: ids.nancy,
      defaultmailbox: {
        '@odata.etag': expect.stringMatching(/^W\/"\d+"$/),
        emailaddress: 'nanderson@contoso.com', emailrouteraccessapproval: 1, mailboxid: ids.mailbox,
      },
    }]);
  });

  test('the parameter of EqualUserId may be an alias', async () => {
    const answer = await connect().get(`systemusers?$select=fullname&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName=@p1)&@p1='systemuserid'`);
    expect(rowsOf(answer)).toHaveLength(1);
  });

  test.each([
    ['an unknown set', 'widgets', 404, '0x8006088a', "Resource not found for the segment 'widgets'."],
    ['an unknown column', 'systemusers?$select=nonsense', 400, '0x0', "Could not find a property named 'nonsense' on type 'Microsoft.Dynamics.CRM.systemuser'."],
    ['an unknown navigation property', 'systemusers?$expand=nonsense', 400, '0x0', "Could not find a property named 'nonsense' on type 'Microsoft.Dynamics.CRM.systemuser'."],
    ['a broken filter', 'systemusers?$filter=fullname eq', 400, '0x80060888', "Expression expected at position 11 in 'fullname eq'."],
    ['an unknown option', 'systemusers?$skip=2', 400, '0x80060888', 'Skip Clause is not supported in CRM'],
    ['a row that is not there', 'systemusers(11111111-1111-1111-1111-111111111111)', 404, '0x80040217', "Entity 'systemuser' With Id = 11111111-1111-1111-1111-111111111111 Does Not Exist"],
    ['a key that is no id', 'systemusers(1)', 400, '0x80060888', "Bad Request - Error in query syntax. Unrecognized 'Edm.Guid' literal '1'."],
  ])('%s is answered as the service does', async (_name, path, status, code, message) => {
    const answer = await connect().get(path);
    expect(answer.status).toBe(status);
    expect(errorOf(answer)).toMatchObject({ code, message });
  });

  test('the page of a record names it', async () => {
    const answer = await connect().get(`/main.aspx?etn=systemuser&id=%7B${ids.nancy}%7D&pagetype=entityrecord`);
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('<h1>User: Nancy Anderson</h1>') });
  });
});
