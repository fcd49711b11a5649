import * as v from 'valibot';
import type { RecordKey } from './record.ts';

/** What we have noted on a message itself, for one organization. */
export interface ItemMark {
  /** `stopped`: the person no longer wants it tracked, and its copy was kept. `wanted`: it was to be tracked when sent. */
  readonly kind: 'tracked' | 'stopped' | 'wanted';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What a wanted one is to be regarding. */
  readonly regarding?: RecordKey;
}

/** By address of the organization. */
export type ItemMarks = ReadonlyMap<string, ItemMark>;

const key = v.object({ table: v.pipe(v.string(), v.regex(/^[a-z]\w{0,99}$/)), id: v.pipe(v.string(), v.uuid()) });

const mark = v.object({
  url: v.pipe(v.string(), v.maxLength(300)),
  kind: v.picklist(['tracked', 'stopped', 'wanted']),
  at: v.pipe(v.number(), v.minValue(0)),
  regarding: v.exactOptional(key),
  /** Message-ID of the message that it was noted on; empty on a draft, which has none. */
  of: v.pipe(v.string(), v.maxLength(400)),
});

const marks = v.pipe(v.string(), v.parseJson(), v.array(v.unknown()));

/** Outlook keeps 2,500 characters on a message. */
const mostMarks = 4;
const longest = 2300;

/**
 * Reads what `writeMarks` wrote. What was noted on another message is left out: Office.js may have given the properties of
 * another one, and some clients copy them to what is forwarded. `messageId` is empty for a draft.
 */
export function readMarks(text: unknown, messageId: string): ItemMarks {
  const parsed = v.safeParse(marks, text);
  if (!parsed.success) return new Map();
  return new Map(
    parsed.output.flatMap((each) => {
      const one = v.safeParse(mark, each);
      if (!one.success) return [];
      const { url, of, ...rest } = one.output;
      // What was wanted of a draft is found on what was sent.
      return of === messageId || (of === '' && rest.kind === 'wanted') ? [[url, rest] as const] : [];
    }),
  );
}

/** The newest few, as one text that fits. */
export function writeMarks(noted: ItemMarks, messageId: string): string {
  const newest = [...noted].sort(([, one], [, other]) => other.at - one.at).slice(0, mostMarks);
  const texts = newest.map(([url, each]) => JSON.stringify({ url, ...each, of: messageId }));
  while (texts.join(',').length + 2 > longest) texts.pop();
  return `[${texts.join(',')}]`;
}
