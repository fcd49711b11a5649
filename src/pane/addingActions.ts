import type { Organization } from '../organizations/organization.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneActions } from './paneActions.ts';
import type { Adding, PaneStore, View } from './paneState.ts';
import type { Session } from './session.ts';
import type { Manner } from './withSignIn.ts';
import { rowAt } from './rowAt.ts';

/** The code behind is loaded when it is wanted. */
const code = () => import(/* webpackChunkName: "add" */ './add/addActions.ts');

/** What a person does to get an organization onto the list, or connected again. */
export function addingActions(session: Session, store: PaneStore): Pick<PaneActions, 'find' | 'add' | 'connect'> {
  /** Tells how connecting stands; gives whether it is connected, which is then asked about the mailbox. */
  const connecting = async (organization: Organization, work: () => Promise<Adding | undefined>): Promise<boolean> => {
    store.change({ adding: { status: 'connecting', organization } });
    const adding = await work().catch((error: unknown): Adding => ({ status: 'failed', organization, problem: faultOfOurs(error) }));
    store.change({ adding });
    if (!adding) session.check(organization.url);
    return adding === undefined;
  };
  /** Whoever has gone elsewhere meanwhile is not called back. */
  const leaveFor = (view: View) => {
    if (['home', 'add'].includes(store.state().view)) store.change({ view });
  };
  const add = async (organization: Organization, confirmed: boolean, how: Manner) => {
    const isConnected = await connecting(organization, async () => (await code()).addNew(session, store, organization, confirmed, how));
    const isFirst = store.state().rows.filter(({ known }) => known.connected).length === 1;
    if (isConnected) leaveFor(isFirst ? 'home' : 'organizations');
    else if (store.state().adding?.status === 'alreadyThere') leaveFor('organizations');
  };
  const find = async (how: Manner) => {
    store.change({ finding: { status: 'finding' } });
    const { findOrganizations } = await code();
    const finding = await findOrganizations(session, store, how);
    store.change({ finding });
    // At the first start a single organization leaves nothing to ask.
    const [only, another] = finding.status === 'found' ? finding.organizations.filter(({ state }) => state === 'ready') : [];
    if (only && !another && store.state().rows.length === 0) await add(only.organization, false, 'silently');
  };
  return {
    find(how) {
      find(how).catch((error: unknown) => store.change({ finding: { status: 'failed', problem: faultOfOurs(error) } }));
    },
    add: (organization, confirmed, how) => void add(organization, confirmed, how),
    connect(url, how) {
      const known = rowAt(store.state().rows, url)?.known;
      if (known) void connecting(known.organization, async () => (await code()).connectAgain(session, store, known, how));
    },
  };
}
