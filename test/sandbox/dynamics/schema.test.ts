import { compareOperations } from '../../../sandbox/dynamics/schema/compare.ts';
import { readMetadata } from '../../../sandbox/dynamics/schema/metadataFile.ts';
import { schemaOf, tableDefinitions } from '../../../sandbox/dynamics/schema/schema.ts';
import { textOf } from '../../../sandbox/dynamics/store/row.ts';
import { connect, ids } from './support.ts';

const byName = new Map(tableDefinitions.map((table) => [table.logicalName, table]));
/** Tables that lookups may name although the emulator has no rows of them. */
const outside = new Set(['principal', 'roletemplate', 'attachment']);

describe('the tables', () => {
  test.each(tableDefinitions.map((table) => [table.logicalName, table] as const))('%s is well formed', (_name, table) => {
    expect(table.columns[table.primaryId]).toBeDefined();
    if (table.primaryName !== undefined) expect(table.columns[table.primaryName]).toBeDefined();
    for (const [name, column] of Object.entries(table.columns)) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      if (column.type === 'choice') expect(Object.keys(column.labels ?? {})).not.toHaveLength(0);
      if (column.type === 'choice' && column.initial !== undefined) expect(column.labels).toHaveProperty(textOf(column.initial));
      for (const target of column.targets ?? []) expect(byName.has(target.table) || outside.has(target.table)).toBe(true);
      if (column.newerBy !== undefined) expect(column.newerBy).toMatch(/documentation/);
    }
    for (const { table: other, column } of Object.values(table.collections ?? {})) expect(['lookup', 'id']).toContain(byName.get(other)?.columns[column]?.type);
    for (const [name, { table: other }] of Object.entries(table.associations ?? {})) {
      expect(byName.get(other)?.associations?.[name]?.table).toBe(table.logicalName);
    }
  });

  test('logical names, set names and type codes are used once', () => {
    for (const key of ['logicalName', 'setName', 'objectTypeCode'] as const) {
      expect(new Set(tableDefinitions.map((table) => table[key])).size).toBe(tableDefinitions.length);
    }
  });

  test.each([
    ['email', 'correlatedactivityid'], ['email', 'internetmessageheaders'], ['activityparty', 'unresolvedpartyname'],
  ])('%s.%s is newer than 2020 and can be switched off', (table, column) => {
    expect(schemaOf('current').byName.get(table)?.columns.has(column)).toBe(true);
    expect(schemaOf('2020').byName.get(table)?.columns.has(column)).toBe(false);
  });
});

describe('compared with $metadata', () => {
  const declared = (target: string) => readMetadata(`<edmx:Edmx><edmx:DataServices><Schema><EntityType Name="crmbaseentity" /><EntityType Name="email" BaseType="mscrm.crmbaseentity" /><EnumType Name="Empty" />
    <Action Name="Promote" IsBound="true"><Parameter Name="entity" Type="mscrm.email" /><Parameter Name="Extra" Type="${target}" /><Parameter Name="More" Type="Edm.String" /></Action></Schema></edmx:DataServices></edmx:Edmx>`);
  const promote = { name: 'Promote', boundTo: 'email', parameters: { Extra: 'mscrm.crmbaseentity?' } };

  test.each(['mscrm.crmbaseentity', 'mscrm.email'])('a parameter that takes any row is the same as one of %s', (target) => {
    expect(compareOperations([promote], declared(target))).toEqual([]);
  });

  test.each([
    ['another type', promote, 'Edm.String', 'Promote: it is (Extra: String, More: String, entity: email) giving nothing, not (Extra: crmbaseentity, entity: email) giving nothing.'],
    ['another name', { ...promote, name: 'Demote' }, 'mscrm.email', 'Demote: there is no such function or action.'],
  ])('%s is told', (_what, own, target, sentence) => {
    expect(compareOperations([own], declared(target))).toEqual([sentence]);
  });
});

describe('an older organization', () => {
  test.each([
    ['generation 2020', { generation: '2020' }, '/api/data/v9.2'],
    ['on-premises', { type: 'onPremises' }, '/api/data/v9.1'],
  ] as const)('%s knows no newer names', async (_name, changes, root) => {
    const client = connect(changes);
    expect((await client.get(`${root}/emails?$select=internetmessageheaders`)).status).toBe(400);
    expect((await client.send('POST', `${root}/searchquery`, { search: 'contoso' })).status).toBe(404);
    expect((await client.get(`${root}/EntityDefinitions(LogicalName='account')?$select=HasEmailAddresses`)).status).toBe(400);
    const { UserId } = (await client.get(`${root}/WhoAmI`)).json;
    const path = `${root}/systemusers(${String(UserId)})/Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)?@p=["prvReadUser"]`;
    expect((await client.get(path)).status).toBe(404);
  });

  test('on-premises is one version behind', async () => {
    expect((await connect({ type: 'onPremises' }).get('WhoAmI')).status).toBe(404);
  });
});

describe('an organization without the sales and service apps', () => {
  const client = connect({ absentTables: ['lead', 'opportunity', 'incident'], rows: { contacts: [{ contactid: ids.contact, lastname: 'Brien' }] } });

  test.each([
    ['leads', 404], ['opportunities?$top=1', 404], [`contacts(${ids.contact})?$select=_originatingleadid_value`, 400], ['emails?$expand=regardingobjectid_lead_email', 400],
    ["EntityDefinitions(LogicalName='lead')", 404], ['contacts?$select=lastname', 200],
  ])('%s is answered with %i', async (path, status) => {
    expect((await client.get(path)).status).toBe(status);
  });

  test('tracks and searches all the same', async () => {
    const email = { subject: 'x', email_activity_parties: [{ participationtypemask: 1, addressused: 'a@x.com' }], 'regardingobjectid_contact_email@odata.bind': `/contacts(${ids.contact})` };
    expect((await client.send('POST', 'emails', email)).status).toBe(204);
    expect((await client.send('POST', 'emails', { ...email, 'regardingobjectid_lead_email@odata.bind': `/leads(${ids.contact})` })).status).toBe(400);
    expect((await client.send('POST', 'searchquery', { search: 'brien' })).text).toContain(ids.contact);
    expect((await client.get("CheckIncomingEmail(MessageId='<a@b>',From='a@x.com',To='nanderson@contoso.com',Cc='',Bcc='')")).json['ShouldDeliver']).toBe(true);
    expect((await client.send('DELETE', `contacts(${ids.contact})`)).status).toBe(204);
    expect((await client.get('$metadata')).text).not.toMatch(/"mscrm\.(lead|opportunity|incident)"/);
  });

  test('has no rows of them in its world', () => {
    expect(() => connect({ absentTables: ['lead'], rows: { leads: [{ subject: 'x' }] } })).toThrow('there is no entity set "leads"');
  });
});
