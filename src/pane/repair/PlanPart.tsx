import { hasText } from '../../diagnosis/seen.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Prevented } from '../../repair/planRepair.ts';
import type { RequestKind } from '../../repair/adminRequest.ts';
import { ActionButton } from '../ActionButton.tsx';
import { factsOf } from '../diagnosis/factsOf.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { RefusalMessage } from '../synchronize/RefusalMessage.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { AddressPair } from './AddressPair.tsx';
import { ForecastList } from './ForecastList.tsx';
import { HandSteps } from './HandSteps.tsx';
import type { InDynamics } from './repairing.ts';
import { RepairSteps } from './RepairSteps.tsx';
import { type Privilege, RolesNeeded } from './RolesNeeded.tsx';
import { rowAt } from '../rowAt.ts';

interface PlanPartProps {
  readonly title: string;
  readonly state: PaneState;
  readonly repairing: Extract<InDynamics, { readonly status: 'planned' }>;
  readonly actions: PaneActions;
}

/** What to ask an administrator for where the person cannot do it. */
const requests: Readonly<Record<Prevented, RequestKind>> = { mayNotWrite: 'changeAddress', addressTaken: 'freeAddress', mayNotTest: 'testAndEnable', needsApproval: 'approve', noMailbox: 'mendMailbox' };

/** What the person lacks where it is a right. */
const privileges: Readonly<Partial<Record<Prevented, Privilege>>> = { mayNotWrite: 'prvWriteUser', mayNotTest: 'prvWriteMailbox', needsApproval: 'prvApproveRejectEmailAddress' };

/** What would be changed, what will happen, every step, and one confirmation; where it cannot be done, who can. */
export function PlanPart({ title, state, repairing, actions }: PlanPartProps) {
  const texts = useTexts();
  const { repair } = useMoreTexts('repair');
  const { findings } = useMoreTexts('cause');
  const { plan, roles, refusal, doubtCleared, url, goal } = repairing;
  const { journal, forecast, prevented, doubt, organization } = plan;
  const row = rowAt(state.rows, url);
  const recommendation = row && goal === 'dynamics' ? diagnose(factsOf(state, row)).recommendation : undefined;
  const asksTwice = doubt !== undefined && !doubtCleared;
  return (
    <SubScreen title={title} onBack={actions.repairing.leave}>
      <OrganizationBadge organization={organization} />
      {goal === 'dynamics' && <AddressPair labels={[repair.now, repair.after]} addresses={[journal.before, journal.wanted]} />}
      {recommendation && (
        <p className={recommendation.side === 'outlook' ? 'notice' : undefined} data-recommends={recommendation.side}>
          {recommendation.side === 'outlook' && <strong>{repair.recommendsOutlook} </strong>}
          {findings.reasons[recommendation.reason]}
        </p>
      )}
      {prevented ? (
        <>
          <ForecastList forecast={forecast} goal={goal} />
          <RolesNeeded privilege={privileges[prevented]} roles={roles} />
          {/* Who has the address may be the very person, with another account. */}
          {prevented === 'addressTaken' && refusal && (
            <p className="links">
              <LinkButton onClick={actions.repairing.gate.chooseAccount}>{texts.screens.home.chooseAnotherAccount}</LinkButton>
            </p>
          )}
          <p className="next-step">{repair.prevented[prevented]}</p>
          <ActionButton onClick={() => actions.repairing.ask(requests[prevented])}>{repair.askAdministrator}</ActionButton>
        </>
      ) : (
        <>
          <h2>{repair.forecast.heading}</h2>
          <ForecastList forecast={forecast} goal={goal} />
          <h2>{repair.steps}</h2>
          <RepairSteps journal={journal} />
          <p className="quiet">{repair.onlyWhereNeeded}</p>
          {refusal && <RefusalMessage refusal={refusal} state={state} actions={actions.repairing.gate} />}
          {!refusal && asksTwice && (
            <div className="notice" role="alert" data-doubt={doubt}>
              <p>{repair.doubts[doubt](journal.wanted ?? '')}</p>
              <LinkButton onClick={actions.repairing.clearDoubt}>{repair.clearDoubt}</LinkButton>
            </div>
          )}
          <p className="links">
            {!refusal && !asksTwice && <ActionButton onClick={() => actions.repairing.goOn('begin')}>{repair.confirm[goal]}</ActionButton>}
            <LinkButton onClick={actions.repairing.leave}>{texts.screens.cancel}</LinkButton>
          </p>
        </>
      )}
      {goal === 'dynamics' && (
        <>
          {/* Outlook cannot be given an address that is not there. */}
          {hasText(journal.before) && (
            <p className="links">
              <LinkButton onClick={() => actions.repair(url, 'outlook')}>{repair.inOutlookInstead}</LinkButton>
            </p>
          )}
          {prevented !== 'mayNotWrite' && <HandSteps organization={organization} address={journal.wanted ?? ''} userId={journal.userId} />}
        </>
      )}
    </SubScreen>
  );
}
