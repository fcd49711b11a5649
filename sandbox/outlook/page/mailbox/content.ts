import type { AttachmentContent, Message } from '../../mail/message.ts';
import { readAttachment, readMessage } from './server.ts';
import type { SentMessage } from './sent.ts';

/** The content of an attachment itself, or the message that it lies with. */
export type ContentPlace = AttachmentContent | { readonly file: string; readonly index: number };

/** What was sent since the page was opened lies in the page, everything else on the server. */
export async function messageOf(file: string, sent: readonly SentMessage[]): Promise<Message> {
  return sent.find(({ message }) => message.file === file)?.message ?? readMessage(file);
}

/** The content of an attachment, wherever it lies. */
export async function contentAt(place: ContentPlace, sent: readonly SentMessage[]): Promise<AttachmentContent> {
  if ('content' in place) return place;
  const inPage = sent.find(({ message }) => message.file === place.file)?.contents[place.index];
  return inPage ? contentAt(inPage, sent) : readAttachment(place.file, place.index);
}
