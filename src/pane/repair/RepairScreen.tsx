import { Spinner } from '@fluentui/react/lib/Spinner';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useTexts } from '../useTexts.ts';

/** Mending one of the two sides. */
export function RepairScreen({ state: _state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const texts = useTexts();
  return (
    <SubScreen title={texts.starting} onBack={() => actions.show('home')}>
      <Spinner />
    </SubScreen>
  );
}
