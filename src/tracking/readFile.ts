import { bytesOf, fileNameOf } from './attachmentPlan.ts';
import type { AttachmentInfo } from './message.ts';
import type { AttachmentRefusal } from './trackNotes.ts';
import type { Reading, TrackPorts } from './trackPorts.ts';

/** An attachment as it is sent. */
export interface ReadFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly base64: string;
}

const itemTypes: readonly (readonly [RegExp, string])[] = [[/\.ics$/i, 'text/calendar'], [/./s, 'message/rfc822']];

/** The content of an attachment, or why it has to be left out. */
export async function readFile(attachment: AttachmentInfo, { readAttachment }: Pick<TrackPorts, 'readAttachment'>): Promise<Reading<ReadFile | AttachmentRefusal>> {
  const read = await readAttachment(attachment);
  if (!read.ok) return read.failure.kind === 'notRead' ? { ok: true, value: 'notGiven' } : read;
  if (read.value.kind === 'link') return { ok: true, value: 'link' };
  const { base64 } = read.value;
  if (base64 === '') return { ok: true, value: 'empty' };
  const name = fileNameOf(attachment);
  const type = attachment.kind === 'item' ? (itemTypes.find(([pattern]) => pattern.test(name))?.[1] ?? '') : attachment.contentType || 'application/octet-stream';
  return { ok: true, value: { name, type, bytes: bytesOf(base64), base64 } };
}

/** Whether two are the same, as far as Dynamics 365 tells without sending all of them. */
export function isAlike(one: Pick<ReadFile, 'name' | 'bytes'>, other: Pick<ReadFile, 'name' | 'bytes'>): boolean {
  return one.name === other.name && one.bytes === other.bytes;
}
