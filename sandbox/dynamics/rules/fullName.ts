import type { Row } from '../store/row.ts';
import type { TableRules, Values } from '../write/context.ts';

function withFullName(row: Row | undefined, values: Values): Values {
  if (!('firstname' in values || 'lastname' in values)) return values;
  const part = (name: string) => values[name] ?? (name in values ? null : row?.values[name]) ?? null;
  const parts = [part('firstname'), part('lastname')].filter((each) => typeof each === 'string' && each !== '');
  return { ...values, fullname: parts.join(' ') };
}

/** The server puts the full name together from first and last name. */
export const fullNameRules: TableRules = {
  beforeCreate: (_context, values) => withFullName(undefined, values),
  beforeUpdate: (_context, row, changes) => withFullName(row, changes),
};
