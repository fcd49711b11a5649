import type { Attachment, Message, Person } from '../../mail/message.ts';
import { textToHtml } from '../../mail/bodyText.ts';
import { normalizedSubject } from '../../mail/subject.ts';
import { referencedImages } from './bodyDocument.ts';
import type { ContentPlace } from './content.ts';
import type { EventDetails } from './event.ts';

type ComposeType = 'newMail' | 'reply' | 'forward';

export type RecipientField = 'to' | 'cc' | 'bcc';

export interface DraftAttachment extends Attachment {
  readonly content: ContentPlace;
}

/** A message or an event being written. */
export interface Draft {
  readonly id: string;
  /** The identifier it has got by saving, or null. */
  readonly itemId: string | null;
  readonly conversationId: string | null;
  readonly composeType: ComposeType;
  /** Null: it is a message. The attendees of an event are in `to` if required, in `cc` if optional. */
  readonly event: EventDetails | null;
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly html: string;
  /** What an add-in has asked to be put at the end of the body by sending. */
  readonly appendedOnSend: string;
  readonly attachments: readonly DraftAttachment[];
  readonly headers: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  readonly clientSignature: boolean;
  /** When it is to be delivered, in milliseconds, or 0. */
  readonly deliverAt: number;
}

export type DraftStart = Partial<Pick<Draft, 'composeType' | 'conversationId' | 'event' | 'subject' | 'to' | 'cc' | 'bcc' | 'html' | 'attachments'>>;

/** A draft with what it starts with. */
export function newDraft(id: string, from: Person, start: DraftStart = {}): Draft {
  return {
    id,
    itemId: null,
    conversationId: null,
    composeType: 'newMail',
    event: null,
    subject: '',
    from,
    to: [],
    cc: [],
    bcc: [],
    html: '',
    appendedOnSend: '',
    attachments: [],
    headers: {},
    session: {},
    clientSignature: true,
    deliverAt: 0,
    ...start,
  };
}

/** What a reply to a message starts with. */
export function replyTo(message: Message, options: { readonly all: boolean; readonly me: Person; readonly zone: string | undefined; readonly html?: string | undefined }): DraftStart {
  const me = options.me.address.toLowerCase();
  const others = (people: readonly Person[]) => people.filter((person) => person.address.toLowerCase() !== me);
  return {
    composeType: 'reply',
    conversationId: message.conversationId,
    subject: `RE: ${normalizedSubject(message.subject)}`,
    to: message.from ? [message.from, ...(options.all ? others(message.to) : [])] : [],
    cc: options.all ? others(message.cc) : [],
    html: `${options.html ?? ''}<br>${quoted(message, options.zone)}`,
    attachments: referencedImages(message).map(({ attachment, index }) => takenFrom(message, attachment, index)),
  };
}

/** The original below the new text, under the lines that say whose it is. */
function quoted({ from, to, cc, subject, received, html }: Message, timeZone: string | undefined): string {
  const sentFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short', timeZone });
  const lines = { From: lineOf(from ? [from] : []), Sent: received > 0 ? sentFormat.format(received) : '', To: lineOf(to), Cc: lineOf(cc), Subject: subject };
  const shown = Object.entries(lines).filter(([, text]) => text !== '');
  return `<hr><p>${shown.map(([name, text]) => `<b>${name}:</b> ${textToHtml(text)}`).join('<br>')}</p><div>${html}</div>`;
}

function lineOf(people: readonly Person[]): string {
  return people.map(({ name, address }) => (name === address ? address : `${name} <${address}>`)).join('; ');
}

/** The pictures of a quoted body come along with it, other attachments only when forwarding. */
function takenFrom({ file }: Message, attachment: Attachment, index: number): DraftAttachment {
  return { ...attachment, content: { file, index } };
}

/** What forwarding a message starts with. */
export function forwardOf(message: Message, zone: string | undefined): DraftStart {
  return {
    composeType: 'forward',
    conversationId: message.conversationId,
    subject: `FW: ${normalizedSubject(message.subject)}`,
    html: `<br>${quoted(message, zone)}`,
    attachments: message.attachments.map((attachment, index) => takenFrom(message, attachment, index)),
  };
}
