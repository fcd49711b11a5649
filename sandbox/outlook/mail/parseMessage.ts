import type { AddressObject, EmailAddress, ParsedMail, Attachment as ParsedAttachment } from 'mailparser';
import { bytesOf, readAttachmentPart } from './attachmentPart.ts';
import { htmlToText, textOf, textToHtml } from './bodyText.ts';
import { conversationIdOf, itemIdOf } from './identifiers.ts';
import { itemClass, meetingOf } from './itemClass.ts';
import { withDigestTypes, withLines, withMessageAttached, withoutMark } from './mendedSource.ts';
import type { AttachmentContent, Message, MessageSummary, Person } from './message.ts';

/** A file that is no e-mail; the message says why. */
export class NotAMessage extends Error {}

export interface OpenedMessage {
  readonly message: Message;
  /** In the order of `message.attachments`. */
  readonly contents: readonly AttachmentContent[];
}

export interface MessageFile {
  /** Relative to the mail folder, with slashes. */
  readonly file: string;
  readonly content: Buffer;
  readonly folder: string;
}

const previewLength = 140;

/** Reads one .eml file. Throws NotAMessage. */
export async function parseMessage({ file, content: stored, folder }: MessageFile): Promise<OpenedMessage> {
  const content = withLines(withoutMark(stored));
  const headers = headerText(content);
  // Loaded with the first message: it is big, and the sandbox is to start fast.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(withMessageAttached(withDigestTypes(content)), { skipImageLinks: true, skipTextLinks: true, checksumAlgo: false, keepDeliveryStatus: true, ignoreEmbedded: true });
  const calendar = mail.attachments.find(isMeetingPart);
  const calendarText = calendar ? bytesOf(calendar).toString('utf8') : null;
  const parts = await Promise.all(mail.attachments.filter((part) => part !== calendar).map((part, index) => readAttachmentPart(part, { file, index })));
  const attachments = parts.map(({ attachment }) => attachment);
  const text = mail.text ?? htmlToText(typeof mail.html === 'string' ? mail.html : '');
  const subject = mail.subject ?? '';
  const message: Message = {
    file,
    itemId: itemIdOf(file),
    folder,
    fault: null,
    subject,
    from: people(mail.from)[0] ?? null,
    sender: people(senderOf(mail))[0] ?? people(mail.from)[0] ?? null,
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    preview: text.replace(/\s+/g, ' ').trim().slice(0, previewLength),
    received: timeOf(field(headers, 'date')) ?? timeOf(arrival(headers)) ?? 0,
    itemClass: itemClass({ contentType: field(headers, 'content-type')?.toLowerCase() ?? '', calendar: calendarText }),
    hasAttachments: attachments.some((attachment) => !attachment.inline),
    conversationId: conversationIdOf(subject),
    internetMessageId: messageIdIn(headers),
    headers,
    html: typeof mail.html === 'string' ? mail.html : plainAsHtml(text),
    text,
    attachments,
    meeting: calendarText ? meetingOf(calendarText) : null,
  };
  return { message, contents: parts.map(({ content }) => content) };
}

/** The list entry of a file that is no message. */
export function unreadable(file: string, folder: string, fault: string): MessageSummary {
  return {
    file,
    itemId: itemIdOf(file),
    folder,
    fault,
    subject: file,
    from: null,
    to: [],
    preview: fault,
    received: 0,
    itemClass: '',
    hasAttachments: false,
    conversationId: conversationIdOf(file),
  };
}

/** The header lines as they stand in the file, with CRLF. Throws NotAMessage when there are none. */
function headerText(content: Buffer): string {
  if (content.length === 0) throw new NotAMessage('The file is empty.');
  const end = /\r?\n\r?\n/.exec(content.subarray(0, 256 * 1024).toString('latin1'));
  const block = content.subarray(0, end ? end.index : 256 * 1024);
  const lines = textOf(block).split(/\r?\n/);
  if (!lines.slice(0, 2).some((line) => /^[!-9;-~]+[ \t]*:/.test(line)) || lines.some((line) => line.includes('\0'))) {
    throw new NotAMessage('The file does not begin with the header of an e-mail.');
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** As it stands in the header, with its angle brackets but without a comment of a server beside them. */
function messageIdIn(headers: string): string | null {
  const value = field(headers, 'message-id')?.trim() ?? '';
  return /<[^<>]*>/.exec(value)?.[0] ?? (value === '' ? null : value);
}

/** The part that makes a message a meeting request or reply; a calendar file that is merely attached has no method. */
function isMeetingPart(part: ParsedAttachment): boolean {
  return part.contentType === 'text/calendar' && part.contentDisposition !== 'attachment' && /^METHOD:/im.test(bytesOf(part).toString('utf8'));
}

function timeOf(date: string | undefined): number | undefined {
  const time = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

/** When the last server took the message in, for messages without a usable date of their own. */
function arrival(headers: string): string | undefined {
  return field(headers, 'received')?.split(';').at(-1);
}

/** The value of the first header line of that name, on one line. */
function field(headers: string, name: string): string | undefined {
  return new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(headers.replace(/\r\n[ \t]+/g, ' '))?.[1];
}

function senderOf(mail: ParsedMail): AddressObject | undefined {
  const sender = mail.headers.get('sender');
  return typeof sender === 'object' && 'value' in sender && Array.isArray(sender.value) ? (sender as AddressObject) : undefined;
}

function people(field: AddressObject | AddressObject[] | undefined): Person[] {
  const fields = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return fields.flatMap((each) => each.value.flatMap(flatten));
}

function flatten(address: EmailAddress): Person[] {
  if (address.group) return address.group.flatMap(flatten);
  const { name } = address;
  // A word alone is the address of somebody on the server that sent it, like "postmaster".
  const written = address.address || (/^\S+$/.test(name) ? name : '');
  return name || written ? [{ name: name || written, address: written }] : [];
}

function plainAsHtml(text: string): string {
  return `<html><head></head><body><div class="PlainText">${textToHtml(text)}</div></body></html>`;
}
