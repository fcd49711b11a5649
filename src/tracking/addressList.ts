import { decodeWords } from './encodedWords.ts';
import type { Person } from './message.ts';

/** People of an address field (RFC 5322), and how many entries have no address that could be read. */
export interface AddressList {
  readonly people: readonly Person[];
  readonly unread: number;
}

/** Reads a field such as To: names, quoted names, comments, groups, and what mailers make of them. */
export function parseAddressList(field: string): AddressList {
  const people: Person[] = [];
  let unread = 0;
  for (const entry of entriesOf(field)) {
    const person = personOf(entry);
    if (person) people.push(person);
    else unread += 1;
  }
  return { people, unread };
}

/** One entry of a list, taken apart. */
interface Entry {
  /** What stands outside of brackets and comments, without its quotes. */
  phrase: string;
  /** What stands in angle brackets. */
  angle: string | undefined;
  comment: string;
  /** Whether anything of the phrase was quoted: then it is a name, even with an @ in it. */
  quoted: boolean;
}

const blank = (): Entry => ({ phrase: '', angle: undefined, comment: '', quoted: false });
const isBlank = ({ phrase, angle, comment }: Entry) => phrase.trim() === '' && angle === undefined && comment.trim() === '';

/** Splits at commas, and at semicolons, which end a group and which some mailers write in place of commas. */
function entriesOf(field: string): readonly Entry[] {
  const entries: Entry[] = [];
  let entry = blank();
  let place: 'phrase' | 'quotes' | 'angle' = 'phrase';
  let depth = 0;
  const end = () => {
    if (!isBlank(entry)) entries.push(entry);
    entry = blank();
  };
  for (let at = 0; at < field.length; at += 1) {
    const character = field[at] ?? '';
    const next = field[at + 1] ?? '';
    if (character === '\\' && (place === 'quotes' || depth > 0)) {
      if (depth > 0) entry.comment += next;
      else entry.phrase += next;
      at += 1;
    } else if (depth > 0) {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      if (depth > 0) entry.comment += character;
    } else if (place === 'quotes') {
      if (character === '"') place = 'phrase';
      else entry.phrase += character;
    } else if (place === 'angle') {
      if (character === '>') place = 'phrase';
      else entry.angle = (entry.angle ?? '') + character;
    } else if (character === '"') {
      place = 'quotes';
      entry.quoted = true;
    } else if (character === '(') depth = 1;
    else if (character === '<') {
      place = 'angle';
      entry.angle = '';
    } else if (character === ',' || character === ';') end();
    // The name of a group, which is nobody.
    else if (character === ':' && entry.angle === undefined && !entry.phrase.includes('@')) entry = blank();
    else entry.phrase += character;
  }
  end();
  return entries;
}

function personOf({ phrase, angle, comment, quoted }: Entry): Person | undefined {
  const name = tidy(phrase);
  if (angle !== undefined) {
    // `<@relay.example:someone@contoso.com>` names the way as well.
    const address = angle.replace(/^@[^:]*:/, '').replace(/\s+/g, '').replace(/^mailto:/i, '');
    return isAddress(address) ? { name: name || tidy(comment), address } : undefined;
  }
  const bare = quoted ? undefined : phrase.trim().split(/\s+/).filter(isAddress).at(-1);
  if (bare === undefined) return undefined;
  return { name: tidy(phrase.replace(bare, ' ')) || tidy(comment), address: bare };
}

const tidy = (text: string) => decodeWords(text).replace(/\s+/g, ' ').trim();

const isAddress = (text: string) => /^[^@\s]+@[^@\s]+$/.test(text) || /^"[^"]+"@[^@\s]+$/.test(text);
