import type { Attachment as Part } from 'mailparser';
import { textOf } from './bodyText.ts';
import { attachmentIdOf } from './identifiers.ts';
import { itemClass } from './itemClass.ts';
import { isMeetingMessage } from './itemKind.ts';
import type { Attachment, AttachmentContent, AttachmentKind } from './message.ts';
import { uudecoded } from './uudecoded.ts';

/** An attachment and what add-ins get when they ask for its content. */
interface OpenedAttachment {
  readonly attachment: Attachment;
  readonly content: AttachmentContent;
}

/** Which attachment of which file a part is. */
interface Place {
  readonly file: string;
  readonly index: number;
}

/** The parts of a message that are no plain files. */
const kinds: Readonly<Record<string, AttachmentKind>> = { 'message/rfc822': 'item', 'message/external-body': 'cloud' };

const readers: Readonly<Record<AttachmentKind, (part: Part, place: Place) => OpenedAttachment | Promise<OpenedAttachment>>> = {
  file: (part, place) => ({
    attachment: describe(part, place, 'file'),
    content: { content: bytesOf(part).toString('base64'), format: 'base64' },
  }),
  cloud: (part, place) => {
    const address = cloudAddress(part);
    return { attachment: { ...describe(part, place, 'cloud'), id: address }, content: { content: address, format: 'url' } };
  },
  item: async (part, place) => {
    const { subject = '', appointment } = await itemIn(part);
    const described = describe(part, place, 'item');
    const name = part.filename === undefined && subject !== '' ? `${subject}.${appointment === null ? 'eml' : 'ics'}` : described.name;
    return {
      attachment: { ...described, name },
      content: appointment === null ? { content: textOf(bytesOf(part)), format: 'eml' } : { content: appointment, format: 'iCalendar' },
    };
  },
};

/** Reads an attachment of a message. */
export async function readAttachmentPart(part: Part, place: Place): Promise<OpenedAttachment> {
  return readers[kinds[typeOf(part)] ?? 'file'](part, place);
}

/** What Outlook calls parts that come without a name. */
const usualNames: Readonly<Record<string, string>> = { 'message/delivery-status': 'details.txt' };

/** The content of a part; mailparser leaves some as text. */
export function bytesOf(part: Part): Buffer {
  const bytes = Buffer.isBuffer(part.content) ? part.content : Buffer.from(String(part.content));
  const encoding = part.headers.get('content-transfer-encoding');
  return typeof encoding === 'string' && /^x-uu(e|encode)$|^uu(e|encode)$/i.test(encoding.trim()) ? uudecoded(bytes.toString('latin1')) : bytes;
}

function describe(part: Part, { file, index }: Place, kind: AttachmentKind): Attachment {
  return {
    id: attachmentIdOf(file, index),
    name: part.filename ?? usualNames[typeOf(part)] ?? `attachment-${index + 1}`,
    contentType: typeOf(part),
    size: bytesOf(part).length,
    kind,
    inline: part.contentDisposition === 'inline' || (part.related === true && part.cid !== undefined),
    contentId: part.cid ?? null,
  };
}

/** A file in the cloud is sent as a link: message/external-body with the address as parameter (RFC 2017). */
function cloudAddress(part: Part): string {
  const type = part.headers.get('content-type');
  const url = typeof type === 'object' && 'params' in type ? type.params['url'] : undefined;
  return url ?? '';
}

/** The type as the message says it; mailparser makes its own of application/octet-stream, and gives none where the header is broken. */
function typeOf({ headers }: Part): string {
  const type = headers.get('content-type');
  return typeof type === 'object' && 'params' in type && typeof type.value === 'string' && type.value !== '' ? type.value.toLowerCase() : 'application/octet-stream';
}

/** An attached item: its subject, and its iCalendar text if it is an appointment. A meeting request is a message, also when it is attached. */
async function itemIn(part: Part): Promise<{ readonly subject: string | undefined; readonly appointment: string | null }> {
  const { simpleParser } = await import('mailparser');
  const { subject, attachments } = await simpleParser(bytesOf(part), { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  const calendar = attachments.find((each) => each.contentType === 'text/calendar');
  const text = calendar ? bytesOf(calendar).toString('utf8') : null;
  return { subject, appointment: text === null || isMeetingMessage(itemClass({ contentType: '', calendar: text })) ? null : text };
}
