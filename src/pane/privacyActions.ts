import { keptItems } from '../settings/keptItems.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import { remember } from './remember.ts';
import type { Session } from './session.ts';

/** What a person decides about what is kept and sent. */
export function privacyActions(session: Session, store: PaneStore): Pick<PaneActions, 'askFirst' | 'forget' | 'welcomed'> {
  return {
    askFirst(onlyWhenIAsk) {
      const { ground } = session;
      if (ground) void remember(ground.keeper, store, keptItems.onlyWhenIAsk, () => onlyWhenIAsk);
    },
    welcomed() {
      const { ground } = session;
      if (ground) void remember(ground.keeper, store, keptItems.welcomed, () => true);
    },
    forget() {
      const { ground } = session;
      if (!ground) return;
      void session
        .stopAsking()
        .then(() => Promise.all([ground.keeper.forget(), ground.signIn.forget()]))
        .then(([forgotten]) => store.change({ forgotten, notRemembered: undefined }));
    },
  };
}
