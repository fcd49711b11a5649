import type { Problem } from '../../diagnosis/problem.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { WriteRefusal } from '../../organizations/writeGate.ts';
import type { RegardingOutcome } from '../../tracking/changeRegarding.ts';
import type { DeleteOutcome } from '../../tracking/deleteCopy.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import type { CopyOwner, LaterMessages, UntrackOffer } from '../../tracking/untrackRule.ts';

/** What untracking a copy means, as it was looked up just now. */
export interface UntrackPreview {
  readonly row: EmailRow;
  readonly owner: CopyOwner;
  readonly offer: UntrackOffer;
  readonly later: LaterMessages;
}

export type UntrackChoice = { readonly what: 'keep'; readonly clearRegarding: boolean } | { readonly what: 'delete' };

/** What came of it. */
export type UntrackOutcome =
  | { readonly kind: 'kept'; readonly regardingCleared: boolean }
  /** The copy is kept and no longer tracked, but its regarding is as it was. */
  | { readonly kind: 'keptWithRegarding'; readonly because: Exclude<RegardingOutcome, { kind: 'done' }> }
  /** That the person no longer wants it tracked could not be noted on the message. */
  | { readonly kind: 'notNoted' }
  | { readonly kind: 'refused'; readonly refusal: WriteRefusal }
  | DeleteOutcome;

export type Untracking = {
  readonly organization: Organization;
  /** Id of the person there. */
  readonly me: string;
  readonly messageId: string;
  /** Of the message, so that it is clear which one this is about. */
  readonly subject: string;
} & (
  | { readonly status: 'looking' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'shown'; readonly preview: UntrackPreview }
  | { readonly status: 'running'; readonly preview: UntrackPreview; readonly choice: UntrackChoice }
  | { readonly status: 'ended'; readonly outcome: UntrackOutcome }
);
