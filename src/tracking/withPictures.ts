import { bytesOf } from './attachmentPlan.ts';
import type { MessageContent } from './message.ts';
import { picturesIn, pictureType, placePictures } from './pictures.ts';
import type { TrackNote } from './trackNotes.ts';
import type { Reading, TrackPorts } from './trackPorts.ts';

/** More than this in a text, and nobody can open it; the rest comes as attachments. */
const mostBytes = 5 * 1024 * 1024;

export interface Pictured {
  readonly html: string;
  /** Ids of the attachments that are in the text now. */
  readonly placed: ReadonlySet<string>;
  readonly notes: readonly TrackNote[];
}

/** The text of a message with the pictures in it that came with it. One that Outlook does not give is left out and told. */
export async function withPictures({ html, message }: MessageContent, { readAttachment }: Pick<TrackPorts, 'readAttachment'>, signal: AbortSignal): Promise<Reading<Pictured>> {
  const shown = picturesIn(html, message.attachments);
  const addresses = new Map<string, string>();
  let room = mostBytes;
  let missing = 0;
  for (const attachment of new Set(shown.values())) {
    if (attachment.size > room) continue;
    if (signal.aborted) return { ok: false, failure: { kind: 'canceled' } };
    const read = await readAttachment(attachment);
    if (!read.ok && read.failure.kind !== 'notRead') return read;
    if (!read.ok || read.value.kind !== 'base64' || read.value.base64 === '') {
      missing += 1;
      continue;
    }
    const size = bytesOf(read.value.base64);
    if (size > room) continue;
    room -= size;
    addresses.set(attachment.id, `data:${pictureType(attachment) ?? 'image/png'};base64,${read.value.base64}`);
  }
  return {
    ok: true,
    value: {
      html: placePictures(html, (id) => addresses.get(shown.get(id)?.id ?? '')),
      placed: new Set(addresses.keys()),
      notes: missing === 0 ? [] : [{ kind: 'pictureLeftOut', count: missing }],
    },
  };
}
