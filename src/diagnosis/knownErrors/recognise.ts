import { codeKey, codesIn } from './codesIn.ts';
import { type Fixer, type KnownErrorId, type KnownErrorRow, knownErrors } from './knownErrors.ts';
import { wordsOf } from './plainText.ts';

/** An error that a pasted text tells of. Its sentences are in `texts` under its id. */
export interface Recognised {
  readonly id: KnownErrorId;
  readonly who: readonly Fixer[];
  /** What gave it away, strongest first: a code, a sentence of Microsoft's, or everyday words that may mean something else. */
  readonly by: 'code' | 'phrase' | 'symptom';
  /** The code or phrase as the table has it, never a piece of the pasted text. */
  readonly found: string;
}

/** How many characters a gap in a phrase may have. */
const gap = 80;

interface Sought {
  readonly text: string;
  readonly parts: readonly string[];
}

const soughtOf = (phrases: readonly string[] = []): readonly Sought[] => phrases.map((text) => ({ text, parts: text.split('…').map(wordsOf) }));

const table = knownErrors.map((known) => {
  const row: KnownErrorRow = known;
  return {
    id: known.id,
    who: row.who,
    codes: (row.codes ?? []).map((text) => ({ text, key: codeKey(text) })),
    phrases: soughtOf(row.phrases),
    symptoms: soughtOf(row.symptoms),
  };
});

/**
 * What a text from Outlook, Dynamics 365 or an administrator means, likeliest first: codes before phrases before everyday
 * words, and among equals in the order of the table. Empty where nothing is known. Takes any text, of any length, in time
 * proportional to it; asks nobody.
 */
export function recognise(pasted: string): readonly Recognised[] {
  const codes = codesIn(pasted);
  const words = wordsOf(pasted);
  const byCode: Recognised[] = [];
  const byPhrase: Recognised[] = [];
  const bySymptom: Recognised[] = [];
  for (const { id, who, ...row } of table) {
    const code = row.codes.find(({ key }) => codes.has(key));
    const phrase = row.phrases.find(({ parts }) => contains(words, parts));
    const symptom = row.symptoms.find(({ parts }) => contains(words, parts));
    if (code) byCode.push({ id, who, by: 'code', found: code.text });
    else if (phrase) byPhrase.push({ id, who, by: 'phrase', found: phrase.text });
    else if (symptom) bySymptom.push({ id, who, by: 'symptom', found: symptom.text });
  }
  return [...byCode, ...byPhrase, ...bySymptom];
}

/** Whether the parts follow each other in the text, with no more than a gap between two. */
function contains(words: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (follow(words, at + first.length, rest)) return true;
  }
  return false;
}

function follow(words: string, from: number, parts: readonly string[]): boolean {
  let end = from;
  for (const part of parts) {
    // One back: two neighbouring words share the space between them.
    const at = words.slice(end - 1, end + gap + part.length).indexOf(part);
    if (at < 0) return false;
    end += at - 1 + part.length;
  }
  return true;
}
