import { timestamp } from '../environment.ts';
import type { Table } from '../schema/table.ts';
import type { Row } from '../store/row.ts';
import type { Values, WriteContext } from './context.ts';

/** Stores changes that are already checked, or that the server itself makes, without further rules. */
export function storeChanges({ environment, caller }: WriteContext, table: Table, row: Row, changes: Values): Row {
  const stamp: Values = table.columns.has('modifiedon')
    ? { modifiedon: timestamp(environment.now()), modifiedby: { table: 'systemuser', id: caller.userId } }
    : {};
  return environment.store.put(table.logicalName, row.id, { ...row.values, ...changes, ...stamp });
}
