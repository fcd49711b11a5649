import { connect, errorOf, ids, rowsOf } from './support.ts';

const contacts = [
  { contactid: ids.contact, firstname: 'Nina', lastname: "O'Brien", emailaddress1: 'nina@fabrikam.com', creditlimit: 10, numberofchildren: 2, createdon: '2026-10-30T09:00:00Z' },
  { firstname: 'Bob', lastname: 'Kelly', emailaddress1: 'bob@fabrikam.com', creditlimit: 20, statecode: 1, statuscode: 2, createdon: '2026-11-01T09:00:00Z' },
  { firstname: 'Ann', lastname: '100% Cotton', jobtitle: 'Buyer [x]', createdon: '2026-11-02T09:00:00Z' },
];
const world = {
  rows: {
    accounts: [{ accountid: ids.account, name: 'Fabrikam', primarycontactid: undefined }].map(({ accountid, name }) => ({ accountid, name })),
    contacts: contacts.map((contact, index) => (index < 2 ? { ...contact, 'parentcustomerid_account@odata.bind': `/accounts(${ids.account})` } : contact)),
  },
};
const client = connect(world);

async function firstNames(query: string): Promise<readonly unknown[]> {
  return rowsOf(await client.get(`contacts?$select=firstname&${query}`)).map((row) => row['firstname']);
}

describe('$filter', () => {
  test.each([
    ["firstname eq 'NINA'", ['Nina']],
    ["lastname eq 'O''Brien'", ['Nina']],
    ["firstname ne 'Nina'", ['Bob', 'Ann']],
    ["firstname eq 'Nina' or (statecode eq 1 and not (firstname eq 'Ann'))", ['Nina', 'Bob']],
    ['creditlimit gt 10', ['Bob']],
    ['creditlimit ge 10 and creditlimit le 15', ['Nina']],
    ['creditlimit lt 20', ['Nina']],
    ['jobtitle eq null', ['Nina', 'Bob']],
    ['jobtitle ne null', ['Ann']],
    [`contactid eq ${ids.contact}`, ['Nina']],
    [`_parentcustomerid_value eq ${ids.account}`, ['Nina', 'Bob']],
    ["parentcustomerid_account/name eq 'fabrikam'", ['Nina', 'Bob']],
    ["contains(emailaddress1,'FABRIKAM')", ['Nina', 'Bob']],
    ["startswith(firstname,'n')", ['Nina']],
    ["endswith(emailaddress1,'.com') and statecode eq 0", ['Nina']],
    ["contains(emailaddress1,'n_na')", ['Nina']],
    ["contains(lastname,'1%n')", ['Ann']],
    ["startswith(firstname,'[a-b]')", ['Bob', 'Ann']],
    ["startswith(firstname,'[^a-b]')", ['Nina']],
    ["contains(firstname,'i') eq true", ['Nina']],
    ['createdon ge 2026-11-01', ['Bob', 'Ann']],
    ['createdon lt 2026-11-01T09:00:00Z', ['Nina']],
    ['createdon eq 2026-11-01T10:00:00+01:00', ['Bob']],
    ["Microsoft.Dynamics.CRM.In(PropertyName='firstname',PropertyValues=['nina','Ann'])", ['Nina', 'Ann']],
    ["Microsoft.Dynamics.CRM.Between(PropertyName='creditlimit',PropertyValues=['5','15'])", ['Nina']],
    ["Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=2)", ['Bob', 'Ann']],
    ["Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=2)", ['Nina']],
    ["Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", ['Ann']],
    ["Microsoft.Dynamics.CRM.On(PropertyName='createdon',PropertyValue='2026-11-01')", ['Bob']],
    ["Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", ['Nina', 'Bob', 'Ann']],
    ["owninguser/systemuserroles_association/any()", undefined],
  ])('%s', async (filter, expected) => {
    if (expected === undefined) expect((await client.get(`contacts?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
    else expect(await firstNames(`$filter=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  test('any and all look into collections', async () => {
    const users = async (filter: string) => rowsOf(await client.get(`systemusers?$select=fullname&$filter=${encodeURIComponent(filter)}`)).map((row) => row['fullname']);
    expect(await users("systemuserroles_association/any(r:r/name eq 'System Administrator')")).toEqual(['Ada Admin']);
    expect(await users("systemuserroles_association/all(r:r/name eq 'Salesperson')")).toEqual(['Nancy Anderson', 'Dan Jump']);
  });

  test('an alias may stand for a value', async () => {
    expect(await firstNames("$filter=firstname eq @name&@name='Bob'")).toEqual(['Bob']);
  });

  test.each([
    ['firstname eq 1', "A binary operator with incompatible types was detected. Found operand types 'Edm.String' and 'Edm.Int32' for operator kind 'Equal'."],
    ['firstname', 'The $filter expression must evaluate to a single boolean value.'],
    ['tolower(firstname) eq \'a\'', "An unknown function with name 'tolower' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed."],
    ["EqualUserId(PropertyName='ownerid')", "Syntax error at position 24 in 'EqualUserId(PropertyName='ownerid')'."],
    ["firstname eq 'open", "There is an unterminated string literal at position 18 in 'firstname eq 'open'."],
    ['(firstname eq null', "Syntax error at position 18 in '(firstname eq null'."],
    ['firstname eq null)', "Syntax error at position 17 in 'firstname eq null)'."],
    [`${'('.repeat(3000)}true`, 'Recursion depth exceeded allowed limit.'],
  ])('%s is refused', async (filter, message) => {
    const answer = await client.get(`contacts?$filter=${encodeURIComponent(filter)}`);
    expect(answer.status).toBe(400);
    expect(errorOf(answer).message).toBe(message);
  });
});

describe('other options', () => {
  test('$orderby sorts by several columns, empty values first', async () => {
    expect(await firstNames('$orderby=statecode desc,firstname')).toEqual(['Bob', 'Ann', 'Nina']);
    expect(await firstNames('$orderby=creditlimit')).toEqual(['Ann', 'Nina', 'Bob']);
  });

  test('$top limits and $count counts all', async () => {
    const answer = await client.get('contacts?$select=firstname&$top=1&$count=true');
    expect(answer.json['@odata.count']).toBe(3);
    expect(rowsOf(answer)).toHaveLength(1);
    expect((await client.get("contacts/$count?$filter=firstname eq 'Ann'")).text).toBe('1');
  });

  test('pages are linked until the last', async () => {
    const seen: unknown[] = [];
    let path: string | undefined = 'contacts?$select=firstname&$orderby=firstname';
    let pages = 0;
    while (path !== undefined && pages < 5) {
      const answer = await client.get(path, 'nancy', { prefer: 'odata.maxpagesize=2' });
      seen.push(...rowsOf(answer).map((row) => row['firstname']));
      const next = answer.json['@odata.nextLink'];
      path = typeof next === 'string' ? next.replace(/^https?:\/\/[^/]+/, '') : undefined;
      pages += 1;
    }
    expect({ seen, pages }).toEqual({ seen: ['Ann', 'Bob', 'Nina'], pages: 2 });
  });

  test('a client that does not repeat its preference misses no row', async () => {
    const first = await client.get('contacts?$select=firstname&$orderby=firstname', 'nancy', { prefer: 'odata.maxpagesize=1' });
    const seen = [...rowsOf(first)];
    for (let next = first.json['@odata.nextLink']; typeof next === 'string' && seen.length < 10;) {
      const answer = await client.get(next.replace(/^https?:\/\/[^/]+/, ''));
      seen.push(...rowsOf(answer));
      next = answer.json['@odata.nextLink'];
    }
    expect(seen.map((row) => row['firstname'])).toEqual(['Ann', 'Bob', 'Nina']);
  });

  test('$expand shows the other side of a lookup and collections', async () => {
    const [account] = rowsOf(await client.get("accounts?$select=name&$expand=contact_customer_accounts($select=firstname;$filter=statecode eq 0;$orderby=firstname),owninguser($select=fullname;$expand=businessunitid($select=name))"));
    expect(account).toMatchObject({
      contact_customer_accounts: [{ firstname: 'Nina' }], owninguser: { fullname: 'Nancy Anderson', businessunitid: { name: 'Contoso' } },
    });
  });

  test('annotations come when they are asked for', async () => {
    const path = `contacts(${ids.contact})?$select=statecode,_parentcustomerid_value,createdon`;
    expect(Object.keys((await client.get(path)).json).filter((name) => /.@/.test(name))).toEqual([]);
    const answer = await client.get(path, 'nancy', { prefer: 'odata.include-annotations="*"' });
    expect(answer.headers?.['preference-applied']).toBe('odata.include-annotations="*"');
    expect(answer.json).toMatchObject({
      'statecode@OData.Community.Display.V1.FormattedValue': 'Active',
      '_parentcustomerid_value@OData.Community.Display.V1.FormattedValue': 'Fabrikam',
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'parentcustomerid_account',
      'createdon@OData.Community.Display.V1.FormattedValue': '10/30/2026 9:00 AM',
    });
    const some = await client.get(path, 'nancy', { prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.*"' });
    expect(Object.keys(some.json).filter((name) => /.@/.test(name))).toEqual([
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty', '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname',
    ]);
  });

  test('paths lead along navigation properties and to single values', async () => {
    expect(rowsOf(await client.get(`accounts(${ids.account})/contact_customer_accounts?$select=firstname`))).toHaveLength(2);
    expect((await client.get(`contacts(${ids.contact})/parentcustomerid_account?$select=name`)).json['name']).toBe('Fabrikam');
    expect((await client.get(`contacts(${ids.contact})/parentcustomerid_contact`)).status).toBe(204);
    expect((await client.get(`contacts(${ids.contact})/firstname`)).json['value']).toBe('Nina');
    expect((await client.get(`contacts(${ids.contact})/firstname/$value`)).text).toBe('Nina');
    expect((await client.get(`contacts(contactid=${ids.contact.toUpperCase()})?$select=firstname`)).json['firstname']).toBe('Nina');
    expect((await client.get(`accounts(${ids.account})/contact_customer_accounts/$ref`)).json['value']).toHaveLength(2);
  });

  test('an unchanged row is not sent again', async () => {
    const answer = await client.get(`contacts(${ids.contact})`);
    const etag = String(answer.headers?.['etag']);
    expect((await client.get(`contacts(${ids.contact})`, 'nancy', { 'if-none-match': etag })).status).toBe(304);
    expect((await client.get(`contacts(${ids.contact})?$expand=owninguser($select=fullname)`, 'nancy', { 'if-none-match': etag })).status).toBe(200);
    expect((await client.get(`contacts(${ids.contact})`, 'nancy', { 'if-none-match': 'null' })).status).toBe(200);
  });

  test('the body of an email cannot be filtered', async () => {
    expect((await client.get("emails?$filter=contains(description,'x')")).status).toBe(400);
  });
});

describe('what a query cannot be', () => {
  const noProperty = (name: string, type = 'contact') => `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${type}'.`;
  const notATerm = (term: string) => `Term '${term}' is not valid in a $select or $expand expression.`;

  test.each([
    ['contacts?$select=nonsense', 400, noProperty('nonsense')],
    ['contacts?$select=firstname,,lastname', 400, notATerm('')],
    ['contacts?$select=firstname lastname', 400, notATerm('firstname lastname')],
    ['contacts?$select=ownerid/fullname', 400, notATerm('ownerid/fullname')],
    ['contacts?$select=FirstName', 400, noProperty('FirstName')],
    ['contacts?$filter=nonsense eq 1', 400, noProperty('nonsense')],
    ['contacts?$filter=owninguser/nonsense eq 1', 400, noProperty('nonsense', 'systemuser')],
    ['contacts?$filter=nonsense/any()', 400, noProperty('nonsense')],
    ["contacts?$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='nonsense')", 400, noProperty('nonsense')],
    ['contacts?$expand=nonsense', 400, noProperty('nonsense')],
    ['contacts?$expand=firstname', 400, noProperty('firstname')],
    ['contacts?$expand=owninguser($select=nonsense)', 400, noProperty('nonsense', 'systemuser')],
    ['contacts?$expand=owninguser($nonsense=1)', 400, 'The query parameter $nonsense is not supported.'],
    ['contacts?$expand=owninguser(', 400, notATerm('owninguser(')],
    ['contacts?$orderby=nonsense', 400, noProperty('nonsense')],
    ['contacts?$orderby=firstname upwards', 400, "Syntax error at position 0 in 'firstname upwards'."],
    ['contacts?$top=-1', 400, "Invalid value '-1' for $top query option found. The $top query option requires a non-negative integer value."],
    ['contacts?$top=many', 400, "Invalid value 'many' for $top query option found. The $top query option requires a non-negative integer value."],
    ['contacts?$count=yes', 400, "Invalid value 'yes' for $count query option found. Valid values are 'true' and 'false'."],
    ['contacts?$skip=1', 400, 'Skip Clause is not supported in CRM'],
    ['contacts?$skiptoken=2', 400, 'Malformed XML in the Paging Cookie'],
    ['contacts?$search=x', 400, 'The query parameter $search is not supported.'],
    ['contacts?$apply=aggregate($count as n)', 400, 'The query parameter $apply is not supported.'],
    ['contacts?nonsense=1', 400, 'The query parameter nonsense is not supported'],
    ['contacts?$filter=%zz', 400, 'The request URI contains invalid percent encoding.'],
    ['Contacts', 404, "Resource not found for the segment 'Contacts'."],
    ['contacts/nonsense', 404, "Resource not found for the segment 'nonsense'."],
    [`contacts(${ids.contact})/nonsense`, 404, "Resource not found for the segment 'nonsense'."],
    [`contacts(${ids.contact})/firstname/nonsense`, 404, "Resource not found for the segment 'nonsense'."],
    ["contacts('x')", 400, "Bad Request - Error in query syntax. Unrecognized 'Edm.Guid' literal ''x''."],
    ["contacts(lastname='x')", 400, "The specified key properties are not a defined key of the 'contact' entity."],
    ["contacts(nonsense='x')", 400, noProperty('nonsense')],
    ['WhoAmI/nonsense', 404, "Resource not found for the segment 'nonsense'."],
    ['WhoAmI(Nonsense=1)', 400, "The parameter 'Nonsense' in the request payload is not a valid parameter for the operation 'WhoAmI'."],
    [`contacts(${ids.account})`, 404, `Entity 'contact' With Id = ${ids.account} Does Not Exist`],
  ])('%s is answered with %i', async (path, status, message) => {
    const answer = await client.get(path);
    expect({ status: answer.status, message: errorOf(answer).message }).toEqual({ status, message });
  });

  test.each([
    ['POST', `contacts(${ids.contact})`], ['PUT', `contacts(${ids.contact})`], ['PATCH', 'contacts'], ['DELETE', 'contacts'], ['POST', 'WhoAmI'], ['GET', 'searchquery'],
    ['GET', '$batch'], ['POST', `contacts(${ids.contact})/owninguser/$ref`], ['DELETE', 'contacts/$count'], ['POST', 'EntityDefinitions'],
  ])('%s %s is not possible', async (method, path) => {
    expect((await client.send(method, path, {})).status).toBe(405);
  });
});
