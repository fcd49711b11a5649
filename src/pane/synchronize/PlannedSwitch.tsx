import { prevents } from '../../organizations/switchPlan.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { RefusalMessage } from './RefusalMessage.tsx';
import type { Switching } from './switching.ts';
import { SwitchObstacles } from './SwitchObstacles.tsx';
import { SwitchSteps } from './SwitchSteps.tsx';

interface PlannedSwitchProps {
  readonly planned: Extract<Switching, { status: 'planned' }>;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly nameOf: (url: string) => string;
}

const things = ['appointments', 'contacts', 'tasks', 'email'] as const;

/** What a change means and writes, before anybody has said OK. */
export function PlannedSwitch({ planned: { plan, refusal, problem }, state, actions, nameOf }: PlannedSwitchProps) {
  const texts = useTexts();
  const { switching: words } = useMoreTexts('repair');
  const { list } = texts.screens;
  const { target, from, effects, obstacles, journal } = plan;
  const fromNames = list(from.map(({ name }) => name));
  return (
    <SubScreen title={words.title(target.name)} onBack={actions.leaveSwitch}>
      <dl className="card">
        <div>
          <dt>{words.from}</dt>
          <dd>{from.length === 0 ? (obstacles.some(({ kind }) => kind === 'otherUnread') ? words.notKnown : words.nobody) : from.map((organization) => <OrganizationBadge key={organization.url} organization={organization} />)}</dd>
        </div>
        <div>
          <dt>{words.to}</dt>
          <dd>
            <OrganizationBadge organization={target} />
          </dd>
        </div>
      </dl>
      {target.type !== 'production' && target.type !== 'onPremises' && <p className="notice">{words.isTest(target.name)}</p>}
      <SwitchObstacles obstacles={obstacles} onRetry={() => actions.synchronize(target.url)} onSignIn={() => actions.signInForSwitch('asking')} />
      <h2>{words.meaning}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{words.effects[effects[thing]]({ thing: words.things[thing], from: fromNames, to: target.name })}</li>
        ))}
      </ul>
      {journal && (
        <>
          <h2>{words.steps}</h2>
          <SwitchSteps journal={journal} nameOf={nameOf} />
        </>
      )}
      {problem && <ProblemMessage problem={problem} onRetry={() => actions.synchronize(target.url)} onSignIn={actions.signInForSwitch} />}
      {refusal && <RefusalMessage refusal={refusal} state={state} actions={actions} />}
      <p className="links">
        {journal && !refusal && !obstacles.some(prevents) && <ActionButton onClick={() => actions.goOnSwitch('begin')}>{words.ok}</ActionButton>}
        <LinkButton onClick={actions.leaveSwitch}>{texts.screens.cancel}</LinkButton>
      </p>
    </SubScreen>
  );
}
