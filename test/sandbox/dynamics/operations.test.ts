import { connect, ids, organizationId, origin, rowsOf } from './support.ts';

const rows = {
  accounts: [{ accountid: ids.account, name: 'Contoso Pharmaceuticals', emailaddress1: 'info@contoso-pharma.com' }],
  contacts: [{ contactid: ids.contact, firstname: 'Nina', lastname: 'Contoso', _ownerid_value: ids.nancy }, { lastname: 'Hidden Contoso', _ownerid_value: ids.dan }],
};

describe('functions about the organization', () => {
  test('RetrieveVersion', async () => {
    expect((await connect().get('RetrieveVersion()')).json['Version']).toBe('9.2.26103.00156');
    expect((await connect({ version: '9.1.0.4039' }).get('RetrieveVersion')).json['Version']).toBe('9.1.0.4039');
  });

  test('RetrieveCurrentOrganization', async () => {
    const answer = await connect().get("RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')");
    expect(answer.json['Detail']).toMatchObject({ OrganizationId: organizationId, FriendlyName: 'Contoso', UniqueName: 'contoso', Endpoints: { Count: 3 } });
  });

  test('the row of the organization has the settings of the world', async () => {
    const client = connect({ orgdborgsettings: { AutoTrackSentFolderItems: true }, columns: { ignoreinternalemail: false } });
    const [row] = rowsOf(await client.get('organizations?$select=requireapprovalforuseremail,orgdborgsettings,maxuploadfilesize,blockedattachments,ignoreinternalemail'));
    expect(row).toMatchObject({
      organizationid: organizationId, requireapprovalforuseremail: true, orgdborgsettings: '<OrgSettings><AutoTrackSentFolderItems>true</AutoTrackSentFolderItems></OrgSettings>',
      maxuploadfilesize: 5242880, blockedattachments: expect.stringContaining(';exe;'), ignoreinternalemail: false,
    });
  });

  test('the settings of a user', async () => {
    expect((await connect().get(`usersettingscollection(${ids.nancy})?$select=incomingemailfilteringmethod,autocreatecontactonpromote`)).json)
      .toMatchObject({ incomingemailfilteringmethod: 1, autocreatecontactonpromote: 1 });
  });
});

describe('questions about emails', () => {
  test('CheckIncomingEmail', async () => {
    const client = connect({ rows: { ...rows, emails: [{ messageid: '<known@x>' }] } });
    const check = async (id: string, to: string) => (await client.get(`CheckIncomingEmail(MessageId='${encodeURIComponent(id)}',From='info@contoso-pharma.com',To='${to}',Cc='',Bcc='')`)).json;
    expect(await check('<known@x>', 'nanderson@contoso.com')).toMatchObject({ ShouldDeliver: false, ReasonCode: 0 });
    expect(await check('<new@x>', 'nobody@x.com')).toMatchObject({ ShouldDeliver: false, ReasonCode: 3 });
    expect(await check('<new@x>', 'nanderson@contoso.com')).toMatchObject({ ShouldDeliver: true, ReasonCode: 5 });
  });

  test('GetTrackingTokenEmail', async () => {
    expect((await connect().send('POST', 'GetTrackingTokenEmail', { Subject: 'x' })).json['TrackingToken']).toMatch(/^CRM:\d{7}$/);
  });

  test.each(['CheckPromoteEmail()', 'CheckPromoteEmail(Nonsense=1)', "CheckPromoteEmail(MessageId='a',DirectionCode='x')", 'CheckPromoteEmail(MessageId=@m)', "CheckPromoteEmail(MessageId={'"])('%s is refused', async (path) => {
    expect((await connect().get(path)).status).toBe(400);
  });
});

describe('definitions of tables', () => {
  const client = connect();

  test('tables that can be regarding', async () => {
    const names = rowsOf(await client.get('EntityDefinitions?$select=LogicalName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,DisplayName,ObjectTypeCode,HasActivities,IsActivityParty&$filter=HasActivities eq true'));
    expect(names.map((row) => row['LogicalName'])).toEqual(['account', 'contact', 'incident', 'lead', 'opportunity']);
    expect(names[0]).toMatchObject({ EntitySetName: 'accounts', PrimaryIdAttribute: 'accountid', DisplayName: { UserLocalizedLabel: { Label: 'Account' } }, IsActivityParty: true });
    expect(names[0]).not.toHaveProperty('SchemaName');
  });

  test('the navigation property for the regarding row', async () => {
    const path = "EntityDefinitions(LogicalName='contact')/OneToManyRelationships?$select=ReferencingEntityNavigationPropertyName,SchemaName&$filter=ReferencingEntity eq 'email' and ReferencingAttribute eq 'regardingobjectid'";
    expect(rowsOf(await client.get(path))).toMatchObject([{ ReferencingEntityNavigationPropertyName: 'regardingobjectid_contact_email', SchemaName: 'Contact_Emails' }]);
  });

  test('privileges of a table', async () => {
    const { json } = await client.get("EntityDefinitions(LogicalName='email')?$select=Privileges");
    expect(json['Privileges']).toContainEqual(expect.objectContaining({ Name: 'prvReadActivity', PrivilegeType: 'Read', CanBeBasic: true }));
  });

  test('attributes with their lengths', async () => {
    const [subject] = rowsOf(await client.get("EntityDefinitions(LogicalName='email')/Attributes/Microsoft.Dynamics.CRM.StringAttributeMetadata?$select=LogicalName,MaxLength&$filter=LogicalName eq 'subject'"));
    expect(subject).toMatchObject({ LogicalName: 'subject', MaxLength: 800 });
    expect((await client.get("EntityDefinitions(LogicalName='email')/Attributes(LogicalName='subject')?$select=MaxLength")).json['MaxLength']).toBe(800);
  });

  test('lists can be expanded', async () => {
    const { json } = await client.get("EntityDefinitions(LogicalName='email')?$select=LogicalName&$expand=Attributes($select=LogicalName;$filter=LogicalName eq 'messageid')");
    expect(json['Attributes']).toMatchObject([{ LogicalName: 'messageid' }]);
  });

  test.each([
    ["EntityDefinitions(LogicalName='widget')", 404], ['EntityDefinitions?$select=Nonsense', 400], ['EntityDefinitions?$filter=Nonsense eq 1', 400],
    ['EntityDefinitions?$expand=Nonsense', 400], ["EntityDefinitions(LogicalName='email')/Nonsense", 404], ['EntityDefinitions/x', 404],
    ["EntityDefinitions(LogicalName='email')/Attributes(LogicalName='nonsense')", 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await client.get(path)).status).toBe(status);
  });

  test('the service document lists the sets', async () => {
    expect(rowsOf(await client.get(''))).toContainEqual({ name: 'mailboxes', kind: 'EntitySet', url: 'mailboxes' });
    expect(origin).toMatch(/^http:/);
  });
});
