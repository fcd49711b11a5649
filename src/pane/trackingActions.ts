import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneStore } from './paneState.ts';
import type { Session } from './session.ts';
import type { TrackingActions } from './tracking/trackingActions.ts';

/** What a person does with the selected message. The code behind is loaded when it is first wanted, and then stays. */
export function trackingActions(session: Session, store: PaneStore): TrackingActions {
  let code: Promise<TrackingActions> | undefined;
  const open = () => (code ??= import(/* webpackChunkName: "tracking" */ './tracking/trackSelected.ts').then(({ openTracking }) => openTracking(session, store)));
  const then = (act: (actions: TrackingActions) => Promise<void> | void): Promise<void> =>
    open()
      .then(act)
      .catch((error: unknown) => {
        code = undefined;
        const { tracking } = store.state();
        if (tracking) store.change({ tracking: { ...tracking, work: { status: 'failed', failure: { kind: 'problem', problem: faultOfOurs(error) } } } });
      });
  return {
    follow: () => void then((actions) => actions.follow()),
    look: () => void then((actions) => actions.look()),
    readAgain: () => void then((actions) => actions.readAgain()),
    tellOthers: (changed) => void then((actions) => actions.tellOthers(changed)),
    track: (options) => then((actions) => actions.track(options)),
    cancel: () => void then((actions) => actions.cancel()),
    agree: () => void then((actions) => actions.agree()),
    lookElsewhere: () => void then((actions) => actions.lookElsewhere()),
    findPeople: () => void then((actions) => actions.findPeople()),
    choosePerson: (address, record) => void then((actions) => actions.choosePerson(address, record)),
    sayBothAreMe: () => void then((actions) => actions.sayBothAreMe()),
    insist: () => void then((actions) => actions.insist()),
    askDirectory: () => void then((actions) => actions.askDirectory()),
  };
}
