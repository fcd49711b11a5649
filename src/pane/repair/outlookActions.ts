import { compareAddresses } from '../../addresses/compareAddresses.ts';
import { readOutlookClient } from '../../outlook/outlookClient.ts';
import { beginOutlookRepair, keptOutlookRepair, type OutlookRepair } from '../../repair/outlookRepair.ts';
import type { OutlookStepId } from '../../repair/outlookSteps.ts';
import { tickStep } from '../../repair/outlookStepsProgress.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { PaneStore } from '../paneState.ts';
import type { Session } from '../session.ts';
import { rowAt } from '../rowAt.ts';

/** Shows the steps with which the person changes the address in Outlook; nothing has begun before the first is ticked. */
export function beginInOutlook(store: PaneStore, url: string): void {
  const { rows, outlook, directory } = store.state();
  const check = rowAt(rows, url)?.check;
  const wanted = check?.status === 'answered' ? (check.user.primaryEmail?.trim() ?? '') : '';
  if (wanted === '') return store.change({ repairing: { side: 'dynamics', url, goal: 'dynamics', status: 'noPlan', because: 'dynamicsMissing' } });
  const client = readOutlookClient() ?? 'classicWindows';
  // What is the main address already, nobody has to make it.
  const isMain = compareAddresses(directory?.primaryAddress ?? '', wanted) !== 'different';
  const isSameMailbox = !isMain && directory?.addresses.some((address) => compareAddresses(address, wanted) !== 'different') === true;
  const repair = beginOutlookRepair({ organization: url, outlook: outlook?.address ?? null, wanted, client, isSameMailbox, begunAt: Date.now() });
  store.change({ repairing: { side: 'outlook', url, repair, client } });
}

/** Ticks or unticks a step and keeps that, in the mailbox and on this device: Outlook may open with another mailbox afterwards. */
export async function tick({ ground }: Session, store: PaneStore, id: OutlookStepId, ticked: boolean): Promise<void> {
  const { repairing } = store.state();
  if (!ground || repairing?.side !== 'outlook') return;
  const repair = { ...repairing.repair, ticks: tickStep(repairing.repair.ticks, id, ticked, Date.now()) };
  store.change({ repairing: { ...repairing, repair } });
  await keepOutlookRepair({ ground }, store, repair);
}

/** Keeps it in both places, or in neither; it is lost only where both fail. */
export async function keepOutlookRepair({ ground }: Pick<Session, 'ground'>, store: PaneStore, repair: OutlookRepair | undefined): Promise<void> {
  if (!ground) return;
  const value = repair && keptOutlookRepair(repair);
  const [inMailbox, here] = await Promise.all([ground.keeper.change(keptItems.outlookRepair, () => value), ground.keeper.change(keptItems.outlookRepairHere, () => value)]);
  store.change({ notRemembered: inMailbox.ok || here.ok ? undefined : inMailbox.problem });
}
