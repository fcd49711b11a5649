import { findRecipients } from '../../dynamics/trackedEmail.ts';
import { writeItemMark } from '../../outlook/itemMark.ts';
import { notifyOnItem } from '../../outlook/notifyOnItem.ts';
import { pinItem } from '../../outlook/readMessage.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { OpenMessage } from '../../tracking/message.ts';
import { inServiceOrder, type PartyRecord } from '../../tracking/recipientMatches.ts';
import { actionsOf, trackingState } from '../../tracking/trackingState.ts';
import type { TrackFailure, TrackProgress } from '../../tracking/trackCourse.ts';
import { trackMessage, type TrackOutcome } from '../../tracking/trackMessage.ts';
import { faultOfOurs } from '../faultOfOurs.ts';
import type { PaneStore } from '../paneState.ts';
import { remember } from '../remember.ts';
import { rememberBothAreMe } from '../rememberBothAreMe.ts';
import type { Session } from '../session.ts';
import { confirmationOf } from '../synchronize/switchPorts.ts';
import { MessageFollower } from './followMessage.ts';
import type { TrackingActions, TrackOptions } from './trackingActions.ts';
import { type TrackingTarget, trackingTarget } from './trackingTarget.ts';
import { asPerson, trackPorts } from './trackPorts.ts';

/** Dynamics 365 keeps subjects of this length; servers on-premises shorter ones (Microsoft: "Email table/entity reference"). */
const longestSubject = { online: 800, onPremises: 200 } as const;

/** Follows the selection, and does what the person wants with the selected message. */
export function openTracking(session: Session, store: PaneStore): TrackingActions {
  const follower = new MessageFollower(session, store);
  let running = new AbortController();

  async function track(options: TrackOptions): Promise<void> {
    const { ground } = session;
    const state = store.state();
    const { tracking } = state;
    const target = trackingTarget(state);
    if (!ground || !target || tracking?.selected.kind !== 'message' || tracking.organization !== target.organization.url) return;
    if (!tracking.agreed || !actionsOf(trackingState(tracking, tracking.now)).includes('track')) return;
    const { message } = tracking.selected;
    const { organization } = target;
    if (tracking.mark?.kind === 'stopped' && trackingState(tracking, tracking.now).kind === 'kept') return trackAgain(organization.url, message);
    const pinned = pinItem(message);
    if (!pinned) return fail(target, message, { kind: 'otherMessage' });
    const { signal } = (running = new AbortController());
    const tell = (changes: Parameters<MessageFollower['change']>[0]) => {
      if (follower.isShown(organization.url, message)) follower.change(changes);
    };
    tell({ work: { status: 'running', progress: { step: 'reading' } }, notes: [] });
    const confirmation = await confirmationOf(store, tracking.insistedOn);
    const wish = { message, attachments: options.attachments, regarding: options.regarding, me: tracking.me, longestSubject: organization.type === 'onPremises' ? longestSubject.onPremises : longestSubject.online };
    const ports = { ...trackPorts(ground, store, { pinned, organization, me: tracking.me, confirmation }, signal), tell: (progress: TrackProgress) => tell({ work: { status: 'running', progress } }) };
    const outcome = await trackMessage(wish, ports, signal).catch((error: unknown): TrackOutcome => ({ ok: false, failure: { kind: 'problem', problem: faultOfOurs(error) } }));
    if (!outcome.ok) return fail(target, message, outcome.failure);
    tell({ work: undefined, notes: outcome.notes, pendingSince: undefined });
    follower.know(organization.url, message, outcome.rows, outcome.notes);
    follower.tellOthers({ organization: organization.url, messageId: message.messageId });
    if (pinItem(message)?.item !== pinned.item) return;
    tell({ mark: { kind: 'tracked', at: Date.now() } });
    await Promise.all([writeItemMark(message.messageId, organization.url, { kind: 'tracked', at: Date.now() }), notifyOnItem(options.notice)]);
  }

  /** A copy that was kept counts again. */
  async function trackAgain(url: string, message: OpenMessage): Promise<void> {
    if (pinItem(message)) await writeItemMark(message.messageId, url, undefined);
    if (follower.isShown(url, message)) follower.change({ mark: undefined });
    follower.tellOthers({ organization: url, messageId: message.messageId });
  }

  /** What has been written so far is looked for, so that the next step is the right one. */
  function fail({ organization }: TrackingTarget, message: OpenMessage, failure: TrackFailure): void {
    if (!follower.isShown(organization.url, message)) return;
    follower.change({ work: { status: 'failed', failure } });
    if (failure.kind !== 'refused') follower.look();
  }

  async function findPeople(): Promise<void> {
    const { ground } = session;
    const target = trackingTarget(store.state());
    const { tracking } = store.state();
    if (!ground || !target || tracking?.selected.kind !== 'message') return;
    const { message } = tracking.selected;
    const { organization } = target;
    follower.change({ people: 'asking' });
    const choices = ground.keeper.read(keptItems.recipientChoices).filter(({ url }) => url === organization.url);
    const { signal } = new AbortController();
    const found = await asPerson(ground, store, organization, signal, (request) => findRecipients(request, { addresses: message.addresses, me: tracking.me, choices }));
    if (follower.isShown(organization.url, message)) follower.change({ people: found.ok ? found.value : { problem: found.problem } });
  }

  function choosePerson(address: string, record: PartyRecord): void {
    const { ground } = session;
    const { tracking } = store.state();
    if (!ground || !tracking || typeof tracking.people === 'string' || 'problem' in tracking.people) return;
    const choice = { url: tracking.organization, address, table: record.table, id: record.id };
    void remember(ground.keeper, store, keptItems.recipientChoices, (old) => [...old.filter((each) => each.url !== choice.url || each.address !== address), choice]);
    const people = new Map(tracking.people);
    people.set(address, inServiceOrder(people.get(address) ?? [], tracking.me, choice));
    follower.change({ people });
  }

  const told = (work: Promise<void>) => work.catch((error: unknown) => follower.change({ work: { status: 'failed', failure: { kind: 'problem', problem: faultOfOurs(error) } } }));
  return {
    follow: () => undefined,
    look: () => {
      follower.change({ work: undefined });
      follower.look();
    },
    readAgain: () => follower.readAgain(),
    tellOthers: follower.tellOthers,
    track: (options) => told(track(options)),
    cancel: () => running.abort(),
    agree() {
      const { ground } = session;
      const { tracking } = store.state();
      if (!ground || !tracking) return;
      const { organization } = tracking;
      follower.change({ agreed: true });
      void remember(ground.keeper, store, keptItems.trackingAgreed, (old) => [...old.filter(({ url }) => url !== organization), { url: organization }]);
    },
    lookElsewhere: () => void told(follower.lookElsewhere()),
    findPeople: () => void told(findPeople()),
    choosePerson,
    sayBothAreMe: () => rememberBothAreMe(session, store, trackingTarget(store.state())?.answer.account),
    insist() {
      const account = trackingTarget(store.state())?.answer.account;
      if (account) follower.insist(account.homeId);
    },
    askDirectory: () => void told(session.askDirectory()),
  };
}
