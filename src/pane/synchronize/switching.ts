import type { Problem } from '../../diagnosis/problem.ts';
import type { SwitchJournal } from '../../organizations/switchJournal.ts';
import type { SwitchPlan } from '../../organizations/switchPlan.ts';
import type { RunStop } from '../../organizations/journalRun.ts';
import type { SynchronizingVerdict } from '../../organizations/synchronizingMatrix.ts';
import type { WriteRefusal } from '../../organizations/writeGate.ts';

/** Where a change of the synchronizing organization stands. */
export type Switching =
  | { readonly status: 'preparing' }
  /** `refusal`: the gate lets nothing be written before something is cleared up. `problem`: signing in for it did not work. */
  | { readonly status: 'planned'; readonly plan: SwitchPlan; readonly refusal?: WriteRefusal; readonly problem?: Problem }
  | { readonly status: 'running'; readonly journal: SwitchJournal; readonly problem?: Problem }
  /** Half-way: it can be finished and undone. */
  | ({ readonly status: 'stopped'; readonly journal: SwitchJournal } & RunStop)
  | { readonly status: 'ended'; readonly journal: SwitchJournal; readonly verdict: SynchronizingVerdict };
