export type ComparisonOperator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type LiteralKind = 'null' | 'boolean' | 'string' | 'number' | 'guid' | 'moment' | 'date';

export interface Literal {
  readonly kind: 'literal';
  readonly type: LiteralKind;
  readonly value: string | number | boolean | null;
}

/** A property, maybe behind single-valued navigation properties: `defaultmailbox/emailaddress`. */
export interface PropertyPath {
  readonly kind: 'property';
  readonly path: readonly string[];
}

export interface ListLiteral {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

/** A $filter expression as it was written; names are not yet checked. */
export type Expression =
  | Literal
  | PropertyPath
  | ListLiteral
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'comparison'; readonly operator: ComparisonOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | { readonly kind: 'queryFunction'; readonly name: string; readonly parameters: Readonly<Record<string, Expression>> }
  | {
      readonly kind: 'any' | 'all';
      readonly path: readonly string[];
      readonly variable?: string;
      readonly condition?: Expression;
    };
