import { attachmentId } from './attachmentId.ts';
import type { AttachmentInfo } from './message.ts';
import { isAlike, readFile, type ReadFile } from './readFile.ts';
import type { TrackNote } from './trackNotes.ts';
import type { FileToAttach, Reading, TrackPorts } from './trackPorts.ts';

/** In all; on a slow line that is half a minute without a sign of progress. */
const mostBytes = 1024 * 1024;

export interface SmallFiles {
  readonly files: readonly FileToAttach[];
  /** What is left out. */
  readonly notes: readonly TrackNote[];
}

/** The files of an e-mail that can be created together with it; undefined where they are too large for that. */
export async function readSmallFiles(email: string, attachments: readonly AttachmentInfo[], ports: Pick<TrackPorts, 'readAttachment'>, signal: AbortSignal): Promise<Reading<SmallFiles | undefined>> {
  if (attachments.reduce((sum, { size }) => sum + size, 0) > mostBytes) return { ok: true, value: undefined };
  const read: ReadFile[] = [];
  const files: FileToAttach[] = [];
  const notes: TrackNote[] = [];
  let room = mostBytes;
  for (const attachment of attachments) {
    if (signal.aborted) return { ok: false, failure: { kind: 'canceled' } };
    const file = await readFile(attachment, ports);
    if (!file.ok) return file;
    if (typeof file.value === 'string') {
      notes.push({ kind: 'attachmentLeftOut', name: attachment.name, because: file.value });
      continue;
    }
    const { value } = file;
    const { name, type, bytes, base64 } = value;
    room -= bytes;
    // Outlook's sizes are about right only.
    if (room < 0) return { ok: true, value: undefined };
    const before = read.filter((other) => isAlike(other, value)).length;
    read.push(value);
    files.push({ id: await attachmentId({ email, name, bytes, before }), name, type, base64 });
  }
  return { ok: true, value: { files, notes } };
}
