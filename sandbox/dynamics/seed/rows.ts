import type { Environment } from '../environment.ts';
import { guidFrom } from '../identifiers.ts';
import type { Table } from '../schema/table.ts';
import { type Cell, isReference, textOf } from '../store/row.ts';
import { isJsonObject, type Json } from '../write/json.ts';
import { type Foundation, unknownName, worldBegan } from './foundation.ts';
import { worldValues } from './values.ts';

type Values = Readonly<Record<string, Cell>>;

/** The rows of other tables that the world lists, in the order in which it does. */
export function seedRows(environment: Environment, foundation: Foundation): void {
  for (const [setName, rows] of Object.entries(environment.organization.rows)) {
    const table = environment.schema.bySet.get(setName);
    if (!table) throw unknownName(environment, 'rows', setName, 'entity set');
    for (const [index, row] of rows.entries()) seedRow(environment, foundation, table, jsonOf(row), `rows.${setName}.${index}`);
  }
}

function seedRow(environment: Environment, foundation: Foundation, table: Table, source: Json, field: string): void {
  const children = Object.entries(source).filter(([name, value]) => table.collections.get(name) !== undefined && Array.isArray(value));
  const columns = Object.fromEntries(Object.entries(source).filter(([name]) => !children.some(([child]) => child === name)));
  const given = worldValues(environment, table, columns, field);
  const named = given[table.primaryId];
  const id = typeof named === 'string' ? named : guidFrom(`${environment.organization.id}:${field}`);
  const values: Values = {
    ...(table.columns.has('createdon') ? { createdon: worldBegan, modifiedon: worldBegan } : {}),
    ...computed(table, given), ...withOwner(environment, foundation, table, given), [table.primaryId]: id,
  };
  environment.store.put(table.logicalName, id, values);
  for (const [navigation, items] of children) {
    const collection = table.collections.get(navigation);
    const child = collection && environment.schema.byName.get(collection.table);
    if (!child || !Array.isArray(items)) continue;
    for (const [index, item] of items.entries()) {
      const place = `${field}.${navigation}.${index}`;
      const childValues = worldValues(environment, child, jsonOf(item), place);
      const childId = guidFrom(`${environment.organization.id}:${place}`);
      environment.store.put(child.logicalName, childId, {
        ...childValues, [child.primaryId]: childId, [collection.column]: { table: table.logicalName, id },
      });
    }
  }
}

/** Names that the server puts together. */
function computed(table: Table, given: Values): Values {
  const parts = [given['firstname'], given['lastname']].map(textOf).filter((part) => part !== '');
  return table.primaryName === 'fullname' && given['fullname'] === undefined ? { ...given, fullname: parts.join(' ') } : given;
}

/** Rows without owner belong to the first user. */
function withOwner(environment: Environment, foundation: Foundation, table: Table, given: Values): Values {
  if (table.ownership !== 'user') return {};
  const first = environment.organization.users[0];
  const owner = given['ownerid'] ?? (first ? { table: 'systemuser', id: first.systemuserid } : null);
  if (!isReference(owner)) return { owningbusinessunit: { table: 'businessunit', id: foundation.businessUnits.get('') ?? '' } };
  const row = environment.store.get(owner.table, owner.id);
  return {
    ownerid: owner,
    owninguser: owner.table === 'systemuser' ? owner : null,
    owningteam: owner.table === 'team' ? owner : null,
    owningbusinessunit: row?.values['businessunitid'] ?? null,
  };
}

const jsonOf = (value: unknown): Json => (isJsonObject(value) ? value : {});
