import './trustedTypes.ts';
import './pane.css';
import type { ProblemKind, Result } from '../diagnosis/problem.ts';
import { waitForOutlook, withinDeadline } from '../outlook/outlook.ts';
import type { Configuration } from '../settings/configuration.ts';
import { loadConfiguration } from '../settings/loadConfiguration.ts';
import type { SignIn } from '../signin/signIn.ts';
import { checkAddresses, type Manner, type Sources } from './checkAddresses.ts';
import { PaneStore } from './paneState.ts';
import { showPartMissing } from './showPartMissing.ts';

// Everything slow starts here at once: the code that signs in and the code that draws are loaded side by side.
const signInCode = import(/* webpackChunkName: "signin" */ '../signin/signIn.ts');
const screenCode = import(/* webpackChunkName: "screens" */ './screens.tsx');

const store = new PaneStore();
const outlook = waitForOutlook();
let configuration: Promise<Result<Configuration>> | undefined;
let signIn: Promise<SignIn> | undefined;

const sources: Sources = {
  outlook: () => withinDeadline(outlook),
  configuration: () => (configuration ??= forgetFailure(loadConfiguration())),
  signIn: ({ clientId, authority }) => (signIn ??= signInCode.then((code) => code.signInThroughOutlook({ clientId, authority }))),
};

/** A configuration that could not be read is asked for again with the next check. */
async function forgetFailure(loading: Promise<Result<Configuration>>): Promise<Result<Configuration>> {
  const result = await loading;
  if (!result.ok) configuration = undefined;
  return result;
}

let running = new AbortController();

function check(manner: Manner): void {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  checkAddresses(sources, manner, store.show, signal).catch(() => {
    // Aborted: a newer check has taken over. Otherwise a part of the code did not arrive.
    if (!signal.aborted) store.show({ status: 'stopped', problem: { kind: 'partNotLoaded' } });
  });
}

let outlookFailed = false;
void outlook.then(({ ok }) => {
  outlookFailed = !ok;
  const state = store.state();
  // Should Outlook answer after all, nobody has to press a button.
  if (state.status === 'stopped' && state.problem.kind === 'outlookSilent') check('silently');
});

/** What came with the page, or did not, can only be had again with a new page. */
const needsNewPage: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['outlookSilent', 'partNotLoaded']);

function tryAgain(manner: Manner): void {
  const state = store.state();
  if (outlookFailed || (state.status === 'stopped' && needsNewPage.has(state.problem.kind))) window.location.reload();
  else check(manner);
}

check('silently');
screenCode.then(
  ({ showScreens }) => showScreens(store, tryAgain),
  () => showPartMissing(),
);
