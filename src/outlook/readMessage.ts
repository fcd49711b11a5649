import * as v from 'valibot';
import { completeMessage } from '../tracking/completeMessage.ts';
import { parseHeaders } from '../tracking/headers.ts';
import { type AttachmentInfo, type MessageContent, type OpenMessage, settleMessageId } from '../tracking/message.ts';
import type { TrackFailure } from '../tracking/trackCourse.ts';
import { askItem, showsAllRecipients } from './askItem.ts';
import { people, readHeaderText } from './readSelected.ts';
import { type ItemAsFound, selectedItem } from './selectedItem.ts';

/** How long each part of a message may take. */
const deadlineSeconds = { headers: 15, body: 30, attachment: 120 } as const;

export type ReadAnswer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: TrackFailure };

/** What was selected when the person pressed the button; everything that is read later has to come from it. */
export interface PinnedItem {
  readonly item: ItemAsFound;
  readonly message: OpenMessage;
}

/** Holds on to the selected item as that of a message that was read from it; undefined where another one is selected. */
export function pinItem(message: OpenMessage): PinnedItem | undefined {
  const item = selectedItem();
  const told = typeof item?.internetMessageId === 'string' ? settleMessageId(item.internetMessageId) : undefined;
  if (item === undefined || (item.itemId ?? '') !== message.itemId) return undefined;
  return told !== undefined && 'messageId' in told && told.messageId !== message.messageId ? undefined : { item, message };
}

/**
 * Reads all of a message but its attachments. Office.js answers for whatever is selected when Outlook gets to the call, so
 * the header is read before and after the text, and nothing is given unless both are those of the pinned message and it was
 * selected all the time. Never rejects.
 */
export async function readMessage(pinned: PinnedItem): Promise<ReadAnswer<MessageContent>> {
  const { item, message } = pinned;
  const header = await readHeaderText(item, deadlineSeconds.headers);
  if (!isStill(pinned, header)) return { ok: false, failure: { kind: 'otherMessage' } };
  const body = await readBody(item);
  if (!(await isStillSelected(pinned))) return { ok: false, failure: { kind: 'otherMessage' } };
  if (!body.ok) return { ok: false, failure: { kind: 'notRead', part: 'body', code: body.code } };
  const shown = { to: v.parse(people, item.to), cc: v.parse(people, item.cc) };
  const created = item.dateTimeCreated instanceof Date ? item.dateTimeCreated.getTime() : null;
  const complete = showsAllRecipients(shown.to.length) && showsAllRecipients(shown.cc.length);
  return { ok: true, value: completeMessage(message, { headers: header === undefined ? undefined : parseHeaders(header), shown, complete, created, html: body.value }) };
}

/** The content of an attachment in base64; `link` for one that lies elsewhere, which has none. */
export type AttachmentContent = { readonly kind: 'base64'; readonly base64: string } | { readonly kind: 'link' };

/** Reads one attachment of the pinned message, with the same care. Null where Outlook does not give it. Never rejects. */
export async function readAttachment(pinned: PinnedItem, { id, name }: AttachmentInfo): Promise<ReadAnswer<AttachmentContent>> {
  const { item } = pinned;
  const notRead = (code: string): ReadAnswer<never> => ({ ok: false, failure: { kind: 'notRead', part: 'attachment', name, code } });
  if (typeof item.getAttachmentContentAsync !== 'function') return notRead('unavailable');
  if (selectedItem() !== item) return { ok: false, failure: { kind: 'otherMessage' } };
  const answer = await askItem<Office.AttachmentContent>(deadlineSeconds.attachment, (callback) => item.getAttachmentContentAsync?.(id, callback));
  if (!(await isStillSelected(pinned))) return { ok: false, failure: { kind: 'otherMessage' } };
  if (!answer.ok) return notRead(answer.code);
  const parsed = v.safeParse(attachmentContent, answer.value);
  if (!parsed.success) return notRead('unexpected');
  const { content, format } = parsed.output;
  if (format === 'url') return { ok: true, value: { kind: 'link' } };
  return { ok: true, value: { kind: 'base64', base64: format === 'base64' ? content.replace(/\s+/g, '') : base64Of(content) } };
}

const attachmentContent = v.object({ content: v.string(), format: v.picklist(['base64', 'url', 'eml', 'iCalendar']) });

/** Messages and appointments come as text. Where it has single bytes only, and controls, or says that it is in another encoding, it comes byte by byte. */
function base64Of(text: string): string {
  const isOtherwise = /[\u0080-\u009f]/.test(text) || (/\bcharset\s*=\s*"?[\w-]/i.test(text) && !/\bcharset\s*=\s*"?utf-8/i.test(text));
  const isBytes = isOtherwise && !/[\u0100-\uffff]/.test(text);
  const bytes = isBytes ? Uint8Array.from(text, (character) => character.charCodeAt(0)) : new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function readBody(item: ItemAsFound) {
  return askItem<string>(deadlineSeconds.body, (callback) => {
    if (typeof item.body?.getAsync !== 'function') throw new TypeError('unavailable');
    item.body.getAsync(Office.CoercionType.Html, callback);
  });
}

/** Whether the pinned message is the one that is selected, by its header, which is read anew. */
export async function isStillSelected(pinned: PinnedItem): Promise<boolean> {
  if (selectedItem() !== pinned.item) return false;
  return isStill(pinned, await readHeaderText(pinned.item, deadlineSeconds.headers));
}

/** The header may lack where this Outlook gives none; then what it tells without asking has to do. */
function isStill({ item, message }: PinnedItem, header: string | undefined): boolean {
  if (selectedItem() !== item) return false;
  if (header === undefined) return typeof item.getAllInternetHeadersAsync !== 'function';
  const field = withoutBlanks(parseHeaders(header).first('message-id') ?? '');
  const told = withoutBlanks(message.messageId);
  // Of an id that is against the rules, Outlook tells a part: what stands before the first closing bracket, or between two.
  return field.startsWith(told) || `<${field}>` === told || field.split(/[<>"]+/).includes(told.slice(1, -1));
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
