import type { RowReference } from './emailRow.ts';

/** Tables that an address can belong to, in the order in which the service looks (Microsoft: "Email tracking FAQ"). */
export const partyTables = ['systemuser', 'contact', 'account', 'lead', 'queue'] as const;
export type PartyTable = (typeof partyTables)[number];

/** A record that has an address. */
export interface PartyRecord extends RowReference {
  readonly table: PartyTable;
  readonly id: string;
  readonly owner: string | null;
}

/** For each address, in lower case, the records that have it; the first is the one that is taken. */
export type RecipientMatches = ReadonlyMap<string, readonly PartyRecord[]>;

/** The record that the person chose for an address. */
export interface RecipientChoice {
  readonly address: string;
  readonly table: PartyTable;
  readonly id: string;
}

/**
 * The matches of one address in the order of the service: users, then what the person owns, then contacts, accounts, leads,
 * queues; what the person chose before is first.
 */
export function inServiceOrder(records: readonly PartyRecord[], me: string, chosen: RecipientChoice | undefined): readonly PartyRecord[] {
  const rank = ({ table, id, owner }: PartyRecord): number => {
    if (chosen?.table === table && chosen.id === id) return -1;
    const order = partyTables.indexOf(table);
    return table === 'systemuser' ? order : order + (owner === me ? 0 : partyTables.length);
  };
  return [...records].sort((one, other) => rank(one) - rank(other));
}
