import type { Environment } from '../environment.ts';
import { noSuchProperty } from '../http/fault.ts';
import type { Navigation, Property, Table } from '../schema/table.ts';
import { collectionTable } from '../store/related.ts';
import { compileFilter, type CompiledFilter } from './compileFilter.ts';
import { type Operand, propertyOperand } from './operand.ts';
import type { ExpandItem, QueryOptions } from './queryOptions.ts';

export interface Ordering {
  readonly operand: Operand;
  readonly descending: boolean;
}

/** A query whose names are all bound to the columns of a table. */
export interface Selection {
  readonly table: Table;
  /** The type of the rows, where $metadata declares only what it derives from: an activity is an email, an owner is a user. */
  readonly derivedType?: string;
  /** The properties to answer, in the order of the table. */
  readonly properties: readonly Property[];
  /** Were columns named, or are all wanted? */
  readonly isExplicit: boolean;
  readonly filter?: CompiledFilter;
  readonly expands: readonly Expansion[];
  readonly orderBy: readonly Ordering[];
  readonly top?: number;
  readonly count: boolean;
  readonly skipToken?: string;
  /** As it stands in @odata.context. */
  readonly contextText: string;
}

export interface Expansion {
  readonly name: string;
  readonly referencesOnly: boolean;
  /** Present for a single row, absent for a collection. */
  readonly single?: Navigation;
  readonly selection: Selection;
}

/** Binds the names of a query. Throws a Fault for a name the table does not have. */
export function bindSelection(environment: Environment, table: Table, options: QueryOptions, aliases = options.aliases): Selection {
  const isExplicit = options.select !== undefined && options.select.length > 0 && !options.select.includes('*');
  const properties = isExplicit ? explicitProperties(table, options.select) : allProperties(table);
  const expands = options.expand.map((item) => bindExpansion(environment, table, item, aliases));
  const inner = [
    ...(isExplicit ? options.select : []),
    ...expands.map((each) => `${each.name}(${each.selection.contextText})`),
  ].join(',');
  return {
    table,
    ...(table.logicalName === 'activitypointer' ? { derivedType: 'email' } : {}),
    properties,
    isExplicit,
    ...(options.filter ? { filter: compileFilter(environment, table, options.filter, aliases) } : {}),
    expands,
    orderBy: options.orderBy.map((item) => ({ operand: propertyOperand(environment, table, item.path), descending: item.descending })),
    ...(options.top === undefined ? {} : { top: options.top }),
    count: options.count,
    ...(options.skipToken === undefined ? {} : { skipToken: options.skipToken }),
    contextText: inner,
  };
}

function allProperties(table: Table): readonly Property[] {
  return [...table.properties.values()].filter((property) => property.column.read && property.column.type !== 'binary');
}

/** The id always comes along. */
function explicitProperties(table: Table, names: readonly string[]): readonly Property[] {
  const wanted = new Set<string>([...names, table.primaryId]);
  for (const name of wanted) {
    // A single-valued navigation property may be named too; it selects nothing of its own.
    if (!table.properties.has(name) && !table.navigations.has(name)) throw noSuchProperty(name, table.logicalName);
  }
  return [...wanted].flatMap((name) => table.properties.get(name) ?? []).filter((property) => property.column.read);
}

function bindExpansion(
  environment: Environment, table: Table, item: ExpandItem, aliases: Readonly<Record<string, string>>,
): Expansion {
  const single = table.navigations.get(item.navigation);
  const target = single
    ? environment.schema.byName.get(single.table === 'principal' ? 'systemuser' : single.table)
    : collectionTable(environment, table, item.navigation);
  if (!target) throw noSuchProperty(item.navigation, table.logicalName);
  return {
    name: item.navigation,
    referencesOnly: item.referencesOnly,
    ...(single ? { single } : {}),
    selection: {
      ...bindSelection(environment, target, item.options, aliases),
      ...(single?.table === 'principal' ? { derivedType: target.logicalName } : {}),
    },
  };
}
