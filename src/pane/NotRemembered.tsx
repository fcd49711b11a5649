import type { Problem } from '../diagnosis/problem.ts';
import { explainProblem } from '../texts/explainProblem.ts';
import { useTexts } from './useTexts.ts';

/** Says that a choice counts, but will not be there the next time. */
export function NotRemembered({ problem }: { readonly problem: Problem }) {
  const texts = useTexts();
  const { title, explanation, nextStep, code } = explainProblem(problem, texts);
  return (
    <div className="notice" role="status" data-problem={problem.kind}>
      <p>
        <strong>{title}.</strong> {explanation} {nextStep}
      </p>
      {code !== undefined && <p className="for-helpers">{texts.code(code)}</p>}
    </div>
  );
}
