import type { SwitchFailure, SwitchStep, SwitchValues } from '../organizations/switchJournal.ts';
import type { SwitchEffect, SwitchObstacle } from '../organizations/switchPlan.ts';

type Action = SwitchStep['action'];
type Thing = 'appointments' | 'contacts' | 'tasks' | 'email';

/** What a person reads while changing the organization that synchronizes. Organizations are given by name. */
export interface SwitchTexts {
  readonly title: (to: string) => string;
  readonly preparing: string;
  readonly from: string;
  readonly to: string;
  readonly nobody: string;
  /** Not everybody who may synchronize could be asked. */
  readonly notKnown: string;
  readonly isTest: (organization: string) => string;
  readonly meaning: string;
  readonly things: Readonly<Record<Thing, string>>;
  readonly effects: Readonly<Record<SwitchEffect, (values: { thing: string; from: string; to: string }) => string>>;
  readonly steps: string;
  readonly actions: Readonly<Record<Action, (organization: string) => string>>;
  /** The columns that a step writes, for whoever wants to know exactly. */
  readonly writes: (columns: string) => string;
  readonly obstacles: {
    readonly heading: string;
    readonly of: { readonly [Kind in SwitchObstacle['kind']]: (organization: string) => string };
  };
  readonly ok: string;
  readonly running: string;
  readonly stop: string;
  readonly seconds: (seconds: number) => string;
  readonly progress: Readonly<Record<SwitchStep['progress'] | 'begun' | 'failed', string>>;
  readonly stopped: string;
  readonly paused: string;
  readonly failures: { readonly [Kind in SwitchFailure['kind']]: string };
  /** What somebody else wrote, and what was there before; columns with their values. */
  readonly theirs: (values: { organization: string; theirs: string; before: string }) => string;
  readonly values: (values: SwitchValues) => string;
  readonly finish: string;
  readonly undo: string;
  readonly finished: (to: string) => string;
  readonly undone: string;
  readonly done: string;
}
