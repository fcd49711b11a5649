import type { Cell } from '../store/row.ts';
import type { Column } from './column.ts';

/** How rows of a table belong to somebody; it decides which privilege depths there are. */
export type Ownership = 'user' | 'businessUnit' | 'organization' | 'none';

/** A collection-valued navigation property: the rows of `table` whose lookup `column` points here. */
export interface Collection {
  readonly table: string;
  readonly column: string;
}

/** A many-to-many relationship. Both sides have it under the same name. */
export interface Association {
  readonly table: string;
}

export interface StateRule {
  readonly label: string;
  /** Status reasons of this state; the first is taken when only the state is given. */
  readonly statuses: Readonly<Record<number, string>>;
}

export interface TableDefinition {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly setName: string;
  readonly label: string;
  readonly collectionLabel: string;
  readonly objectTypeCode: number;
  readonly primaryId: string;
  readonly primaryName?: string;
  /** The key that $metadata declares where it differs from the id in addresses: a user is a principal, whose key is ownerid. */
  readonly declaredKey?: string;
  readonly baseType?: 'principal' | 'activitypointer';
  readonly ownership: Ownership;
  /** The part of privilege names that stands for this table, e.g. `Activity` in prvReadActivity. Empty: no privilege is needed to read. */
  readonly privilege: string;
  readonly hasActivities?: boolean;
  readonly isActivity?: boolean;
  /** Which operations the Web API offers at all. */
  readonly canCreate?: boolean;
  readonly canUpdate?: boolean;
  readonly canDelete?: boolean;
  /** By state code. */
  readonly states?: Readonly<Record<number, StateRule>>;
  readonly columns: Readonly<Record<string, Column>>;
  readonly collections?: Readonly<Record<string, Collection>>;
  readonly associations?: Readonly<Record<string, Association>>;
}

/** A property of the Web API and the column behind it: `_ownerid_value` stands for the lookup `ownerid`. */
export interface Property {
  readonly name: string;
  readonly attribute: string;
  readonly column: Column;
}

/** A single-valued navigation property and the lookup behind it. */
export interface Navigation {
  readonly navigation: string;
  readonly table: string;
  readonly attribute: string;
}

/** A table with everything derived that requests ask for. */
export interface Table extends Omit<TableDefinition, 'columns' | 'collections' | 'associations'> {
  readonly collections: ReadonlyMap<string, Collection>;
  readonly associations: ReadonlyMap<string, Association>;
  readonly columns: ReadonlyMap<string, Column>;
  /** By the name in the Web API. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Single-valued navigation properties by exact name. */
  readonly navigations: ReadonlyMap<string, Navigation>;
  readonly initial: Readonly<Record<string, Cell>>;
}

/** The name a column has in the Web API. */
export function propertyName(attribute: string, column: Column): string {
  return column.type === 'lookup' ? `_${attribute}_value` : attribute;
}

/** Derives the look-up tables. Columns for which `isKnown` says no do not exist at all. */
export function buildTable(definition: TableDefinition, isKnown: (column: Column) => boolean): Table {
  const columns = new Map(Object.entries(definition.columns).filter(([, column]) => isKnown(column)));
  const properties = new Map<string, Property>();
  const navigations = new Map<string, Navigation>();
  const initial: Record<string, Cell> = {};
  for (const [attribute, column] of columns) {
    const name = propertyName(attribute, column);
    properties.set(name, { name, attribute, column });
    for (const { navigation, table } of column.targets ?? []) {
      if (navigation !== undefined) navigations.set(navigation, { navigation, table, attribute });
    }
    if (column.initial !== undefined) initial[attribute] = column.initial;
  }
  return {
    ...definition, columns, properties, navigations, initial,
    collections: new Map(Object.entries(definition.collections ?? {})), associations: new Map(Object.entries(definition.associations ?? {})),
  };
}
