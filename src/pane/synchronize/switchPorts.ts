import { failed, type Result } from '../../diagnosis/problem.ts';
import type { Sharing } from '../../diagnosis/sharing.ts';
import type { DynamicsMailbox } from '../../diagnosis/dynamicsUser.ts';
import { patchMailbox } from '../../dynamics/mailboxRows.ts';
import { readCurrentUser } from '../../dynamics/readCurrentUser.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import { mailboxOfUser } from '../../organizations/mailboxOfUser.ts';
import type { SwitchPorts } from '../../organizations/switchSynchronizing.ts';
import type { Organization } from '../../organizations/organization.ts';
import { type PermitAnswer, type PermitAsked, WritePermit } from '../../organizations/writeGate.ts';
import { readSharing } from '../../outlook/readSharing.ts';
import { keptItems } from '../../settings/keptItems.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import { personFacts } from '../personFacts.ts';
import { remember } from '../remember.ts';
import type { Ground, Session } from '../session.ts';
import { withToken } from '../withToken.ts';
import { waitWhileSeen } from './waitWhileSeen.ts';
import { rowAt } from '../rowAt.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** What the person knew and said when they confirmed. */
export interface Confirmation {
  /** The organizations as they were shown. */
  readonly shown: readonly Organization[];
  readonly sharing: Sharing;
  /** Accounts that the person wants to go on with although they are somebody else's. */
  readonly insistedOn: readonly string[];
}

/** Reads what a confirmation at this moment is about. */
export async function confirmationOf(store: PaneStore, insistedOn: readonly string[]): Promise<Confirmation> {
  const shown = store.state().rows.map(({ known }) => known.organization);
  return { shown, sharing: await readSharing(), insistedOn };
}

/** What a change of the synchronizing organization needs of the world, out of what the pane has. */
export function switchPorts(session: Session, ground: Ground, store: PaneStore, confirmation: Confirmation): Omit<SwitchPorts, 'tell'> {
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
    permit: (url) => askPermit(session, ground, store, url, confirmation),
    async patchMailbox(permit, mailbox, columns) {
      const organization = organizationAt(permit.organizationUrl);
      if (!organization) return failed({ kind: 'hostRefused', host: new URL(permit.organizationUrl).host });
      // Asked again with a new token only where the service has refused the first, and so has not written.
      return withToken(ground.signIn, resourceFor(organization), new AbortController().signal, (token) => patchMailbox({ ...quiet, permit, organization, token }, mailbox, columns));
    },
    save: (journal) => remember(ground.keeper, store, keptItems.synchronizingSwitch, () => journal),
    now: Date.now,
    wait: waitWhileSeen,
  };
}

/** As `requestPermit`, once the organization has answered: whose account it is, tells the answer, and after the pane was closed in the middle there may be none yet. */
export async function askPermit(session: Session, ground: Ground, store: PaneStore, url: string, confirmation: Confirmation): Promise<PermitAsked> {
  await session.asked(url);
  const check = rowAt(store.state().rows, url)?.check;
  return check?.status === 'failed' ? { ok: false, problem: check.problem } : requestPermit(ground, store, url, confirmation);
}

/** Asks the gate whether an organization may be written to now, as the account that answered for it. */
export function requestPermit({ configuration, keeper }: Pick<Ground, 'configuration' | 'keeper'>, store: PaneStore, url: string, { shown, sharing, insistedOn }: Confirmation): PermitAnswer {
  const state = store.state();
  const row = rowAt(state.rows, url);
  const asShown = shown.find((organization) => organization.url === url);
  if (row?.check.status !== 'answered' || !asShown) return { ok: false, refusal: { kind: 'mailboxUnknown' } };
  const { organization } = row.known;
  return WritePermit.request({
    person: personFacts(state, row.check.account),
    bothAreMe: keeper.read(keptItems.bothAreMe),
    otherAccount: { allowed: configuration.allowOtherAccount, insistedOn },
    sharing,
    organization,
    shown: asShown,
    hostPolicy: state.policy,
  });
}
