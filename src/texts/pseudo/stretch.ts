const accented: Readonly<Record<string, string>> = { a: 'å', c: 'ç', d: 'ð', e: 'é', g: 'ğ', i: 'ï', l: 'ļ', n: 'ñ', o: 'ø', r: 'ŕ', s: 'š', u: 'ü', y: 'ý', z: 'ž', A: 'Å', D: 'Ð', E: 'É', O: 'Ø', S: 'Š', U: 'Û' };

/** What is no language: addresses of mailboxes and pages. */
const foreign = /\S*[@/]\S*/;

/** A sentence in the pseudo-language: in brackets, so that a cut end shows; a third longer, as German is; with accents, so that forgotten sentences show. */
export function stretch(sentence: string): string {
  const words = sentence.split(' ').map((word) => (foreign.test(word) ? word : word.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter)));
  return `[${words.join(' ')}${' ~~~'.repeat(Math.ceil(sentence.length / 12))}]`;
}
