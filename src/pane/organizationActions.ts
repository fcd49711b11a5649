import type { KnownOrganization } from '../organizations/knownOrganizations.ts';
import * as list from '../organizations/knownOrganizations.ts';
import { keptItems } from '../settings/keptItems.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import { remember } from './remember.ts';
import type { Session } from './session.ts';

/** What a person does with organizations that are on the list. */
export function organizationActions(session: Session, store: PaneStore): Pick<PaneActions, 'choose' | 'disconnect' | 'remove'> {
  /** Changes the list; the keeper tells the session, which shows it. */
  const change = (next: (known: readonly KnownOrganization[]) => readonly KnownOrganization[]) => {
    const { ground } = session;
    if (!ground) return;
    const known = next(store.state().rows.map((row) => row.known));
    void remember(ground.keeper, store, keptItems.organizations, () => list.keptOrganizations(known));
  };
  return {
    choose(url) {
      const { ground } = session;
      store.change({ view: 'home', chosen: url });
      if (ground) void remember(ground.keeper, store, keptItems.currentOrganization, () => url);
    },
    disconnect: (url) => change((known) => list.disconnectOrganization(known, url)),
    remove: (url) => change((known) => list.removeOrganization(known, url)),
  };
}
