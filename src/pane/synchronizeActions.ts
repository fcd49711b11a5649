import type { Account } from '../diagnosis/account.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import { rememberBothAreMe } from './rememberBothAreMe.ts';
import type { Session } from './session.ts';

/** The code behind is loaded when it is wanted. */
const code = () => import(/* webpackChunkName: "synchronize" */ './synchronize/switchActions.ts');

type SwitchActions = Pick<PaneActions, 'synchronize' | 'goOnSwitch' | 'signInForSwitch' | 'stopSwitch' | 'leaveSwitch' | 'sayBothAreMe' | 'chooseAccount' | 'insist' | 'askDirectory' | 'lookAgain' | 'openUnfinished'>;

/** What a person does to change the organization that synchronizes, and to clear up who they are. */
export function synchronizeActions(session: Session, store: PaneStore): SwitchActions {
  let running = new AbortController();
  /** The accounts that the person has said, for this one change, to go on with although they are somebody else's. */
  let insistedOn: readonly string[] = [];
  const told = (work: Promise<unknown>) => {
    work.catch((error: unknown) => store.change({ start: { status: 'stopped', problem: faultOfOurs(error) } }));
  };
  const lookAgain = () => told(code().then(({ lookAtGate }) => lookAtGate(session, store, insistedOn)));
  const goOnSwitch: PaneActions['goOnSwitch'] = (how) => {
    running = new AbortController();
    told(code().then(({ goOn }) => goOn(session, store, how, insistedOn, running.signal)));
  };
  const signInForSwitch: PaneActions['signInForSwitch'] = (how) => told(code().then((loaded) => loaded.signInForSwitch(session, store, how, goOnSwitch, insistedOn)));
  return {
    synchronize(url) {
      // One that is not finished comes first: a new one would take its place in the journal.
      if (store.state().switching?.status === 'stopped') return store.change({ view: 'synchronize' });
      insistedOn = [];
      store.change({ view: 'synchronize', switching: { status: 'preparing' } });
      told(code().then(({ prepareSwitch }) => prepareSwitch(session, store, url)));
    },
    goOnSwitch,
    signInForSwitch,
    stopSwitch: () => running.abort(),
    leaveSwitch: () => told(code().then(({ leaveSwitch }) => leaveSwitch(session, store))),
    openUnfinished: () => store.change({ view: 'synchronize' }),
    sayBothAreMe() {
      rememberBothAreMe(session, store, refusedAccount(store));
      lookAgain();
    },
    chooseAccount: () => signInForSwitch('choosing'),
    insist() {
      const account = refusedAccount(store);
      if (account) insistedOn = [...insistedOn, account.homeId];
      lookAgain();
    },
    askDirectory: () => told(session.askDirectory().then(lookAgain)),
    lookAgain,
  };
}

/** The account that the gate has just refused. */
function refusedAccount(store: PaneStore): Account | undefined {
  const { switching, rows } = store.state();
  const refusal = switching?.status === 'planned' || switching?.status === 'stopped' ? switching.refusal : undefined;
  if (refusal === undefined || !('username' in refusal)) return undefined;
  return rows.flatMap(({ check }) => (check.status === 'answered' && check.account.username === refusal.username ? [check.account] : []))[0];
}
