import type { OpenMessage, Selected } from '../tracking/message.ts';
import type { NamedRecord } from '../tracking/record.ts';
import type { NewRecordFacts } from '../tracking/recordAddress.ts';
import { trackingState } from '../tracking/trackingState.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneState, PaneStore } from './paneState.ts';
import type { RegardingCourse } from './regarding/regardingCourse.ts';
import type { RegardingOf } from './regarding/regarding.ts';
import { chosenFor } from './regarding/chosenFor.ts';
import type { Session } from './session.ts';
import type { TrackingActions } from './tracking/trackingActions.ts';
import type { UntrackChoice } from './untrack/untracking.ts';
import { rowAt } from './rowAt.ts';

/** What a person does with the copy of the selected message in Dynamics 365. */
export interface CopyActions {
  /** Opens the choice of what the message is regarding; it is written at once where there is a copy, else when it is tracked. */
  readonly openRegarding: () => void;
  readonly typeRegarding: (typed: string) => void;
  /** Searches one table, or the usual ones. */
  readonly lookInTable: (table: string | undefined) => void;
  readonly chooseRegarding: (record: NamedRecord | null) => void;
  readonly leaveRegarding: () => void;
  /** Shows what untracking means; nothing is done before `untrack`. */
  readonly openUntrack: () => void;
  readonly untrack: (choice: UntrackChoice) => void;
  readonly leaveUntrack: () => void;
  /** Reads what is noted on the message that is being written. */
  readonly readWish: () => void;
  /** Notes on it whether it is to be tracked when it was sent. */
  readonly wish: (wanted: boolean) => void;
}

/** The code behind is loaded when it is wanted. */
const regardingCode = () => import(/* webpackChunkName: "regarding" */ './regarding/regardingCourse.ts');
const wishCode = () => import(/* webpackChunkName: "regarding" */ './compose/keepWish.ts');
const untrackCode = () => import(/* webpackChunkName: "untrack" */ './untrack/untrackCourse.ts');

export function copyActions(session: Session, store: PaneStore, tracking: TrackingActions): CopyActions {
  let course: RegardingCourse | undefined;
  const told = (work: Promise<unknown>) => {
    work.catch((error: unknown) => store.change({ start: { status: 'stopped', problem: faultOfOurs(error) } }));
  };
  const leaveRegarding = () => {
    course?.leave();
    course = undefined;
    if (store.state().regarding) store.change({ view: 'home', regarding: undefined });
  };
  const leaveUntrack = () => {
    const { untracking } = store.state();
    store.change({ view: 'home', untracking: undefined });
    if (untracking?.status === 'ended') tracking.readAgain();
  };
  /** For which message a wish has been looked at. */
  let wishOf = '';
  const takeWish = () => {
    const { ground } = session;
    const about = aboutSelected(store.state());
    const regarding = store.state().tracking?.mark?.regarding;
    if (!ground || !about || !regarding || wishOf === `${about.organization.url} ${about.message.messageId}`) return;
    wishOf = `${about.organization.url} ${about.message.messageId}`;
    told(wishCode().then(({ takeRegarding }) => takeRegarding(ground, store, about.organization, about.me, about.message.messageId, regarding)));
  };
  store.subscribe(() => {
    takeWish();
    const { regarding, untracking, tracking: now } = store.state();
    const selected = now?.selected.kind === 'message' ? now.selected.message.messageId : undefined;
    // What is being written, or has come to something, is told to the end whatever is selected.
    if (regarding && regarding.messageId !== '' && regarding.work === undefined && regarding.messageId !== selected) leaveRegarding();
    if (untracking && ['looking', 'failed', 'shown'].includes(untracking.status) && untracking.messageId !== selected) leaveUntrack();
  });
  return {
    openRegarding() {
      const { ground } = session;
      const about = aboutSelected(store.state());
      if (!ground || !about) return;
      const { organization, me, message, of } = about;
      const begun = { organization, me, of, messageId: message.messageId, subject: message.subject, facts: factsOf(message, store.state()), tables: { status: 'reading' }, typed: '', table: undefined, results: { status: 'none' }, recent: [], suggested: 'reading', work: undefined } as const;
      store.change({ view: 'regarding', regarding: begun });
      told(
        regardingCode().then(({ RegardingCourse: Course }) => {
          course = new Course(ground, store, begun);
          if (store.state().tracking?.people === 'notAsked' && message.messageId !== '') tracking.findPeople();
          return course.begin(message.addresses);
        }),
      );
    },
    typeRegarding: (typed) => course?.type(typed),
    lookInTable: (table) => course?.lookIn(table),
    chooseRegarding: (record) => told(Promise.resolve(course?.choose(record))),
    leaveRegarding,
    openUntrack() {
      const { ground } = session;
      const about = aboutSelected(store.state());
      if (!ground || about?.of.kind !== 'copy') return;
      const { organization, me, message, of } = about;
      const subject = { organization, me, messageId: message.messageId, subject: message.subject };
      store.change({ view: 'untrack', untracking: { ...subject, status: 'looking' } });
      told(
        untrackCode().then(async ({ previewUntrack }) => {
          const preview = await previewUntrack(ground, store, subject, of.row.id);
          if (store.state().untracking?.status !== 'looking') return;
          if (!preview.ok) store.change({ untracking: { ...subject, status: 'failed', problem: preview.problem } });
          else if (preview.value) store.change({ untracking: { ...subject, status: 'shown', preview: preview.value } });
          else store.change({ untracking: { ...subject, status: 'ended', outcome: { kind: 'alreadyGone' } } });
        }),
      );
    },
    untrack(choice) {
      const { ground } = session;
      const { untracking } = store.state();
      if (!ground || untracking?.status !== 'shown') return;
      const { status: _status, preview, ...subject } = untracking;
      store.change({ untracking: { ...subject, status: 'running', preview, choice } });
      told(
        untrackCode().then(async ({ runUntrack }) => {
          const outcome = await runUntrack(ground, store, subject, preview, choice);
          store.change({ untracking: { ...subject, status: 'ended', outcome } });
          tracking.tellOthers({ organization: subject.organization.url, messageId: subject.messageId });
        }),
      );
    },
    leaveUntrack,
    readWish() {
      const { ground } = session;
      const about = aboutSelected(store.state());
      if (ground && about) told(wishCode().then(({ readWish }) => readWish(ground, store, about.organization, about.me)));
    },
    wish(wanted) {
      const { tracking, draftWish } = store.state();
      const organization = tracking?.organization;
      if (organization !== undefined && draftWish?.status !== 'saving') told(wishCode().then(({ keepWish }) => keepWish(store, organization, wanted)));
    },
  };
}

/** The selected message in the organization that is shown, and what of it a regarding would be written to. */
function aboutSelected(state: PaneState) {
  const { tracking, rows } = state;
  const organization = rowAt(rows, tracking?.organization)?.known.organization;
  const message = tracking && messageOf(tracking.selected);
  if (!tracking || !message || !organization) return undefined;
  const shown = trackingState(tracking, tracking.now);
  const row = 'row' in shown ? shown.row : undefined;
  const of: RegardingOf = row ? { kind: 'copy', row } : { kind: 'later', chosen: chosenFor(state) };
  return { organization, me: tracking.me, message, of };
}

/** A draft is none yet: nothing of it is known before it is sent. */
const draft = { messageId: '', subject: '', direction: 'outgoing', from: null, addresses: [] } as const;

function messageOf(selected: Selected): Pick<OpenMessage, keyof typeof draft> | undefined {
  if (selected.kind === 'message') return selected.message;
  return selected.kind === 'cannot' && selected.because === 'draft' ? draft : undefined;
}

/** Somebody outside: the sender, or the first recipient of what the person has sent. */
function factsOf({ direction, from, addresses, subject }: Pick<OpenMessage, keyof typeof draft>, { outlook }: PaneState): NewRecordFacts | undefined {
  const other = addresses.find((address) => address.toLowerCase() !== outlook?.address?.toLowerCase());
  const person = direction === 'incoming' && from ? from : other === undefined ? undefined : { name: '', address: other };
  return person && { ...person, subject };
}
