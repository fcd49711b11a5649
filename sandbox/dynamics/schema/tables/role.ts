import { createOnly, id, lookup, readOnly, text, yesNo } from '../column.ts';
import { audit } from '../common.ts';
import type { TableDefinition } from '../table.ts';

export const role: TableDefinition = {
  logicalName: 'role', schemaName: 'Role', setName: 'roles', label: 'Security Role', collectionLabel: 'Security Roles',
  objectTypeCode: 1036, primaryId: 'roleid', primaryName: 'name', ownership: 'businessUnit', privilege: 'Role',
  columns: {
    roleid: createOnly(id()),
    name: text(100),
    roletemplateid: readOnly(lookup({ roletemplateid: 'roletemplate' })),
    businessunitid: createOnly(lookup({ businessunitid: 'businessunit' })),
    parentroleid: readOnly(lookup({ parentroleid: 'role' })),
    parentrootroleid: readOnly(lookup({ parentrootroleid: 'role' })),
    roleidunique: readOnly(id()),
    organizationid: readOnly(id()),
    ismanaged: readOnly(yesNo()),
    ...audit,
  },
  associations: {
    systemuserroles_association: { table: 'systemuser' },
    teamroles_association: { table: 'team' },
    roleprivileges_association: { table: 'privilege' },
  },
};
