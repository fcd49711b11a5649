import { hasText } from '../../diagnosis/seen.ts';
import type { NoPlan } from '../../repair/planRepair.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { Waiting } from '../progress/Waiting.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { Told } from '../Told.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { EndedPart } from './EndedPart.tsx';
import { LeaveFirst } from './LeaveFirst.tsx';
import { OutlookPart } from './OutlookPart.tsx';
import { PlanPart } from './PlanPart.tsx';
import type { InDynamics } from './repairing.ts';
import { RunningPart } from './RunningPart.tsx';
import { StoppedPart } from './StoppedPart.tsx';
import { rowAt } from '../rowAt.ts';

/** Where nothing can be planned before the address in Outlook is another one. */
const outlookIsWrong: ReadonlySet<NoPlan> = new Set<NoPlan>(['outlookMissing', 'outlookTooLong']);

interface RepairScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Mending one of the two sides: in Dynamics 365 by the pane, in Outlook by the person. */
export function RepairScreen({ state, actions }: RepairScreenProps) {
  const { repairing } = state;
  if (repairing === undefined) return null;
  if (repairing.instead) return <LeaveFirst repairing={repairing} actions={actions} />;
  if (repairing.side === 'outlook') return <OutlookPart state={state} repairing={repairing} actions={actions} />;
  return <DynamicsPart state={state} repairing={repairing} actions={actions} />;
}

function DynamicsPart({ state, repairing, actions }: RepairScreenProps & { readonly repairing: InDynamics }) {
  const { repair } = useMoreTexts('repair');
  const { url, goal } = repairing;
  const row = rowAt(state.rows, url);
  const name = row?.known.organization.name ?? new URL(url).host;
  const primaryEmail = row?.check.status === 'answered' ? row.check.user.primaryEmail : null;
  const title = repair.titles[goal](name);
  switch (repairing.status) {
    case 'preparing':
      return (
        <SubScreen title={title} onBack={actions.repairing.leave}>
          <Waiting what={repair.preparing} />
        </SubScreen>
      );
    case 'noPlan':
      return (
        <SubScreen title={repairing.because === 'dynamicsMissing' ? repair.outlook.title : title} onBack={actions.repairing.leave}>
          <Told>{repair.noPlan[repairing.because]}</Told>
          <p className="links">
            {outlookIsWrong.has(repairing.because) && hasText(primaryEmail) && <LinkButton onClick={() => actions.repair(url, 'outlook')}>{repair.inOutlookInstead}</LinkButton>}
            {repairing.because === 'dynamicsMissing' && hasText(state.outlook?.address) && <ActionButton onClick={() => actions.repair(url, 'dynamics')}>{repair.inDynamicsInstead}</ActionButton>}
          </p>
        </SubScreen>
      );
    case 'unread':
      return (
        <SubScreen title={title} onBack={actions.repairing.leave}>
          <ProblemMessage problem={repairing.problem} onRetry={actions.repairing.planAgain} onSignIn={(how) => actions.repairing.signIn(how)} />
        </SubScreen>
      );
    case 'planned':
      return <PlanPart title={title} state={state} repairing={repairing} actions={actions} />;
    case 'running':
      return <RunningPart repairing={repairing} actions={actions} />;
    case 'stopped':
      return <StoppedPart state={state} repairing={repairing} actions={actions} />;
    case 'ended':
      return <EndedPart state={state} repairing={repairing} actions={actions} />;
  }
}
