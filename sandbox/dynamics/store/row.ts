/** Where a lookup points. */
export interface Reference {
  readonly table: string;
  readonly id: string;
}

/** The value of a column. Moments are kept in the form `2026-01-31T09:30:00Z`, so that their text sorts as time does. */
export type Cell = string | number | boolean | null | Reference;

/** A row is never changed in place: a write replaces it, which makes undoing a transaction a matter of putting it back. */
export interface Row {
  readonly id: string;
  /** Goes up with every write in the organization; the ETag. */
  readonly version: number;
  /** Only what differs from the initial values of the table, to keep large organizations small. */
  readonly values: Readonly<Record<string, Cell>>;
}

/** A value as plain text; nothing and lookups give an empty text. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell);
}

export function isReference(cell: Cell | undefined): cell is Reference {
  return typeof cell === 'object' && cell !== null;
}
