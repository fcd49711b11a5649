import { type Environment, tableNamed } from '../environment.ts';
import type { Table } from '../schema/table.ts';
import { isReference, type Row } from './row.ts';

export interface RelatedRows {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** The table a collection-valued navigation property leads to. */
export function collectionTable(environment: Environment, table: Table, navigation: string): Table | undefined {
  const name = table.collections.get(navigation)?.table ?? table.associations.get(navigation)?.table;
  return name === undefined ? undefined : tableNamed(environment, name);
}

/** The rows behind a collection-valued navigation property; undefined when the table has none of this name. */
export function relatedRows(environment: Environment, table: Table, row: Row, navigation: string): RelatedRows | undefined {
  const target = collectionTable(environment, table, navigation);
  if (!target) return undefined;
  const collection = table.collections.get(navigation);
  if (collection) return { table: target, rows: environment.store.find(collection.table, collection.column, row.id) };
  const ids = [...environment.store.linked(navigation, row.id)];
  return { table: target, rows: ids.flatMap((id) => environment.store.get(target.logicalName, id) ?? []) };
}

/** The row behind a single-valued navigation property; undefined when the lookup is empty or points to another table. */
export function followedRow(environment: Environment, table: Table, row: Row, navigation: string): { readonly table: Table; readonly row: Row } | undefined {
  const found = table.navigations.get(navigation);
  const cell = found && row.values[found.attribute];
  if (!found || !isReference(cell)) return undefined;
  const isPolymorphic = found.table === 'principal' || found.table === 'activitypointer';
  if (cell.table !== found.table && !isPolymorphic) return undefined;
  const target = environment.schema.byName.get(cell.table);
  const other = environment.store.get(cell.table, cell.id);
  return target && other ? { table: target, row: other } : undefined;
}
