import * as v from 'valibot';
import { compareAddresses } from '../addresses/compareAddresses.ts';
import { type Headers, parseHeaders } from '../tracking/headers.ts';
import { type AttachmentInfo, type Direction, type Person, type Selected, settleMessageId } from '../tracking/message.ts';
import { whyNotTracked } from '../tracking/messageKind.ts';
import { askItem } from './askItem.ts';
import { type ItemAsFound, selectedItem } from './selectedItem.ts';

/** Answers of Office.js can be lost, so the waiting has to end by itself. */
const deadlineSeconds = 5;

const text = v.fallback(v.nullish(v.string(), ''), '');
const person = v.fallback(v.nullable(v.pipe(v.object({ emailAddress: v.string(), displayName: text }), v.transform(({ emailAddress, displayName }): Person => ({ address: emailAddress, name: displayName })))), null);
export const people = v.fallback(v.pipe(v.array(person), v.transform((list) => list.filter((each) => each !== null))), []);

const attachment = v.pipe(
  v.object({ id: v.string(), name: text, contentType: text, size: v.fallback(v.number(), 0), attachmentType: text, isInline: v.fallback(v.nullish(v.boolean(), false), false), contentId: v.fallback(v.nullish(v.string(), null), null) }),
  v.transform(({ attachmentType, contentId, ...rest }): AttachmentInfo => ({
    ...rest,
    kind: attachmentType === 'item' || attachmentType === 'cloud' ? attachmentType : 'file',
    contentId: contentId === null ? null : contentId.replace(/^<(.*)>$/s, '$1'),
  })),
);
const attachments = v.fallback(v.array(v.fallback(v.nullable(attachment), null)), []);

/**
 * What is selected in Outlook now, of the mailbox with this address. Asks Outlook only where what it has told already is not
 * enough: a message without Message-ID, as in Sent Items for a while, and one from the person to the person. Never rejects.
 */
export async function readSelected(mailbox: string | null): Promise<Selected> {
  const item = selectedItem();
  if (item === undefined) return { kind: 'nothing' };
  const told = understand(item, mailbox);
  if (told !== undefined) return told;
  const header = await readHeaderText(item);
  if (selectedItem() !== item) return { kind: 'reading' };
  return understand(item, mailbox, { headers: header === undefined ? undefined : parseHeaders(header) }) ?? { kind: 'reading' };
}

/** As `readSelected`, from what Outlook has told already; `reading` where that is not enough. */
export function readAtOnce(mailbox: string | null): Selected {
  const item = selectedItem();
  if (item === undefined) return { kind: 'nothing' };
  return understand(item, mailbox) ?? { kind: 'reading' };
}

/** Undefined where the header is needed and was not read. */
function understand(item: ItemAsFound, mailbox: string | null, read?: { readonly headers: Headers | undefined }): Selected | undefined {
  if (isDraft(item)) return { kind: 'cannot', because: 'draft' };
  const attached = v.parse(attachments, item.attachments).filter((each) => each !== null);
  const because = item.itemType === 'appointment' ? 'appointment' : whyNotTracked(v.parse(text, item.itemClass), attached);
  if (because !== undefined) return { kind: 'cannot', because };
  const from = v.parse(person, item.from ?? null);
  const sender = v.parse(person, item.sender ?? null);
  const recipients = [...v.parse(people, item.to), ...v.parse(people, item.cc)];
  const isMe = (each: Person | null) => each !== null && mailbox !== null && compareAddresses(each.address, mailbox) !== 'different';
  const sentByMe = isMe(from) || isMe(sender);
  const told = settleMessageId(v.parse(text, item.internetMessageId));
  const isMissing = 'because' in told && told.because === 'noMessageId';
  if (read === undefined && (isMissing || (sentByMe && recipients.some(isMe)))) return undefined;
  const headers = read?.headers;
  const settled = isMissing ? settleMessageId(headers?.first('message-id')) : told;
  if ('because' in settled) return { kind: 'cannot', because: settled.because };
  const direction: Direction = sentByMe && (headers === undefined || headers.all('received').length === 0 || !recipients.some(isMe)) ? 'outgoing' : 'incoming';
  return {
    kind: 'message',
    message: {
      itemId: v.parse(text, item.itemId),
      messageId: settled.messageId,
      direction,
      subject: v.parse(text, item.subject),
      from,
      sender,
      attachments: attached,
      addresses: [from, sender, ...recipients].flatMap((each) => (each === null ? [] : [each.address])),
    },
  };
}

/** In a draft, what is a text elsewhere has to be asked for. */
function isDraft({ subject }: ItemAsFound): boolean {
  return typeof subject === 'object' && subject !== null && 'getAsync' in subject;
}

/** The header of the message as it came; undefined where this Outlook does not give it. */
export async function readHeaderText(item: ItemAsFound, seconds = deadlineSeconds): Promise<string | undefined> {
  if (typeof item.getAllInternetHeadersAsync !== 'function') return undefined;
  const answer = await askItem<string>(seconds, (callback) => item.getAllInternetHeadersAsync?.(callback));
  return answer.ok && typeof answer.value === 'string' ? answer.value : undefined;
}
