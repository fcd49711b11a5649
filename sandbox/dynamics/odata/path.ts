import { badArgument, syntaxFault } from '../http/fault.ts';
import { splitOutside } from './splitOutside.ts';

/** One part of a path: `systemusers`, `systemusers(key)`, `$count`, `Microsoft.Dynamics.CRM.RetrieveUserPrivileges()`. */
export interface Segment {
  readonly name: string;
  /** What stands in the parentheses; undefined without parentheses. */
  readonly inside?: string;
}

/** Cuts the path below the service root into segments. Throws a Fault. */
export function parsePath(path: string): readonly Segment[] {
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    throw badArgument('The request URI contains invalid percent encoding.');
  }
  return splitOutside(text, '/').filter((part) => part !== '').map(parseSegment);
}

function parseSegment(part: string): Segment {
  const match = /^([$A-Za-z_][\w.]*)(?:\(([\s\S]*)\))?$/.exec(part);
  if (match?.[1] === undefined) throw syntaxFault(`Bad Request - Error in query syntax. '${part}'`);
  return match[2] === undefined ? { name: match[1] } : { name: match[1], inside: match[2] };
}

/** Parameters of a function: `Name='text',Other=@alias`. Values stay as they are written. */
export function splitParameters(inside: string): ReadonlyMap<string, string> {
  const parts = splitOutside(inside, ',').filter((part) => part.trim() !== '');
  return new Map(parts.map((part) => {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0)).trim();
    if (!/^[A-Za-z_]\w*$/.test(name)) throw syntaxFault(`Bad Request - Error in query syntax. '${inside}'`);
    return [name, part.slice(equals + 1).trim()] as const;
  }));
}
