import { failed, type Result } from '../../diagnosis/problem.ts';
import type { DynamicsMailbox } from '../../diagnosis/dynamicsUser.ts';
import { patchMailbox } from '../../dynamics/mailboxRows.ts';
import { readCurrentUser } from '../../dynamics/readCurrentUser.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import { mailboxOfUser } from '../../organizations/mailboxOfUser.ts';
import type { SwitchPorts } from '../../organizations/switchSynchronizing.ts';
import { type PermitAnswer, WritePermit } from '../../organizations/writeGate.ts';
import { readSharing } from '../../outlook/readSharing.ts';
import { keptItems } from '../../settings/keptItems.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import { personFacts } from '../personFacts.ts';
import { remember } from '../remember.ts';
import type { Ground } from '../session.ts';
import { withToken } from '../withToken.ts';
import { waitWhileSeen } from './waitWhileSeen.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** What a change of the synchronizing organization needs of the world, out of what the pane has. */
export function switchPorts(ground: Ground, store: PaneStore, insistedOn: readonly string[]): Omit<SwitchPorts, 'tell'> {
  const connected = () => store.state().rows.filter(({ known }) => known.connected);
  const organizationAt = (url: string) => connected().find(({ known }) => known.organization.url === url)?.known.organization;
  return {
    connected: () => connected().map(({ known }) => known.organization),
    async readMailbox(url, signal): Promise<Result<DynamicsMailbox>> {
      const organization = organizationAt(url);
      if (!organization || !mayReceiveToken(url, store.state().policy)) return failed({ kind: 'hostRefused', host: new URL(url).host });
      const user = await withToken(ground.signIn, resourceFor(organization), signal, ({ value }) => readCurrentUser({ ...quiet, organization, token: value, signal }));
      return user.ok ? mailboxOfUser(user.value) : user;
    },
    permit: (url) => requestPermit(ground, store, url, insistedOn),
    async patchMailbox(permit, mailbox, columns) {
      const organization = organizationAt(permit.organizationUrl);
      if (!organization) return failed({ kind: 'hostRefused', host: new URL(permit.organizationUrl).host });
      const token = await ground.signIn.token(resourceFor(organization), 'silently');
      return token.ok ? patchMailbox({ ...quiet, permit, organization, token: token.value }, mailbox, columns) : token;
    },
    save: (journal) => remember(ground.keeper, store, keptItems.synchronizingSwitch, () => journal),
    now: Date.now,
    wait: waitWhileSeen,
  };
}

/** Asks the gate whether an organization may be written to now, as the account that answered for it. */
export async function requestPermit({ configuration, keeper }: Pick<Ground, 'configuration' | 'keeper'>, store: PaneStore, url: string, insistedOn: readonly string[]): Promise<PermitAnswer> {
  const sharing = await readSharing();
  const state = store.state();
  const row = state.rows.find(({ known }) => known.organization.url === url);
  if (row?.check.status !== 'answered') return { ok: false, refusal: { kind: 'mailboxUnknown' } };
  const { organization } = row.known;
  return WritePermit.request({
    person: personFacts(state, row.check.account),
    bothAreMe: keeper.read(keptItems.bothAreMe),
    otherAccount: { allowed: configuration.allowOtherAccount, insistedOn },
    sharing,
    organization,
    shown: organization,
    hostPolicy: state.policy,
  });
}
