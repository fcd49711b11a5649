import type { Problem } from '../diagnosis/problem.ts';
import { explainProblem } from '../texts/explainProblem.ts';
import { Explained } from './problem/Explained.tsx';
import { useTexts } from './useTexts.ts';

/** Says that a choice counts, but will not be there the next time. */
export function NotRemembered({ problem }: { readonly problem: Problem }) {
  const texts = useTexts();
  const explained = explainProblem(problem, texts);
  return (
    <div className="notice" role="alert" data-problem={problem.kind}>
      <p>
        <Explained {...explained} />
      </p>
      {explained.code !== undefined && <p className="for-helpers">{texts.code(explained.code)}</p>}
    </div>
  );
}
