import { badArgument } from '../http/fault.ts';
import type { Parameters } from './operation.ts';

/** A parameter that must be text. Throws a Fault. */
export function requiredText(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string') throw badArgument(`Required field '${name}' is missing`);
  return value;
}

/** A parameter that is text or not there. Throws a Fault. */
export function optionalText(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badArgument(`The parameter '${name}' must be a string.`);
  return value;
}

/** A parameter that is a whole number or not there. Throws a Fault. */
export function optionalNumber(parameters: Parameters, name: string): number | undefined {
  const value = parameters[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw badArgument(`The parameter '${name}' must be a whole number.`);
  return value;
}
