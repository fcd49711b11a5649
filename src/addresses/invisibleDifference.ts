import { asciiDomain } from './asciiDomain.ts';
import { compareAddresses } from './compareAddresses.ts';
import { withoutLookAlikes } from './lookAlikes.ts';

/**
 * What a reader does not see, or takes for nothing.
 *
 * - `space`: white space within the address
 * - `zeroWidth`: characters without width, such as zero-width spaces, direction marks and control characters
 * - `unicodeForm`: the same letter put together in another way (UAX 15)
 * - `internationalDomain`: one domain in its own letters and as `xn--…` (RFC 5890)
 * - `lookAlike`: another letter that looks the same
 */
export type Invisible = 'space' | 'zeroWidth' | 'unicodeForm' | 'internationalDomain' | 'lookAlike';

/** Which of the two addresses has what is not seen. For an international domain it is the one that is written `xn--…`. */
export type Side = 'one' | 'other' | 'both';

export interface InvisibleDifference {
  /** All that the addresses differ in; at least one. */
  readonly kinds: readonly Invisible[];
  readonly side: Side;
}

type Steps = readonly (readonly [kind: Invisible, apply: (address: string) => string])[];

/** Each step takes away one kind. The domain comes before look-alikes: a domain in Cyrillic is nothing but itself. */
const steps: Steps = [
  ['space', (address) => address.replace(/\s/gu, '')],
  ['zeroWidth', (address) => address.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')],
  ['unicodeForm', (address) => address.normalize('NFC')],
  ['internationalDomain', asciiDomain],
  ['lookAlike', withoutLookAlikes],
];

/** A look-alike in the domain is seen only where the domain is left as it is written. */
const stepsWithinDomain = steps.filter(([kind]) => kind !== 'internationalDomain');

/**
 * How two addresses differ that look the same; undefined where they are the same, or differ in something that can be seen.
 * Total. They are different all the same: mail to one does not reach the other.
 */
export function invisibleDifference(one: string, other: string): InvisibleDifference | undefined {
  if (compareAddresses(one, other) !== 'different') return undefined;
  if (plain.test(one) && plain.test(other)) return undefined;
  const enough = [steps, stepsWithinDomain].find((tried) => agree(one, other, tried));
  if (!enough) return undefined;
  // Some steps do the work of others too, so those that can be spared are taken out one by one, the last first.
  const used = enough.reduceRight((kept, step) => {
    const without = kept.filter((another) => another !== step);
    return agree(one, other, without) ? without : kept;
  }, enough);
  return { kinds: used.map(([kind]) => kind), side: sideOf(one.trim(), other.trim(), used) };
}

/** Neither hidden nor foreign characters, nor an encoded domain: most addresses, for which nothing has to be tried. */
const plain = /^(?!.*[xX][nN]--)[!-~]*$/u;

function agree(one: string, other: string, tried: Steps): boolean {
  return compareAddresses(taken(one, tried), taken(other, tried)) !== 'different';
}

function taken(address: string, tried: Steps): string {
  return tried.reduce((text, [, apply]) => apply(text), address);
}

function sideOf(one: string, other: string, used: Steps): Side {
  const has = (address: string) => used.some(([kind, apply]) => (kind === 'internationalDomain' ? /@.*xn--/i.test(address) : apply(address) !== address));
  const [inOne, inOther] = [has(one), has(other)];
  if (inOne === inOther) return 'both';
  return inOne ? 'one' : 'other';
}
