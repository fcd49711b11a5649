import { Spinner } from '@fluentui/react/lib/Spinner';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useTexts } from '../useTexts.ts';

/** A request to an administrator, for the person to send. */
export function RequestScreen({ state: _state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const texts = useTexts();
  return (
    <SubScreen title={texts.starting} onBack={() => actions.show('home')}>
      <Spinner />
    </SubScreen>
  );
}
