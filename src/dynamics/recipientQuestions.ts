import * as v from 'valibot';
import type { PartyRecord, PartyTable } from '../tracking/recipientMatches.ts';
import { quoted } from './quoted.ts';
import type { Question } from './readTogether.ts';

interface PartySource {
  readonly set: string;
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly filter: string;
}

const threeAddresses = ['emailaddress1', 'emailaddress2', 'emailaddress3'];

/** Where the service looks for an address. */
const sources: Readonly<Record<PartyTable, PartySource>> = {
  systemuser: { set: 'systemusers', id: 'systemuserid', name: 'fullname', addresses: ['internalemailaddress', 'personalemailaddress'], filter: 'isdisabled eq false' },
  contact: { set: 'contacts', id: 'contactid', name: 'fullname', addresses: threeAddresses, filter: 'statecode eq 0' },
  account: { set: 'accounts', id: 'accountid', name: 'name', addresses: threeAddresses, filter: 'statecode eq 0' },
  lead: { set: 'leads', id: 'leadid', name: 'fullname', addresses: threeAddresses, filter: 'statecode eq 0' },
  queue: { set: 'queues', id: 'queueid', name: 'name', addresses: ['emailaddress'], filter: 'statecode eq 0' },
};

/** Keeps each filter short enough. */
const addressesInOne = 15;

/** A question to one table, and how its answer is read. */
export interface RecipientQuestion extends Question {
  readonly table: PartyTable;
}

/** What has to be asked to find the records of these addresses; each table can be refused by itself. */
export function recipientQuestions(addresses: readonly string[]): readonly RecipientQuestion[] {
  const distinct = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter((address) => address !== '');
  const chunks = Array.from({ length: Math.ceil(distinct.length / addressesInOne) }, (_none, index) => distinct.slice(index * addressesInOne, (index + 1) * addressesInOne));
  return Object.entries(sources).flatMap(([table, { set, id, name, addresses: columns, filter }]) => {
    const owner = table === 'systemuser' ? [] : ['_ownerid_value'];
    return chunks.map((chunk) => ({
      table: v.parse(partyTable, table),
      path: `${set}?$select=${[id, name, ...columns, ...owner].join(',')}&$filter=${filter} and (${chunk.flatMap((address) => columns.map((column) => `${column} eq ${quoted(address)}`)).join(' or ')})`,
    }));
  });
}

const partyTable = v.picklist(['systemuser', 'contact', 'account', 'lead', 'queue']);

const rows = v.object({ value: v.array(v.looseObject({})) });
const guid = v.pipe(v.string(), v.uuid());
const text = v.fallback(v.nullish(v.string(), null), null);

/** The records of an answer, each under the addresses that it has. */
export function recordsIn(table: PartyTable, answer: unknown): readonly { readonly address: string; readonly record: PartyRecord }[] {
  const { id, name, addresses } = sources[table];
  const parsed = v.safeParse(rows, answer);
  if (!parsed.success) return [];
  return parsed.output.value.flatMap((row) => {
    const key = v.safeParse(guid, row[id]);
    if (!key.success) return [];
    const record: PartyRecord = { table, id: key.output, name: v.parse(text, row[name]), owner: v.parse(text, row['_ownerid_value']) };
    return addresses.flatMap((column) => {
      const address = v.parse(text, row[column])?.trim().toLowerCase();
      return address ? [{ address, record }] : [];
    });
  });
}
