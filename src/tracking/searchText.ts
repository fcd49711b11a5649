/** Dataverse search takes no more characters and no fewer (Microsoft: "Search for Dataverse records"). */
const longest = 100;
const shortest = 3;

/** What somebody typed, tidied: line breaks and runs of spaces are one space. */
export function tidySearch(typed: string): string {
  return typed.replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, longest).trim();
}

/**
 * The words for Dataverse search, whose last one may still be unfinished. What would be an operator there, such as `-` for
 * "not", is a space. Undefined where too little is left.
 */
export function searchWords(typed: string): string | undefined {
  const words = tidySearch(typed.replace(/[-+|"'()*~^:?&!{}[\]\\/<>=]/g, ' '));
  return words.length < shortest ? undefined : `${words.slice(0, longest - 1)}*`;
}

/** The text of a `contains` in $filter: `%`, `_` and `[` would be wildcards of the database. */
export function containsText(typed: string): string {
  return tidySearch(typed).replace(/[%_[]/g, '[$&]');
}
