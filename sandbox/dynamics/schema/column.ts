import type { Cell } from '../store/row.ts';

export type ColumnType =
  | 'id' | 'text' | 'memo' | 'choice' | 'yesNo' | 'whole' | 'big' | 'decimal' | 'double' | 'moment' | 'date' | 'binary' | 'lookup';

/** One way to follow a lookup: the navigation property (its case matters; some have none) and the table it leads to. */
export interface Target {
  readonly navigation?: string;
  readonly table: string;
}

/** One column of a table, as the service validates it. */
export interface Column {
  readonly type: ColumnType;
  readonly maxLength?: number;
  /** Labels of a choice or yes/no column by value. A choice takes no other values. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly targets?: readonly Target[];
  readonly create: boolean;
  readonly update: boolean;
  readonly read: boolean;
  readonly filter: boolean;
  /** What a row has that was never given a value. */
  readonly initial?: Cell;
  /** Documentation of a column that is newer than the metadata of November 2020. Such columns can be switched off. */
  readonly newerBy?: string;
}

const writable = { create: true, update: true, read: true, filter: true } as const;

export const id = (): Column => ({ type: 'id', ...writable });
export const text = (maxLength: number): Column => ({ type: 'text', maxLength, ...writable });
export const memo = (maxLength: number): Column => ({ type: 'memo', maxLength, ...writable });
export const whole = (): Column => ({ type: 'whole', ...writable });
export const big = (): Column => ({ type: 'big', ...writable });
export const decimal = (): Column => ({ type: 'decimal', ...writable });
export const double = (): Column => ({ type: 'double', ...writable });
export const moment = (): Column => ({ type: 'moment', ...writable });
export const date = (): Column => ({ type: 'date', ...writable });
export const binary = (): Column => ({ type: 'binary', ...writable, filter: false });
export const choice = (labels: Readonly<Record<number, string>>): Column => ({ type: 'choice', labels, ...writable });
export const yesNo = (initial = false): Column => ({
  type: 'yesNo', labels: { false: 'No', true: 'Yes' }, ...writable, initial,
});

/** A lookup. The keys are navigation properties, the values the tables they lead to. */
export const lookup = (targets: Readonly<Record<string, string>>): Column => ({
  type: 'lookup',
  targets: Object.entries(targets).map(([navigation, table]) => ({ navigation, table })),
  ...writable,
});

/** A lookup that can be read but not followed: the metadata has no navigation property for it. */
export const bareLookup = (table: string): Column => ({ type: 'lookup', targets: [{ table }], ...writable, create: false, update: false });

export const readOnly = (column: Column): Column => ({ ...column, create: false, update: false });
/** Can be changed later, but not set when the row is created. */
export const updateOnly = (column: Column): Column => ({ ...column, create: false });
/** Can be set when the row is created, but not changed later. */
export const createOnly = (column: Column): Column => ({ ...column, update: false });
/** Present in the metadata, but never given to a client. */
export const secret = (column: Column): Column => ({ ...column, read: false, filter: false });
export const notFiltered = (column: Column): Column => ({ ...column, filter: false });
export const initially = (initial: Cell, column: Column): Column => ({ ...column, initial });
export const labelled = (no: string, yes: string, column: Column): Column => ({ ...column, labels: { false: no, true: yes } });
/** Marks a column as newer than the metadata of November 2020. `source` is the Microsoft page that documents it. */
export const newer = (source: string, column: Column): Column => ({ ...column, newerBy: source });
