import { big, id, readOnly, text, whole, yesNo } from '../column.ts';
import type { TableDefinition } from '../table.ts';

export const privilege: TableDefinition = {
  logicalName: 'privilege', schemaName: 'Privilege', setName: 'privileges', label: 'Privilege', collectionLabel: 'Privileges',
  objectTypeCode: 1023, primaryId: 'privilegeid', primaryName: 'name', ownership: 'none', privilege: '',
  canCreate: false, canUpdate: false, canDelete: false,
  columns: {
    privilegeid: readOnly(id()),
    name: readOnly(text(100)),
    accessright: readOnly(whole()),
    canbebasic: readOnly(yesNo(true)),
    canbelocal: readOnly(yesNo(true)),
    canbedeep: readOnly(yesNo(true)),
    canbeglobal: readOnly(yesNo(true)),
    ismanaged: readOnly(yesNo(true)),
    versionnumber: readOnly(big()),
  },
  associations: { roleprivileges_association: { table: 'role' } },
};
