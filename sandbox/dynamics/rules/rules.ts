import type { TableRules } from '../write/context.ts';

const rules: Readonly<Record<string, TableRules>> = {};
const none: TableRules = {};

/** What the server does on its own with rows of a table. */
export function rulesOf(table: string): TableRules {
  return rules[table] ?? none;
}
