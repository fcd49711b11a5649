import { Fault, syntaxFault } from '../http/fault.ts';
import { comparisons } from '../odata/compare.ts';
import type { Expression } from '../odata/expression.ts';
import type { Scalar } from '../odata/operand.ts';

/** A table, column or relationship as metadata shows it. */
export type Definition = Readonly<Record<string, unknown>>;
type DefinitionTest = (definition: Definition) => boolean;

/**
 * The test for a $filter on metadata, which knows comparisons, and, or and not. Unlike data, metadata is compared with
 * regard to case.
 */
export function testDefinition(expression: Expression): DefinitionTest {
  switch (expression.kind) {
    case 'and': {
      const [left, right] = [testDefinition(expression.left), testDefinition(expression.right)];
      return (definition) => left(definition) && right(definition);
    }
    case 'or': {
      const [left, right] = [testDefinition(expression.left), testDefinition(expression.right)];
      return (definition) => left(definition) || right(definition);
    }
    case 'not': {
      const operand = testDefinition(expression.operand);
      return (definition) => !operand(definition);
    }
    case 'comparison': {
      const [left, right] = [value(expression.left), value(expression.right)];
      const compare = comparisons[expression.operator];
      return (definition) => compare(left(definition), right(definition));
    }
    case 'property': {
      const read = value(expression);
      return (definition) => read(definition) === true;
    }
    default: throw syntaxFault('The filter is not supported for metadata.');
  }
}

function value(expression: Expression): (definition: Definition) => Scalar {
  if (expression.kind === 'literal') return () => expression.value;
  // Enumeration members are written as Microsoft.Dynamics.CRM.Type'Member'; other calls mean nothing here.
  if (expression.kind !== 'property') throw syntaxFault('The filter is not supported for metadata.');
  return (definition) => {
    const found = expression.path.reduce<unknown>((current, name) => {
      if (typeof current !== 'object' || current === null) return undefined;
      return Object.hasOwn(current, name) ? Object.entries(current).find(([key]) => key === name)?.[1] : undefined;
    }, definition);
    if (found === undefined) throw new Fault(400, '0x0', `Could not find a property named '${expression.path.join('/')}' on type 'Microsoft.Dynamics.CRM.MetadataBase'.`);
    return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
  };
}
