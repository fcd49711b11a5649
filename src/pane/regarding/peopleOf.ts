import type { NamedRecord } from '../../tracking/record.ts';
import type { PaneState } from '../paneState.ts';

/** What a message can be regarding, out of the tables that have addresses. */
const tables: ReadonlySet<string> = new Set(['contact', 'account', 'lead']);

/** The records that have these addresses, in their order; undefined as long as the organization is still asked. */
export function peopleOf({ tracking }: PaneState, messageId: string, addresses: readonly string[]): readonly NamedRecord[] | undefined {
  if (!tracking || tracking.selected.kind !== 'message' || tracking.selected.message.messageId !== messageId) return [];
  const { people } = tracking;
  if (typeof people === 'string') return undefined;
  if ('problem' in people) return [];
  const all = addresses.flatMap((address) => people.get(address.toLowerCase()) ?? []);
  return all.flatMap(({ table, id, name }) => (tables.has(table) && name !== null && name !== '' ? [{ table, id, name }] : []));
}
