import type { Problem, ProblemKind } from '../../diagnosis/problem.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { ActionButton } from '../ActionButton.tsx';
import { ScreenTitle } from '../ScreenTitle.tsx';
import { useTexts } from '../useTexts.ts';
import { wayOut, type WaysOut } from './wayOut.ts';

/** Problems that trying again cannot solve. */
const hopeless: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['outsideOutlook']);

interface ProblemScreenProps extends WaysOut {
  readonly problem: Problem;
}

/** What happened, and one next step. */
export function ProblemScreen({ problem, onRetry, onSignIn }: ProblemScreenProps) {
  const texts = useTexts();
  const { title, explanation, nextStep, code, requestId } = explainProblem(problem, texts);
  const way = wayOut(problem, { onRetry, onSignIn }, texts);
  return (
    <div className="problem" data-problem={problem.kind}>
      <div role="alert">
        <ScreenTitle>{title}</ScreenTitle>
        {explanation !== undefined && <p>{explanation}</p>}
        <p className="next-step">{nextStep}</p>
      </div>
      {way && !hopeless.has(problem.kind) && <ActionButton onClick={way.act}>{way.words}</ActionButton>}
      {(code !== undefined || requestId !== undefined) && (
        <p className="for-helpers">
          {code !== undefined && <span>{texts.code(code)}</span>}
          {requestId !== undefined && <span>{texts.requestId(requestId)}</span>}
        </p>
      )}
    </div>
  );
}
