const isBreak = (character: string) => character === '' || /[\s@.,;:()-]/.test(character);

/** The words of a search. Wildcards and quotation marks say nothing more here: every word may be the beginning of a longer one. */
export function termsOf(search: string): readonly string[] {
  return search.toLowerCase().replace(/[*"\\]/g, '').split(/\s+/).filter((term) => term !== '');
}

/** Where a word of the text begins with the term; -1 when none does. */
function findTerm(text: string, term: string): number {
  const lower = text.toLowerCase();
  let position = lower.indexOf(term);
  while (position > 0 && !isBreak(lower.charAt(position - 1))) position = lower.indexOf(term, position + 1);
  return position;
}

export const hasTerm = (text: string, term: string): boolean => findTerm(text, term) >= 0;

/** The whole word of the text that begins with the term; undefined when none does. */
export function wordWith(text: string, term: string): string | undefined {
  const start = findTerm(text, term);
  if (start < 0) return undefined;
  let end = start + term.length;
  while (!isBreak(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

export const marked = (text: string): string => `{crmhit}${text}{/crmhit}`;

/** The text with its first word for each term marked. */
export function highlight(text: string, terms: readonly string[]): string {
  const words = new Set(terms.flatMap((term) => wordWith(text, term) ?? []));
  return [...words].reduce((current, word) => current.replace(word, () => marked(word)), text);
}
