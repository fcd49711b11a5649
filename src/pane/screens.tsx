import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { addingActions } from './addingActions.ts';
import { App } from './App.tsx';
import { copyActions } from './copyActions.ts';
import { diagnosisActions } from './diagnosisActions.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import { organizationActions } from './organizationActions.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import { privacyActions } from './privacyActions.ts';
import { repairActions } from './repairActions.ts';
import type { Session } from './session.ts';
import { synchronizeActions } from './synchronizeActions.ts';
import { showWithoutScreens } from './showWithoutScreens.ts';
import type { SpokenLanguage } from './spokenLanguage.ts';
import { MoreTextsContext } from './useMoreTexts.ts';
import { trackingActions } from './trackingActions.ts';
import { TextsContext } from './useTexts.ts';

/** Draws the pane into the page and keeps it up to date with the store. */
export function showScreens(store: PaneStore, session: Session, spoken: SpokenLanguage, startAgain: () => void): void {
  const place = document.getElementById('pane');
  if (!place) return;
  const tracking = trackingActions(session, store);
  const actions: PaneActions = {
    startAgain,
    show: (view) => store.change({ view, ...(store.state().adding?.status === 'connecting' ? {} : { adding: undefined }) }),
    checkAll: () => session.checkAll(),
    check: (url) => session.check(url),
    signIn: (url, how) => void session.signIn(url, how),
    ...addingActions(session, store),
    copy: copyActions(session, store, tracking),
    ...organizationActions(session, store),
    ...diagnosisActions(session, store),
    ...privacyActions(session, store),
    ...repairActions(session, store),
    ...synchronizeActions(session, store),
    tracking,
  };
  // A screen that cannot be drawn would leave nothing behind.
  createRoot(place, { onUncaughtError: (error) => showWithoutScreens(faultOfOurs(error), spoken.now().texts) }).render(
    <InLanguage spoken={spoken}>
      <App store={store} actions={actions} />
    </InLanguage>,
  );
}

function InLanguage({ spoken, children }: { readonly spoken: SpokenLanguage; readonly children: ReactNode }) {
  const { texts, more } = useSyncExternalStore(spoken.subscribe, spoken.now);
  return (
    <TextsContext value={texts}>
      <MoreTextsContext value={more}>{children}</MoreTextsContext>
    </TextsContext>
  );
}
