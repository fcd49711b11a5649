import type { Schema } from '../schema/schema.ts';
import type { Table } from '../schema/table.ts';
import { type Cell, isReference, type Row } from './row.ts';

type Values = Readonly<Record<string, Cell>>;
type Index = Map<string, Set<string>>;

const nothing: ReadonlySet<string> = new Set();

/** Activities are kept with their own type; the table of all activities is a view of them. */
const viewed: Readonly<Record<string, string>> = { activitypointer: 'email' };

/** The rows of one organization, with undo for transactions and indexes that are built when first wanted. */
export class Store {
  private readonly tables = new Map<string, Map<string, Row>>();
  private readonly links = new Map<string, Map<string, Set<string>>>();
  private readonly indexes = new Map<string, Index>();
  private undo: (() => void)[] | undefined;
  private version = 1000000;

  constructor(readonly schema: Schema) {
    for (const name of schema.byName.keys()) this.tables.set(name, new Map());
  }

  get(table: string, id: string): Row | undefined {
    return this.rowsOf(table).get(id);
  }

  all(table: string): Iterable<Row> {
    return this.rowsOf(table).values();
  }

  /** Writes a row in whole. */
  put(table: string, id: string, values: Values): Row {
    const rows = this.rowsOf(table);
    const before = rows.get(id);
    this.version += 1;
    const row: Row = { id, version: this.version, values };
    rows.set(id, row);
    this.reindex(table, before, row);
    this.undo?.push(() => this.restore(table, id, before));
    return row;
  }

  remove(table: string, id: string): void {
    const rows = this.rowsOf(table);
    const before = rows.get(id);
    if (!before) return;
    rows.delete(id);
    this.reindex(table, before, undefined);
    this.undo?.push(() => this.restore(table, id, before));
  }

  /** Rows whose column has this value: texts without regard to case, lookups by id. */
  find(table: string, attribute: string, value: string): readonly Row[] {
    const rows = this.rowsOf(table);
    const found: Row[] = [];
    for (const id of this.indexOf(table, attribute).get(value.toLowerCase()) ?? nothing) {
      const row = rows.get(id);
      if (row) found.push(row);
    }
    return found;
  }

  /** Connects two rows through a many-to-many relationship. */
  link(association: string, left: string, right: string): void {
    if (this.linked(association, left).has(right)) return;
    this.setLink(association, left, right, true);
    this.undo?.push(() => this.setLink(association, left, right, false));
  }

  unlink(association: string, left: string, right: string): void {
    if (!this.linked(association, left).has(right)) return;
    this.setLink(association, left, right, false);
    this.undo?.push(() => this.setLink(association, left, right, true));
  }

  /** The ids connected with a row, in either direction. */
  linked(association: string, id: string): ReadonlySet<string> {
    return this.links.get(association)?.get(id) ?? nothing;
  }

  /** Does the work wholly or not at all. May be nested. */
  transaction<T>(work: () => T): T {
    const outer = this.undo;
    const steps: (() => void)[] = [];
    this.undo = steps;
    try {
      const result = work();
      outer?.push(...steps);
      return result;
    } catch (error) {
      this.undo = undefined;
      for (const step of steps.reverse()) step();
      throw error;
    } finally {
      this.undo = outer;
    }
  }

  private rowsOf(table: string): Map<string, Row> {
    return this.tables.get(viewed[table] ?? table) ?? new Map<string, Row>();
  }

  private restore(table: string, id: string, before: Row | undefined): void {
    const rows = this.rowsOf(table);
    this.reindex(table, rows.get(id), before);
    if (before) rows.set(id, before);
    else rows.delete(id);
  }

  private setLink(association: string, left: string, right: string, present: boolean): void {
    const ends = this.links.get(association) ?? new Map<string, Set<string>>();
    this.links.set(association, ends);
    for (const [from, to] of [[left, right], [right, left]] as const) {
      const others = ends.get(from) ?? new Set<string>();
      if (present) others.add(to);
      else others.delete(to);
      ends.set(from, others);
    }
  }

  private indexOf(table: string, attribute: string): Index {
    const name = `${viewed[table] ?? table}.${attribute}`;
    const known = this.indexes.get(name);
    if (known) return known;
    const index: Index = new Map();
    for (const row of this.all(table)) addTo(index, row, attribute);
    this.indexes.set(name, index);
    return index;
  }

  private reindex(table: string, before: Row | undefined, after: Row | undefined): void {
    const prefix = `${viewed[table] ?? table}.`;
    for (const [name, index] of this.indexes) {
      if (!name.startsWith(prefix)) continue;
      const attribute = name.slice(prefix.length);
      const old = before && indexKey(before.values[attribute]);
      if (before && old !== undefined) index.get(old)?.delete(before.id);
      if (after) addTo(index, after, attribute);
    }
  }
}

function addTo(index: Index, row: Row, attribute: string): void {
  const key = indexKey(row.values[attribute]);
  if (key === undefined) return;
  const ids = index.get(key);
  if (ids) ids.add(row.id);
  else index.set(key, new Set([row.id]));
}

function indexKey(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'string') return cell.toLowerCase();
  return isReference(cell) ? cell.id : undefined;
}

/** The value of a column, with the initial value of the table where the row says nothing. */
export function cellOf(table: Table, row: Row, attribute: string): Cell {
  const cell = row.values[attribute];
  return cell === undefined ? table.initial[attribute] ?? null : cell;
}
