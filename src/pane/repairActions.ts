import type { Account } from '../diagnosis/account.ts';
import { requestAbout } from '../repair/adminRequest.ts';
import { keptItems } from '../settings/keptItems.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { GateActions, PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import { remember } from './remember.ts';
import { isBegun } from './repair/isBegun.ts';
import type { RepairHow } from './repair/repairing.ts';
import type { RepairingActions } from './repair/repairingActions.ts';
import type { Session } from './session.ts';
import { rememberBothAreMe } from './rememberBothAreMe.ts';
import { rowAt } from './rowAt.ts';

/** The code behind is loaded when it is wanted. */
const inDynamics = () => import(/* webpackChunkName: "repair" */ './repair/dynamicsActions.ts');
const inOutlook = () => import(/* webpackChunkName: "repair" */ './repair/outlookActions.ts');

/** What a person does to have a side mended, one at a time. */
export function repairActions(session: Session, store: PaneStore): Pick<PaneActions, 'repair' | 'askAdministrator' | 'repairing'> {
  let running = new AbortController();
  /** The accounts that the person has said, for this one repair, to go on with although they are somebody else's. */
  let insistedOn: readonly string[] = [];
  const told = (work: Promise<unknown>) => {
    work.catch((error: unknown) => store.change({ start: { status: 'stopped', problem: faultOfOurs(error) } }));
  };

  const begin = (url: string, how: RepairHow) => {
    insistedOn = [];
    store.change({ view: 'repair', repairing: { side: 'dynamics', url, goal: how === 'outlook' ? 'dynamics' : how, status: 'preparing' } });
    if (how === 'outlook') told(inOutlook().then(({ beginInOutlook }) => beginInOutlook(store, url)));
    else told(inDynamics().then(({ prepareRepair }) => prepareRepair(session, store, url, how)));
  };

  const forget = () => {
    store.change({ repairing: undefined });
    const { ground } = session;
    if (!ground) return;
    told(Promise.all([remember(ground.keeper, store, keptItems.repair, () => undefined), inOutlook().then(({ keepOutlookRepair }) => keepOutlookRepair(session, store, undefined))]));
  };

  const lookAgain = () => told(inDynamics().then(({ lookAtRepairGate }) => lookAtRepairGate(session, store, insistedOn)));

  const gate: GateActions = {
    sayBothAreMe() {
      rememberBothAreMe(session, store, refusedAccount(store));
      lookAgain();
    },
    chooseAccount() {
      const { repairing } = store.state();
      if (repairing) told(session.signIn(repairing.url, 'choosing').then(() => session.checkedAll()).then(() => (repairing.side === 'dynamics' && repairing.status === 'planned' ? begin(repairing.url, repairing.goal) : lookAgain())));
    },
    insist() {
      const account = refusedAccount(store);
      if (account) insistedOn = [...insistedOn, account.homeId];
      lookAgain();
    },
    askDirectory: () => told(session.askDirectory().then(lookAgain)),
    lookAgain,
  };

  const goOn: RepairingActions['goOn'] = (how) => {
    running = new AbortController();
    told(inDynamics().then(({ goOnRepair }) => goOnRepair(session, store, how, insistedOn, running.signal)));
  };

  const planAgain = () => {
    const current = store.state().repairing;
    if (current?.side === 'dynamics') begin(current.url, current.goal);
  };

  const repairing: RepairingActions = {
    goOn,
    planAgain,
    signIn(how) {
      const before = store.state().repairing;
      if (!before) return;
      const goesOn = before.side === 'dynamics' && before.status === 'stopped' && how === 'asking';
      const after = () => {
        if (store.state().repairing !== before) return;
        if (goesOn) goOn('finish');
        else planAgain();
      };
      told(session.signIn(before.url, how).then(after));
    },
    clearDoubt() {
      const current = store.state().repairing;
      if (current?.side === 'dynamics' && current.status === 'planned') store.change({ repairing: { ...current, doubtCleared: true } });
    },
    stop: () => running.abort(),
    leave() {
      const current = store.state().repairing;
      store.change({ view: 'home', ...(isBegun(current) ? {} : { repairing: undefined }) });
    },
    open: () => store.change({ view: 'repair' }),
    drop() {
      store.change({ view: 'home' });
      forget();
    },
    change(to) {
      const current = store.state().repairing;
      if (!current?.instead) return;
      const { instead, ...same } = current;
      if (to === 'same') return store.change({ repairing: same });
      forget();
      begin(instead.url, instead.how);
    },
    tick: (step, ticked) => told(inOutlook().then(({ tick }) => tick(session, store, step, ticked))),
    showClient(client) {
      const current = store.state().repairing;
      if (current?.side === 'outlook') store.change({ repairing: { ...current, client } });
    },
    ask(kind) {
      const current = store.state().repairing;
      if (current) store.change({ view: 'request', asking: { url: current.url, kind, from: 'repair' } });
    },
    leaveRequest: () => store.change({ view: store.state().asking?.from ?? 'home', asking: undefined }),
    gate,
  };

  return {
    repairing,
    repair(url, how) {
      const current = store.state().repairing;
      if (!isBegun(current)) return begin(url, how);
      const isSame = current.url === url && (current.side === 'outlook') === (how === 'outlook');
      const isBusy = current.side === 'dynamics' && current.status === 'running';
      store.change({ view: 'repair', ...(isSame || isBusy ? {} : { repairing: { ...current, instead: { url, how } } }) });
    },
    askAdministrator: (url, about, kind = requestAbout(about)) => store.change({ view: 'request', asking: { url, kind, about, from: 'home' } }),
  };
}

/** The account that the gate has just refused. */
function refusedAccount(store: PaneStore): Account | undefined {
  const { repairing, rows } = store.state();
  const check = rowAt(rows, repairing?.url)?.check;
  return check?.status === 'answered' ? check.account : undefined;
}
