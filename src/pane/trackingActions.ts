import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneStore } from './paneState.ts';
import type { Session } from './session.ts';
import type { TrackingActions } from './tracking/trackingActions.ts';

/** What a person does with the selected message. The code behind is loaded when it is first wanted, and then stays. */
export function trackingActions(session: Session, store: PaneStore): TrackingActions {
  let code: Promise<TrackingActions> | undefined;
  const open = () => (code ??= import(/* webpackChunkName: "tracking" */ './tracking/trackSelected.ts').then(({ openTracking }) => openTracking(session, store)));
  const then = (act: (actions: TrackingActions) => void) => {
    open()
      .then(act)
      .catch((error: unknown) => {
        code = undefined;
        const { tracking } = store.state();
        if (tracking) store.change({ tracking: { ...tracking, work: { status: 'failed', failure: { kind: 'problem', problem: faultOfOurs(error) } } } });
      });
  };
  return {
    follow: () => then((actions) => actions.follow()),
    look: () => then((actions) => actions.look()),
    readAgain: () => then((actions) => actions.readAgain()),
    track: (options) => then((actions) => actions.track(options)),
    cancel: () => then((actions) => actions.cancel()),
    agree: () => then((actions) => actions.agree()),
    lookElsewhere: () => then((actions) => actions.lookElsewhere()),
    findPeople: () => then((actions) => actions.findPeople()),
    choosePerson: (address, record) => then((actions) => actions.choosePerson(address, record)),
    sayBothAreMe: () => then((actions) => actions.sayBothAreMe()),
    insist: () => then((actions) => actions.insist()),
    askDirectory: () => then((actions) => actions.askDirectory()),
  };
}
