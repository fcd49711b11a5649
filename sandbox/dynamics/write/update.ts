import { methodNotAllowed } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { requireAccess } from '../security/access.ts';
import type { Row } from '../store/row.ts';
import { requireAppendRights } from './append.ts';
import type { Values, WriteContext } from './context.ts';
import { ownerColumns } from './create.ts';
import { refuseDuplicates } from './duplicates.ts';
import type { Json } from './json.ts';
import { readPayload } from './payload.ts';
import { storeChanges } from './storeChanges.ts';
import { settleState } from './state.ts';

/** Changes the columns that the body names. */
export function updateRow(context: WriteContext, table: Table, row: Row, body: Json): Row {
  const { environment, caller } = context;
  if (table.canUpdate === false) throw methodNotAllowed(`The 'Update' method does not support entities of type '${table.logicalName}'.`);
  requireAccess(environment, caller, 'Write', table, row);
  const prepared = context.rulesOf(table.logicalName).prepareBody?.(context, body, 'update') ?? body;
  const { values } = readPayload(context, table, withoutOwnId(table, row, prepared), 'update');
  return environment.store.transaction(() => changeRow(context, table, row, values));
}

/** A body may name the id of the row, as long as it is the same. */
function withoutOwnId(table: Table, row: Row, body: Json): Json {
  const { [table.primaryId]: named, ...rest } = body;
  return typeof named === 'string' && named.toLowerCase() === row.id ? rest : body;
}

/** Changes checked values, with everything the server does along with it. */
function changeRow(context: WriteContext, table: Table, row: Row, sent: Values): Row {
  const { environment, caller } = context;
  const rules = context.rulesOf(table.logicalName);
  requireAppendRights(context, table, sent);
  if (sent['ownerid'] !== undefined) requireAccess(environment, caller, 'Assign', table, row);
  const owned = sent['ownerid'] === undefined ? sent : { ...sent, ...ownerColumns(context, sent['ownerid']) };
  const settled = settleState(table, row, owned);
  refuseDuplicates(context, table, settled, row.id);
  const changes = rules.beforeUpdate?.(context, row, settled) ?? settled;
  const after = storeChanges(context, table, row, changes);
  rules.afterUpdate?.(context, row, after);
  return environment.store.get(table.logicalName, row.id) ?? after;
}
