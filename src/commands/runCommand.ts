import { serviceOrigin } from '../organizations/hostPolicy.ts';
import type { CommandName } from '../outlook/functionCommands.ts';
import { waitForOutlook, withinDeadline } from '../outlook/outlook.ts';
import { readSharing } from '../outlook/readSharing.ts';
import { keeperFor } from '../pane/keeperFor.ts';
import { takeRegarding } from '../pane/compose/keepWish.ts';
import { currentRow } from '../pane/currentRow.ts';
import { type PaneState, PaneStore } from '../pane/paneState.ts';
import { chosenFor } from '../pane/regarding/chosenFor.ts';
import { Session } from '../pane/session.ts';
import type { TrackingActions } from '../pane/tracking/trackingActions.ts';
import { openTracking } from '../pane/tracking/trackSelected.ts';
import { stopTracking } from '../pane/untrack/untrackCourse.ts';
import { loadConfiguration } from '../settings/loadConfiguration.ts';
import type { CommandTexts } from '../texts/commandTexts.ts';
import { trackingState } from '../tracking/trackingState.ts';
import { nextStep, type Step } from './nextStep.ts';
import { until } from '../pane/until.ts';

/** The pane without its screens, opened anew for each press: what was true before may no longer be. */
interface Opened {
  readonly session: Session;
  readonly store: PaneStore;
  readonly tracking: TrackingActions;
}

/**
 * Does what a ribbon button says with the selected message, as far as nothing has to be asked: with a sign-in that needs no
 * window, and after the person has agreed to it in the pane. Gives the sentence for above the message. Rejects when `signal`
 * is aborted.
 */
export async function runCommand(command: CommandName, words: CommandTexts, signal: AbortSignal): Promise<string> {
  const opened = await open();
  return goOn(command, opened, words, signal);
}

async function open(): Promise<Opened> {
  const store = new PaneStore();
  const session = new Session(store, {
    outlook: () => withinDeadline(waitForOutlook()),
    configuration: loadConfiguration,
    // The very part of the code that the pane has loaded before.
    signIn: async (settings) => (await import(/* webpackChunkName: "signin" */ '../signin/signIn.ts')).openSignIn({ ...settings, graph: serviceOrigin(settings, 'graph') }),
    sharing: readSharing,
    // Nobody sees this page.
    seen: async () => undefined,
    keeper: keeperFor,
  });
  await session.start();
  return { session, store, tracking: openTracking(session, store) };
}

async function goOn(command: CommandName, opened: Opened, words: CommandTexts, signal: AbortSignal): Promise<string> {
  const { store, session, tracking } = opened;
  const step = await until(store, (state) => undecided(nextStep(command, state, Date.now())), signal);
  const organization = currentRow(store.state())?.known.organization.name ?? '';
  switch (step.kind) {
    case 'ask':
      session.checkAll();
      return goOn(command, opened, words, signal);
    case 'look':
      tracking.look();
      return goOn(command, opened, words, signal);
    case 'track':
      return track(opened, words, organization, signal);
    case 'keepCopy':
      return keepCopy(opened, words);
    case 'openPane':
      return words.openPane[step.because];
    case 'never':
      return words.never(step.domain);
    case 'say':
      return { alreadyTracked: words.alreadyTracked(organization), notTracked: words.notTracked(organization), pending: words.pending, cannotTrack: words.cannotTrack }[step.what];
  }
}

const undecided = (step: Step) => (step.kind === 'wait' ? undefined : step);

async function track({ session, store, tracking }: Opened, words: CommandTexts, organization: string, signal: AbortSignal): Promise<string> {
  await takeWish(session, store);
  signal.addEventListener('abort', () => tracking.cancel(), { once: true });
  // Outlook ends the page as soon as it is told that the command is done.
  await tracking.track({ attachments: 'all', regarding: chosenFor(store.state()), notice: words.tracked(organization) });
  return until(store, (state) => sentenceAfter(state, words, organization), signal);
}

/** What was chosen for the message while it was written. */
async function takeWish({ ground }: Session, store: PaneStore): Promise<void> {
  const state = store.state();
  const { tracking } = state;
  const organization = currentRow(state)?.known.organization;
  if (!ground || !organization || tracking?.selected.kind !== 'message' || !tracking.mark?.regarding) return;
  await takeRegarding(ground, store, organization, tracking.me, tracking.selected.message.messageId, tracking.mark.regarding);
}

function sentenceAfter({ tracking }: PaneState, words: CommandTexts, organization: string): string | undefined {
  if (!tracking) return words.openPane.failed;
  const shown = trackingState(tracking, Date.now());
  if (shown.kind === 'failed') return shown.failure.kind === 'refused' ? words.openPane.refused : words.openPane.failed;
  return shown.kind === 'tracked' ? words.tracked(organization) : undefined;
}

async function keepCopy({ store, tracking: { tellOthers } }: Opened, words: CommandTexts): Promise<string> {
  const { tracking } = store.state();
  const organization = currentRow(store.state())?.known.organization;
  if (!organization || tracking?.selected.kind !== 'message') return words.openPane.failed;
  const { messageId } = tracking.selected.message;
  if (!(await stopTracking({ organization, messageId }))) return words.openPane.failed;
  tellOthers({ organization: organization.url, messageId });
  return words.untracked(organization.name);
}
