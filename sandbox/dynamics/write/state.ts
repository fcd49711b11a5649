import { Fault } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { cellOf } from '../store/store.ts';
import { type Cell, type Row, textOf } from '../store/row.ts';
import type { Values } from './context.ts';

/** Makes state and status reason fit each other; throws the refusal of the service when they cannot. */
export function settleState(table: Table, row: Row | undefined, values: Values): Values {
  if (!table.states || !('statecode' in values || 'statuscode' in values)) return values;
  const current = (attribute: string) => (row ? cellOf(table, row, attribute) : table.initial[attribute] ?? null);
  const state = values['statecode'] ?? stateOf(table, values['statuscode']) ?? current('statecode');
  const rule = table.states[Number(state)];
  if (!rule) throw notValid(table, state, values['statuscode']);
  const status = values['statuscode'] ?? (state === current('statecode') ? current('statuscode') : Number(Object.keys(rule.statuses)[0]));
  if (!(textOf(status) in rule.statuses)) throw notValid(table, state, status);
  return { ...values, statecode: state, statuscode: status };
}

/** A status reason alone is only taken within its own state, except that it says which state is meant. */
function stateOf(table: Table, status: Cell | undefined): number | undefined {
  if (status === undefined || status === null) return undefined;
  const found = Object.entries(table.states ?? {}).find(([, rule]) => textOf(status) in rule.statuses);
  return found && Number(found[0]);
}

function notValid(table: Table, state: Cell, status: Cell | undefined): Fault {
  return new Fault(400, '0x80048408', `${textOf(status)} is not a valid status code for state code ${table.schemaName}State.${textOf(state)} on ${table.logicalName}.`);
}
