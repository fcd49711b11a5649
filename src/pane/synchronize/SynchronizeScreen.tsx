import { Spinner } from '@fluentui/react/lib/Spinner';
import type { SwitchStep } from '../../organizations/switchJournal.ts';
import { prevents, type SwitchPlan } from '../../organizations/switchPlan.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { RefusalMessage } from './RefusalMessage.tsx';
import { synchronizingSentence } from '../synchronizingSentence.ts';
import type { Switching } from './switching.ts';
import { SwitchSteps } from './SwitchSteps.tsx';

interface SynchronizeScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Changing the organization that synchronizes: what it means, every write, one OK; then how far it has come. */
export function SynchronizeScreen({ state, actions }: SynchronizeScreenProps) {
  const texts = useTexts();
  const { switching } = useMoreTexts();
  const now = state.switching;
  const nameOf = (url: string) => state.rows.find(({ known }) => known.organization.url === url)?.known.organization.name ?? new URL(url).host;
  const steps = (value: Exclude<Switching, { status: 'preparing' | 'planned' }>) => <SwitchSteps journal={value.journal} nameOf={nameOf} />;
  switch (now?.status) {
    case undefined:
    case 'preparing':
      return (
        <SubScreen title={texts.screens.organizations.synchronize} onBack={actions.leaveSwitch}>
          <Spinner label={switching.preparing} />
        </SubScreen>
      );
    case 'planned':
      return <Plan state={state} plan={now.plan} actions={actions} nameOf={nameOf} />;
    case 'running':
      return (
        <SubScreen title={switching.running}>
          {steps(now)}
          {now.problem && <p className="notice">{explainProblem(now.problem, texts).title}</p>}
          <ActionButton onClick={actions.stopSwitch}>{switching.stop}</ActionButton>
        </SubScreen>
      );
    case 'stopped': {
      const step = now.journal.steps.find(({ failure }) => failure !== undefined);
      const failure = step?.failure;
      const theirs = step && theirsOf(step);
      const before = now.journal.organizations.find(({ url }) => url === theirs?.url)?.before;
      return (
        <SubScreen title={switching.stopped} onBack={actions.leaveSwitch}>
          <div role="alert">
            <p>{failure ? switching.failures[failure.kind] : switching.paused}</p>
            {theirs && before && <p>{switching.theirs({ organization: nameOf(theirs.url), theirs: switching.values(theirs.values), before: switching.values(before) })}</p>}
            {now.problem && (
              <p>
                {explainProblem(now.problem, texts).title}. {explainProblem(now.problem, texts).explanation}
              </p>
            )}
          </div>
          {now.refusal && <RefusalMessage refusal={now.refusal} state={state} actions={actions} />}
          {steps(now)}
          <p className="links">
            <ActionButton onClick={() => actions.goOnSwitch('finish')}>{switching.finish}</ActionButton>
            <ActionButton onClick={() => actions.goOnSwitch('undo')}>{switching.undo}</ActionButton>
          </p>
        </SubScreen>
      );
    }
    case 'ended':
      return (
        <SubScreen title={now.journal.direction === 'forth' ? switching.finished(nameOf(now.journal.target)) : switching.undone}>
          <p role="status">{synchronizingSentence(now.verdict, texts)}</p>
          {steps(now)}
          <ActionButton onClick={actions.leaveSwitch}>{switching.done}</ActionButton>
        </SubScreen>
      );
  }
}

/** What somebody else has written, and where. */
function theirsOf({ organization, failure }: SwitchStep) {
  if (failure?.kind === 'notTaken') return { url: organization, values: failure.theirs };
  return failure?.kind === 'changed' && failure.theirs ? { url: failure.organization ?? organization, values: failure.theirs } : undefined;
}

interface PlanProps extends SynchronizeScreenProps {
  readonly plan: SwitchPlan;
  readonly nameOf: (url: string) => string;
}

const things = ['appointments', 'contacts', 'tasks', 'email'] as const;

function Plan({ state, plan, actions, nameOf }: PlanProps) {
  const texts = useTexts();
  const { switching: words } = useMoreTexts();
  const { list } = texts.screens;
  const { target, from, effects, obstacles, journal } = plan;
  const refusal = state.switching?.status === 'planned' ? state.switching.refusal : undefined;
  const fromNames = list(from.map(({ name }) => name));
  return (
    <SubScreen title={words.title(target.name)} onBack={actions.leaveSwitch}>
      <dl className="card">
        <div>
          <dt>{words.from}</dt>
          <dd>{from.length === 0 ? words.nobody : from.map((organization) => <OrganizationBadge key={organization.url} organization={organization} />)}</dd>
        </div>
        <div>
          <dt>{words.to}</dt>
          <dd>
            <OrganizationBadge organization={target} />
          </dd>
        </div>
      </dl>
      {target.type !== 'production' && target.type !== 'onPremises' && <p className="notice">{words.isTest(target.name)}</p>}
      {obstacles.length > 0 && (
        <>
          <h2>{words.obstacles.heading}</h2>
          <ul>
            {obstacles.map(({ kind, organization }) => (
              <li key={`${kind} ${organization.url}`}>{words.obstacles.of[kind](organization.name)}</li>
            ))}
          </ul>
        </>
      )}
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
      {refusal && <RefusalMessage refusal={refusal} state={state} actions={actions} />}
      <p className="links">
        {journal && !refusal && !obstacles.some(prevents) && <ActionButton onClick={() => actions.goOnSwitch('begin')}>{words.ok}</ActionButton>}
        <LinkButton onClick={actions.leaveSwitch}>{texts.screens.cancel}</LinkButton>
      </p>
    </SubScreen>
  );
}
