import { Fault } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import type { Values, WriteContext } from './context.ts';

/** The duplicate rules that a new organization comes with: rows with the same value in the column are duplicates. */
const rules: Readonly<Record<string, readonly string[]>> = {
  account: ['name', 'emailaddress1'], contact: ['emailaddress1'], lead: ['emailaddress1'],
};

/** Only clients that ask for it are told of duplicates. */
export function refuseDuplicates({ environment, detectsDuplicates }: WriteContext, table: Table, values: Values, id: string): void {
  if (!detectsDuplicates) return;
  const isTaken = (rules[table.logicalName] ?? []).some((attribute) => {
    const value = values[attribute];
    return typeof value === 'string' && environment.store.find(table.logicalName, attribute, value).some((row) => row.id !== id);
  });
  if (isTaken) throw new Fault(412, '0x80040333', 'A record was not created or updated because a duplicate of the current record already exists.');
}
