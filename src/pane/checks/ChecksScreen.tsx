import { useEffect } from 'react';
import { type CheckResult, checksOf } from '../../diagnosis/checks.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Facts } from '../../diagnosis/facts.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import { currentRow } from '../currentRow.ts';
import { explainSeen } from '../diagnosis/explainSeen.ts';
import { factsOf, isUnderWay } from '../diagnosis/factsOf.ts';
import { FindingView } from '../diagnosis/FindingView.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { OrganizationRow, PaneState } from '../paneState.ts';
import { RolesFound } from '../repair/RolesFound.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';

interface ChecksScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Everything that tracking needs, from reaching the organization to being synchronized: what passed, what failed, what could not be checked. */
export function ChecksScreen({ state, actions }: ChecksScreenProps) {
  const { checks } = useMoreTexts('cause').diagnosis;
  const { home } = useTexts().screens;
  const row = currentRow(state);
  return (
    <SubScreen title={home.checkEverything} onBack={() => actions.show('home')}>
      <p>{checks.intro}</p>
      {row && <Checks state={state} row={row} actions={actions} />}
    </SubScreen>
  );
}

function Checks({ state, row, actions }: ChecksScreenProps & { readonly row: OrganizationRow }) {
  const { checks, report } = useMoreTexts('cause').diagnosis;
  const { check, known } = row;
  const { organization } = known;
  const { url } = organization;
  const { lookCloser, checkEverything } = actions;
  const isNew = check.status === 'notAsked' || (check.status === 'answered' && check.further === undefined);
  // Whoever opens the screen has asked for it.
  useEffect(() => {
    if (isNew) (check.status === 'answered' ? lookCloser : checkEverything)(url);
  }, [isNew, check.status, lookCloser, checkEverything, url]);

  const facts = factsOf(state, row);
  const advice = diagnose(facts);
  const results = checksOf(facts, advice);
  const isAsking = isNew || isUnderWay(check) || (check.status === 'answered' && (check.further?.asking.length ?? 0) > 0);
  const firstFailed = advice.first.severity === 'blocking' || advice.first.severity === 'warning' ? advice.first : undefined;
  return (
    <>
      <OrganizationBadge organization={organization} />
      <p role="status" className="quiet">
        {isAsking ? checks.asking : firstFailed ? checks.first : checks.allPassed}
      </p>
      {firstFailed && !isAsking && (
        <FindingView finding={firstFailed} row={row} state={state} actions={actions} {...(advice.recommendation && { recommendation: advice.recommendation })} />
      )}
      <h2>{checks.all}</h2>
      <ul className="checks">
        {results.map((result) => (
          <CheckItem key={result.id} result={result} {...(result.id === 'roles' && { roles: facts.roles })} onAgain={isAsking ? undefined : () => (result.questions.length === 0 ? checkEverything(url) : lookCloser(url, result.questions))} />
        ))}
      </ul>
      <p className="links">
        {!isAsking && <ActionButton onClick={() => checkEverything(url)}>{checks.againAll}</ActionButton>}
        <LinkButton onClick={() => actions.show('report')}>{report.make}</LinkButton>
      </p>
    </>
  );
}

interface CheckItemProps {
  readonly result: CheckResult;
  readonly roles?: Facts['roles'];
  readonly onAgain: (() => void) | undefined;
}

function CheckItem({ result: { id, outcome, findings, why }, roles, onAgain }: CheckItemProps) {
  const texts = useTexts();
  const { diagnosis, findings: words } = useMoreTexts('cause');
  const { checks } = diagnosis;
  return (
    <li data-check={id} data-outcome={outcome}>
      <span className="visually-hidden">{checks.outcomes[outcome]}: </span>
      <span className="check-name">{checks.names[id]}</span>
      {findings.map((finding) => (
        <span key={finding.id} className="quiet" dir="auto">
          {explainSeen(finding, texts, words).title}
        </span>
      ))}
      {roles?.state === 'known' && findings.length === 0 && (
        <span className="quiet">
          <RolesFound roles={roles} />
        </span>
      )}
      {why && <span className="quiet">{why.state === 'failed' ? explainProblem(why.problem, texts).title : checks.why[why.reason]}</span>}
      {outcome !== 'passed' && onAgain && (
        <LinkButton onClick={onAgain} label={checks.againOne(checks.names[id])}>
          {checks.again}
        </LinkButton>
      )}
    </li>
  );
}
