import { comparisons } from '../dynamics/odata/compare.ts';
import type { Expression } from '../dynamics/odata/expression.ts';
import { parseFilter } from '../dynamics/odata/parseFilter.ts';
import type { Instance, InstanceValue } from './instance.ts';

/** A $select or $filter that the service refuses; the message is its own. */
class QueryFault extends Error {}

type Value = InstanceValue;
type Compute = (instance: Instance) => Value;

/** Texts are compared letter by letter: unlike Dataverse itself, this service tells upper from lower case. */
const textFunctions: ReadonlyMap<string, (whole: string, part: string) => boolean> = new Map([
  ['contains', (whole: string, part: string) => whole.includes(part)],
  ['startswith', (whole: string, part: string) => whole.startsWith(part)],
  ['endswith', (whole: string, part: string) => whole.endsWith(part)],
]);

/** Whether an instance passes the text of a $filter. Throws QueryFault, or the parser's own fault. */
export function compileFilter(text: string, names: ReadonlySet<string>): (instance: Instance) => boolean {
  const compute = compile(parseFilter(text), names);
  return (instance) => compute(instance) === true;
}

function compile(expression: Expression, names: ReadonlySet<string>): Compute {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'property': {
      const name = expression.path.join('/');
      if (!names.has(name)) throw noSuchProperty(name);
      return (instance) => instance[name] ?? null;
    }
    case 'not': {
      const operand = compile(expression.operand, names);
      return (instance) => operand(instance) !== true;
    }
    case 'and':
    case 'or': {
      const [left, right] = [compile(expression.left, names), compile(expression.right, names)];
      return expression.kind === 'and' ? (instance) => left(instance) === true && right(instance) === true : (instance) => left(instance) === true || right(instance) === true;
    }
    case 'comparison': {
      const compare = comparisons[expression.operator];
      const [left, right] = [compile(expression.left, names), compile(expression.right, names)];
      return (instance) => compare(left(instance), right(instance));
    }
    case 'call': {
      const test = textFunctions.get(expression.name);
      const [whole, part, ...more] = expression.parameters.map((parameter) => compile(parameter, names));
      if (!test || !whole || !part || more.length > 0) throw new QueryFault(`An unknown function with name '${expression.name}' was found.`);
      return (instance) => test(String(whole(instance) ?? ''), String(part(instance) ?? ''));
    }
    default:
      throw new QueryFault('The query specified in the URI is not valid.');
  }
}

export const noSuchProperty = (name: string) => new QueryFault(`Could not find a property named '${name}' on type 'Microsoft.Xrm.Discovery.Instance'.`);
