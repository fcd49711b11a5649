import { addressParts } from './addressParts.ts';
import { compareAddresses } from './compareAddresses.ts';
import { type InvisibleDifference, invisibleDifference } from './invisibleDifference.ts';
import { type Edit, oneEditApart } from './oneEditApart.ts';

/** The one kind in which two different addresses differ, the narrowest first. */
export type AddressDifference =
  | ({ readonly kind: 'invisible' } & InvisibleDifference)
  | { readonly kind: 'oneEdit'; readonly edit: Edit }
  | { readonly kind: 'localPart' }
  | { readonly kind: 'domain' }
  | { readonly kind: 'both' };

/** In what two addresses differ; undefined where they are the same but for case. Total. */
export function describeDifference(one: string, other: string): AddressDifference | undefined {
  if (compareAddresses(one, other) !== 'different') return undefined;
  const invisible = invisibleDifference(one, other);
  if (invisible) return { kind: 'invisible', ...invisible };
  const edit = oneEditApart(one, other);
  if (edit) return { kind: 'oneEdit', edit };
  const [left, right] = [addressParts(one), addressParts(other)];
  if (compareAddresses(left.domain, right.domain) !== 'different') return { kind: 'localPart' };
  return { kind: compareAddresses(left.local, right.local) !== 'different' ? 'domain' : 'both' };
}
