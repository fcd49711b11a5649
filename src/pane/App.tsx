import { Suspense, useDeferredValue, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Texts } from '../texts/texts.ts';
import { currentRow } from './currentRow.ts';
import { HomeScreen } from './home/HomeScreen.tsx';
import { keepFocus } from './keepFocus.ts';
import { later } from './later.ts';
import { NotRemembered } from './NotRemembered.tsx';
import type { PaneActions } from './paneActions.ts';
import type { PaneState, PaneStore } from './paneState.ts';
import { ProblemScreen } from './problem/ProblemScreen.tsx';
import { checkSentence, startSentence } from './progress/progressSentence.ts';
import { ProgressScreen } from './progress/ProgressScreen.tsx';
import { useTexts } from './useTexts.ts';
import { useWayBack } from './useWayBack.ts';
import { askedForWhat } from './welcome/askedForWhat.ts';

/** What is not on the first screen is loaded when it is wanted. */
const OrganizationsScreen = later(() => import(/* webpackChunkName: "organizations" */ './organizations/OrganizationsScreen.tsx').then((file) => file.OrganizationsScreen), ['organizations']);
const AddScreen = later(() => import(/* webpackChunkName: "add" */ './add/AddScreen.tsx').then((file) => file.AddScreen), ['organizations']);
const SynchronizeScreen = later(() => import(/* webpackChunkName: "synchronize" */ './synchronize/SynchronizeScreen.tsx').then((file) => file.SynchronizeScreen), ['repair', 'organizations']);
const ChecksScreen = later(() => import(/* webpackChunkName: "cause" */ './checks/ChecksScreen.tsx').then((file) => file.ChecksScreen), ['cause']);
const PasteErrorScreen = later(() => import(/* webpackChunkName: "cause" */ './pasteError/PasteErrorScreen.tsx').then((file) => file.PasteErrorScreen), ['help', 'cause']);
const ReportScreen = later(() => import(/* webpackChunkName: "cause" */ './report/ReportScreen.tsx').then((file) => file.ReportScreen), ['cause']);
const RepairScreen = later(() => import(/* webpackChunkName: "repair" */ './repair/RepairScreen.tsx').then((file) => file.RepairScreen), ['repair', 'cause']);
const RequestScreen = later(() => import(/* webpackChunkName: "request" */ './repair/RequestScreen.tsx').then((file) => file.RequestScreen), ['repair', 'cause']);
const RegardingScreen = later(() => import(/* webpackChunkName: "regarding" */ './regarding/RegardingScreen.tsx').then((file) => file.RegardingScreen), ['message']);
const UntrackScreen = later(() => import(/* webpackChunkName: "untrack" */ './untrack/UntrackScreen.tsx').then((file) => file.UntrackScreen), ['message']);
const HelpScreen = later(() => import(/* webpackChunkName: "help" */ './help/HelpScreen.tsx').then((file) => file.HelpScreen), ['help']);
const WelcomeScreen = later(() => import(/* webpackChunkName: "welcome" */ './welcome/WelcomeScreen.tsx').then((file) => file.WelcomeScreen), ['organizations']);
const PrivacyScreen = later(() => import(/* webpackChunkName: "privacy" */ './privacy/PrivacyScreen.tsx').then((file) => file.PrivacyScreen), ['help']);

interface AppProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
}

export function App({ store, actions }: AppProps) {
  const state = useSyncExternalStore(store.subscribeCalmly, store.state);
  const texts = useTexts();
  // Until the code of the next screen is there, the one before stays as it is, and nothing of it can be pressed.
  const before = useDeferredValue(state);
  const isLeaving = before.view !== state.view;
  const shown = isLeaving ? before : state;
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  const onClick = useWayBack(shown.view, main);
  return (
    <>
      {/* Screen readers tell what changes in a region that was there before; a screen that comes with its own is silent. */}
      <p className="visually-hidden" role="status">
        {announcement(state, texts)}
      </p>
      <main ref={main} className="screen" aria-busy={isLeaving} inert={isLeaving} onClickCapture={onClick}>
        {state.notRemembered && <NotRemembered problem={state.notRemembered} />}
        <Suspense fallback={<ProgressScreen sentence={texts.starting} />}>
          <Screen state={shown} actions={actions} />
        </Suspense>
      </main>
    </>
  );
}

function Screen({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const texts = useTexts();
  const { start, view } = state;
  if (start.status === 'stopped') return <ProblemScreen problem={start.problem} onRetry={actions.startAgain} />;
  if (start.status !== 'started') return <ProgressScreen sentence={startSentence(start, texts)} />;
  switch (view) {
    case 'home': {
      const asks = state.welcomed ? undefined : askedForWhat(state);
      if (asks) return <WelcomeScreen state={state} actions={actions} asks={asks} />;
      // Without an organization, finding one is all there is to do.
      return state.rows.some(({ known }) => known.connected) ? <HomeScreen state={state} actions={actions} /> : <AddScreen state={state} actions={actions} />;
    }
    case 'organizations':
      return <OrganizationsScreen state={state} actions={actions} />;
    case 'add':
      return <AddScreen state={state} actions={actions} />;
    case 'synchronize':
      return <SynchronizeScreen state={state} actions={actions} />;
    case 'checks':
      return <ChecksScreen state={state} actions={actions} />;
    case 'pasteError':
      return <PasteErrorScreen state={state} actions={actions} />;
    case 'report':
      return <ReportScreen state={state} actions={actions} />;
    case 'repair':
      return <RepairScreen state={state} actions={actions} />;
    case 'request':
      return <RequestScreen state={state} actions={actions} />;
    case 'regarding':
      return <RegardingScreen state={state} actions={actions} />;
    case 'untrack':
      return <UntrackScreen state={state} actions={actions} />;
    case 'privacy':
      return <PrivacyScreen state={state} actions={actions} />;
    case 'help':
      return <HelpScreen actions={actions} />;
  }
}

/** What is said aloud of the home screen; problems are alerts and speak for themselves, other screens have their own. */
function announcement(state: PaneState, texts: Texts): string {
  if (state.start.status === 'stopped' || state.view !== 'home') return '';
  if (state.start.status !== 'started') return startSentence(state.start, texts);
  const current = currentRow(state);
  if (!current) return '';
  const { check, known } = current;
  switch (check.status) {
    case 'answered':
      return texts.verdicts[check.diagnosis.verdict].title;
    case 'signingIn':
    case 'asking':
    case 'waiting':
      return checkSentence(check, known.organization.name, texts);
    default:
      return '';
  }
}
