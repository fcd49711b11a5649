/** A row of Dynamics 365, as short as it can be named. */
export interface RecordKey {
  /** Logical name of the table. */
  readonly table: string;
  readonly id: string;
}

/** A row with the name that people know it by. */
export interface NamedRecord extends RecordKey {
  readonly name: string;
}

/** A table whose rows an email can be regarding. */
export interface RegardingTable {
  readonly table: string;
  /** Name of its entity set. */
  readonly set: string;
  readonly idColumn: string;
  readonly nameColumn: string;
  /** What people call one of its rows, in the language of the organization. */
  readonly label: string;
}

/** The tables that are searched unless the person picks another, in the order in which their rows are shown. */
export const usualTables = ['contact', 'account', 'opportunity', 'lead', 'incident'] as const;

export const sameRecord = (one: RecordKey, other: RecordKey): boolean => one.table === other.table && one.id.toLowerCase() === other.id.toLowerCase();

/** The records without those that came before; order kept. */
export function distinctRecords<Key extends RecordKey>(records: readonly Key[]): readonly Key[] {
  return [...new Map(records.map((record) => [`${record.table} ${record.id.toLowerCase()}`, record] as const).reverse()).values()].reverse();
}

/** A row as an email is made regarding it. */
export interface RegardingTarget extends NamedRecord {
  /** Entity set of its table. */
  readonly set: string;
  /** The navigation property of an email that leads to its table; upper and lower case count. */
  readonly navigation: string;
}
