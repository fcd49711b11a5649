import type { WriteRefusal } from '../../organizations/writeGate.ts';
import { serviceOrigin } from '../../organizations/hostPolicy.ts';
import { explainWriteRefusal } from '../../texts/explainWriteRefusal.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { GateActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';

interface RefusalMessageProps {
  readonly refusal: WriteRefusal;
  readonly state: PaneState;
  readonly actions: GateActions;
}

/** Why nothing is written yet, and what clears it up. */
export function RefusalMessage({ refusal, state, actions }: RefusalMessageProps) {
  const texts = useTexts();
  const { writeGate } = useMoreTexts('repair');
  const { title, explanation, nextStep } = explainWriteRefusal(refusal, writeGate);
  const isAboutPerson = refusal.kind === 'askBothAreMe' || refusal.kind === 'differentPerson';
  return (
    <div className="notice" role="alert" data-refusal={refusal.kind}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{explanation}</p>
      <p>{nextStep}</p>
      <p className="links">
        {refusal.kind === 'askBothAreMe' && <LinkButton onClick={actions.sayBothAreMe}>{writeGate.bothAreMe}</LinkButton>}
        {isAboutPerson && <LinkButton onClick={actions.chooseAccount}>{texts.screens.home.chooseAnotherAccount}</LinkButton>}
        {refusal.kind === 'differentPerson' && refusal.mayInsist && <LinkButton onClick={actions.insist}>{writeGate.insist}</LinkButton>}
        {isAboutPerson && serviceOrigin(state.policy, 'graph') !== undefined && state.directory === undefined && <LinkButton onClick={actions.askDirectory}>{writeGate.askDirectory}</LinkButton>}
        {!isAboutPerson && <LinkButton onClick={actions.lookAgain}>{texts.retry}</LinkButton>}
      </p>
    </div>
  );
}
