import type { Problem, ProblemKind } from '../../diagnosis/problem.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { Manner } from '../checkAddresses.ts';
import { ScreenTitle } from '../ScreenTitle.tsx';
import { useTexts } from '../useTexts.ts';

/** Problems that the person can only solve by signing in. */
const solvedBySigningIn: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['signInNeeded', 'signInCancelled', 'notAuthenticated']);

/** Problems that trying again cannot solve. */
const hopeless: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['outsideOutlook']);

interface ProblemScreenProps {
  readonly problem: Problem;
  readonly check: (manner: Manner) => void;
}

/** What happened, and one next step. */
export function ProblemScreen({ problem, check }: ProblemScreenProps) {
  const texts = useTexts();
  const { title, explanation, nextStep, code, requestId } = explainProblem(problem, texts);
  const signIn = solvedBySigningIn.has(problem.kind);
  return (
    <div className="problem" data-problem={problem.kind}>
      <div role="alert">
        <ScreenTitle>{title}</ScreenTitle>
        {explanation !== undefined && <p>{explanation}</p>}
        <p className="next-step">{nextStep}</p>
      </div>
      {!hopeless.has(problem.kind) && <ActionButton onClick={() => check(signIn ? 'asking' : 'silently')}>{signIn ? texts.signIn : texts.retry}</ActionButton>}
      {(code !== undefined || requestId !== undefined) && (
        <p className="for-helpers">
          {code !== undefined && <span>{texts.code(code)}</span>}
          {requestId !== undefined && <span>{texts.requestId(requestId)}</span>}
        </p>
      )}
    </div>
  );
}
