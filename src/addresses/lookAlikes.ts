/**
 * Letters that the fonts of Outlook draw just like a Latin letter. A small table of our own rather than Unicode's list of
 * confusables (UTS 39), which has thousands of pairs from scripts that no keyboard next to a Latin one writes: Cyrillic
 * and Greek come from a switched keyboard or a copied text, and the few Latin ones from phonetic alphabets and Turkish.
 * Letters that can be told apart when looked at, such as к and k or 0 and O, are left out: the marked difference shows
 * them.
 */
const pairs: readonly (readonly [lookAlikes: string, latin: string])[] = [
  // Cyrillic
  ['асԁеһіјӏорԛѕԝхуү', 'acdehijlopqswxyy'],
  ['АВСЕНІЈКМОРЅТХУ', 'ABCEHIJKMOPSTXY'],
  // Greek
  ['ανορυ', 'avopu'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  // Latin
  ['ıɑɡ', 'iag'],
];

const latinOf: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([lookAlikes, latin]) => {
    const letters = [...latin];
    return [...lookAlikes].map((letter, index) => [letter, letters[index] ?? letter] as const);
  }),
);

/** The text with each look-alike as the Latin letter that it is taken for; compatibility forms such as full-width letters too (NFKC). */
export function withoutLookAlikes(text: string): string {
  return ascii.test(text) ? text : [...text.normalize('NFKC')].map((letter) => latinOf.get(letter) ?? letter).join('');
}

const ascii = /^\p{ASCII}*$/u;
