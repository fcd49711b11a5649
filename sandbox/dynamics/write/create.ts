import { tableNamed, timestamp } from '../environment.ts';
import { badPayload, Fault, methodNotAllowed, noSuchRow } from '../http/fault.ts';
import { newGuid } from '../identifiers.ts';
import type { Table } from '../schema/table.ts';
import { mayAccess, requireAccess, requirePrivilege } from '../security/access.ts';
import { type Cell, isReference, type Row } from '../store/row.ts';
import type { Values, WriteContext } from './context.ts';
import { requireAppendRights } from './append.ts';
import { refuseDuplicates } from './duplicates.ts';
import type { Json } from './json.ts';
import { readPayload } from './payload.ts';
import { settleState } from './state.ts';

/** Creates a row and those it brings along. With `id` the address of the request named it (an upsert). */
export function createRow(context: WriteContext, table: Table, body: Json, id?: string): Row {
  if (table.canCreate === false) throw methodNotAllowed(`The 'Create' method does not support entities of type '${table.logicalName}'.`);
  requirePrivilege(context.caller, 'Create', table);
  return context.environment.store.transaction(() => insert(context, table, body, id));
}

function insert(context: WriteContext, table: Table, body: Json, givenId: string | undefined): Row {
  const { environment } = context;
  const rules = context.rulesOf(table.logicalName);
  const { values: sent, children } = readPayload(context, table, rules.prepareBody?.(context, body, 'create') ?? body, 'create');
  const named = sent[table.primaryId];
  const id = givenId ?? (typeof named === 'string' ? named : newGuid());
  if (environment.store.get(table.logicalName, id)) throw new Fault(412, '0x80040237', 'A record with matching key values already exists.');
  requireAppendRights(context, table, sent);
  const owned = withOwner(context, table, settleState(table, undefined, sent));
  refuseDuplicates(context, table, owned, id);
  const values = rules.beforeCreate?.(context, owned, id) ?? owned;
  const row = environment.store.put(table.logicalName, id, { ...values, [table.primaryId]: id, ...stamps(context, table) });
  if (!mayAccess(environment, context.caller, 'Create', table, row)) requireAccess(environment, context.caller, 'Create', table, row);
  for (const [navigation, bodies] of Object.entries(children)) insertChildren(context, table, row, navigation, bodies);
  rules.afterCreate?.(context, row);
  return environment.store.get(table.logicalName, id) ?? row;
}

function insertChildren(context: WriteContext, table: Table, parent: Row, navigation: string, bodies: readonly Json[]): void {
  const collection = table.collections.get(navigation);
  if (!collection) throw badPayload(`'${navigation}' is not a collection of '${table.logicalName}'.`);
  const child = tableNamed(context.environment, collection.table);
  const rules = context.rulesOf(child.logicalName);
  for (const body of bodies) {
    const { values } = readPayload(context, child, body, 'create');
    const id = newGuid();
    const complete: Values = { ...values, [collection.column]: { table: table.logicalName, id: parent.id } };
    const stored = rules.beforeCreate?.(context, complete, id) ?? complete;
    const row = context.environment.store.put(child.logicalName, id, { ...stored, [child.primaryId]: id, ...stamps(context, child) });
    rules.afterCreate?.(context, row);
  }
}

/** The owner is the caller unless the body names one; the other owner columns follow. */
function withOwner(context: WriteContext, table: Table, values: Values): Values {
  if (table.ownership !== 'user') return values;
  const owner = values['ownerid'] ?? { table: 'systemuser', id: context.caller.userId };
  return { ...values, ownerid: owner, ...ownerColumns(context, owner) };
}

/** The columns that say the same as the owner column in other words. */
export function ownerColumns(context: WriteContext, owner: Cell): Values {
  if (!isReference(owner)) return {};
  const row = context.environment.store.get(owner.table, owner.id);
  if (!row) throw noSuchRow(owner.table, owner.id);
  return {
    owninguser: owner.table === 'systemuser' ? owner : null,
    owningteam: owner.table === 'team' ? owner : null,
    owningbusinessunit: row.values['businessunitid'] ?? null,
  };
}

function stamps({ environment, caller }: WriteContext, table: Table): Values {
  if (!table.columns.has('createdon')) return {};
  const now = timestamp(environment.now());
  const by: Cell = { table: 'systemuser', id: caller.userId };
  return { createdon: now, modifiedon: now, createdby: by, modifiedby: by };
}
