import { schemaOf, tableDefinitions } from '../../../sandbox/dynamics/schema/schema.ts';
import { textOf } from '../../../sandbox/dynamics/store/row.ts';
import { connect } from './support.ts';

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
