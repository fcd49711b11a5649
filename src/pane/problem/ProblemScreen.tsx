import type { Problem, ProblemKind } from '../../diagnosis/problem.ts';
import { signInHelps } from '../../diagnosis/signInHelps.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import { ScreenTitle } from '../ScreenTitle.tsx';
import { useTexts } from '../useTexts.ts';

/** Problems that trying again cannot solve. */
const hopeless: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['outsideOutlook']);

interface ProblemScreenProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
  /** Without it, signing in is not on offer here. */
  readonly onSignIn?: (() => void) | undefined;
}

/** What happened, and one next step. */
export function ProblemScreen({ problem, onRetry, onSignIn }: ProblemScreenProps) {
  const texts = useTexts();
  const { title, explanation, nextStep, code, requestId } = explainProblem(problem, texts);
  const signIn = signInHelps.has(problem.kind) ? onSignIn : undefined;
  return (
    <div className="problem" data-problem={problem.kind}>
      <div role="alert">
        <ScreenTitle>{title}</ScreenTitle>
        {explanation !== undefined && <p>{explanation}</p>}
        <p className="next-step">{nextStep}</p>
      </div>
      {!hopeless.has(problem.kind) && <ActionButton onClick={signIn ?? onRetry}>{signIn ? texts.signIn : texts.retry}</ActionButton>}
      {(code !== undefined || requestId !== undefined) && (
        <p className="for-helpers">
          {code !== undefined && <span>{texts.code(code)}</span>}
          {requestId !== undefined && <span>{texts.requestId(requestId)}</span>}
        </p>
      )}
    </div>
  );
}
