import type { AttachmentInfo } from './message.ts';
import type { AttachmentRefusal, TrackNote } from './trackNotes.ts';

/** What an organization takes; a limit that is not known is not held against anything. */
export interface AttachmentLimits {
  /** Bytes. */
  readonly largest: number | null;
  /** Extensions in lower case, without dot. */
  readonly blocked: ReadonlySet<string>;
}

export const noLimits: AttachmentLimits = { largest: null, blocked: new Set() };

/** Which attachments the person wants to track: all, none, or those with these ids. */
export type AttachmentChoice = 'all' | 'none' | readonly string[];

export interface AttachmentPlan {
  readonly send: readonly AttachmentInfo[];
  readonly leftOut: readonly Extract<TrackNote, { readonly kind: 'attachmentLeftOut' }>[];
}

/** Which attachments are sent, and why others are not; `placed` are in the text already. */
export function planAttachments(attachments: readonly AttachmentInfo[], choice: AttachmentChoice, placed: ReadonlySet<string>, limits: AttachmentLimits): AttachmentPlan {
  const wanted = attachments.filter(({ id }) => !placed.has(id) && (choice === 'all' || (choice !== 'none' && choice.includes(id))));
  const judged = wanted.map((attachment) => ({ attachment, because: whyLeftOut(attachment, limits) }));
  return {
    send: judged.flatMap(({ attachment, because }) => (because === undefined ? [attachment] : [])),
    leftOut: judged.flatMap(({ attachment: { name }, because }) => (because === undefined ? [] : [{ kind: 'attachmentLeftOut', name, because }])),
  };
}

/** Known before it is read; `size` is Outlook's, unless it was read. */
export function whyLeftOut({ kind, name, size }: Pick<AttachmentInfo, 'kind' | 'name' | 'size'>, { largest, blocked }: AttachmentLimits): AttachmentRefusal | undefined {
  if (kind === 'cloud') return 'link';
  if (blocked.has(/\.([^.]*)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '')) return 'blockedType';
  return largest !== null && size > largest ? 'tooLarge' : undefined;
}

/** Bytes behind base64. */
export function bytesOf(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}

const longestName = 255;
const itemEnds: readonly (readonly [RegExp, string])[] = [[/\.(eml|msg|ics)$/i, ''], [/./s, '.eml']];

/** The name it gets in Dynamics 365: never empty, never too long, and its end survives. */
export function fileNameOf({ name, kind }: Pick<AttachmentInfo, 'name' | 'kind'>): string {
  const plain = name.trim() || 'attachment';
  const whole = plain + (kind === 'item' ? (itemEnds.find(([pattern]) => pattern.test(plain))?.[1] ?? '') : '');
  if (whole.length <= longestName) return whole;
  const end = /\.[^.]{1,20}$/.exec(whole)?.[0] ?? '';
  return [...whole].slice(0, longestName - end.length - 10).join('').slice(0, longestName - end.length) + end;
}
