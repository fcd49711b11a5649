import type { SwitchStep } from '../../organizations/switchJournal.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { RefusalMessage } from './RefusalMessage.tsx';
import type { Switching } from './switching.ts';
import { SwitchSteps } from './SwitchSteps.tsx';

interface StoppedSwitchProps {
  readonly stopped: Extract<Switching, { status: 'stopped' }>;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly nameOf: (url: string) => string;
}

/** A change that stands half-way: why, how far it has come, and both ways out. */
export function StoppedSwitch({ stopped: { journal, problem, refusal }, state, actions, nameOf }: StoppedSwitchProps) {
  const { switching } = useMoreTexts('repair');
  const step = journal.steps.find(({ failure }) => failure !== undefined);
  const theirs = step && theirsOf(step);
  const before = journal.organizations.find(({ url }) => url === theirs?.url)?.before;
  const goOn = () => actions.goOnSwitch(journal.direction === 'forth' ? 'finish' : 'undo');
  // What was begun is the one next step.
  const [Finish, Undo] = journal.direction === 'forth' ? [ActionButton, LinkButton] : [LinkButton, ActionButton];
  return (
    <SubScreen title={switching.stopped} onBack={actions.leaveSwitch}>
      <div role="alert">
        <p>{step?.failure ? switching.failures[step.failure.kind] : switching.paused}</p>
        {theirs && before && <p>{switching.theirs({ organization: nameOf(theirs.url), theirs: switching.values(theirs.values), before: switching.values(before) })}</p>}
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={goOn} onSignIn={actions.signInForSwitch} />}
      {refusal && <RefusalMessage refusal={refusal} state={state} actions={actions} />}
      <SwitchSteps journal={journal} nameOf={nameOf} />
      <p className="links">
        <Finish onClick={() => actions.goOnSwitch('finish')}>{switching.finish}</Finish>
        <Undo onClick={() => actions.goOnSwitch('undo')}>{switching.undo}</Undo>
      </p>
    </SubScreen>
  );
}

/** What somebody else has written, and where. */
function theirsOf({ organization, failure }: SwitchStep) {
  if (failure?.kind === 'notTaken') return { url: organization, values: failure.theirs };
  return failure?.kind === 'changed' && failure.theirs ? { url: failure.organization ?? organization, values: failure.theirs } : undefined;
}
