import type { Correlation } from '../tracking/emailRow.ts';
import type { CannotTrack } from '../tracking/message.ts';
import type { PartyTable } from '../tracking/recipientMatches.ts';
import type { TrackFailure, TrackProgress } from '../tracking/trackCourse.ts';
import type { AttachmentRefusal, TrackNote } from '../tracking/trackNotes.ts';

/** What happened, and what to do next where there is something. */
interface Told {
  readonly what: string;
  readonly next?: string;
}

/** What a person reads about the selected message and tracking it. Names are given as they are; times in milliseconds since 1970. */
export interface TrackingTexts {
  readonly heading: string;
  readonly nothing: string;
  /** Where Outlook tells add-ins of nothing although something may be selected. */
  readonly notShown: string;
  readonly looking: (organization: string) => string;
  readonly cannot: Readonly<Record<CannotTrack, Told>>;
  readonly never: (domain: string) => string;
  readonly notAsked: string;
  readonly look: string;
  readonly readAgain: string;
  readonly notTracked: (organization: string) => string;
  readonly hiddenCopy: string;
  /** The other copy of the same mail is tracked. */
  readonly otherCopy: { readonly incoming: string; readonly outgoing: string };
  readonly wanted: string;
  readonly halfway: string;
  readonly finish: string;
  readonly pending: (times: { readonly since: number; readonly due: number }) => string;
  readonly overdue: (since: number) => string;
  /** Nothing explains why the server has not tracked it. */
  readonly noCause: string;
  readonly checkMailbox: string;
  readonly tracked: (organization: string) => string;
  readonly lastSeen: string;
  readonly trackedBy: (values: { readonly who: string | null; readonly at: number | null }) => string;
  readonly ownedBy: (who: string | null) => string;
  readonly regarding: string;
  readonly regardingNothing: string;
  readonly noName: string;
  /** Why the server tracked it by itself; undefined where a person did. */
  readonly because: Readonly<Record<Correlation, string | undefined>>;
  readonly kept: (organization: string) => string;
  readonly openRecord: string;
  readonly track: string;
  readonly trackAgain: string;
  readonly tryAgain: string;
  readonly cancel: string;
  /** Beside the button. */
  readonly whoSees: (organization: string) => string;
  readonly notice: (organization: string) => string;
  readonly before: {
    readonly heading: (organization: string) => string;
    readonly points: (values: { readonly organization: string; readonly owner: string | null; readonly unit: string | null; readonly attachments: number }) => readonly string[];
    readonly agree: string;
    readonly notNow: string;
  };
  readonly progress: Readonly<Record<Exclude<TrackProgress['step'], 'attaching'>, string>> & { readonly attaching: (progress: Extract<TrackProgress, { readonly step: 'attaching' }>) => string };
  readonly failures: { readonly [Kind in Exclude<TrackFailure['kind'], 'problem' | 'refused'>]: (failure: Extract<TrackFailure, { readonly kind: Kind }>) => string };
  readonly notes: { readonly [Kind in TrackNote['kind']]: (note: Extract<TrackNote, { readonly kind: Kind }>) => string };
  readonly leftOut: Readonly<Record<AttachmentRefusal, string>>;
  readonly options: {
    readonly heading: string;
    readonly attachments: string;
    readonly all: string;
    readonly none: string;
    readonly people: string;
    readonly findPeople: string;
    readonly findingPeople: string;
    readonly unknownPerson: string;
    readonly tables: Readonly<Record<PartyTable, string>>;
    readonly several: (count: number) => string;
    readonly chooseFor: (address: string) => string;
  };
  readonly elsewhere: {
    readonly ask: string;
    readonly warning: string;
    readonly asking: string;
    readonly tracked: (organization: string) => string;
    readonly notTracked: (organization: string) => string;
    readonly unknown: (organization: string) => string;
  };
  readonly blocked: string;
  readonly repair: string;
}
