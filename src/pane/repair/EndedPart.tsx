import { lacksApproval } from '../../repair/repairWrites.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { Told } from '../Told.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { InDynamics } from './repairing.ts';
import { RepairSteps } from './RepairSteps.tsx';
import { rowAt } from '../rowAt.ts';

interface EndedPartProps {
  readonly state: PaneState;
  readonly repairing: Extract<InDynamics, { readonly status: 'ended' }>;
  readonly actions: PaneActions;
}

/** What has become of it, as the server says. */
export function EndedPart({ state, repairing: { url, goal, journal }, actions }: EndedPartProps) {
  const { repair, switching } = useMoreTexts('repair');
  const check = rowAt(state.rows, url)?.check;
  const mailbox = check?.status === 'answered' ? check.user.mailbox : null;
  const isBack = journal.direction === 'back';
  const isTested = journal.steps.some(({ action }) => action === 'test');
  return (
    <SubScreen title={isBack ? repair.undone : repair.finished[goal]}>
      <div className="verdict" data-synchronizes={!isBack && isTested}>
        <Told>{isBack ? repair.undoneExplanation(journal.before ?? '') : isTested ? repair.finishedExplanation.tested : repair.finishedExplanation.onlyChanged}</Told>
        {isBack && mailbox && lacksApproval(mailbox) && <p>{repair.approvalLost}</p>}
      </div>
      <RepairSteps journal={journal} />
      <ActionButton onClick={actions.repairing.leave}>{switching.done}</ActionButton>
    </SubScreen>
  );
}
