import type { Environment } from '../environment.ts';
import { badPayload, Fault, noSuchRow } from '../http/fault.ts';
import { type ContentReferences, parseRowAddress } from '../odata/resourceReference.ts';
import type { Navigation, Table } from '../schema/table.ts';
import type { Cell, Reference } from '../store/row.ts';
import type { WriteContext } from './context.ts';
import { toCell } from './convert.ts';
import { isJsonObject, type Json } from './json.ts';

/** What a client sends for one row, checked against the columns of the table. */
export interface Payload {
  readonly values: Readonly<Record<string, Cell>>;
  /** Rows to create with it, by collection-valued navigation property. */
  readonly children: Readonly<Record<string, readonly Json[]>>;
}

export type WriteKind = 'create' | 'update';

const bindSuffix = '@odata.bind';

/** Checks the body of a create or an update. Throws a Fault for whatever the service would not take. */
export function readPayload(context: WriteContext, table: Table, body: Json, kind: WriteKind): Payload {
  const { environment, contents } = context;
  const values: Record<string, Cell> = {};
  const children: Record<string, readonly Json[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.endsWith(bindSuffix)) {
      const navigation = findNavigation(table, name.slice(0, -bindSuffix.length));
      requireWritable(context, table, navigation.attribute, kind);
      values[navigation.attribute] = bind(environment, navigation, value, contents);
    } else if (!name.includes('@')) {
      readMember(context, table, name, value, kind, values, children);
    }
  }
  return { values, children };
}

function readMember(
  context: WriteContext, table: Table, name: string, value: unknown, kind: WriteKind, values: Record<string, Cell>, children: Record<string, readonly Json[]>,
): void {
  const property = table.properties.get(name);
  if (property) {
    requireWritable(context, table, property.attribute, kind);
    values[property.attribute] = toCell(property.column, value, { table: table.logicalName, attribute: property.attribute });
    return;
  }
  const navigation = table.navigations.get(name);
  if (navigation && value === null) {
    requireWritable(context, table, navigation.attribute, kind);
    values[navigation.attribute] = null;
    return;
  }
  if (table.collections.get(name) && kind === 'create' && Array.isArray(value)) {
    children[name] = value.map((item) => {
      if (!isJsonObject(item)) throw badPayload(`The items of '${name}' must be objects.`);
      return item;
    });
    return;
  }
  throw badPayload(`Invalid property '${name}' was found in entity 'Microsoft.Dynamics.CRM.${table.logicalName}'. ---> Microsoft.OData.ODataException: The property '${name}' does not exist on type 'Microsoft.Dynamics.CRM.${table.logicalName}'. Make sure to only use property names that are defined by the type.`);
}

/** Names of navigation properties are compared with regard to case. */
function findNavigation(table: Table, name: string): Navigation {
  const navigation = table.navigations.get(name);
  if (!navigation) throw badPayload(`An undeclared property '${name}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`);
  return navigation;
}

function requireWritable(context: WriteContext, table: Table, attribute: string, kind: WriteKind): void {
  const isAccepted = context.rulesOf(table.logicalName).accepts?.(context, attribute) === true;
  if (table.columns.get(attribute)?.[kind] !== true && !isAccepted) {
    throw new Fault(400, '0x80041a02', `The property '${attribute}' of entity '${table.logicalName}' is not valid for ${kind}.`);
  }
}

const leadsTo = (expected: string, actual: string) =>
  expected === actual || (expected === 'principal' && (actual === 'systemuser' || actual === 'team')) ||
  (expected === 'activitypointer' && actual === 'email');

function bind(environment: Environment, navigation: Navigation, value: unknown, contents: ContentReferences): Reference | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw badPayload(`The value of '${navigation.navigation}@odata.bind' must be an address.`);
  const { table, id } = parseRowAddress(environment, value, contents);
  if (!leadsTo(navigation.table, table)) {
    throw badPayload(`A record of '${table}' cannot be bound through '${navigation.navigation}', which leads to '${navigation.table}'.`);
  }
  if (!environment.store.get(table, id)) throw noSuchRow(table, id);
  return { table: table === 'activitypointer' ? 'email' : table, id };
}
