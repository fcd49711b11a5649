import * as v from 'valibot';
import type { Call } from '../../api/call.ts';
import type { Environment } from '../../environment.ts';
import { badArgument } from '../../http/fault.ts';
import { compileFilter, type RowTest } from '../../odata/compileFilter.ts';
import { parseFilter } from '../../odata/parseFilter.ts';
import type { Table } from '../../schema/table.ts';
import { hasPrivilege } from '../../security/access.ts';
import { isJsonObject } from '../../write/json.ts';
import { optionalText } from '../check.ts';
import type { Parameters } from '../operation.ts';

/** A table that is searched. */
export interface SearchScope {
  readonly table: Table;
  readonly searched: readonly string[];
  readonly selected: readonly string[];
  /** The filters that rows have to pass. */
  readonly filters: readonly RowTest[];
}

const columnNames = v.optional(v.nullable(v.array(v.string())));
const wantedEntities = v.array(v.object({ name: v.string(), selectcolumns: columnNames, searchcolumns: columnNames, filter: v.optional(v.nullable(v.string())) }));
type WantedEntity = v.InferOutput<typeof wantedEntities>[number];

const usualEntities = ['account', 'contact', 'lead', 'opportunity', 'incident'];

/** The tables that search knows. */
export const searchedTables = ({ schema }: Environment): readonly Table[] => usualEntities.flatMap((name) => schema.byName.get(name) ?? []);

/** The columns of a table that search looks into. */
export const searchedColumns = (table: Table): readonly string[] =>
  [...table.columns].filter(([, column]) => column.type === 'text' && column.read).map(([name]) => name);

/** Which tables and columns a search is about, as far as the caller may read them. Throws a Fault. */
export function scopesOf(call: Call, parameters: Parameters): readonly SearchScope[] {
  const text = optionalText(parameters, 'entities');
  const wanted = text === undefined ? searchedTables(call.environment).map(({ logicalName }): WantedEntity => ({ name: logicalName })) : parseEntities(text);
  const filter = optionalText(parameters, 'filter');
  return wanted.map((entity) => scopeOf(call.environment, entity, filter)).filter(({ table }) => hasPrivilege(call.caller, 'Read', table));
}

function scopeOf(environment: Environment, entity: WantedEntity, filter: string | undefined): SearchScope {
  const table = environment.schema.byName.get(entity.name);
  if (!table) throw badArgument(`The entity '${entity.name}' is not enabled for search.`);
  const columns = (names: readonly string[] | null | undefined, usual: readonly string[]) => {
    const unknown = names?.find((name) => !table.columns.has(name));
    if (unknown !== undefined) throw badArgument(`The attribute '${unknown}' of '${entity.name}' is not enabled for search.`);
    return names ?? usual;
  };
  return {
    table,
    searched: columns(entity.searchcolumns, searchedColumns(table)),
    selected: columns(entity.selectcolumns, [table.primaryName ?? table.primaryId]),
    filters: [entity.filter ?? '', filterFor(table, filter ?? '')].filter((each) => each.trim() !== '').map((each) => compileFilter(environment, table, parseFilter(each), {}).test),
  };
}

/** A filter of the whole search may name the one table that it is for: `account: revenue gt 100`. */
function filterFor(table: Table, filter: string): string {
  const [, name, condition] = /^\s*([a-z_]\w*)\s*:([\s\S]*)$/i.exec(filter) ?? [];
  if (condition === undefined) return filter;
  return name === table.logicalName ? condition : '';
}

/** `entities` is a text with JSON in it, whose members are documented in either case. */
function parseEntities(text: string): readonly WantedEntity[] {
  try {
    return v.parse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown()), v.transform((items) => items.map(withLowerNames)), wantedEntities), text);
  } catch {
    throw badArgument('The parameter \'entities\' is not valid.');
  }
}

const withLowerNames = (value: unknown) =>
  (isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member])) : value);
