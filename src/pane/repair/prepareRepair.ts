import type { DynamicsUser } from '../../diagnosis/dynamicsUser.ts';
import { allFurther, type Fact, type FurtherFacts, known, notGot, unknown, valueOf } from '../../diagnosis/facts.ts';
import { succeeded } from '../../diagnosis/problem.ts';
import { compareAddresses } from '../../addresses/compareAddresses.ts';
import { readFurtherFacts } from '../../dynamics/readFurtherFacts.ts';
import { readRepairRights, type RepairRights } from '../../dynamics/readRepairRights.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { WriteRefusal } from '../../organizations/writeGate.ts';
import { planRepair } from '../../repair/planRepair.ts';
import type { RepairGoal } from '../../repair/repairCourse.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import type { Ground, Session } from '../session.ts';
import { confirmationOf, requestPermit } from '../synchronize/switchPorts.ts';
import { withToken } from '../withToken.ts';
import { addressOfOutlook } from './addressOfOutlook.ts';
import type { InDynamics } from './repairing.ts';
import { connectedAt, readUser } from './repairPorts.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** Asks what there is to know before anything is written, and plans it. What the person has left meanwhile is dropped. */
export async function prepareRepair({ ground }: Session, store: PaneStore, url: string, goal: RepairGoal): Promise<void> {
  if (!ground) return;
  const preparing = { side: 'dynamics', url, goal, status: 'preparing' } as const;
  store.change({ repairing: preparing });
  const next = await planned(ground, store, url, goal);
  if (store.state().repairing === preparing) store.change({ repairing: next });
}

async function planned(ground: Ground, store: PaneStore, url: string, goal: RepairGoal): Promise<InDynamics> {
  const base = { side: 'dynamics', url, goal } as const;
  const organization = connectedAt(store, url);
  if (!organization) return { ...base, status: 'noPlan', because: 'notConnected' };
  const told = addressOfOutlook(store.state());
  if (goal === 'dynamics' && !told.ok) return { ...base, status: 'noPlan', because: told.because };
  const user = await readUser(ground, store, url, new AbortController().signal);
  if (!user.ok) return { ...base, status: 'unread', problem: user.problem };
  const { primaryEmail } = user.value;
  const wanted = goal === 'dynamics' && told.ok ? told.address : (primaryEmail ?? '');
  if (goal === 'dynamics' && compareAddresses(wanted, primaryEmail ?? '') === 'same') return { ...base, status: 'noPlan', because: 'alreadySame' };
  const [rights, further] = await Promise.all([rightsOf(ground, organization, user.value), furtherOf(ground, store, organization, user.value, wanted)]);
  const roles = valueOf(further.roles) ?? [];
  const plan = planRepair({
    organization,
    goal,
    user: user.value,
    wanted,
    isOnPremises: organization.type === 'onPremises' || ground.outlook.accountType === 'enterprise',
    ...rights,
    isSystemAdministrator: isNamed(roles, 'System Administrator'),
    isDelegatedApprover: isNamed(roles, 'Delegated Mailbox Approver'),
    approvalRequired: further.approvalRequired,
    holders: further.holders,
    companyDomains: ground.configuration.companyDomains,
    now: Date.now(),
  });
  return { ...base, status: 'planned', plan, shown: user.value, doubtCleared: false, ...(await refusalAt(ground, store, url, [])) };
}

/** Roles are named in the language of the organization, so that a missing name says nothing. */
function isNamed(roles: readonly string[], name: string): Fact<boolean> {
  return roles.includes(name) ? known(true) : unknown('notTold');
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
  const check = store.state().rows.find((row) => row.known.organization.url === organization.url)?.check;
  if (check?.status === 'answered' && check.further?.asking.length === 0) return check.further.facts;
  const { signal } = new AbortController();
  const facts = await withToken(signIn, resourceFor(organization), signal, async ({ value: token }) => succeeded(await readFurtherFacts({ ...quiet, organization, token, user, address, signal })));
  return facts.ok ? facts.value : allFurther(notGot(facts.problem));
}

/** Why the gate would let nothing be written, asked before anybody confirms anything. */
export async function refusalAt(ground: Ground, store: PaneStore, url: string, insistedOn: readonly string[]): Promise<{ readonly refusal?: WriteRefusal }> {
  const answer = requestPermit(ground, store, url, await confirmationOf(store, insistedOn));
  return answer.ok ? {} : { refusal: answer.refusal };
}
