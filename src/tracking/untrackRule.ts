import type { EmailRow } from './emailRow.ts';

/** Whose the copy in Dynamics 365 is. */
export type CopyOwner =
  | { readonly whose: 'mine' }
  /** `name` where Dynamics 365 tells it; a team, where no user owns it. */
  | { readonly whose: 'theirs'; readonly name: string | null }
  | { readonly whose: 'teams'; readonly name: string | null };

export interface UntrackFacts {
  readonly owner: CopyOwner;
  /** Whether the person may delete the copy, as the server says; null where it has not said. */
  readonly mayDelete: boolean | null;
  /** The same for changing it, which clearing regarding is. */
  readonly mayChange: boolean | null;
}

/** What the person can choose; keeping the copy is always there and comes first. */
export interface UntrackOffer {
  readonly mayDelete: boolean;
  /** Why deleting is not on offer. */
  readonly because?: 'notMine' | 'notAllowed' | 'rightsUnknown';
  readonly mayClearRegarding: boolean;
}

/** Untracking deletes a copy only where the person owns it and may delete it; everybody else's stays. */
export function offerUntrack({ owner, mayDelete, mayChange }: UntrackFacts): UntrackOffer {
  const because = whyNotDelete(owner, mayDelete);
  return { mayDelete: because === undefined, ...(because && { because }), mayClearRegarding: owner.whose === 'mine' && mayChange === true };
}

function whyNotDelete({ whose }: CopyOwner, mayDelete: boolean | null): UntrackOffer['because'] {
  if (whose !== 'mine') return 'notMine';
  if (mayDelete === null) return 'rightsUnknown';
  return mayDelete ? undefined : 'notAllowed';
}

/** How many later messages of the conversation stay tracked. */
export type LaterMessages =
  | { readonly known: 'exactly'; readonly count: number }
  /** There can be more that the copy does not lead to. */
  | { readonly known: 'atLeast'; readonly count: number }
  | { readonly known: 'no' };

/**
 * `found` are those that can be found from the copy. They are all only where the copy has the mark that Dynamics 365 gives
 * to a whole conversation; and the person sees only what they may read.
 */
export function laterMessages(found: number | undefined, hasConversationMark: boolean): LaterMessages {
  if (found === undefined) return { known: 'no' };
  if (hasConversationMark) return { known: 'exactly', count: found };
  return found === 0 ? { known: 'no' } : { known: 'atLeast', count: found };
}

/** Whose a copy is, for the user with this id. */
export function ownerOf({ owningUser, owner }: Pick<EmailRow, 'owningUser' | 'owner'>, me: string): CopyOwner {
  if (owningUser === null) return { whose: 'teams', name: owner?.name ?? null };
  return owningUser.toLowerCase() === me.toLowerCase() ? { whose: 'mine' } : { whose: 'theirs', name: owner?.name ?? null };
}
