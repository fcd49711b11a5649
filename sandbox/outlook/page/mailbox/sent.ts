import { htmlToText } from '../../mail/bodyText.ts';
import type { Message, Person } from '../../mail/message.ts';
import type { ContentPlace } from './content.ts';
import type { Draft } from './draft.ts';

/** The copy of a message that was sent from this page, as it lies in Sent Items. */
export interface SentMessage {
  readonly message: Message;
  /** In the order of the message's attachments. */
  readonly contents: readonly ContentPlace[];
}

const previewLength = 140;

/** What becomes of a draft by sending. The time is in milliseconds since 1970. */
export function sentFrom(draft: Draft, time: number): SentMessage {
  const { subject, from, to, cc, bcc } = draft;
  const html = `${draft.html}${draft.appendedOnSend}`;
  const text = htmlToText(html);
  const attachments = draft.attachments.map(({ content: _content, ...attachment }) => attachment);
  const internetMessageId = `<${crypto.randomUUID()}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;
  const message: Message = {
    // The key stays, and with it what add-ins have left with the draft.
    file: draft.id,
    itemId: draft.itemId ?? newItemId(draft.id),
    folder: 'Sent Items',
    fault: null,
    subject,
    from,
    sender: from,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    preview: text.replace(/\s+/g, ' ').slice(0, previewLength),
    received: time,
    itemClass: 'IPM.Note',
    hasAttachments: attachments.some(({ inline }) => !inline),
    conversationId: draft.conversationId ?? `AAQkADRhN2+/${btoa(draft.id)}`,
    internetMessageId,
    headers: headerLines(draft, internetMessageId, time),
    html,
    text,
    attachments,
    meeting: null,
  };
  return { message, contents: draft.attachments.map(({ content }) => content) };
}

/** An identifier of the form Exchange gives out. */
export function newItemId(key: string): string {
  return `AAMkADRhN2+/${btoa(key)}`;
}

function headerLines({ subject, from, to, cc, headers }: Draft, messageId: string, time: number): string {
  const fields: readonly (readonly [string, string])[] = [
    ['From', line([from])],
    ['To', line(to)],
    ['Cc', line(cc)],
    ['Subject', subject],
    ['Date', new Date(time).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', messageId],
    ...Object.entries(headers),
    ['MIME-Version', '1.0'],
  ];
  // A line break in a value would begin a field of its own.
  return fields.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`])).join('');
}

function line(people: readonly Person[]): string {
  return people.map(({ name, address }) => (name === address ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`)).join(', ');
}
