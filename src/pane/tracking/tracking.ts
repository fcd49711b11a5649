import type { WriteRefusal } from '../../organizations/writeGate.ts';
import type { RecipientMatches } from '../../tracking/recipientMatches.ts';
import type { TrackNote } from '../../tracking/trackNotes.ts';
import type { TrackingFacts } from '../../tracking/trackingState.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import type { Problem } from '../../diagnosis/problem.ts';

/** What the pane knows of the selected message in the current organization; see tracking/trackingState.ts for what follows. */
export interface Tracking extends TrackingFacts {
  /** Address of the organization that all of this is about. */
  readonly organization: string;
  /** When this was last looked at, in milliseconds since 1970. */
  readonly now: number;
  /** Why the gate lets nothing be written. */
  readonly refusal: WriteRefusal | undefined;
  /** Accounts that the person wants to go on with although they are somebody else's. */
  readonly insistedOn: readonly string[];
  /** Name of the person's business unit, as far as it was told; asked for before that agreement alone. */
  readonly businessUnit: string | null;
  /** The person has agreed to who can see what is tracked there. */
  readonly agreed: boolean;
  /** What the other connected organizations have answered; asked on a click only, since asking tells them the Message-ID. */
  readonly elsewhere: 'notAsked' | 'asking' | readonly Elsewhere[];
  /** Who the people in the message are in the organization, once that was asked. */
  readonly people: 'notAsked' | 'asking' | RecipientMatches | { readonly problem: Problem };
  /** What the last Track could not take along, or had to leave out. */
  readonly notes: readonly TrackNote[];
}

export interface Elsewhere {
  readonly organization: string;
  readonly answer: { readonly rows: readonly EmailRow[] } | { readonly problem: Problem };
}
