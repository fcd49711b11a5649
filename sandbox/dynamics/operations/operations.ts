import type { SandboxResponse } from '../../server/exchange.ts';
import { bodyOf, type Call } from '../api/call.ts';
import { type Bound, wrongMethod } from '../api/resource.ts';
import { syntaxFault } from '../http/fault.ts';
import { splitParameters } from '../odata/path.ts';
import { splitQuery } from '../odata/queryOptions.ts';
import { parameterValue } from './parameterValue.ts';
import type { Operation, Parameters } from './operation.ts';
import { whoAmI } from './whoAmI.ts';

const operations: readonly Operation[] = [whoAmI];

/** The operation with this name, where the organization has it; `bound` says what it is called on. */
export function unboundOperation({ environment }: Call, name: string, bound?: Bound): Operation | undefined {
  const isKnown = (operation: Operation) => operation.newerBy === undefined || environment.schema.generation === 'current';
  return operations.find((operation) => operation.name === name && isKnown(operation) && isBoundTo(operation, bound));
}

function isBoundTo(operation: Operation, bound: Bound | undefined): boolean {
  if (!bound) return operation.boundTo === undefined;
  return operation.boundTo === bound.table.logicalName && (operation.boundToSet === true) === (bound.id === undefined);
}

/** Checks method and parameters and runs the operation. */
export function callOperation(call: Call, operation: Operation, inside: string | undefined, bound?: Bound): SandboxResponse {
  if (call.method !== (operation.kind === 'function' ? 'GET' : 'POST')) throw wrongMethod(call);
  const parameters = operation.kind === 'function' ? functionParameters(call, inside ?? '') : actionParameters(call);
  const unknown = Object.keys(parameters).find((name) => !(operation.parameters ?? []).includes(name));
  if (unknown !== undefined) throw syntaxFault(`The parameter '${unknown}' in the request payload is not a valid parameter for the operation '${operation.name}'.`);
  return operation.run(call, parameters, bound);
}

function functionParameters(call: Call, inside: string): Parameters {
  const aliases = new Map(splitQuery(call.url.search).filter(([name]) => name.startsWith('@')));
  return Object.fromEntries([...splitParameters(inside)].map(([name, text]) => {
    const value = text.startsWith('@') ? aliases.get(text) : text;
    // A parameter whose alias has no value counts as not given.
    return [name, value === undefined ? null : parameterValue(value)] as const;
  }));
}

const actionParameters = (call: Call): Parameters => (call.body.length === 0 ? {} : bodyOf(call));
