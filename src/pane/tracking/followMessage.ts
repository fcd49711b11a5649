import type { Sharing } from '../../diagnosis/sharing.ts';
import { findEmails } from '../../dynamics/findEmails.ts';
import { lookUpMessage } from '../../dynamics/lookUpMessage.ts';
import type { WriteRefusal } from '../../organizations/writeGate.ts';
import { synchronizes } from '../../organizations/synchronizingMatrix.ts';
import { askedToTrack } from '../../outlook/askedToTrack.ts';
import { followSelection } from '../../outlook/followSelection.ts';
import { readItemMark } from '../../outlook/itemMark.ts';
import { readAtOnce, readSelected } from '../../outlook/readSelected.ts';
import { readSharing } from '../../outlook/readSharing.ts';
import { keptItems } from '../../settings/keptItems.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import type { OpenMessage, Selected } from '../../tracking/message.ts';
import { neverTracked } from '../../tracking/neverTracked.ts';
import type { TrackNote } from '../../tracking/trackNotes.ts';
import { trackingState } from '../../tracking/trackingState.ts';
import { faultOfOurs } from '../faultOfOurs.ts';
import type { PaneStore } from '../paneState.ts';
import type { Ground, Session } from '../session.ts';
import { requestPermit } from '../synchronize/switchPorts.ts';
import { type ChangedCopy, openCopyNews } from './copyNews.ts';
import { SeenMessages } from './seenMessages.ts';
import { asPerson } from './trackPorts.ts';
import type { Tracking } from './tracking.ts';
import { type TrackingTarget, trackingTarget } from './trackingTarget.ts';

/** How often a message is looked at again that the server is to track by itself. */
const pendingMilliseconds = 60_000;

/** Keeps `PaneState.tracking` up to date with what is selected in Outlook and with the current organization. */
export class MessageFollower {
  private readonly session: Session;
  private readonly store: PaneStore;
  private selected: Selected = { kind: 'reading' };
  /** The selection has come to rest, and all that Outlook tells of it was read; nothing is asked before. */
  private rested = false;
  /** Counts up with each selection; whatever comes for an earlier one is dropped. */
  private generation = 0;
  private looking = new AbortController();
  /** What the state is about now, so that it is begun anew only when that changes. */
  private about = '';
  /** What was asked about, so that it is asked once. */
  private askedAbout = '';
  private readonly seen = new SeenMessages();
  private readonly pendingSince = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private insistedOn: readonly string[] = [];

  /** Tells other windows that a copy, or our mark, was changed here. */
  readonly tellOthers = openCopyNews((changed) => this.changedElsewhere(changed));

  constructor(session: Session, store: PaneStore) {
    this.session = session;
    this.store = store;
    followSelection(
      () => this.moved(),
      () => void this.readNow(),
    );
    store.subscribe(() => this.settle());
    void this.readNow();
  }

  insist(homeId: string): void {
    this.insistedOn = [...this.insistedOn, homeId];
    this.settle();
    this.change({ insistedOn: this.insistedOn });
  }

  /** Asks the organization about the selected message now. */
  look(): void {
    const { tracking } = this.store.state();
    if (this.session.ground && tracking?.selected.kind === 'message') void this.lookUp(this.session.ground, tracking.selected.message);
  }

  /** Reads anew what is selected, as after a message that was just sent has got its Message-ID. */
  readAgain(): void {
    this.moved();
    void this.readNow();
  }

  private changedElsewhere({ organization, messageId }: ChangedCopy): void {
    const { tracking, onlyWhenIAsk } = this.store.state();
    const message = tracking?.organization === organization && tracking.selected.kind === 'message' && tracking.selected.message.messageId === messageId ? tracking.selected.message : undefined;
    // What was remembered may no longer be so.
    for (const direction of (['incoming', 'outgoing'] as const).filter((each) => each !== message?.direction)) this.seen.forget(keyOf(organization, { messageId, direction }));
    if (!message || tracking?.work?.status === 'running') return;
    void this.readNotes(organization, message);
    // Whatever has failed here was before that.
    this.change({ work: undefined, ...(onlyWhenIAsk && { lookup: { status: 'notAsked' } }) });
    if (!onlyWhenIAsk) this.look();
  }

  /** Takes over what has come of a Track; its notes are told once the message is selected again. */
  know(organization: string, message: OpenMessage, rows: readonly EmailRow[], notes: readonly TrackNote[]): void {
    const key = keyOf(organization, message);
    const copies = { rows, hiddenCopy: false };
    const isShown = this.isShown(organization, message);
    this.seen.remember(key, copies, isShown ? [] : notes);
    if (!isShown) return;
    // An answer that is still on its way is older.
    this.looking.abort();
    this.change({ lookup: { status: 'answered', ...copies } });
  }

  /** Whether this message, in this organization, is what the person looks at. */
  isShown(organization: string, message: OpenMessage): boolean {
    const { tracking } = this.store.state();
    return tracking?.organization === organization && tracking.selected.kind === 'message' && keyOf(organization, tracking.selected.message) === keyOf(organization, message);
  }

  change(changes: Partial<Tracking>): void {
    const { tracking } = this.store.state();
    if (tracking) this.store.change({ tracking: { ...tracking, ...changes, now: Date.now() } });
  }

  /** Nothing of the message before may be seen beside another one; what is known of this one is there at once. */
  private moved(): void {
    this.generation += 1;
    this.looking.abort();
    this.rested = false;
    this.selected = readAtOnce(this.store.state().outlook?.address ?? null);
    this.settle();
  }

  private async readNow(): Promise<void> {
    const { generation } = this;
    const [selected, sharing] = await Promise.all([readSelected(this.store.state().outlook?.address ?? null), readSharing()]);
    if (generation !== this.generation) return;
    this.selected = selected;
    this.rested = true;
    this.store.change({ sharing });
    this.settle();
  }

  /** Begins anew where the message or the organization is another one, and asks once the selection has come to rest. */
  private settle(): void {
    const state = this.store.state();
    const { ground } = this.session;
    const target = trackingTarget(state);
    const { selected } = this;
    // Until it is known whose mailbox the message is in, nobody is told that it is somebody else's; before writing, the gate is asked anew.
    const sharing: Sharing = this.rested ? state.sharing : { answer: 'own' };
    const permit = target && ground && requestPermit(ground, this.store, target.organization.url, { shown: [target.organization], sharing, insistedOn: this.insistedOn });
    const refusal = permit?.ok === false ? permit.refusal : undefined;
    const about = target && ground ? [target.organization.url, target.answer.account.homeId, selected.kind, selected.kind === 'message' ? keyOf('', selected.message) : '', refusal?.kind ?? '', this.generation].join(' ') : '';
    const message = selected.kind === 'message' ? selected.message : undefined;
    if (about !== this.about) {
      this.about = about;
      clearTimeout(this.timer);
      this.looking.abort();
      this.store.change({ tracking: target && ground && this.begin(ground, target, refusal) });
    }
    if (!this.rested || about === this.askedAbout) return;
    this.askedAbout = about;
    if (!message || !target || !ground) return;
    void this.readNotes(target.organization.url, message);
    const { tracking } = this.store.state();
    // A Track that was begun meanwhile looks by itself.
    if (tracking?.lookup.status === 'asking' && !tracking.work) void this.lookUp(ground, message);
  }

  private begin(ground: Ground, { organization: { url }, answer }: TrackingTarget, refusal: WriteRefusal | undefined): Tracking {
    const { selected } = this;
    const { onlyWhenIAsk, sharing } = this.store.state();
    const message = selected.kind === 'message' ? selected.message : undefined;
    const never = message && neverTracked(message.addresses, ground.configuration.neverTrack);
    const key = message && keyOf(url, message);
    const last = key === undefined ? undefined : this.seen.copiesOf(key);
    const asks = message !== undefined && never === undefined && !onlyWhenIAsk && !(this.rested && sharing.answer === 'shared');
    return {
      organization: url,
      selected,
      lookup: asks ? { status: 'asking', ...(last && { last }) } : { status: 'notAsked' },
      me: answer.user.id,
      mark: undefined,
      pendingSince: undefined,
      neverTrack: never,
      work: undefined,
      refusal,
      insistedOn: this.insistedOn,
      now: Date.now(),
      businessUnit: null,
      agreed: ground.keeper.read(keptItems.trackingAgreed).some((each) => each.url === url),
      elsewhere: 'notAsked',
      people: 'notAsked',
      notes: key === undefined ? [] : this.seen.notesOf(key),
    };
  }

  /** What stands on the message itself: our mark, and whether the server was asked to track it. */
  private async readNotes(url: string, message: OpenMessage): Promise<void> {
    const { generation } = this;
    const [mark, asked] = await Promise.all([readItemMark(message.messageId, url), askedToTrack()]);
    if (generation !== this.generation || !this.isShown(url, message)) return;
    const key = keyOf(url, message);
    const mailbox = trackingTarget(this.store.state())?.answer.user.mailbox;
    const isHere = mailbox && synchronizes(mailbox, this.session.ground?.configuration.synchronizing.flag ?? 'primary') !== false;
    if (asked && isHere && !this.pendingSince.has(key)) this.pendingSince.set(key, Date.now());
    this.change({ mark, pendingSince: asked && isHere ? this.pendingSince.get(key) : undefined });
    this.waitForServer();
  }

  private async lookUp(ground: Ground, message: OpenMessage): Promise<void> {
    const { generation } = this;
    const { tracking } = this.store.state();
    const target = trackingTarget(this.store.state());
    if (!target || !tracking) return;
    const { organization } = target;
    this.looking.abort();
    const { signal } = (this.looking = new AbortController());
    const last = this.seen.copiesOf(keyOf(organization.url, message));
    this.change({ lookup: { status: 'asking', ...(last && { last }) } });
    try {
      const answer = await asPerson(ground, this.store, organization, signal, (request) => lookUpMessage(request, message.messageId, tracking.agreed ? undefined : tracking.me));
      if (signal.aborted || generation !== this.generation || !this.isShown(organization.url, message)) return;
      if (answer.ok) {
        const { rows, hiddenCopy, businessUnit } = answer.value;
        this.seen.remember(keyOf(organization.url, message), { rows, hiddenCopy });
        this.change({ lookup: { status: 'answered', rows, hiddenCopy }, businessUnit });
      } else this.change({ lookup: { status: 'failed', problem: answer.problem } });
      this.waitForServer();
    } catch (error) {
      if (!signal.aborted) this.change({ lookup: { status: 'failed', problem: faultOfOurs(error) } });
    }
  }

  /** While the server has time left to track it by itself, it is looked at again now and then. */
  private waitForServer(): void {
    clearTimeout(this.timer);
    const { tracking, onlyWhenIAsk } = this.store.state();
    const state = tracking && trackingState(tracking, tracking.now);
    if (state?.kind !== 'pending') return;
    const milliseconds = Math.min(pendingMilliseconds, state.due - Date.now());
    this.timer = setTimeout(() => (onlyWhenIAsk || document.visibilityState === 'hidden' ? this.change({}) : this.look()), milliseconds);
  }

  /** Asks the other connected organizations, which tells them the Message-ID. */
  async lookElsewhere(): Promise<void> {
    const { store, generation } = this;
    const { tracking, rows } = store.state();
    const { ground } = this.session;
    if (!ground || tracking?.selected.kind !== 'message') return;
    const { messageId } = tracking.selected.message;
    this.change({ elsewhere: 'asking' });
    const others = rows.filter(({ known, check }) => known.connected && known.organization.url !== tracking.organization && check.status === 'answered');
    const { signal } = this.looking;
    const answers = await Promise.all(
      others.map(async ({ known: { organization } }) => {
        const answer = await asPerson(ground, store, organization, signal, (request) => findEmails(request, messageId));
        return { organization: organization.name, answer: answer.ok ? { rows: answer.value } : { problem: answer.problem } };
      }),
    ).catch(() => undefined);
    if (answers && generation === this.generation) this.change({ elsewhere: answers });
  }
}

const keyOf = (organization: string, { messageId, direction }: Pick<OpenMessage, 'messageId' | 'direction'>) => `${organization} ${direction} ${messageId}`;
