import './trustedTypes.ts';
import './pane.css';
import type { ProblemKind, Result } from '../diagnosis/problem.ts';
import { waitForOutlook, withinDeadline } from '../outlook/outlook.ts';
import type { Configuration } from '../settings/configuration.ts';
import { loadConfiguration } from '../settings/loadConfiguration.ts';
import type { SignIn } from '../signin/signIn.ts';
import { checkAddresses, type Manner, type Sources } from './checkAddresses.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import { PaneStore } from './paneState.ts';
import { showWithoutScreens } from './showWithoutScreens.ts';

// Everything slow starts here at once: the code that signs in and the code that draws are loaded side by side.
const signInCode = import(/* webpackChunkName: "signin" */ '../signin/signIn.ts');
const screenCode = import(/* webpackChunkName: "screens" */ './screens.tsx');

const store = new PaneStore();
const outlook = waitForOutlook();
let configuration: Promise<Result<Configuration>> | undefined;
let signIn: Promise<SignIn> | undefined;

const sources: Sources = {
  outlook: () => withinDeadline(outlook),
  configuration: () => (configuration ??= loadConfiguration()),
  signIn: ({ clientId, authority }) => (signIn ??= signInCode.then((code) => code.signInThroughOutlook({ clientId, authority }))),
};

let running = new AbortController();

function check(manner: Manner): void {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  checkAddresses(sources, manner, store.show, signal).catch((error: unknown) => {
    // Where it was aborted a newer check has taken over.
    if (!signal.aborted) store.show({ status: 'stopped', problem: faultOfOurs(error) });
  });
}

let outlookFailed = false;
outlook.then(
  ({ ok }) => {
    outlookFailed = !ok;
    const state = store.state();
    // Should Outlook answer after all, nobody has to press a button.
    if (state.status === 'stopped' && state.problem.kind === 'outlookSilent') check('silently');
  },
  () => {
    outlookFailed = true;
  },
);

/** What came with the page, or did not, can only be had again with a new page. */
const needsNewPage: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['outlookSilent', 'partNotLoaded', 'faultOfOurs']);

function tryAgain(manner: Manner): void {
  const state = store.state();
  if (state.status === 'stopped') {
    // An administrator may have mended it meanwhile.
    configuration = undefined;
    signIn = undefined;
    if (outlookFailed || needsNewPage.has(state.problem.kind)) {
      newPage();
      return;
    }
  }
  check(manner);
}

/** Without a connection the browser would put a page of its own in place of this one. */
function newPage(): void {
  if (navigator.onLine) window.location.reload();
  else store.show({ status: 'stopped', problem: { kind: 'offline' } });
}

check('silently');
screenCode.then(({ showScreens }) => showScreens(store, tryAgain)).catch((error: unknown) => showWithoutScreens(faultOfOurs(error)));
