/** Half of a character; encoding it would throw. */
const halves = /\p{Surrogate}/gu;

/** A text as a literal in the address of a question: quotes doubled, everything else encoded. */
export function quoted(text: string): string {
  return `'${encodeURIComponent(text.replace(halves, '\uFFFD').replaceAll("'", "''"))}'`;
}
