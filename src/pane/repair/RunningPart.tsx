import { currentRepairStep } from '../../repair/repairJournal.ts';
import { targetOf } from '../../repair/repairWrites.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import type { InDynamics } from './repairing.ts';
import { RepairSteps } from './RepairSteps.tsx';

interface RunningPartProps {
  readonly repairing: Extract<InDynamics, { readonly status: 'running' }>;
  readonly actions: PaneActions;
}

/** How far a repair has come. The person may leave it and come back. */
export function RunningPart({ repairing: { journal, problem }, actions }: RunningPartProps) {
  const texts = useTexts();
  const { repair } = useMoreTexts('repair');
  const step = currentRepairStep(journal);
  return (
    <SubScreen title={repair.running} onBack={actions.repairing.leave}>
      {/* The steps count the seconds, which nobody wants to hear. */}
      <p className="visually-hidden" role="status">
        {step && repair.actions[step.action](targetOf(journal) ?? '')}
      </p>
      <RepairSteps journal={journal} isRunning />
      {problem && (
        <p className="notice" role="alert">
          {explainProblem(problem, texts).title}
        </p>
      )}
      <p className="quiet">{repair.mayLeave}</p>
      <ActionButton onClick={actions.repairing.stop}>{repair.stop}</ActionButton>
    </SubScreen>
  );
}
