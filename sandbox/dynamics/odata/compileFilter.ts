import type { Environment } from '../environment.ts';
import { noSuchProperty, syntaxFault } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { collectionTable, relatedRows } from '../store/related.ts';
import type { Row } from '../store/row.ts';
import { comparisons } from './compare.ts';
import type { Expression } from './expression.ts';
import { like } from './like.ts';
import { literalOperand, type Operand, propertyOperand, type Scalar, type Scope } from './operand.ts';
import { parseFilter } from './parseFilter.ts';
import { type Arguments, queryFunction, unknownFunction } from './queryFunctions.ts';

export type RowTest = (row: Row, scope: Scope) => boolean;

/** A filter that is ready to run. */
export interface CompiledFilter {
  readonly test: RowTest;
  /** Rows outside of this cannot pass: a column that must have a value known beforehand. */
  readonly narrow?: (scope: Scope) => { readonly attribute: string; readonly value: string };
}

interface Compilation {
  readonly environment: Environment;
  readonly table: Table;
  readonly aliases: Readonly<Record<string, string>>;
  /** The name that stands for the row inside of any and all. */
  readonly variable?: string;
}

/** What the LIKE of the database takes. */
const longestPattern = 4000;

const operatorKinds = { eq: 'Equal', ne: 'NotEqual', gt: 'GreaterThan', ge: 'GreaterThanOrEqual', lt: 'LessThan', le: 'LessThanOrEqual' } as const;

const likeFunctions: Readonly<Record<string, (text: string) => string>> = {
  contains: (text) => `%${text}%`,
  startswith: (text) => `${text}%`,
  endswith: (text) => `%${text}`,
};

/** Binds the names of a filter to the columns of a table. Throws a Fault. */
export function compileFilter(
  environment: Environment, table: Table, expression: Expression, aliases: Readonly<Record<string, string>>,
): CompiledFilter {
  const compilation = { environment, table, aliases };
  const test = compile(compilation, expression);
  const narrow = narrowing(compilation, expression);
  return narrow ? { test, narrow } : { test };
}

function compile(compilation: Compilation, expression: Expression): RowTest {
  switch (expression.kind) {
    case 'and': {
      const [left, right] = [compile(compilation, expression.left), compile(compilation, expression.right)];
      return (row, scope) => left(row, scope) && right(row, scope);
    }
    case 'or': {
      const [left, right] = [compile(compilation, expression.left), compile(compilation, expression.right)];
      return (row, scope) => left(row, scope) || right(row, scope);
    }
    case 'not': {
      const operand = compile(compilation, expression.operand);
      return (row, scope) => !operand(row, scope);
    }
    case 'comparison': return compileComparison(compilation, expression);
    case 'call': return compileCall(compilation, expression.name, expression.parameters);
    case 'queryFunction': return queryFunction(compilation.table, expression.name, argumentsOf(compilation, expression.parameters));
    case 'any': case 'all': return compileLambda(compilation, expression);
    case 'property': case 'literal': case 'alias': return compileBoolean(compilation, expression);
    case 'list': throw syntaxFault('A list cannot be used as a condition.');
  }
}

function compileBoolean(compilation: Compilation, expression: Expression): RowTest {
  const operand = toOperand(compilation, expression);
  if (operand.family !== 'boolean') throw syntaxFault('The $filter expression must evaluate to a single boolean value.');
  return (row, scope) => operand.read(row, scope) === true;
}

function compileComparison(compilation: Compilation, { operator, left, right }: Extract<Expression, { kind: 'comparison' }>): RowTest {
  const flattened = comparedQueryFunction(compilation, left, right, operator);
  if (flattened) return flattened;
  const [first, second] = [toOperand(compilation, left), toOperand(compilation, right)];
  if (first.family !== second.family && first.family !== 'null' && second.family !== 'null') {
    throw syntaxFault(`A binary operator with incompatible types was detected. Found operand types '${first.edmType}' and '${second.edmType}' for operator kind '${operatorKinds[operator]}'.`);
  }
  const compare = comparisons[operator];
  return (row, scope) => compare(first.read(row, scope), second.read(row, scope));
}

/** Some clients write `contains(name,'a') eq true`. */
function comparedQueryFunction(compilation: Compilation, left: Expression, right: Expression, operator: string): RowTest | undefined {
  if (left.kind !== 'call' && left.kind !== 'queryFunction') return undefined;
  if (right.kind !== 'literal' || right.type !== 'boolean' || (operator !== 'eq' && operator !== 'ne')) return undefined;
  const wanted = (right.value === true) === (operator === 'eq');
  const test = compile(compilation, left);
  return (row, scope) => test(row, scope) === wanted;
}

function compileCall(compilation: Compilation, name: string, parameters: readonly Expression[]): RowTest {
  const wrap = Object.hasOwn(likeFunctions, name) ? likeFunctions[name] : undefined;
  const [first, second] = parameters;
  if (!wrap) throw unknownFunction(name);
  if (parameters.length !== 2 || !first || !second) {
    throw syntaxFault(`No function signature for the function with name '${name}' matches the specified arguments. The function signatures considered are: ${name}(Edm.String Nullable=true, Edm.String Nullable=true).`);
  }
  const [value, pattern] = [toOperand(compilation, first), toOperand(compilation, second)];
  if (value.family !== 'string' || typeof pattern.constant !== 'string') {
    throw syntaxFault(`No function signature for the function with name '${name}' matches the specified arguments.`);
  }
  if (pattern.constant.length > longestPattern) throw syntaxFault(`The text of '${name}' is longer than ${longestPattern} characters.`);
  const matches = like(wrap(pattern.constant));
  return (row, scope) => {
    const text = value.read(row, scope);
    return typeof text === 'string' && matches(text);
  };
}

function compileLambda(compilation: Compilation, { kind, path, variable, condition }: Extract<Expression, { kind: 'any' | 'all' }>): RowTest {
  const { environment, table, aliases } = compilation;
  const [navigation = ''] = path;
  const target = path.length === 1 ? collectionTable(environment, table, navigation) : undefined;
  if (!target) throw noSuchProperty(path.join('/'), table.logicalName);
  const test = condition && compile({ environment, table: target, aliases, ...(variable === undefined ? {} : { variable }) }, condition);
  return (row, scope) => {
    const rows = relatedRows(scope.environment, table, row, navigation)?.rows ?? [];
    if (!test) return rows.length > 0;
    return kind === 'any' ? rows.some((each) => test(each, scope)) : rows.every((each) => test(each, scope));
  };
}

function toOperand(compilation: Compilation, expression: Expression): Operand {
  switch (expression.kind) {
    case 'literal': return literalOperand(expression);
    case 'alias': return toOperand(compilation, aliasValue(compilation, expression.name));
    case 'property': return propertyOperand(compilation.environment, compilation.table, withoutVariable(compilation, expression.path));
    case 'call': case 'queryFunction': throw unknownFunction(expression.name);
    default: throw syntaxFault('The expression cannot be compared.');
  }
}

function withoutVariable({ variable, table }: Compilation, path: readonly string[]): readonly string[] {
  if (variable === undefined) return path;
  if (path[0] !== variable) throw noSuchProperty(path.join('/'), table.logicalName);
  return path.slice(1);
}

/** The value of a parameter alias, which may be used like the value itself. */
function aliasValue({ aliases }: Compilation, name: string): Expression {
  const text = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  const value = text === undefined ? undefined : parseFilter(text);
  if (value?.kind !== 'literal' && value?.kind !== 'list' && value?.kind !== 'property') throw syntaxFault(`The parameter alias '${name}' has no value.`);
  return value;
}

function argumentsOf(compilation: Compilation, parameters: Readonly<Record<string, Expression>>): Arguments {
  return Object.fromEntries(Object.entries(parameters).map(([name, expression]) => [name, argument(compilation, expression)]));
}

function argument(compilation: Compilation, expression: Expression): Scalar | readonly Scalar[] {
  const value = expression.kind === 'alias' ? aliasValue(compilation, expression.name) : expression;
  if (value.kind === 'list') return value.items.map((item) => literalValue(item));
  return literalValue(value);
}

function literalValue(expression: Expression): Scalar {
  if (expression.kind !== 'literal') throw syntaxFault('A parameter of a query function must be a value.');
  return expression.value;
}

/** Finds a column that every passing row must have a known value in, so that an index can be asked. */
function narrowing(compilation: Compilation, expression: Expression): CompiledFilter['narrow'] {
  if (expression.kind === 'and') return narrowing(compilation, expression.left) ?? narrowing(compilation, expression.right);
  if (expression.kind === 'queryFunction' && expression.name.endsWith('.EqualUserId')) {
    const attribute = argumentsOf(compilation, expression.parameters)['PropertyName'];
    return typeof attribute === 'string' ? ({ caller }) => ({ attribute, value: caller.userId }) : undefined;
  }
  if (expression.kind !== 'comparison' || expression.operator !== 'eq' || expression.left.kind !== 'property') return undefined;
  const [left, right] = [toOperand(compilation, expression.left), toOperand(compilation, expression.right)];
  const { attribute, family } = left;
  const { constant } = right;
  if (attribute === undefined || typeof constant !== 'string' || (family !== 'guid' && family !== 'string')) return undefined;
  // Rows that have the initial value do not store it, so that an index would not find them.
  return compilation.table.initial[attribute] === undefined ? () => ({ attribute, value: constant }) : undefined;
}
