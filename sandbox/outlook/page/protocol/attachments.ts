import type { Attachment, AttachmentKind } from '../../mail/message.ts';

/** The numbers Office.js knows the kinds of attachments by. */
export const attachmentNumbers: Readonly<Record<AttachmentKind, number>> = { file: 0, item: 1, cloud: 2 };

/** An attachment as Office.js wants it. */
export function attachmentTo({ id, name, contentType, size, kind, inline }: Attachment) {
  return { id, name, contentType, size, attachmentType: attachmentNumbers[kind], isInline: inline };
}
