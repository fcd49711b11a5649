import * as v from 'valibot';

/** A message as the server hands it to the Outlook page. Both sides use these schemas: the server for its types, the page to check. */

export const person = v.object({ name: v.string(), address: v.string() });

const attachmentKinds = ['file', 'item', 'cloud'] as const;

export const attachment = v.object({
  id: v.string(),
  name: v.string(),
  contentType: v.string(),
  size: v.number(),
  kind: v.picklist(attachmentKinds),
  inline: v.boolean(),
  /** Content-ID without brackets, for cid: links in the body. */
  contentId: v.nullable(v.string()),
});

/** What the message list shows. */
export const messageSummary = v.object({
  /** Names the message in addresses of this sandbox: its file name relative to the mail folder. */
  file: v.string(),
  /** The identifier Office.js gives out. */
  itemId: v.string(),
  folder: v.string(),
  /** Why the file cannot be shown as a message, or null. */
  fault: v.nullable(v.string()),
  subject: v.string(),
  from: v.nullable(person),
  to: v.array(person),
  preview: v.string(),
  /** Milliseconds since 1970. */
  received: v.number(),
  itemClass: v.string(),
  hasAttachments: v.boolean(),
  conversationId: v.string(),
});

export const meeting = v.object({ start: v.number(), end: v.number(), location: v.string() });

export const message = v.object({
  ...messageSummary.entries,
  sender: v.nullable(person),
  cc: v.array(person),
  bcc: v.array(person),
  /** With angle brackets, as in the header; null when the message has none. */
  internetMessageId: v.nullable(v.string()),
  headers: v.string(),
  html: v.string(),
  text: v.string(),
  attachments: v.array(attachment),
  meeting: v.nullable(meeting),
});

export const attachmentContent = v.object({
  content: v.string(),
  format: v.picklist(['base64', 'url', 'eml', 'iCalendar']),
});

export type Person = v.InferOutput<typeof person>;
export type Attachment = v.InferOutput<typeof attachment>;
export type AttachmentKind = Attachment['kind'];
export type MessageSummary = v.InferOutput<typeof messageSummary>;
export type Message = v.InferOutput<typeof message>;
export type Meeting = v.InferOutput<typeof meeting>;
export type AttachmentContent = v.InferOutput<typeof attachmentContent>;
