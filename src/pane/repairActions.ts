import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';

/** What a person does to have a side mended. */
export function repairActions(store: PaneStore): Pick<PaneActions, 'repair' | 'askAdministrator'> {
  return {
    repair: (url, how) => store.change({ view: 'repair', ...(how === 'outlook' ? {} : { repairing: { side: 'dynamics', url, goal: how, status: 'preparing' } }) }),
    askAdministrator: (url, about) => store.change({ view: 'request', asking: { url, about } }),
  };
}
