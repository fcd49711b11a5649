import { failed } from '../../diagnosis/problem.ts';
import { discoverOrganizations } from '../../dynamics/discoverOrganizations.ts';
import { identifyOrganization } from '../../dynamics/identifyOrganization.ts';
import { describedByDiscovery } from '../../organizations/discoveredOrganization.ts';
import { mayReceiveToken, serviceOrigin } from '../../organizations/hostPolicy.ts';
import { addOrganization, connectOrganization, findKnown, hostPolicyOf, keptOrganizations, type KnownOrganization } from '../../organizations/knownOrganizations.ts';
import type { Organization } from '../../organizations/organization.ts';
import { keptItems } from '../../settings/keptItems.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { Adding, Finding, PaneStore } from '../paneState.ts';
import { remember } from '../remember.ts';
import type { Ground, Session } from '../session.ts';
import { type Manner, withSignIn } from '../withSignIn.ts';

const quietly = { signal: new AbortController().signal, waiting: () => undefined, asking: () => undefined };

/** Looks for the organizations of the account. */
export async function findOrganizations({ ground }: Session, store: PaneStore, how: Manner): Promise<Finding> {
  const { policy } = store.state();
  const discovery = serviceOrigin(policy, 'discovery');
  if (!ground || discovery === undefined) return { status: 'notAsked' };
  if (!mayReceiveToken(discovery, policy, 'discovery')) return { status: 'failed', problem: { kind: 'hostRefused', host: new URL(discovery).host } };
  const resource = { url: discovery, issuer: 'entra' } as const;
  const found = await withSignIn(ground.signIn, resource, how, quietly.signal, ({ value }) => discoverOrganizations({ ...quietly, discovery, policy, token: value }));
  return found.ok ? { status: 'found', organizations: found.value } : { status: 'failed', problem: found.problem };
}

/**
 * Connects an organization that is not on the list: gets a token for it, asks it who it is, puts it on the list. One that is
 * there by whatever address is pointed at instead. Undefined where it is connected.
 */
export async function addNew({ ground }: Session, store: PaneStore, wanted: Organization, confirmed: boolean, how: Manner): Promise<Adding | undefined> {
  if (!ground) return undefined;
  const present = findKnown(known(store), wanted);
  if (present) return { status: 'alreadyThere', organization: present.organization };
  const identified = await identify(ground, store, wanted, confirmed, how);
  if (!identified.ok) return { status: 'failed', organization: wanted, problem: identified.problem };
  const { finding } = store.state();
  const described = describedByDiscovery(identified.value, finding.status === 'found' ? finding.organizations : []);
  const added = addOrganization(known(store), described, confirmed);
  if ('alreadyThere' in added) return { status: 'alreadyThere', organization: added.alreadyThere.organization };
  await remember(ground.keeper, store, keptItems.organizations, () => keptOrganizations(added.known));
  return undefined;
}

/** Connects an organization of the list again, unless another one has its address now. Undefined where it is connected. */
export async function connectAgain({ ground }: Session, store: PaneStore, { organization, confirmed }: KnownOrganization, how: Manner): Promise<Adding | undefined> {
  if (!ground) return undefined;
  const identified = await identify(ground, store, organization, confirmed, how);
  if (!identified.ok) return { status: 'failed', organization, problem: identified.problem };
  const { id } = identified.value;
  const connected = connectOrganization(known(store), organization.url, id === undefined ? {} : { id });
  await remember(ground.keeper, store, keptItems.organizations, () => keptOrganizations(connected));
  return undefined;
}

async function identify({ configuration, signIn }: Ground, store: PaneStore, wanted: Organization, confirmed: boolean, how: Manner) {
  const policy = hostPolicyOf(configuration, [...known(store), { organization: wanted, source: 'added', connected: true, confirmed }]);
  if (!mayReceiveToken(wanted.url, policy)) return failed({ kind: 'hostRefused', host: new URL(wanted.url).host });
  return withSignIn(signIn, resourceFor(wanted), how, quietly.signal, ({ value }) => identifyOrganization({ ...quietly, organization: wanted, token: value }));
}

function known(store: PaneStore) {
  return store.state().rows.map((row) => row.known);
}
