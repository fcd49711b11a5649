import { signInHelps } from '../../diagnosis/signInHelps.ts';
import type { RequestKind } from '../../repair/adminRequest.ts';
import { mayUndo } from '../../repair/repairCourse.ts';
import { isOtherRow, isOtherUser } from '../../repair/otherRow.ts';
import { primaryEmailNow } from '../../repair/primaryEmailNow.ts';
import { currentRepairStep, type RepairAction, type RepairFailure, type RepairJournal } from '../../repair/repairJournal.ts';
import { hasAddress } from '../../repair/repairWrites.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import type { RepairTexts } from '../../texts/repairTexts.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { Check, PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { RefusalMessage } from '../synchronize/RefusalMessage.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { AddressPair } from './AddressPair.tsx';
import type { InDynamics } from './repairing.ts';
import { RepairSteps } from './RepairSteps.tsx';
import { type Privilege, RolesNeeded } from './RolesNeeded.tsx';
import { rowAt } from '../rowAt.ts';

interface StoppedPartProps {
  readonly state: PaneState;
  readonly repairing: Extract<InDynamics, { readonly status: 'stopped' }>;
  readonly actions: PaneActions;
}

const requests: Readonly<Record<RepairAction, RequestKind>> = { change: 'changeAddress', approve: 'approve', begin: 'testAndEnable', test: 'testAndEnable' };

const privileges: Readonly<Record<RepairAction, Privilege | undefined>> = { change: 'prvWriteUser', approve: 'prvApproveRejectEmailAddress', begin: 'prvWriteMailbox', test: undefined };

/** Failures that somebody else has to help with. */
const needsAdministrator: ReadonlySet<RepairFailure['kind']> = new Set<RepairFailure['kind']>(['notPermitted', 'needsApproval', 'testFailed', 'noMailbox', 'refused']);

/** Why a repair stands still, what is true now, and how it goes on. */
export function StoppedPart({ state, repairing: { url, journal, problem, refusal }, actions }: StoppedPartProps) {
  const texts = useTexts();
  const { repair } = useMoreTexts('repair');
  const step = currentRepairStep(journal);
  const check = rowAt(state.rows, url)?.check;
  const answered = check?.status === 'answered' ? check : undefined;
  // They may have signed in as somebody else since, or as themselves again.
  const isOther = answered !== undefined && isOtherRow(answered.user, journal);
  const stranger = answered && isOtherUser(answered.user, journal) ? answered.account.username : undefined;
  const failure = step?.failure?.kind === 'otherRow' && answered && !isOther ? undefined : step?.failure;
  const told = problem && explainProblem(problem, texts);
  // The failure says it already, and what has been found out since.
  const isTold = failure?.kind === 'notPermitted' || problem?.kind === 'outcomeUnknown';
  const asksSignIn = problem !== undefined && signInHelps.has(problem.kind);
  const now = isOther ? undefined : addressNow(check, journal);
  const isOld = now && hasAddress({ primaryEmail: now.address }, journal.before);
  const asksAdministrator = stranger === undefined && step && failure && needsAdministrator.has(failure.kind);
  // Only one of them is the next step.
  const GoOn = asksAdministrator ? LinkButton : ActionButton;
  return (
    <SubScreen title={repair.stopped} onBack={actions.repairing.leave}>
      <div role="alert" data-failure={failure?.kind ?? 'paused'}>
        <p>{stranger !== undefined ? texts.screens.home.otherPerson({ username: stranger, mailbox: journal.wanted ?? texts.noAddress }) : failure ? failureSentence(failure, repair) : repair.paused}</p>
        {told && (!isTold || told.requestId !== undefined) && (
          <p>
            {isTold || `${told.title}. ${told.explanation} `}
            {told.requestId !== undefined && <span className="quiet">{texts.requestId(told.requestId)}</span>}
          </p>
        )}
      </div>
      {step && failure?.kind === 'notPermitted' && <RolesNeeded privilege={privileges[step.action]} roles={answered?.further?.facts.roles} />}
      <p role="status">{now && failure?.kind !== 'changed' && repair.standing[isOld ? 'old' : 'changed'](now.address ?? '')}</p>
      {failure?.kind === 'changed' && <AddressPair labels={[repair.theirs, repair.ours]} addresses={[failure.theirs, journal.direction === 'forth' ? journal.wanted : journal.before]} />}
      {refusal && <RefusalMessage refusal={refusal} state={state} actions={actions.repairing.gate} />}
      <RepairSteps journal={journal} />
      {asksAdministrator && <ActionButton onClick={() => actions.repairing.ask(failure.kind === 'needsApproval' ? 'approve' : requests[step.action])}>{repair.askAdministrator}</ActionButton>}
      <p className="links">
        {asksSignIn ? (
          <ActionButton onClick={() => actions.repairing.signIn('asking')}>{texts.signIn}</ActionButton>
        ) : stranger !== undefined ? (
          <ActionButton onClick={actions.repairing.gate.chooseAccount}>{texts.screens.home.chooseAnotherAccount}</ActionButton>
        ) : (
          !isOther && <GoOn onClick={() => actions.repairing.goOn('finish')}>{failure?.kind === 'changed' ? repair.writeOver : repair.goOn}</GoOn>
        )}
        {mayUndo(journal) && failure?.kind !== 'changed' && !isOther && <LinkButton onClick={() => actions.repairing.goOn('undo')}>{repair.undo}</LinkButton>}
        <LinkButton onClick={actions.repairing.drop}>{repair.leaveTheirs}</LinkButton>
      </p>
    </SubScreen>
  );
}

/** Primary Email as the server says, which is asked after every stop. */
function addressNow(check: Check | undefined, journal: RepairJournal): ReturnType<typeof primaryEmailNow> {
  if (!journal.steps.some(({ action }) => action === 'change')) return undefined;
  if (check?.status === 'answered') return { address: check.user.primaryEmail };
  return check?.status === 'failed' ? primaryEmailNow(journal) : undefined;
}

function failureSentence(failure: RepairFailure, words: RepairTexts): string {
  if (failure.kind === 'answerLost') return failure.isOld ? words.lostAndOld : words.lost;
  return words.failures[failure.kind];
}
