import { signInHelps } from '../../diagnosis/signInHelps.ts';
import type { RequestKind } from '../../repair/adminRequest.ts';
import { mayUndo } from '../../repair/repairCourse.ts';
import { currentRepairStep, type RepairAction, type RepairFailure, repairStanding } from '../../repair/repairJournal.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import type { RepairTexts } from '../../texts/repairTexts.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { RefusalMessage } from '../synchronize/RefusalMessage.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { AddressPair } from './AddressPair.tsx';
import type { InDynamics } from './repairing.ts';
import { RepairSteps } from './RepairSteps.tsx';

interface StoppedPartProps {
  readonly state: PaneState;
  readonly repairing: Extract<InDynamics, { readonly status: 'stopped' }>;
  readonly actions: PaneActions;
}

const requests: Readonly<Record<RepairAction, RequestKind>> = { change: 'changeAddress', approve: 'approve', begin: 'testAndEnable', test: 'testAndEnable' };

/** Failures that somebody else has to help with. */
const needsAdministrator: ReadonlySet<RepairFailure['kind']> = new Set<RepairFailure['kind']>(['notPermitted', 'needsApproval', 'testFailed', 'noMailbox', 'refused']);

/** Why a repair stands still, what is true now, and how it goes on. */
export function StoppedPart({ state, repairing: { journal, problem, refusal }, actions }: StoppedPartProps) {
  const texts = useTexts();
  const { repair } = useMoreTexts();
  const step = currentRepairStep(journal);
  const failure = step?.failure;
  const told = problem && explainProblem(problem, texts);
  const asksSignIn = problem !== undefined && signInHelps.has(problem.kind);
  return (
    <SubScreen title={repair.stopped} onBack={actions.repairing.leave}>
      <div role="alert" data-failure={failure?.kind ?? 'paused'}>
        <p>{failure ? failureSentence(failure, repair) : repair.paused}</p>
        {told && failure?.kind !== 'notPermitted' && (
          <p>
            {told.title}. {told.explanation} {told.requestId !== undefined && <span className="quiet">{texts.requestId(told.requestId)}</span>}
          </p>
        )}
      </div>
      {failure?.kind === 'changed' && <AddressPair labels={[repair.theirs, repair.ours]} addresses={[failure.theirs, journal.direction === 'forth' ? journal.wanted : journal.before]} />}
      {refusal && <RefusalMessage refusal={refusal} state={state} actions={actions.repairing.gate} />}
      <RepairSteps journal={journal} />
      {step && failure && needsAdministrator.has(failure.kind) && <ActionButton onClick={() => actions.repairing.ask(failure.kind === 'needsApproval' ? 'approve' : requests[step.action])}>{repair.askAdministrator}</ActionButton>}
      <p className="links">
        {asksSignIn ? (
          <ActionButton onClick={() => actions.repairing.signIn('asking')}>{texts.signIn}</ActionButton>
        ) : (
          failure?.kind !== 'otherRow' && <ActionButton onClick={() => actions.repairing.goOn('finish')}>{failure?.kind === 'changed' ? repair.writeOver : repair.goOn}</ActionButton>
        )}
        {mayUndo(journal) && failure?.kind !== 'changed' && failure?.kind !== 'otherRow' && <ActionButton onClick={() => actions.repairing.goOn('undo')}>{repair.undo}</ActionButton>}
        {(failure?.kind === 'changed' || failure?.kind === 'otherRow' || repairStanding(journal) === 'untouched') && <LinkButton onClick={actions.repairing.drop}>{repair.leaveTheirs}</LinkButton>}
      </p>
    </SubScreen>
  );
}

function failureSentence(failure: RepairFailure, words: RepairTexts): string {
  if (failure.kind === 'answerLost') return failure.isOld ? words.lostAndOld : words.lost;
  return words.failures[failure.kind];
}
