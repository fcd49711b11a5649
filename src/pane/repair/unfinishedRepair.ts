import { joinOutlookRepairs, readOutlookRepair } from '../../repair/outlookRepair.ts';
import { readRepairJournal, repairStanding } from '../../repair/repairJournal.ts';
import type { Keeper } from '../../settings/keeper.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { Repairing } from './repairing.ts';

/** The repair that an earlier opening of the pane, here or where Outlook had opened with another mailbox, has left in the middle. */
export function unfinishedRepair({ read }: Pick<Keeper, 'read'>): Repairing | undefined {
  const journal = readRepairJournal(read(keptItems.repair));
  if (journal && repairStanding(journal) === 'halfway') {
    const goal = journal.steps.some(({ action }) => action === 'change') ? 'dynamics' : 'testAndEnable';
    return { side: 'dynamics', url: journal.organization, goal, status: 'stopped', journal };
  }
  const repair = joinOutlookRepairs(readOutlookRepair(read(keptItems.outlookRepair)), readOutlookRepair(read(keptItems.outlookRepairHere)));
  return repair && { side: 'outlook', url: repair.organization, repair, client: repair.client };
}
