import type { Organization } from '../organizations/organization.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import type { Session } from './session.ts';

/** The code behind is loaded when it is wanted. */
const code = () => import(/* webpackChunkName: "add" */ './add/addActions.ts');

/** What a person does to get an organization onto the list. */
export function addingActions(session: Session, store: PaneStore): Pick<PaneActions, 'find' | 'add'> {
  const addNow = async (organization: Organization, confirmed: boolean, how: 'silently' | 'asking' | 'choosing') => {
    store.change({ adding: { status: 'connecting', organization } });
    const { addNew } = await code();
    const adding = await addNew(session, store, organization, confirmed, how);
    store.change({ adding });
    if (adding?.status === 'alreadyThere') store.change({ view: 'organizations' });
    if (adding) return;
    const isFirst = store.state().rows.filter(({ known }) => known.connected).length === 1;
    store.change({ view: isFirst ? 'home' : 'organizations' });
    session.check(organization.url);
  };
  const add: PaneActions['add'] = (organization, confirmed, how) => {
    addNow(organization, confirmed, how).catch((error: unknown) => store.change({ adding: { status: 'failed', organization, problem: faultOfOurs(error) } }));
  };
  const findNow = async (how: 'silently' | 'asking' | 'choosing') => {
    store.change({ finding: { status: 'finding' } });
    const { findOrganizations } = await code();
    const finding = await findOrganizations(session, store, how);
    store.change({ finding });
    // At the first start a single organization leaves nothing to ask.
    const [only, another] = finding.status === 'found' ? finding.organizations.filter(({ state }) => state === 'ready') : [];
    if (only && !another && store.state().rows.length === 0) add(only.organization, false, 'silently');
  };
  return {
    find(how) {
      findNow(how).catch((error: unknown) => store.change({ finding: { status: 'failed', problem: faultOfOurs(error) } }));
    },
    add,
  };
}
