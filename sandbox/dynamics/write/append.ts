import { noSuchRow } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { requireAccess, requirePrivilege } from '../security/access.ts';
import { isReference } from '../store/row.ts';
import type { Values, WriteContext } from './context.ts';

/** Lookups that say who did it or whom it belongs to are not appending. */
const exempt = new Set(['ownerid', 'businessunitid', 'objectid', 'emailserverprofile', 'defaultemailserverprofileid']);

/** Connecting a row with another needs Append on the one and AppendTo on the other. */
export function requireAppendRights({ environment, caller }: WriteContext, table: Table, values: Values): void {
  for (const [attribute, cell] of Object.entries(values)) {
    if (!isReference(cell) || exempt.has(attribute)) continue;
    const target = environment.schema.byName.get(cell.table);
    const row = environment.store.get(cell.table, cell.id);
    if (!target || !row) throw noSuchRow(cell.table, cell.id);
    if (target.privilege === '' || table.privilege === '') continue;
    requirePrivilege(caller, 'Append', table);
    requireAccess(environment, caller, 'AppendTo', target, row);
  }
}
