import { currentStep } from '../../organizations/switchJournal.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { Waiting } from '../progress/Waiting.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { Told } from '../Told.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { synchronizingSentence } from '../synchronizingSentence.ts';
import { PlannedSwitch } from './PlannedSwitch.tsx';
import { StoppedSwitch } from './StoppedSwitch.tsx';
import { SwitchSteps } from './SwitchSteps.tsx';
import { rowAt } from '../rowAt.ts';

interface SynchronizeScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Changing the organization that synchronizes: what it means, every write, one OK; then how far it has come. */
export function SynchronizeScreen({ state, actions }: SynchronizeScreenProps) {
  const texts = useTexts();
  const { switching } = useMoreTexts('repair');
  const { organizations } = useMoreTexts('organizations');
  const now = state.switching;
  const nameOf = (url: string) => rowAt(state.rows, url)?.known.organization.name ?? new URL(url).host;
  switch (now?.status) {
    case undefined:
    case 'preparing':
      return (
        <SubScreen title={organizations.synchronize} onBack={actions.leaveSwitch}>
          <Waiting what={switching.preparing} />
        </SubScreen>
      );
    case 'planned':
      return <PlannedSwitch planned={now} state={state} actions={actions} nameOf={nameOf} />;
    case 'running': {
      const step = currentStep(now.journal);
      return (
        <SubScreen key={now.status} title={switching.running}>
          <p className="visually-hidden" role="status">
            {step && switching.actions[step.action](nameOf(step.organization))}
          </p>
          <SwitchSteps journal={now.journal} nameOf={nameOf} isRunning />
          {now.problem && (
            <p className="notice" role="alert">
              {explainProblem(now.problem, texts).title}
            </p>
          )}
          <ActionButton onClick={actions.stopSwitch}>{switching.stop}</ActionButton>
        </SubScreen>
      );
    }
    case 'stopped':
      return <StoppedSwitch stopped={now} state={state} actions={actions} nameOf={nameOf} />;
    case 'ended':
      return (
        <SubScreen key={now.status} title={now.journal.direction === 'forth' ? switching.finished(nameOf(now.journal.target)) : switching.undone}>
          <Told>{synchronizingSentence(now.verdict, texts.screens.list, organizations.synchronizing)}</Told>
          <SwitchSteps journal={now.journal} nameOf={nameOf} />
          <ActionButton onClick={actions.leaveSwitch}>{switching.done}</ActionButton>
        </SubScreen>
      );
  }
}
