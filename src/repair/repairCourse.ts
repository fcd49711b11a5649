import { type Approver, currentRepairStep, type RepairAction, type RepairJournal, type RepairStep } from './repairJournal.ts';

/** Which steps a repair has, and how it goes on from wherever it stands. */

/** What a person wants repaired in Dynamics 365. */
export type RepairGoal = 'dynamics' | 'approve' | 'testAndEnable';

const planned = (action: RepairAction): RepairStep => ({ action, progress: 'planned' });

/** Without a mailbox row to be seen, all that can be done is changing the address. What approves by itself, or need not be approved, is no step. */
export function stepsTowards(goal: RepairGoal, hasMailbox: boolean, approver: Approver): readonly RepairStep[] {
  const approve = approver === 'person' || approver === 'administrator' ? (['approve'] as const) : [];
  const ofMailbox = hasMailbox ? ([...approve, 'begin', 'test'] as const) : [];
  return [...(goal === 'dynamics' ? (['change'] as const) : []), ...ofMailbox].map(planned);
}

const stepOf = ({ steps }: RepairJournal, action: RepairAction) => steps.find((each) => each.action === action);

/** Whether what was there before can be brought back: the address may have been written, and nothing has been tested with it. */
export function mayUndo(journal: RepairJournal): boolean {
  const begin = stepOf(journal, 'begin');
  const isTested = begin?.seen !== undefined && !(begin.failure?.kind === 'answerLost' && begin.failure.isOld);
  return journal.direction === 'forth' && stepOf(journal, 'change')?.seen !== undefined && !isTested;
}

/**
 * The journal with which `runRepair` brings back what was before. It writes even where that is there already: the row gets
 * a new version by that, so that an older write whose answer was lost cannot arrive any more.
 */
export function undoRepair(journal: RepairJournal): RepairJournal {
  return { ...journal, direction: 'back', steps: [planned('change')] };
}

/** The journal with which `runRepair` goes on in the same direction, after a failure or a pause. */
export function resumeRepair(journal: RepairJournal): RepairJournal {
  const current = currentRepairStep(journal);
  if (!current?.failure) return journal;
  const { failure, ...step } = current;
  const again = (...actions: readonly RepairAction[]) => journal.steps.map((each) => (actions.includes(each.action) ? planned(each.action) : each));
  switch (failure.kind) {
    case 'needsApproval':
    case 'testFailed':
      return { ...journal, steps: again('approve', 'begin', 'test') };
    case 'changed':
      if (!stepOf(journal, 'change')) return { ...journal, wanted: failure.theirs, steps: again('approve', 'begin', 'test') };
      return { ...journal, steps: journal.steps.map(({ action }) => (action === 'change' ? { ...planned(action), accepted: failure.theirs } : planned(action))) };
    case 'notTaken':
      return { ...journal, steps: again(step.action) };
    default:
      return { ...journal, steps: journal.steps.map((each) => (each === current ? step : each)) };
  }
}
