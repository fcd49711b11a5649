import { tableNamed } from '../environment.ts';
import { methodNotAllowed } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { requireAccess } from '../security/access.ts';
import type { Row } from '../store/row.ts';
import type { WriteContext } from './context.ts';

/** Relationships in which the other rows go too. Those with the regarding row are parental. */
const cascading = new Set([
  'email_activity_parties', 'email_activity_mime_attachment', 'Contact_Emails', 'Account_Emails', 'Lead_Emails', 'Opportunity_Emails',
  'Incident_Emails',
]);

/** Deletes a row, with the rows that hang on it. */
export function deleteRow(context: WriteContext, table: Table, row: Row): void {
  if (table.canDelete === false) throw methodNotAllowed(`The 'Delete' method does not support entities of type '${table.logicalName}'.`);
  requireAccess(context.environment, context.caller, 'Delete', table, row);
  context.environment.store.transaction(() => removeRow(context, table, row));
}

function removeRow(context: WriteContext, table: Table, row: Row): void {
  const { store } = context.environment;
  context.rulesOf(table.logicalName).beforeDelete?.(context, row);
  store.remove(table.logicalName, row.id);
  for (const [name, collection] of table.collections) {
    const other = tableNamed(context.environment, collection.table);
    for (const child of store.find(other.logicalName, collection.column, row.id)) {
      if (cascading.has(name)) removeRow(context, other, child);
      else store.put(other.logicalName, child.id, { ...child.values, [collection.column]: null });
    }
  }
  for (const name of table.associations.keys()) {
    for (const linked of store.linked(name, row.id)) store.unlink(name, row.id, linked);
  }
}
