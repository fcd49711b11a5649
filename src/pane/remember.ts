import type { KeptItem } from '../settings/keptItems.ts';
import type { Keeper } from '../settings/keeper.ts';
import type { PaneStore } from './paneState.ts';

/** Keeps a choice, which counts at once; where it cannot be kept, the state says so. */
export async function remember<Value>({ change }: Keeper, store: PaneStore, item: KeptItem<Value>, choice: (old: Value) => Value): Promise<void> {
  const kept = await change(item, choice);
  store.change({ notRemembered: kept.ok ? undefined : kept.problem });
}
