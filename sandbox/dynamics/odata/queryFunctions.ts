import { timestamp } from '../environment.ts';
import { noSuchProperty, syntaxFault } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import type { Row } from '../store/row.ts';
import { normalizeMoment } from '../write/convert.ts';
import { dateRange, takesCount } from './dateRanges.ts';
import { findProperty, type Scalar, scalarOf, type Scope } from './operand.ts';

type RowTest = (row: Row, scope: Scope) => boolean;

/** Values of the parameters: one each, or a list. */
export type Arguments = Readonly<Record<string, Scalar | readonly Scalar[]>>;

interface Reading {
  /** The column that PropertyName names, in the form in which it is compared. */
  readonly read: (row: Row) => Scalar;
  readonly values: readonly Scalar[];
}

const among = (ids: ReadonlySet<string>, value: Scalar) => typeof value === 'string' && ids.has(value);
const day = (value: Scalar) => (typeof value === 'string' ? value.slice(0, 10) : '');
const asDay = (values: readonly Scalar[]) => day(typeof values[0] === 'string' ? normalizeMoment(values[0]) ?? '' : null);

const tests: Readonly<Record<string, (reading: Reading) => RowTest>> = {
  EqualUserId: ({ read }) => (row, { caller }) => read(row) === caller.userId,
  NotEqualUserId: ({ read }) => (row, { caller }) => read(row) !== caller.userId,
  EqualBusinessId: ({ read }) => (row, { caller }) => read(row) === caller.businessUnitId,
  NotEqualBusinessId: ({ read }) => (row, { caller }) => read(row) !== caller.businessUnitId,
  EqualUserTeams: ({ read }) => (row, { caller }) => among(caller.teams, read(row)),
  EqualUserOrUserTeams: ({ read }) => (row, { caller }) => read(row) === caller.userId || among(caller.teams, read(row)),
  In: ({ read, values }) => (row) => isIn(values, read(row)),
  NotIn: ({ read, values }) => (row) => !isIn(values, read(row)),
  Between: ({ read, values }) => (row) => isBetween(values, read(row)),
  NotBetween: ({ read, values }) => (row) => !isBetween(values, read(row)),
  On: ({ read, values }) => (row) => day(read(row)) === asDay(values),
  OnOrBefore: ({ read, values }) => (row) => read(row) !== null && day(read(row)) <= asDay(values),
  OnOrAfter: ({ read, values }) => (row) => read(row) !== null && day(read(row)) >= asDay(values),
};

/** Numbers may be given as texts, as all values of these functions may. */
const isIn = (values: readonly Scalar[], cell: Scalar) => cell !== null && values.some((value) => String(value).toLowerCase() === String(cell));

function isBetween(values: readonly Scalar[], cell: Scalar): boolean {
  const [low, high] = values.map((value) => (typeof cell === 'number' ? Number(value) : value));
  return cell !== null && low !== undefined && high !== undefined && low !== null && high !== null && cell >= low && cell <= high;
}

/** The test behind a query function of Dynamics 365, e.g. EqualUserId. Throws a Fault. */
export function queryFunction(table: Table, qualifiedName: string, given: Arguments): RowTest {
  const name = qualifiedName.replace(/^(Microsoft\.Dynamics\.CRM|mscrm)\./, '');
  const attribute = propertyNameIn(given, qualifiedName);
  const column = table.columns.get(attribute);
  if (!column) throw noSuchProperty(attribute, table.logicalName);
  findProperty(table, column.type === 'lookup' ? `_${attribute}_value` : attribute);
  const read = (row: Row) => scalarOf(table, row, attribute, column);
  const value = given['PropertyValues'] ?? given['PropertyValue'] ?? [];
  const values = Array.isArray(value) ? value : [value];
  const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
  if (test && name !== qualifiedName) return test({ read, values });
  const range = rangeTest(name, read, Number(values[0] ?? 0));
  if (!range || name === qualifiedName) throw unknownFunction(qualifiedName);
  if (takesCount(name) && !Number.isFinite(Number(values[0] ?? Number.NaN))) throw syntaxFault(`The parameter 'PropertyValue' of '${qualifiedName}' must be a number.`);
  return range;
}

function propertyNameIn(given: Arguments, functionName: string): string {
  const name = given['PropertyName'];
  if (typeof name !== 'string') throw unknownFunction(functionName);
  return name;
}

/** The refusal of a function that there is not. */
export const unknownFunction = (name: string) => syntaxFault(`An unknown function with name '${name}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.`);

function rangeTest(name: string, read: (row: Row) => Scalar, count: number): RowTest | undefined {
  if (!dateRange(name, 1, new Date(0))) return undefined;
  const limited = Math.min(Math.max(count, 0), 10000);
  return (row, { environment }) => {
    const cell = read(row);
    const range = dateRange(name, limited, environment.now());
    if (!range || typeof cell !== 'string') return false;
    return (range.from === undefined || cell >= timestamp(range.from)) && (range.until === undefined || cell < timestamp(range.until));
  };
}
