import { useSyncExternalStore } from 'react';
import type { Manner } from './checkAddresses.ts';
import type { PaneState, PaneStore } from './paneState.ts';
import { ProblemScreen } from './problem/ProblemScreen.tsx';
import { progressSentence } from './progress/progressSentence.ts';
import { ProgressScreen } from './progress/ProgressScreen.tsx';
import { useTexts } from './useTexts.ts';
import type { Texts } from '../texts/texts.ts';
import { VerdictScreen } from './verdict/VerdictScreen.tsx';

interface AppProps {
  readonly store: PaneStore;
  readonly check: (manner: Manner) => void;
}

export function App({ store, check }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  return (
    <>
      {/* Screen readers tell what changes in a region that was there before; a screen that comes with its own is silent. */}
      <p className="visually-hidden" role="status">
        {announcement(state, useTexts())}
      </p>
      <main className="screen">{screenOf(state, check)}</main>
    </>
  );
}

function screenOf(state: PaneState, check: AppProps['check']) {
  switch (state.status) {
    case 'answered':
      return <VerdictScreen {...state} onCheckAgain={() => check('silently')} />;
    case 'stopped':
      return <ProblemScreen problem={state.problem} check={check} />;
    default:
      return <ProgressScreen state={state} onStartAgain={() => check('silently')} />;
  }
}

/** What is said aloud of a screen; problems are alerts and speak for themselves. */
function announcement(state: PaneState, texts: Texts): string {
  switch (state.status) {
    case 'answered':
      return texts.verdicts[state.diagnosis.verdict].title;
    case 'stopped':
      return '';
    default:
      return progressSentence(state, texts);
  }
}
