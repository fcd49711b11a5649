import type { Environment } from '../environment.ts';
import { noSuchProperty, syntaxFault } from '../http/fault.ts';
import type { Column, ColumnType } from '../schema/column.ts';
import type { Property, Table } from '../schema/table.ts';
import type { Caller } from '../security/caller.ts';
import { followedRow } from '../store/related.ts';
import { cellOf } from '../store/store.ts';
import { isReference, type Row } from '../store/row.ts';
import { normalizeMoment } from '../write/convert.ts';
import type { Literal } from './expression.ts';

/** What filters are evaluated against besides the row. */
export interface Scope {
  readonly environment: Environment;
  readonly caller: Caller;
}

/** A value in the form in which it is compared: texts in lower case, lookups as ids. */
export type Scalar = string | number | boolean | null;

/** Values of the same family can be compared. */
export type Family = 'string' | 'number' | 'guid' | 'boolean' | 'moment' | 'null';

export interface Operand {
  readonly family: Family;
  readonly edmType: string;
  readonly read: (row: Row, scope: Scope) => Scalar;
  /** Where the operand is a column of the row itself: what an index may be asked for. */
  readonly attribute?: string;
  /** Where the operand is the same for every row. */
  readonly constant?: Scalar;
}

const familyOf: Readonly<Record<ColumnType, Family>> = {
  id: 'guid', lookup: 'guid', text: 'string', memo: 'string', binary: 'string', choice: 'number', whole: 'number', big: 'number',
  decimal: 'number', double: 'number', yesNo: 'boolean', moment: 'moment', date: 'moment',
};

const edmTypeOf: Readonly<Record<Family, string>> = {
  string: 'Edm.String', number: 'Edm.Int32', guid: 'Edm.Guid', boolean: 'Edm.Boolean', moment: 'Edm.DateTimeOffset', null: '<null>',
};

/** A value of a row as filters and orderings compare it. */
export function scalarOf(table: Table, row: Row, attribute: string, column: Column): Scalar {
  const cell = attribute === 'versionnumber' ? row.version : cellOf(table, row, attribute);
  if (isReference(cell)) return cell.id;
  if (typeof cell !== 'string') return cell;
  return column.type === 'date' ? `${cell}T00:00:00Z` : column.type === 'moment' ? cell : cell.toLowerCase();
}

/** Finds a property, maybe behind navigation properties. Throws a Fault for a name the table does not have. */
export function propertyOperand(environment: Environment, table: Table, path: readonly string[]): Operand {
  const [first = '', ...rest] = path;
  if (rest.length > 0) return behindNavigation(environment, table, first, rest);
  const property = findProperty(table, first);
  const family = familyOf[property.column.type];
  return {
    family,
    edmType: edmTypeOf[family],
    read: (row) => scalarOf(table, row, property.attribute, property.column),
    attribute: property.attribute,
  };
}

/** A property that clients may ask for. Throws a Fault for any other name. */
export function findProperty(table: Table, name: string): Property {
  const property = table.properties.get(name);
  if (!property) throw noSuchProperty(name, table.logicalName);
  if (!property.column.filter) throw syntaxFault(`The attribute '${name}' of entity '${table.logicalName}' cannot be used in a filter.`);
  return property;
}

function behindNavigation(environment: Environment, table: Table, navigation: string, rest: readonly string[]): Operand {
  const name = table.navigations.get(navigation)?.table;
  const target = name === undefined ? undefined : environment.schema.byName.get(name);
  if (!target) throw noSuchProperty(navigation, table.logicalName);
  const inner = propertyOperand(environment, target, rest);
  return {
    family: inner.family,
    edmType: inner.edmType,
    read: (row, scope) => {
      const followed = followedRow(scope.environment, table, row, navigation);
      return followed ? inner.read(followed.row, scope) : null;
    },
  };
}

/** A literal in the form in which it is compared. */
export function literalOperand(literal: Literal): Operand {
  const constant = literalScalar(literal);
  const family: Family = literal.type === 'date' ? 'moment' : literal.type;
  return { family, edmType: edmTypeOf[family], read: () => constant, constant };
}

function literalScalar(literal: Literal): Scalar {
  if (typeof literal.value !== 'string') return literal.value;
  if (literal.type !== 'moment' && literal.type !== 'date') return literal.value.toLowerCase();
  const moment = normalizeMoment(literal.value);
  if (moment === undefined) throw syntaxFault(`Unrecognized 'Edm.DateTimeOffset' literal '${literal.value}'.`);
  return moment;
}
