import { decodeWords, wordAt } from './encodedWords.ts';
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
    else if (!isNobody(entry)) unread += 1;
  }
  return { people, unread };
}

/** One entry of a list, taken apart. */
interface Entry {
  /** What stands outside of brackets and comments, without its quotes. */
  phrase: string;
  /** The same with its quotes. */
  written: string;
  /** What stands in angle brackets. */
  angle: string | undefined;
  comment: string;
  /** Whether anything of the phrase was quoted: then it is a name, even with an @ in it. */
  quoted: boolean;
}

const blank = (): Entry => ({ phrase: '', written: '', angle: undefined, comment: '', quoted: false });
const isBlank = ({ phrase, angle, comment }: Entry) => phrase.trim() === '' && angle === undefined && comment.trim() === '';

/** Splits at commas, and at semicolons, which end a group and which some mailers write in place of commas. */
function entriesOf(field: string): readonly Entry[] {
  const entries: Entry[] = [];
  let entry = blank();
  let place: 'phrase' | 'quotes' | 'angle' | 'quotesInAngle' = 'phrase';
  let depth = 0;
  let closes = true;
  // Once quotes do not end, all that follow are none: so a field is read once only.
  const begins = (at: number) => (closes = closes && isClosed(field, at));
  const end = () => {
    if (!isBlank(entry)) entries.push(entry);
    entry = blank();
  };
  for (let at = 0; at < field.length; at += 1) {
    const character = field[at] ?? '';
    const next = field[at + 1] ?? '';
    const word = depth === 0 && place === 'phrase' ? wordAt(field, at) : undefined;
    if (word !== undefined) {
      entry.phrase += word;
      entry.written += word;
      at += word.length - 1;
    } else if (character === '\\' && (place === 'quotes' || depth > 0)) {
      if (depth > 0) entry.comment += next;
      else {
        entry.phrase += next;
        entry.written += character + next;
      }
      at += 1;
    } else if (depth > 0) {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      if (depth > 0) entry.comment += character;
    } else if (place === 'quotes') {
      if (character === '"') place = 'phrase';
      else entry.phrase += character;
      entry.written += character;
    } else if (place === 'quotesInAngle') {
      entry.angle += character;
      if (character === '\\') {
        entry.angle += next;
        at += 1;
      } else if (character === '"') place = 'angle';
    } else if (place === 'angle') {
      if (character === '>') place = 'phrase';
      else entry.angle += character;
      if (character === '"' && begins(at)) place = 'quotesInAngle';
    } else if (character === '"') {
      if (!begins(at)) continue;
      place = 'quotes';
      entry.quoted = true;
      entry.written += character;
    } else if (character === '(') depth = 1;
    else if (character === '<') {
      place = 'angle';
      entry.angle = '';
    } else if (character === ',' || character === ';') end();
    // The name of a group, which is nobody.
    else if (character === ':' && entry.angle === undefined && !entry.phrase.includes('@')) entry = blank();
    else {
      entry.phrase += character;
      entry.written += character;
    }
  }
  end();
  return entries;
}

/** Whether quotes end somewhere. */
function isClosed(field: string, at: number): boolean {
  closing.lastIndex = at + 1;
  return closing.test(field);
}
const closing = /(?:[^"\\]|\\[^])*"/y;

/** What mailers write where they do not want to say who the recipients are. */
function isNobody({ phrase, angle }: Entry): boolean {
  return /^undisclosed[\s-]*recipients?\b/i.test((phrase.trim() || angle || '').trim());
}

function personOf({ phrase, written, angle, comment, quoted }: Entry): Person | undefined {
  const name = tidy(phrase);
  if (angle !== undefined) {
    const address = addressIn(angle);
    return isAddress(address) ? { name: name || tidy(comment), address } : undefined;
  }
  const bare = quoted ? /"(?:[^"\\]|\\[^])+"@[^@\s"]+$/.exec(written.trim())?.[0] : phrase.trim().split(/\s+/).filter(isAddress).at(-1);
  if (bare !== undefined) return { name: tidy(written.replace(bare, ' ').replaceAll('"', '')) || tidy(comment), address: bare };
  // Some mailers encode name and address together.
  const decoded = quoted ? phrase : decodeWords(phrase);
  return decoded === phrase ? undefined : parseAddressList(decoded.replace(/=\?/g, '')).people[0];
}

/** `<@relay.example:someone@contoso.com>` names the way as well; blanks and comments count for nothing, unless an address is whole without what is beside it. */
function addressIn(angle: string): string {
  const way = angle.trim().replace(/^@[^:]*:/, '').replace(/^mailto:/i, '').trim();
  if (way.includes('"')) return way;
  const plain = way.replace(/\([^()]*\)/g, '').replace(/\s*([.@])\s*/g, '$1');
  return plain.split(/\s+/).filter(isAddress).at(-1) ?? plain.replace(/\s+/g, '');
}

const tidy = (text: string) => decodeWords(text).replace(/\s+/g, ' ').trim();

const isAddress = (text: string) => /^[^@\s]+@[^@\s]+$/.test(text) || /^"(?:[^"\\]|\\[^])+"@[^@\s]+$/.test(text);
