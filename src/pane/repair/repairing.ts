import type { DynamicsUser } from '../../diagnosis/dynamicsUser.ts';
import type { Fact } from '../../diagnosis/facts.ts';
import type { FindingId } from '../../diagnosis/findingEvidence.ts';
import type { Problem } from '../../diagnosis/problem.ts';
import type { RequestKind } from '../../repair/adminRequest.ts';
import type { OutlookRepair } from '../../repair/outlookRepair.ts';
import type { OutlookClient } from '../../repair/outlookSteps.ts';
import type { NoPlan, RepairPlan } from '../../repair/planRepair.ts';
import type { RepairGoal } from '../../repair/repairCourse.ts';
import type { RepairJournal } from '../../repair/repairJournal.ts';
import type { RunStop } from '../../organizations/journalRun.ts';

/** What a person wants mended: the address on one of the two sides, or what Dynamics 365 needs besides the address. */
export type RepairHow = RepairGoal | 'outlook';

/** Where mending the side of Dynamics 365 stands. */
export type InDynamics = { readonly side: 'dynamics'; readonly url: string; readonly goal: RepairGoal } & (
  | { readonly status: 'preparing' }
  | { readonly status: 'noPlan'; readonly because: NoPlan }
  | { readonly status: 'unread'; readonly problem: Problem }
  /** `shown`: the row as the person was shown it, with the version that the write is for; `roles`: those that the person has. */
  | ({ readonly status: 'planned'; readonly plan: RepairPlan; readonly shown: DynamicsUser; readonly roles: Fact<readonly string[]>; readonly doubtCleared: boolean } & Pick<RunStop, 'refusal'>)
  | { readonly status: 'running'; readonly journal: RepairJournal; readonly problem?: Problem }
  /** It can be finished, and undone as long as nothing has been tested. */
  | ({ readonly status: 'stopped'; readonly journal: RepairJournal } & RunStop)
  | { readonly status: 'ended'; readonly journal: RepairJournal }
);

/** Where mending the side of Outlook stands: steps that the person takes. */
export interface InOutlook {
  readonly side: 'outlook';
  readonly url: string;
  readonly repair: OutlookRepair;
  /** The client whose steps are shown. */
  readonly client: OutlookClient;
}

/** The one repair that is planned or in progress. `instead`: the person wants another one, and is asked to leave this one first. */
export type Repairing = (InDynamics | InOutlook) & { readonly instead?: { readonly url: string; readonly how: RepairHow } };

/** What is asked of an administrator, and for which organization. */
export interface Asking {
  readonly url: string;
  readonly kind: RequestKind;
  /** What was found that it is about. */
  readonly about?: FindingId;
  /** Where the person came from. */
  readonly from: 'home' | 'repair';
}
