import { badPayload, Fault } from '../http/fault.ts';
import { isGuid } from '../identifiers.ts';
import type { Column, ColumnType } from '../schema/column.ts';
import { type Cell, textOf } from '../store/row.ts';

/** Where a value is to stand; for the texts of refusals. */
export interface Place {
  readonly table: string;
  readonly attribute: string;
}

type Converter = (value: string | number | boolean) => Cell | undefined;

const number: Converter = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const wholeNumber: Converter = (value) =>
  (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2147483648 ? value : undefined);
const text: Converter = (value) => (typeof value === 'string' ? value : undefined);

const converters: Readonly<Record<Exclude<ColumnType, 'lookup'>, Converter>> = {
  id: (value) => (typeof value === 'string' && isGuid(value) ? value.toLowerCase() : undefined),
  text, memo: text, binary: text,
  choice: wholeNumber, whole: wholeNumber,
  big: (value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : number(value)),
  decimal: number, double: number,
  yesNo: (value) => (typeof value === 'boolean' ? value : undefined),
  moment: (value) => (typeof value === 'string' ? normalizeMoment(value) : undefined),
  date: (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined),
};

const edmNames: Readonly<Record<ColumnType, string>> = {
  id: 'Edm.Guid', text: 'Edm.String', memo: 'Edm.String', binary: 'Edm.Binary', choice: 'Edm.Int32', whole: 'Edm.Int32', big: 'Edm.Int64',
  decimal: 'Edm.Decimal', double: 'Edm.Double', yesNo: 'Edm.Boolean', moment: 'Edm.DateTimeOffset', date: 'Edm.Date', lookup: 'Edm.Guid',
};

/** The name of a column's type in the Web API. */
export const edmType = (column: Column): string => edmNames[column.type];

/** A moment in the one form in which rows keep it; undefined when the text is none. */
export function normalizeMoment(value: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i.test(value)) return undefined;
  const hasZone = /(Z|[+-]\d\d:\d\d)$/i.test(value) || !value.includes('T');
  const time = Date.parse(hasZone ? value : `${value}Z`);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Checks a value that a client sends for a column other than a lookup. Throws a Fault. */
export function toCell(column: Column, value: unknown, place: Place): Cell {
  if (value === null) return null;
  if (column.type === 'lookup') {
    throw badPayload('CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.');
  }
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const cell = isPlain ? converters[column.type](value) : undefined;
  if (cell === undefined) {
    throw badPayload(`Cannot convert the literal '${isPlain ? String(value) : 'object'}' to the expected type '${edmType(column)}'.`);
  }
  checkRange(column, cell, place);
  return cell;
}

function checkRange(column: Column, cell: Cell, place: Place): void {
  if (column.type === 'choice' && column.labels && !(textOf(cell) in column.labels)) {
    throw new Fault(400, '0x8004431a', `A validation error occurred. The value ${textOf(cell)} of '${place.attribute}' on record of type '${place.table}' is outside the valid range. Accepted Values: ${Object.keys(column.labels).join(',')}`);
  }
  if (column.maxLength !== undefined && typeof cell === 'string' && cell.length > column.maxLength) {
    throw new Fault(400, '0x80044331', `A validation error occurred. The length of the '${place.attribute}' attribute of the '${place.table}' entity exceeded the maximum allowed length of '${column.maxLength}'.`);
  }
}
