import { syntaxFault } from '../http/fault.ts';
import { parseFilter } from '../odata/parseFilter.ts';

/** Reads the value of a function parameter: an OData literal, or JSON for lists and references. Throws a Fault. */
export function parameterValue(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return parseJson(trimmed);
  const enumeration = /^Microsoft\.Dynamics\.CRM\.\w+'([^']*)'$/.exec(trimmed)?.[1];
  if (enumeration !== undefined) return enumeration;
  const literal = parseFilter(trimmed);
  if (literal.kind !== 'literal') throw syntaxFault(`The value '${trimmed}' is not valid for a parameter.`);
  return literal.value;
}

/** Single quotes are common around the names in references, though they are not JSON. */
function parseJson(text: string): unknown {
  for (const candidate of [text, text.replaceAll("'", '"')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be JSON.
    }
  }
  throw syntaxFault(`The value '${text}' is not valid JSON.`);
}
