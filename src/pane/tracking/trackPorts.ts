import { failed, type Result } from '../../diagnosis/problem.ts';
import { deleteEmail } from '../../dynamics/changeEmail.ts';
import { attachFile, readAttachedFiles } from '../../dynamics/emailAttachments.ts';
import { findEmails } from '../../dynamics/findEmails.ts';
import { closeEmail, createEmail, prepareTrack } from '../../dynamics/trackedEmail.ts';
import type { WebApiRequest } from '../../dynamics/webApi.ts';
import type { WebApiWriteRequest } from '../../dynamics/writeWebApi.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { WritePermit } from '../../organizations/writeGate.ts';
import { isStillSelected, type PinnedItem, readAttachment, readMessage } from '../../outlook/readMessage.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { TrackPorts } from '../../tracking/trackPorts.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import type { Ground } from '../session.ts';
import { type Confirmation, requestPermit } from '../synchronize/switchPorts.ts';
import { withToken } from '../withToken.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** A question to an organization as the person; asked again with a new token where the first is refused. Rejects only when `signal` is aborted. */
export async function asPerson<Value>(ground: Ground, store: PaneStore, organization: Organization, signal: AbortSignal, ask: (request: Omit<WebApiRequest, 'path' | 'headers'>) => Promise<Result<Value>>): Promise<Result<Value>> {
  if (!mayReceiveToken(organization.url, store.state().policy)) return failed({ kind: 'hostRefused', host: new URL(organization.url).host });
  return withToken(ground.signIn, resourceFor(organization), signal, ({ value }) => ask({ ...quiet, organization, token: value, signal }));
}

/** What the person pressed Track for. */
export interface TrackGoal {
  readonly pinned: PinnedItem;
  readonly organization: Organization;
  readonly me: string;
  readonly confirmation: Confirmation;
}

/** What a Track needs of the world, out of what the pane has. */
export function trackPorts(ground: Ground, store: PaneStore, { pinned, organization, me, confirmation }: TrackGoal, signal: AbortSignal): Omit<TrackPorts, 'tell'> {
  const { messageId } = pinned.message;
  const ask = <Value>(question: (request: Omit<WebApiRequest, 'path' | 'headers'>) => Promise<Result<Value>>) => asPerson(ground, store, organization, signal, question);
  // Asked again with a new token only where the service has refused the first, and so has not written.
  const write = <Value>(permit: WritePermit, change: (request: WebApiWriteRequest) => Promise<Result<Value>>) =>
    withToken(ground.signIn, resourceFor(organization), new AbortController().signal, (token) => change({ ...quiet, permit, organization, token }));
  return {
    host: new URL(organization.url).host,
    readMessage: () => readMessage(pinned),
    readAttachment: (attachment) => readAttachment(pinned, attachment),
    isStillSelected: () => isStillSelected(pinned),
    prepare: (addresses, withLimits) =>
      ask((request) => prepareTrack(request, { messageId, addresses, withLimits, me, choices: ground.keeper.read(keptItems.recipientChoices).filter(({ url }) => url === organization.url) })),
    find: () => ask((request) => findEmails(request, messageId)),
    permit: () => requestPermit(ground, store, organization.url, confirmation),
    create: (permit, body, atOnce) => write(permit, (request) => createEmail(request, messageId, body, atOnce)),
    attached: (id) => ask((request) => readAttachedFiles(request, id)),
    attach: (permit, id, file, told) => write(permit, (request) => attachFile(request, id, file, told, signal)),
    close: (permit, row, closing) => write(permit, (request) => closeEmail(request, row, closing)),
    delete: (permit, row) => write(permit, (request) => deleteEmail(request, row)),
    newId: () => crypto.randomUUID(),
  };
}
