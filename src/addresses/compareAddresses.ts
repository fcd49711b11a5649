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
  return equalButForCase(left, right) ? 'sameExceptCase' : 'different';
}

function equalButForCase(left: string, right: string): boolean {
  if (ascii.test(left) && ascii.test(right)) return left.toLowerCase() === right.toLowerCase();
  const others = [...right];
  const letters = [...left];
  return letters.length === others.length && letters.every((letter, index) => isSameLetter(letter, others[index] ?? ''));
}

/** Most addresses, which are compared thousands of times. */
const ascii = /^\p{ASCII}*$/u;

/**
 * Both foldings must agree: one alone calls look-alikes equal, such as the Kelvin sign and the letter K (equal in small
 * letters) or the dotless i and the letter i (equal in capitals).
 */
function isSameLetter(one: string, other: string): boolean {
  return one === other || (one.toLowerCase() === other.toLowerCase() && one.toUpperCase() === other.toUpperCase());
}
