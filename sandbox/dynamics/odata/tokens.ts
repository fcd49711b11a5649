import { syntaxFault } from '../http/fault.ts';

export type TokenKind = 'name' | 'alias' | 'string' | 'number' | 'guid' | 'moment' | 'date' | 'punctuation' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** The value of a string without quotes; otherwise the text as it stands. */
  readonly text: string;
  readonly position: number;
}

/** In the order in which they are tried: a GUID may start like a number or a name. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['guid', /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/iy],
  ['moment', /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)/iy],
  ['date', /\d{4}-\d\d-\d\d(?![\w-])/y],
  ['number', /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w])/iy],
  ['string', /'(?:[^']|'')*'/y],
  ['alias', /@[A-Za-z_]\w*/y],
  ['name', /[\p{L}_$][\w.$]*/uy],
  ['punctuation', /[()[\],=/:;*]/y],
];

const space = /\s+/y;

/** Cuts an expression into tokens, with an end token at the end. Throws a Fault for a character that starts none. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    space.lastIndex = position;
    if (space.test(text)) {
      position = space.lastIndex;
      continue;
    }
    const token = readToken(text, position);
    tokens.push(token.token);
    position = token.end;
  }
  tokens.push({ kind: 'end', text: '', position });
  return tokens;
}

function readToken(text: string, position: number): { readonly token: Token; readonly end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const value = kind === 'string' ? match.slice(1, -1).replaceAll("''", "'") : match;
    return { token: { kind, text: value, position }, end: position + match.length };
  }
  if (text[position] === "'") throw syntaxFault(`There is an unterminated string literal at position ${text.length} in '${text}'.`);
  throw syntaxFault(`Syntax error: character '${text[position] ?? ''}' is not valid at position ${position} in '${text}'.`);
}
