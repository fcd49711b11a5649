import './trustedTypes.ts';
import './colours.css';
import './pane.css';
import type { ProblemKind, Result } from '../diagnosis/problem.ts';
import { displayLanguage, languagesBeforehand } from '../outlook/displayLanguage.ts';
import { readSharing } from '../outlook/readSharing.ts';
import { followSelection, listenToSelection } from '../outlook/followSelection.ts';
import { followOutlookTheme } from '../outlook/outlookTheme.ts';
import { waitForOutlook, withinDeadline } from '../outlook/outlook.ts';
import { serviceOrigin } from '../organizations/hostPolicy.ts';
import type { Configuration } from '../settings/configuration.ts';
import { loadConfiguration } from '../settings/loadConfiguration.ts';
import type { SignIn } from '../signin/signIn.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import { keeperFor } from './keeperFor.ts';
import { painted } from './painted.ts';
import { PaneStore } from './paneState.ts';
import { Session, type Sources } from './session.ts';
import { showWithoutScreens } from './showWithoutScreens.ts';
import { showTheme } from './showTheme.ts';
import { SpokenLanguage } from './spokenLanguage.ts';

// Everything slow starts here at once: the code that signs in and the code that draws are loaded side by side.
const signInCode = import(/* webpackChunkName: "signin" */ '../signin/signIn.ts');
const screenCode = import(/* webpackChunkName: "screens" */ './screens.tsx');

const spoken = new SpokenLanguage();
const beforehand = languagesBeforehand();
const languageBeforehand = spoken.speak(beforehand);

const store = new PaneStore();
const outlook = waitForOutlook();
let configuration: Promise<Result<Configuration>> | undefined;
let signIn: Promise<SignIn> | undefined;

const sources: Sources = {
  outlook: () => withinDeadline(outlook),
  configuration: () => (configuration ??= loadConfiguration()),
  // One for the life of the pane: it remembers which means of signing in have failed.
  signIn: (settings) => (signIn ??= signInCode.then(({ openSignIn }) => openSignIn({ ...settings, graph: serviceOrigin(settings, 'graph') }))),
  sharing: readSharing,
  seen: () => painted(),
  keeper: keeperFor,
};

const session = new Session(store, sources);
// Fetched while Outlook gets ready.
void sources.configuration();

function start(): void {
  session.start().catch((error: unknown) => store.change({ start: { status: 'stopped', problem: faultOfOurs(error) } }));
}

let pageFailed = false;
outlook.then(
  (answer) => {
    const { ok } = answer;
    pageFailed = !ok;
    if (ok) {
      followOutlook();
      listenToSelection();
    }
    // A pinned pane goes on by itself once a message is selected.
    else if (answer.problem.kind === 'nothingSelected') followSelection(() => undefined, newPage);
    const { start: state } = store.state();
    // Should Outlook answer after all, nobody has to press a button.
    if (state.status === 'stopped' && state.problem.kind === 'outlookSilent') start();
  },
  () => {
    pageFailed = true;
  },
);

/** Looks and speaks as Outlook does. */
function followOutlook(): void {
  followOutlookTheme(showTheme);
  void spoken.speak([displayLanguage(), ...beforehand].filter((tag) => tag !== undefined));
}

/** What came with the page, or did not, can only be had again with a new page. */
const needsNewPage: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['outlookSilent', 'nothingSelected', 'partNotLoaded', 'faultOfOurs']);

function startAgain(): void {
  const { start: state } = store.state();
  // An administrator may have mended it meanwhile.
  configuration = undefined;
  pageFailed ||= state.status === 'stopped' && needsNewPage.has(state.problem.kind);
  if (pageFailed) newPage();
  else start();
}

/** Without a connection the browser would put a page of its own in place of this one. */
function newPage(): void {
  if (navigator.onLine) window.location.reload();
  else store.change({ start: { status: 'stopped', problem: { kind: 'offline' } } });
}

start();
Promise.all([screenCode, languageBeforehand])
  .then(([{ showScreens }]) => showScreens(store, session, spoken, startAgain))
  .catch((error: unknown) => showWithoutScreens(faultOfOurs(error), spoken.now().texts));
