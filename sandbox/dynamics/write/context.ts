import type { Environment } from '../environment.ts';
import type { ContentReferences } from '../odata/resourceReference.ts';
import type { Caller } from '../security/caller.ts';
import type { Cell, Row } from '../store/row.ts';
import type { Json } from './json.ts';

export type Values = Readonly<Record<string, Cell>>;

/** Whose write it is and what comes with it. */
export interface WriteContext {
  readonly environment: Environment;
  readonly caller: Caller;
  readonly contents: ContentReferences;
  /** Did the client switch duplicate detection on? */
  readonly detectsDuplicates: boolean;
  readonly rulesOf: (table: string) => TableRules;
}

/** What the server does on its own when rows of a table are written. Each throws a Fault to refuse the write. */
export interface TableRules {
  /** Returns the values that are stored in place of those sent. */
  readonly beforeCreate?: (context: WriteContext, values: Values, id: string) => Values;
  readonly afterCreate?: (context: WriteContext, row: Row) => void;
  /** Returns the changes that are stored in place of those sent. */
  readonly beforeUpdate?: (context: WriteContext, row: Row, changes: Values) => Values;
  readonly afterUpdate?: (context: WriteContext, before: Row, after: Row) => void;
  readonly beforeDelete?: (context: WriteContext, row: Row) => void;
  /** Returns the body that is checked in place of the one sent, e.g. without columns that are ignored. */
  readonly prepareBody?: (context: WriteContext, body: Json, kind: 'create' | 'update') => Json;
  /** Takes a column although the table says it is not writable. */
  readonly accepts?: (context: WriteContext, attribute: string) => boolean;
}
