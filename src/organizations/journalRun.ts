import type { Problem } from '../diagnosis/problem.ts';
import type { WriteRefusal } from './writeGate.ts';

/** Going through the steps of a journal: what switching and repairing have in common. */

export interface RunProgress<Journal> {
  readonly journal: Journal;
  /** Why Dynamics 365 could not be asked how Test & Enable stands; it will be asked again. */
  readonly problem?: Problem;
}

/** Why a run stands still; the journal's current step says which of the steps and in which way. */
export interface RunStop {
  readonly problem?: Problem;
  readonly refusal?: WriteRefusal;
}

/** `End` is what more there is to tell at the end. */
export type RunOutcome<Journal, End = unknown> =
  /** Called off between two requests. */
  | { readonly kind: 'paused'; readonly journal: Journal }
  | ({ readonly kind: 'stopped'; readonly journal: Journal } & RunStop)
  /** Everything is done and read back. */
  | ({ readonly kind: 'ended'; readonly journal: Journal } & End);

/** What every run needs of the world. */
export interface RunPorts<Journal> {
  /** Keeps the journal for when the pane is closed; nothing is written before that is over. */
  readonly save: (journal: Journal) => Promise<void>;
  readonly tell: (progress: RunProgress<Journal>) => void;
  readonly now: () => number;
  /** Waits, longer while nobody sees the pane. Rejects when `signal` is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
