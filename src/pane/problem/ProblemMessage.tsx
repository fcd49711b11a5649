import type { Problem } from '../../diagnosis/problem.ts';
import { signInHelps } from '../../diagnosis/signInHelps.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { LinkButton } from '../LinkButton.tsx';
import { useTexts } from '../useTexts.ts';

interface ProblemMessageProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onSignIn?: (() => void) | undefined;
}

/** A problem with a part of a screen, where the rest goes on. */
export function ProblemMessage({ problem, onRetry, onSignIn }: ProblemMessageProps) {
  const texts = useTexts();
  const { title, explanation, nextStep, code, requestId } = explainProblem(problem, texts);
  const signIn = signInHelps.has(problem.kind) ? onSignIn : undefined;
  return (
    <div className="notice" role="alert" data-problem={problem.kind}>
      <p>
        <strong>{title}.</strong> {explanation} {nextStep}
      </p>
      <LinkButton onClick={signIn ?? onRetry}>{signIn ? texts.signIn : texts.retry}</LinkButton>
      {(code !== undefined || requestId !== undefined) && (
        <p className="for-helpers">
          {code !== undefined && <span>{texts.code(code)}</span>}
          {requestId !== undefined && <span>{texts.requestId(requestId)}</span>}
        </p>
      )}
    </div>
  );
}
