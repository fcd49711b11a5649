import { mayUndo, resumeRepair, undoRepair } from '../../repair/repairCourse.ts';
import type { RepairJournal } from '../../repair/repairJournal.ts';
import { type RepairPorts, runRepair } from '../../repair/runRepair.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { PaneStore } from '../paneState.ts';
import { remember } from '../remember.ts';
import type { Session } from '../session.ts';
import { confirmationOf } from '../synchronize/switchPorts.ts';
import { refusalAt } from './prepareRepair.ts';
import type { InDynamics, Repairing } from './repairing.ts';
import { repairPorts } from './repairPorts.ts';

export { prepareRepair } from './prepareRepair.ts';

/** Goes on with a repair from wherever it stands: begins, finishes, or undoes it. */
export async function goOnRepair(session: Session, store: PaneStore, how: 'begin' | 'finish' | 'undo', insistedOn: readonly string[], signal: AbortSignal): Promise<void> {
  const { ground } = session;
  const { repairing } = store.state();
  if (!ground || repairing?.side !== 'dynamics') return;
  const journal = nextJournal(repairing, how);
  if (!journal) return;
  const { url, goal } = repairing;
  const base = { side: 'dynamics', url, goal } as const;
  const confirmation = await confirmationOf(store, insistedOn);
  store.change({ repairing: { ...base, status: 'running', journal } });
  const shown = repairing.status === 'planned' ? repairing.shown : undefined;
  let isFollowed = false;
  const tell: RepairPorts['tell'] = (progress) => {
    store.change({ repairing: { ...base, status: 'running', ...progress } });
    // Once the address is changed, the rest of the pane has it too, while the mailbox is tested.
    if (isFollowed || !progress.journal.steps.some(({ action, progress: stage }) => action === 'change' && stage === 'verified')) return;
    isFollowed = true;
    session.check(url);
  };
  const outcome = await runRepair(journal, { ...repairPorts(session, ground, store, url, confirmation), tell }, signal, shown);
  const { kind, ...stop } = outcome;
  if (kind === 'ended') {
    store.change({ repairing: { ...base, status: 'ended', journal: outcome.journal } });
    await remember(ground.keeper, store, keptItems.repair, () => undefined);
  } else store.change({ repairing: { ...base, status: 'stopped', ...stop } });
  // Everything else in the pane follows what the server says now.
  session.check(url);
}

function nextJournal(repairing: InDynamics, how: 'begin' | 'finish' | 'undo'): RepairJournal | undefined {
  if (repairing.status === 'planned') {
    const { plan, refusal, doubtCleared } = repairing;
    return how === 'begin' && !refusal && !plan.prevented && (!plan.doubt || doubtCleared) ? plan.journal : undefined;
  }
  if (repairing.status !== 'stopped') return undefined;
  if (how === 'undo') return mayUndo(repairing.journal) ? undoRepair(repairing.journal) : undefined;
  return resumeRepair(repairing.journal);
}

/** Looks at the gate anew, after the person has cleared something up. */
export async function lookAtRepairGate(session: Session, store: PaneStore, insistedOn: readonly string[]): Promise<void> {
  const { repairing } = store.state();
  if (repairing?.side !== 'dynamics' || (repairing.status !== 'planned' && repairing.status !== 'stopped')) return;
  const { url, goal } = repairing;
  const { refusal: _cleared, ...rest } = repairing;
  const { problem, ...refusal } = await refusalAt(session, store, url, insistedOn);
  const next: Repairing = !problem ? { ...rest, ...refusal } : rest.status === 'stopped' ? { ...rest, problem } : { side: 'dynamics', url, goal, status: 'unread', problem };
  if (store.state().repairing === repairing) store.change({ repairing: next });
}
