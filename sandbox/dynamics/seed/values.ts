import type { Environment } from '../environment.ts';
import { Fault, reasonOf } from '../http/fault.ts';
import { isGuid } from '../identifiers.ts';
import { noContentReferences, parseRowAddress } from '../odata/resourceReference.ts';
import type { Table } from '../schema/table.ts';
import type { Cell } from '../store/row.ts';
import { toCell } from '../write/convert.ts';
import type { Json } from '../write/json.ts';
import { wrongField } from './foundation.ts';

/**
 * Reads columns of a row from the world file. Names are those of the Web API; unlike a client, a world may set what is
 * read-only. `field` names the place in the file. Throws WorldFault.
 */
export function worldValues(environment: Environment, table: Table, source: Json, field: string): Readonly<Record<string, Cell>> {
  const values: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(source)) {
    if (name.startsWith('@')) continue;
    const [attribute, cell] = readMember(environment, table, name, value, `${field}.${name}`);
    values[attribute] = cell;
  }
  return values;
}

function readMember(environment: Environment, table: Table, name: string, value: unknown, field: string): readonly [string, Cell] {
  try {
    const navigation = name.endsWith('@odata.bind') ? table.navigations.get(name.slice(0, -'@odata.bind'.length)) : undefined;
    if (navigation && typeof value === 'string') {
      const { table: target, id } = parseRowAddress(environment, value, noContentReferences);
      return [navigation.attribute, { table: target, id }];
    }
    const property = table.properties.get(name);
    if (property?.column.type === 'lookup') return [property.attribute, findTarget(environment, property.column.targets ?? [], value, field)];
    if (property) return [property.attribute, toCell(property.column, value, { table: table.logicalName, attribute: property.attribute })];
  } catch (error) {
    if (error instanceof Fault) throw wrongField(environment, field, reasonOf(error));
    throw error;
  }
  throw wrongField(environment, field, `the table ${table.logicalName} has no such column.`);
}

/** The tables behind those that only gather others. */
const concrete: Readonly<Record<string, readonly string[]>> = { principal: ['systemuser', 'team'], activitypointer: ['email'] };

/** A lookup given by id alone: the table is the one that has such a row, or the first it can lead to. */
function findTarget(environment: Environment, targets: readonly { readonly table: string }[], value: unknown, field: string): Cell {
  if (value === null) return null;
  if (typeof value !== 'string' || !isGuid(value)) throw wrongField(environment, field, 'must be a GUID or null.');
  const id = value.toLowerCase();
  const tables = targets.flatMap((target) => concrete[target.table] ?? [target.table]);
  const table = tables.find((name) => environment.store.get(name, id)) ?? tables[0];
  if (table === undefined) throw wrongField(environment, field, 'the lookup leads nowhere.');
  return { table, id };
}
