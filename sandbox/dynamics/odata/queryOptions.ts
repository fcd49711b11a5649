import { badArgument, syntaxFault } from '../http/fault.ts';
import type { Expression } from './expression.ts';
import { parseFilter } from './parseFilter.ts';
import { splitOutside } from './splitOutside.ts';

export interface OrderItem {
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** What one level of a query asks for: of the set itself, or of one $expand. Names are not yet checked. */
export interface QueryOptions {
  readonly select?: readonly string[];
  readonly filter?: Expression;
  readonly expand: readonly ExpandItem[];
  readonly orderBy: readonly OrderItem[];
  readonly top?: number;
  readonly count: boolean;
  readonly skipToken?: string;
  /** Values of parameter aliases, by name with the @. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface ExpandItem {
  readonly navigation: string;
  /** Only the addresses of the related rows: `$expand=nav/$ref`. */
  readonly referencesOnly: boolean;
  readonly options: QueryOptions;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const deepestExpand = 10;
const empty = (): Mutable<QueryOptions> => ({ expand: [], orderBy: [], count: false, aliases: {} });

/** Splits `?a=b&c=d` and takes the percent signs out. Throws a Fault for what is no percent encoding. */
export function splitQuery(search: string): readonly (readonly [string, string])[] {
  const text = search.startsWith('?') ? search.slice(1) : search;
  return text.split('&').filter((part) => part !== '').map((part) => {
    const equals = part.indexOf('=');
    return equals < 0 ? [decode(part), ''] as const : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))] as const;
  });
}

/** Takes the percent encoding off; in a query `+` is a space. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badArgument('The request URI contains invalid percent encoding.');
  }
}

/** Parses the query part of an address. Throws a Fault. */
export function parseQueryOptions(search: string): QueryOptions {
  const options = empty();
  const aliases: Record<string, string> = {};
  for (const [name, value] of splitQuery(search)) {
    if (name.startsWith('@')) aliases[name] = value;
    else setOption(options, name, value, 0);
  }
  options.aliases = aliases;
  return options;
}

function setOption(options: Mutable<QueryOptions>, name: string, value: string, depth: number): void {
  switch (name) {
    case '$select': options.select = names(value); break;
    case '$filter': options.filter = parseFilter(value); break;
    case '$orderby': options.orderBy = parseOrderBy(value); break;
    case '$top': options.top = wholeNumber(name, value); break;
    case '$count': options.count = trueOrFalse(name, value); break;
    case '$expand': options.expand = parseExpand(value, depth); break;
    case '$skiptoken': options.skipToken = value; break;
    case '$format': break;
    case '$skip': throw syntaxFault('Skip Clause is not supported in CRM');
    default:
      if (name.startsWith('$')) throw syntaxFault(`The query parameter ${name} is not supported.`);
      throw syntaxFault(`The query parameter ${name} is not supported`);
  }
}

function names(value: string): readonly string[] {
  const found = value.split(',').map((name) => name.trim());
  const wrong = found.find((name) => !/^(\*|[A-Za-z_][\w.]*)$/.test(name));
  if (wrong !== undefined && !(found.length === 1 && wrong === '')) throw syntaxFault(`Term '${wrong}' is not valid in a $select or $expand expression.`);
  return found.filter((name) => name !== '');
}

function parseOrderBy(value: string): readonly OrderItem[] {
  return value.split(',').map((part) => {
    const match = /^\s*([A-Za-z_][\w/]*)(?:\s+(asc|desc))?\s*$/.exec(part);
    if (match?.[1] === undefined) throw syntaxFault(`Syntax error at position 0 in '${value}'.`);
    return { path: match[1].split('/'), descending: match[2] === 'desc' };
  });
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw syntaxFault(`Invalid value '${value}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`);
  return Number(value);
}

function trueOrFalse(name: string, value: string): boolean {
  if (value !== 'true' && value !== 'false') throw syntaxFault(`Invalid value '${value}' for ${name} query option found. Valid values are 'true' and 'false'.`);
  return value === 'true';
}

function parseExpand(value: string, depth: number): readonly ExpandItem[] {
  if (depth >= deepestExpand) throw syntaxFault('Recursion depth exceeded allowed limit.');
  return splitOutside(value, ',').map((part) => {
    const match = /^\s*([A-Za-z_]\w*)(\/\$ref)?\s*(?:\(([\s\S]*)\))?\s*$/.exec(part);
    if (match?.[1] === undefined) throw syntaxFault(`Term '${part.trim()}' is not valid in a $select or $expand expression.`);
    return { navigation: match[1], referencesOnly: match[2] !== undefined, options: parseNested(match[3] ?? '', depth + 1) };
  });
}

function parseNested(text: string, depth: number): QueryOptions {
  const options = empty();
  for (const part of splitOutside(text, ';').filter((each) => each.trim() !== '')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, equals < 0 ? undefined : equals).trim();
    setOption(options, name, equals < 0 ? '' : part.slice(equals + 1).trim(), depth);
  }
  return options;
}
