import type { Keeper } from '../../settings/keeper.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { PaneStore } from '../paneState.ts';

/** Takes up a repair that was in the middle when the pane was closed. The code for that is loaded only where there is one. */
export async function showUnfinishedRepair(keeper: Keeper, store: PaneStore): Promise<void> {
  await keeper.openDevice();
  if ([keptItems.repair, keptItems.outlookRepair, keptItems.outlookRepairHere].every((item) => keeper.read(item) === undefined)) return;
  const { unfinishedRepair } = await import(/* webpackChunkName: "unfinished-repair" */ './unfinishedRepair.ts');
  const repairing = unfinishedRepair(keeper);
  if (repairing && !store.state().repairing) store.change({ repairing });
}
