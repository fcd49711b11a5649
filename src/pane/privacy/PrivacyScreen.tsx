import { Toggle } from '@fluentui/react/lib/Toggle';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useTexts } from '../useTexts.ts';

interface PrivacyScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the person decides about what is kept and sent. */
export function PrivacyScreen({ state, actions }: PrivacyScreenProps) {
  const texts = useTexts();
  const { privacy } = texts.screens;
  return (
    <SubScreen title={privacy.title} onBack={() => actions.show('home')}>
      <Toggle label={privacy.onlyWhenIAsk} checked={state.onlyWhenIAsk} onChange={(_event, checked) => actions.askFirst(checked === true)} />
      <p>{privacy.onlyWhenIAskExplanation}</p>
      {state.notRemembered && <p className="notice">{explainProblem(state.notRemembered, texts).title}</p>}
      <p>{privacy.forgetExplanation}</p>
      <ActionButton onClick={actions.forget}>{privacy.forget}</ActionButton>
      {state.forgotten && <p role="status">{privacy.forgotten}</p>}
    </SubScreen>
  );
}
