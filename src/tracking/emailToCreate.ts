import type { MessageContent, Person } from './message.ts';
import type { RegardingTarget } from './record.ts';
import type { PartyRecord, RecipientMatches } from './recipientMatches.ts';

/** Values of participationtypemask. */
const participation = { sender: 1, to: 2, cc: 3, bcc: 4 } as const;

/** Entity sets that a party can be bound to. */
const sets: Readonly<Record<PartyRecord['table'], string>> = { systemuser: 'systemusers', contact: 'contacts', account: 'accounts', lead: 'leads', queue: 'queues' };

/** Columns that Dynamics 365 keeps no more of (Microsoft: "Email table/entity reference"). */
const longest = { sender: 250, torecipients: 500, addressused: 320 } as const;

/**
 * What an organization may refuse of the people in a message; nobody knows of all (contacts as senders, addresses that are
 * no record). They are tried in this order, until one is taken.
 */
export const partyRules = [
  { sender: 'record', unresolved: 'kept' },
  { sender: 'address', unresolved: 'kept' },
  { sender: 'record', unresolved: 'leftOut' },
  { sender: 'address', unresolved: 'leftOut' },
] as const;
export type PartyRule = (typeof partyRules)[number];

export interface EmailToCreate {
  /** Made here, so that after a lost answer the row can be told from anybody else's. */
  readonly id: string;
  readonly content: MessageContent;
  /** With its pictures in place. */
  readonly html: string;
  readonly matches: RecipientMatches;
  readonly longestSubject: number;
  readonly regarding: RegardingTarget | undefined;
}

/** A row of the table email as it is written. */
export interface EmailBody {
  readonly activityid: string;
  readonly [column: string]: unknown;
}

/** The row as it is created: open, since nobody knows whether the state counts on creating. */
export function emailToCreate({ id, content, html, matches, longestSubject, regarding }: EmailToCreate, rule: PartyRule): { readonly body: EmailBody; readonly partiesLeftOut: number } {
  const { message, to, importance, time } = content;
  const everybody = partiesOf(content, matches);
  const taken = everybody.flatMap((party) => partyAs(party, rule));
  const sender = message.from ?? message.sender;
  return {
    body: {
      activityid: id,
      subject: shortened(storable(message.subject).replace(/\s+/g, ' '), longestSubject),
      description: storable(html),
      messageid: message.messageId,
      directioncode: message.direction === 'outgoing',
      ...(time === null || time < earliest ? {} : { actualend: new Date(time).toISOString() }),
      prioritycode: { low: 0, normal: 1, high: 2 }[importance],
      ...(sender === null ? {} : { sender: shortened(storable(sender.address), longest.sender) }),
      torecipients: listed(to.map(({ address }) => storable(address))),
      ...(regarding && { [`${regarding.navigation}@odata.bind`]: `/${regarding.set}(${regarding.id})` }),
      email_activity_parties: taken,
    },
    partiesLeftOut: everybody.length - taken.length,
  };
}

/** Older dates the service does not take. */
const earliest = Date.UTC(1753, 0, 2);

/** What closes it: 3 Sent, 4 Received. Never 6, Pending Send: the server would send it. */
export function closing({ direction }: { readonly direction: 'incoming' | 'outgoing' }): object {
  return { statecode: 1, statuscode: direction === 'outgoing' ? 3 : 4 };
}

/** Which of the rules change anything for this message. */
export function rulesFor({ content, matches }: Pick<EmailToCreate, 'content' | 'matches'>): readonly PartyRule[] {
  const everybody = partiesOf(content, matches);
  const written = partyRules.map((rule) => JSON.stringify(everybody.flatMap((party) => partyAs(party, rule))));
  return partyRules.filter((_rule, index) => written.indexOf(written[index] ?? '') === index);
}

interface Party {
  readonly mask: number;
  readonly address: string;
  readonly record: PartyRecord | undefined;
}

function partiesOf({ message, to, cc, bcc }: MessageContent, matches: RecipientMatches): readonly Party[] {
  const sender = message.from ?? message.sender;
  const of = (people: readonly Person[], mask: number): readonly Party[] => {
    const distinct = new Map(people.map((person) => [person.address.toLowerCase(), person]));
    return [...distinct].map(([key, { address }]) => ({ mask, address: storable(address), record: matches.get(key)?.[0] }));
  };
  return [...of(sender ? [sender] : [], participation.sender), ...of(to, participation.to), ...of(cc, participation.cc), ...of(bcc, participation.bcc)];
}

/** Users and queues may be senders everywhere. */
const surelySenders: ReadonlySet<string> = new Set(['systemuser', 'queue']);

function partyAs({ mask, address, record }: Party, rule: PartyRule): readonly object[] {
  const mayBeSender = record !== undefined && surelySenders.has(record.table);
  const asAddress = record === undefined || (rule.sender === 'address' && mask === participation.sender && !mayBeSender);
  if ((asAddress && rule.unresolved === 'leftOut') || address.length > longest.addressused) return [];
  return [{ participationtypemask: mask, ...(asAddress ? {} : { [`partyid_${record.table}@odata.bind`]: `/${sets[record.table]}(${record.id})` }), addressused: address }];
}

/** As many addresses as there is room for, each whole. */
function listed(addresses: readonly string[]): string {
  let text = '';
  for (const address of addresses) {
    if (text.length + address.length + 1 > longest.torecipients) break;
    text += `${address};`;
  }
  return text;
}

/** At most so many UTF-16 units, and no half of a character at the end. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** Without halves of characters and controls, which the service does not take. */
export function storable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are meant
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
