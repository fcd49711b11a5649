import { createOnly, double, id, lookup, memo, readOnly, text, whole, yesNo } from '../column.ts';
import { address, audit } from '../common.ts';
import type { TableDefinition } from '../table.ts';

export const businessunit: TableDefinition = {
  logicalName: 'businessunit', schemaName: 'BusinessUnit', setName: 'businessunits', label: 'Business Unit',
  collectionLabel: 'Business Units', objectTypeCode: 10, primaryId: 'businessunitid', primaryName: 'name',
  ownership: 'businessUnit', privilege: 'BusinessUnit',
  columns: {
    businessunitid: createOnly(id()),
    name: text(160), divisionname: text(100), description: memo(2000), costcenter: text(100), emailaddress: text(100),
    fileasname: text(100), ftpsiteurl: text(200), websiteurl: text(200), stockexchange: text(20), tickersymbol: text(10),
    creditlimit: double(), utcoffset: whole(),
    isdisabled: yesNo(), disabledreason: readOnly(text(500)), workflowsuspended: yesNo(), inheritancemask: readOnly(whole()),
    parentbusinessunitid: lookup({ parentbusinessunitid: 'businessunit' }),
    organizationid: readOnly(lookup({ organizationid: 'organization' })),
    ...address('address1'), ...address('address2'), ...audit,
  },
  collections: {
    business_unit_system_users: { table: 'systemuser', column: 'businessunitid' },
    business_unit_teams: { table: 'team', column: 'businessunitid' },
    business_unit_roles: { table: 'role', column: 'businessunitid' },
    business_unit_parent_business_unit: { table: 'businessunit', column: 'parentbusinessunitid' },
  },
};
