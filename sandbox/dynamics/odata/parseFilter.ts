import { syntaxFault } from '../http/fault.ts';
import type { ComparisonOperator, Expression, Literal } from './expression.ts';
import { type Token, tokenize } from './tokens.ts';

/** Deeper nesting is refused, as the service does, before it could exhaust the stack. */
const deepestNesting = 100;

const comparisons: ReadonlySet<string> = new Set<ComparisonOperator>(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const isComparison = (text: string): text is ComparisonOperator => comparisons.has(text);

const wordLiterals: ReadonlyMap<string, Literal> = new Map([
  ['null', { kind: 'literal', type: 'null', value: null }],
  ['true', { kind: 'literal', type: 'boolean', value: true }],
  ['false', { kind: 'literal', type: 'boolean', value: false }],
]);

/** Parses the text of a $filter, or the value of a parameter alias. Throws a Fault. */
export function parseFilter(text: string): Expression {
  const parser = new FilterParser(text);
  return parser.whole();
}

class FilterParser {
  private readonly tokens: readonly Token[];
  private index = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  whole(): Expression {
    const expression = this.or();
    if (this.peek().kind !== 'end') throw this.fault(this.peek());
    return expression;
  }

  private or(): Expression {
    let left = this.and();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): Expression {
    let left = this.unary();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.unary() };
    return left;
  }

  private unary(): Expression {
    return this.nested(() => (this.takeWord('not') ? { kind: 'not', operand: this.unary() } : this.comparison()));
  }

  private comparison(): Expression {
    const left = this.primary();
    const { kind, text } = this.peek();
    if (kind !== 'name' || !isComparison(text)) return left;
    this.next();
    return { kind: 'comparison', operator: text, left, right: this.primary() };
  }

  private primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case 'string': return { kind: 'literal', type: 'string', value: token.text };
      case 'number': return { kind: 'literal', type: 'number', value: Number(token.text) };
      case 'guid': return { kind: 'literal', type: 'guid', value: token.text.toLowerCase() };
      case 'moment': case 'date': return { kind: 'literal', type: token.kind, value: token.text };
      case 'alias': return { kind: 'alias', name: token.text };
      case 'name': return this.named(token);
      case 'punctuation': return this.bracketed(token);
      case 'end': throw syntaxFault(`Expression expected at position ${token.position} in '${this.text}'.`);
    }
  }

  private bracketed(token: Token): Expression {
    if (token.text === '(') {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    if (token.text === '[') return { kind: 'list', items: this.separated(']', () => this.primary()) };
    throw this.fault(token);
  }

  private named(token: Token): Expression {
    const literal = wordLiterals.get(token.text);
    if (literal) return literal;
    if (this.take('(')) return this.call(token.text);
    const path = [token.text];
    while (this.take('/')) {
      const part = this.next();
      if (part.kind !== 'name') throw this.fault(part);
      if ((part.text === 'any' || part.text === 'all') && this.take('(')) return this.lambda(part.text, path);
      if (this.take('(')) throw this.fault(part);
      path.push(part.text);
    }
    return { kind: 'property', path };
  }

  private lambda(kind: 'any' | 'all', path: readonly string[]): Expression {
    if (this.take(')')) return { kind, path };
    const variable = this.next();
    if (variable.kind !== 'name') throw this.fault(variable);
    this.expect(':');
    const condition = this.or();
    this.expect(')');
    return { kind, path, variable: variable.text, condition };
  }

  private call(name: string): Expression {
    if (!name.includes('.')) return { kind: 'call', name, parameters: this.separated(')', () => this.or()) };
    const parameters = this.separated(')', () => {
      const parameter = this.next();
      if (parameter.kind !== 'name') throw this.fault(parameter);
      this.expect('=');
      return [parameter.text, this.primary()] as const;
    });
    return { kind: 'queryFunction', name, parameters: Object.fromEntries(parameters) };
  }

  private separated<T>(end: string, item: () => T): readonly T[] {
    if (this.take(end)) return [];
    const items = [this.nested(item)];
    while (this.take(',')) items.push(this.nested(item));
    this.expect(end);
    return items;
  }

  private nested<T>(parse: () => T): T {
    this.depth += 1;
    if (this.depth > deepestNesting) throw syntaxFault('Recursion depth exceeded allowed limit.');
    const result = parse();
    this.depth -= 1;
    return result;
  }

  private peek(): Token {
    return this.tokens[this.index] ?? { kind: 'end', text: '', position: this.text.length };
  }

  private next(): Token {
    const token = this.peek();
    this.index += 1;
    return token;
  }

  private take(punctuation: string): boolean {
    const { kind, text } = this.peek();
    if (kind !== 'punctuation' || text !== punctuation) return false;
    this.index += 1;
    return true;
  }

  private takeWord(word: string): boolean {
    const { kind, text } = this.peek();
    if (kind !== 'name' || text !== word) return false;
    this.index += 1;
    return true;
  }

  private expect(punctuation: string): void {
    if (!this.take(punctuation)) throw this.fault(this.peek());
  }

  private fault(token: Token): Error {
    return syntaxFault(`Syntax error at position ${token.position} in '${this.text}'.`);
  }
}
