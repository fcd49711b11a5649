import type { HolderKind } from '../diagnosis/facts.ts';
import type { Answer, ApprovalNeeded, TestObstacle, WhoApproves } from '../repair/forecastRepair.ts';
import type { OutlookRepairResult } from '../repair/judgeOutlookRepair.ts';
import type { Doubt, NoPlan, Prevented } from '../repair/planRepair.ts';
import type { RepairGoal } from '../repair/repairCourse.ts';
import type { RepairAction, RepairFailure } from '../repair/repairJournal.ts';

/** What a person reads while one of the two sides is mended. Organizations are given by name. */
export interface RepairTexts {
  readonly titles: Readonly<Record<RepairGoal, (organization: string) => string>>;
  readonly preparing: string;
  readonly now: string;
  readonly after: string;
  readonly recommendsOutlook: string;
  readonly inOutlookInstead: string;
  readonly inDynamicsInstead: string;
  readonly noPlan: Readonly<Record<NoPlan, string>>;
  /** What will happen, as far as it can be known. */
  readonly forecast: {
    readonly heading: string;
    readonly mayWrite: Readonly<Record<Answer, string>>;
    readonly isFree: string;
    readonly isTaken: (names: string) => string;
    readonly holder: Readonly<Record<HolderKind, (name: string) => string>>;
    readonly mayBeTaken: string;
    readonly approvalNeeded: Readonly<Record<ApprovalNeeded, string>>;
    readonly whoApproves: Readonly<Record<Exclude<WhoApproves, 'nobody'>, string>>;
    readonly testObstacles: Readonly<Record<TestObstacle, string>>;
  };
  readonly steps: string;
  readonly actions: Readonly<Record<RepairAction, (address: string) => string>>;
  readonly onlyWhereNeeded: string;
  readonly prevented: Readonly<Record<Prevented, string>>;
  readonly doubts: Readonly<Record<Doubt, (address: string) => string>>;
  readonly rightNeeded: (privilege: string) => string;
  readonly clearDoubt: string;
  readonly confirm: Readonly<Record<RepairGoal, string>>;
  readonly running: string;
  readonly mayLeave: string;
  readonly stop: string;
  readonly stopped: string;
  readonly paused: string;
  readonly failures: Readonly<Record<Exclude<RepairFailure['kind'], 'answerLost'>, string>>;
  readonly lost: string;
  readonly lostAndOld: string;
  /** What is true after a stop. */
  readonly standing: { readonly old: (address: string) => string; readonly changed: (address: string) => string };
  readonly theirs: string;
  readonly ours: string;
  readonly goOn: string;
  readonly writeOver: string;
  readonly leaveTheirs: string;
  readonly undo: string;
  readonly finished: Readonly<Record<RepairGoal, string>>;
  readonly finishedExplanation: { readonly tested: string; readonly onlyChanged: string };
  readonly undone: string;
  readonly undoneExplanation: (address: string) => string;
  readonly approvalLost: string;
  readonly askAdministrator: string;
  readonly byHand: string;
  readonly handSteps: (values: { organization: string; address: string }) => readonly string[];
  readonly openRecord: string;
  /** A repair that has begun stands in the way of another. */
  readonly leaveFirst: {
    readonly title: string;
    readonly inDynamics: string;
    readonly inOutlook: string;
    readonly leave: string;
    readonly stay: string;
  };
  readonly outlook: {
    readonly title: string;
    readonly explanation: (address: string) => string;
    readonly otherClients: string;
    readonly checkNow: string;
    readonly checking: string;
    readonly askToSetAsPrimary: string;
    readonly drop: string;
    readonly results: Readonly<Record<OutlookRepairResult, (values: { outlook: string; dynamics: string }) => string>>;
    readonly remembered: string;
  };
  /** On the first screen, about a repair that has begun. */
  readonly notice: {
    readonly running: string;
    readonly unfinished: string;
    readonly open: string;
    readonly dismiss: string;
  };
}
