import type { Problem } from '../../diagnosis/problem.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { LinkButton } from '../LinkButton.tsx';
import { useTexts } from '../useTexts.ts';
import { Explained } from './Explained.tsx';
import { wayOut, type WaysOut } from './wayOut.ts';

interface ProblemMessageProps extends WaysOut {
  readonly problem: Problem;
}

/** A problem with a part of a screen, where the rest goes on. */
export function ProblemMessage({ problem, onRetry, onSignIn }: ProblemMessageProps) {
  const texts = useTexts();
  const { code, requestId, ...explained } = explainProblem(problem, texts);
  const way = wayOut(problem, { onRetry, onSignIn }, texts);
  return (
    <div className="notice" role="alert" data-problem={problem.kind}>
      <p>
        <Explained {...explained} />
      </p>
      {way && <LinkButton onClick={way.act}>{way.words}</LinkButton>}
      {(code !== undefined || requestId !== undefined) && (
        <p className="for-helpers">
          {code !== undefined && <span>{texts.code(code)}</span>}
          {requestId !== undefined && <span>{texts.requestId(requestId)}</span>}
        </p>
      )}
    </div>
  );
}
