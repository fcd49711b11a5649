import { asciiDomain } from '../addresses/asciiDomain.ts';
import { parseAddressList } from './addressList.ts';
import { type Headers, sentAt } from './headers.ts';
import type { Importance, MessageContent, OpenMessage, Person } from './message.ts';

/** What was read of a message, besides what Outlook told at once. */
export interface Parts {
  /** Undefined where this Outlook gives none. */
  readonly headers: Headers | undefined;
  /** The recipients that Outlook shows. */
  readonly shown: { readonly to: readonly Person[]; readonly cc: readonly Person[] };
  /** Whether those can be taken for all. */
  readonly complete: boolean;
  /** When the item was made, in milliseconds since 1970. */
  readonly created: number | null;
  readonly html: string;
}

/** A message as it is to be tracked: of recipients, the header is the truth. */
export function completeMessage(message: OpenMessage, { headers, shown, complete, created, html }: Parts): MessageContent {
  const [to, cc, bcc] = (['to', 'cc', 'bcc'] as const).map((field) => parseAddressList((headers?.all(field) ?? []).join(', ')));
  const [sender] = parseAddressList(headers?.first('sender') ?? '').people;
  const [from] = parseAddressList(headers?.first('from') ?? '').people;
  return {
    message: { ...message, from: from ?? message.from, sender: sender ?? message.sender },
    to: withThoseShown(to?.people ?? [], shown.to),
    cc: withThoseShown(cc?.people ?? [], shown.cc),
    bcc: bcc?.people ?? [],
    missingRecipients: headers ? (to?.unread ?? 0) + (cc?.unread ?? 0) : complete ? 0 : null,
    time: (headers && sentAt(headers)) ?? created,
    importance: headers ? importanceOf(headers) : 'normal',
    html,
  };
}

/** Outlook may know somebody whom the header names in a way that cannot be read. */
function withThoseShown(read: readonly Person[], shown: readonly Person[]): readonly Person[] {
  const keyOf = ({ address }: Person) => asciiDomain(address).toLowerCase();
  const known = new Set(read.map(keyOf));
  return [...read, ...shown.filter((person) => person.address.includes('@') && !known.has(keyOf(person)))];
}

const byPriority: Readonly<Record<string, Importance>> = { '1': 'high', '2': 'high', '3': 'normal', '4': 'low', '5': 'low' };
const byName: Readonly<Record<string, Importance>> = { high: 'high', normal: 'normal', low: 'low', urgent: 'high', 'non-urgent': 'low' };

/** From the fields that mailers write it into. */
function importanceOf(headers: Headers): Importance {
  const word = (name: string) => (headers.first(name) ?? '').trim().toLowerCase();
  return byName[word('importance')] ?? byName[word('x-msmail-priority')] ?? byPriority[word('x-priority').slice(0, 1)] ?? byName[word('priority')] ?? 'normal';
}
