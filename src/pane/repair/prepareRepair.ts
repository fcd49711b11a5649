import type { DynamicsUser } from '../../diagnosis/dynamicsUser.ts';
import { allFurther, type FurtherFacts, known, notGot, unknown, valueOf } from '../../diagnosis/facts.ts';
import { succeeded } from '../../diagnosis/problem.ts';
import { compareAddresses } from '../../addresses/compareAddresses.ts';
import { readFurtherFacts } from '../../dynamics/readFurtherFacts.ts';
import { readRepairRights, type RepairRights } from '../../dynamics/readRepairRights.ts';
import type { Organization } from '../../organizations/organization.ts';
import { planRepair } from '../../repair/planRepair.ts';
import type { RepairGoal } from '../../repair/repairCourse.ts';
import type { RunStop } from '../../organizations/journalRun.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import type { Ground, Session } from '../session.ts';
import { askPermit, confirmationOf } from '../synchronize/switchPorts.ts';
import { withToken } from '../withToken.ts';
import { addressOfOutlook } from './addressOfOutlook.ts';
import type { InDynamics } from './repairing.ts';
import { connectedAt, readUser } from './repairPorts.ts';
import { rowAt } from '../rowAt.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** Asks what there is to know before anything is written, and plans it. What the person has left meanwhile is dropped. */
export async function prepareRepair(session: Session, store: PaneStore, url: string, goal: RepairGoal): Promise<void> {
  const preparing = { side: 'dynamics', url, goal, status: 'preparing' } as const;
  store.change({ repairing: preparing });
  const next = await planned(session, store, url, goal);
  if (store.state().repairing === preparing) store.change({ repairing: next });
}

async function planned(session: Session, store: PaneStore, url: string, goal: RepairGoal): Promise<InDynamics> {
  const base = { side: 'dynamics', url, goal } as const;
  const { ground } = session;
  const organization = connectedAt(store, url);
  if (!ground || !organization) return { ...base, status: 'noPlan', because: 'notConnected' };
  const told = addressOfOutlook(store.state());
  if (goal === 'dynamics' && !told.ok) return { ...base, status: 'noPlan', because: told.because };
  const user = await readUser(ground, store, url, new AbortController().signal);
  if (!user.ok) return { ...base, status: 'unread', problem: user.problem };
  const { primaryEmail } = user.value;
  const wanted = goal === 'dynamics' && told.ok ? told.address : (primaryEmail ?? '');
  if (goal === 'dynamics' && compareAddresses(wanted, primaryEmail ?? '') === 'same') return { ...base, status: 'noPlan', because: 'alreadySame' };
  const [rights, further] = await Promise.all([rightsOf(ground, organization, user.value), furtherOf(ground, store, organization, user.value, wanted)]);
  const plan = planRepair({
    organization,
    goal,
    user: user.value,
    wanted,
    isOnPremises: organization.type === 'onPremises' || ground.outlook.accountType === 'enterprise',
    ...rights,
    isSystemAdministrator: further.isSystemAdministrator,
    // This role has no template that is documented, and its name may be in another language, so that a missing name says nothing.
    isDelegatedApprover: valueOf(further.roles)?.includes('Delegated Mailbox Approver') === true ? known(true) : unknown('notTold'),
    approvalRequired: further.approvalRequired,
    holders: further.holders,
    companyDomains: ground.configuration.companyDomains,
    now: Date.now(),
  });
  const { problem, ...refusal } = await refusalAt(session, store, url, []);
  if (problem) return { ...base, status: 'unread', problem };
  return { ...base, status: 'planned', plan, shown: user.value, roles: further.roles, doubtCleared: false, ...refusal };
}

async function rightsOf({ signIn }: Ground, organization: Organization, user: DynamicsUser): Promise<RepairRights> {
  const { signal } = new AbortController();
  const rights = await withToken(signIn, resourceFor(organization), signal, async ({ value: token }) => succeeded(await readRepairRights({ ...quiet, organization, token, signal }, user)));
  if (rights.ok) return rights.value;
  const missing = notGot(rights.problem);
  return { mayWriteUser: missing, mayWriteMailbox: missing, hasApprovePrivilege: missing, selfApprovalNeedsPrivilege: missing };
}

/** What the diagnosis has asked already, or else asked now. */
async function furtherOf({ signIn }: Ground, store: PaneStore, organization: Organization, user: DynamicsUser, address: string): Promise<FurtherFacts> {
  const check = rowAt(store.state().rows, organization.url)?.check;
  if (check?.status === 'answered' && check.further?.asking.length === 0) return check.further.facts;
  const { signal } = new AbortController();
  const facts = await withToken(signIn, resourceFor(organization), signal, async ({ value: token }) => succeeded(await readFurtherFacts({ ...quiet, organization, token, user, address, signal })));
  return facts.ok ? facts.value : allFurther(notGot(facts.problem));
}

/** Why the gate would let nothing be written, asked before anybody confirms anything; the problem where that could not be asked. */
export async function refusalAt(session: Session, store: PaneStore, url: string, insistedOn: readonly string[]): Promise<RunStop> {
  const { ground } = session;
  if (!ground) return {};
  const answer = await askPermit(session, ground, store, url, await confirmationOf(store, insistedOn));
  return answer.ok ? {} : 'problem' in answer ? { problem: answer.problem } : { refusal: answer.refusal };
}
