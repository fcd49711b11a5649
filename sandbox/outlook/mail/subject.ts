/** The subject without `Re:`, `Fw:` and their relatives in other languages (up to three letters, as Exchange does it). */
export function normalizedSubject(subject: string): string {
  return subject.replace(/^(\s*\p{L}{1,3}\s*:)+\s*/u, '').trim();
}
