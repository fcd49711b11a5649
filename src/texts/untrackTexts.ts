import type { CopyOwner, LaterMessages, UntrackOffer } from '../tracking/untrackRule.ts';

/** What a person reads before and after untracking a message. */
export interface UntrackTexts {
  readonly title: string;
  readonly looking: string;
  readonly message: string;
  readonly whose: string;
  readonly owner: { readonly [Whose in CopyOwner['whose']]: (name: string | null) => string };
  readonly staysInOutlook: string;
  readonly attachments: (count: number | null) => string;
  readonly later: (later: LaterMessages) => string;
  /** Why deleting is not on offer. */
  readonly because: { readonly [Because in NonNullable<UntrackOffer['because']>]: string };
  readonly choose: string;
  readonly keep: string;
  readonly keepMeans: string;
  readonly delete: string;
  readonly deleteMeans: string;
  readonly clearRegarding: (record: string) => string;
  readonly untrack: string;
  readonly next: string;
  readonly confirmTitle: string;
  readonly confirmMeans: string;
  readonly goneFrom: (record: string) => string;
  readonly withAttachments: (count: number) => string;
  readonly confirmDelete: string;
  readonly running: string;
  readonly done: string;
  readonly ended: {
    readonly kept: string;
    readonly keptAndCleared: string;
    readonly keptWithRegarding: string;
    readonly notNoted: string;
    readonly deleted: string;
    readonly alreadyGone: string;
    readonly changed: string;
    readonly stillThere: string;
    readonly mayNot: string;
    readonly unknown: string;
  };
  readonly undo: string;
  readonly lookAgain: string;
}
