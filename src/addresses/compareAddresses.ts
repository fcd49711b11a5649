/**
 * How far two e-mail addresses are the same. Dots, plus tags and aliases count: Dynamics 365 matches the whole address.
 *
 * - `same`: equal but for white space around them
 * - `sameExceptCase`: equal but for capital and small letters, which no mail server tells apart
 * - `different`: anything else
 */
export type Sameness = 'same' | 'sameExceptCase' | 'different';

export function compareAddresses(one: string, other: string): Sameness {
  const left = one.trim();
  const right = other.trim();
  if (left === right) return 'same';
  return foldCase(left) === foldCase(right) ? 'sameExceptCase' : 'different';
}

/**
 * Both foldings must agree: one alone calls look-alikes equal, such as the Kelvin sign and the letter K (equal in small
 * letters) or the dotless i and the letter i (equal in capitals).
 */
function foldCase(address: string): string {
  return [...address].map((character) => `${character.toLowerCase()}/${character.toUpperCase()}`).join(' ');
}
