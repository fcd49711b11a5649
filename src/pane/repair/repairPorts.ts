import type { DynamicsUser } from '../../diagnosis/dynamicsUser.ts';
import { failed, type Problem, type Result } from '../../diagnosis/problem.ts';
import { patchMailbox } from '../../dynamics/mailboxRows.ts';
import { readCurrentUser } from '../../dynamics/readCurrentUser.ts';
import { patchUser } from '../../dynamics/userRows.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { RepairPorts } from '../../repair/runRepair.ts';
import { keptItems } from '../../settings/keptItems.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import { remember } from '../remember.ts';
import type { Ground, Session } from '../session.ts';
import { askPermit, type Confirmation } from '../synchronize/switchPorts.ts';
import { waitWhileSeen } from '../synchronize/waitWhileSeen.ts';
import { withToken } from '../withToken.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** A connected organization by its address. */
export function connectedAt(store: PaneStore, url: string): Organization | undefined {
  return store.state().rows.find(({ known }) => known.connected && known.organization.url === url)?.known.organization;
}

/** The signed-in user there, with the mailbox row. */
export async function readUser({ signIn }: Pick<Ground, 'signIn'>, store: PaneStore, url: string, signal: AbortSignal): Promise<Result<DynamicsUser>> {
  const organization = connectedAt(store, url);
  if (!organization || !mayReceiveToken(url, store.state().policy)) return failed(refused(url));
  return withToken(signIn, resourceFor(organization), signal, ({ value }) => readCurrentUser({ ...quiet, organization, token: value, signal }));
}

const refused = (url: string): Problem => ({ kind: 'hostRefused', host: new URL(url).host });

/** What a repair in this organization needs of the world, out of what the pane has. */
export function repairPorts(session: Session, ground: Ground, store: PaneStore, url: string, confirmation: Confirmation): Omit<RepairPorts, 'tell'> {
  return {
    readUser: (signal) => readUser(ground, store, url, signal),
    permit: () => askPermit(session, ground, store, url, confirmation),
    async patch(permit, row, { table, columns }) {
      const organization = connectedAt(store, permit.organizationUrl);
      if (!organization) return failed(refused(permit.organizationUrl));
      // Asked again with a new token only where the service has refused the first, and so has not written.
      return withToken(ground.signIn, resourceFor(organization), new AbortController().signal, (token) => {
        const request = { ...quiet, permit, organization, token };
        return table === 'systemuser' ? patchUser(request, row, columns) : patchMailbox(request, row, columns);
      });
    },
    save: (journal) => remember(ground.keeper, store, keptItems.repair, () => journal),
    now: Date.now,
    wait: waitWhileSeen,
  };
}
