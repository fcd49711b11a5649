import { useSyncExternalStore } from 'react';
import type { Manner } from './checkAddresses.ts';
import type { PaneState, PaneStore } from './paneState.ts';
import { ProblemScreen } from './problem/ProblemScreen.tsx';
import { ProgressScreen } from './progress/ProgressScreen.tsx';
import { VerdictScreen } from './verdict/VerdictScreen.tsx';

interface AppProps {
  readonly store: PaneStore;
  readonly check: (manner: Manner) => void;
}

export function App({ store, check }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  return <main className="screen">{screenOf(state, check)}</main>;
}

function screenOf(state: PaneState, check: AppProps['check']) {
  switch (state.status) {
    case 'answered':
      return <VerdictScreen {...state} onCheckAgain={() => check('silently')} />;
    case 'stopped':
      return <ProblemScreen problem={state.problem} check={check} />;
    default:
      return <ProgressScreen state={state} />;
  }
}
