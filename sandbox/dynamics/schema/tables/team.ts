import { choice, createOnly, id, initially, lookup, memo, readOnly, text, yesNo } from '../column.ts';
import { audit } from '../common.ts';
import type { TableDefinition } from '../table.ts';

export const team: TableDefinition = {
  logicalName: 'team', schemaName: 'Team', setName: 'teams', label: 'Team', collectionLabel: 'Teams', objectTypeCode: 9,
  primaryId: 'teamid', primaryName: 'name', declaredKey: 'ownerid', baseType: 'principal', ownership: 'businessUnit', privilege: 'Team',
  columns: {
    teamid: createOnly(id()),
    ownerid: readOnly(id()),
    name: text(160), description: memo(2000), emailaddress: text(100),
    teamtype: initially(0, choice({ 0: 'Owner', 1: 'Access', 2: 'Security Group', 3: 'Office Group' })),
    isdefault: readOnly(yesNo()), systemmanaged: readOnly(yesNo()),
    administratorid: lookup({ administratorid: 'systemuser' }),
    businessunitid: lookup({ businessunitid: 'businessunit' }),
    queueid: lookup({ queueid: 'queue' }),
    organizationid: readOnly(id()),
    ...audit,
  },
  associations: {
    teammembership_association: { table: 'systemuser' },
    teamroles_association: { table: 'role' },
  },
};
