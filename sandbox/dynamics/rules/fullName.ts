import { type Row, textOf } from '../store/row.ts';
import type { TableRules, Values } from '../write/context.ts';

function withFullName(row: Row | undefined, values: Values): Values {
  if (!('firstname' in values || 'lastname' in values)) return values;
  const part = (name: string) => textOf(name in values ? values[name] : row?.values[name]);
  const parts = [part('firstname'), part('lastname')].filter((each) => each !== '');
  return { ...values, fullname: parts.join(' ') };
}

/** The server puts the full name together from first and last name. */
export const fullNameRules: TableRules = {
  beforeCreate: (_context, values) => withFullName(undefined, values),
  beforeUpdate: (_context, row, changes) => withFullName(row, changes),
};
