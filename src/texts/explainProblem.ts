import type { Problem, ProblemKind } from '../diagnosis/problem.ts';
import type { ProblemTexts, Texts } from './texts.ts';

/** What the user reads about a problem. */
export interface Explanation extends ProblemTexts {
  /** The service's own code, for whoever helps the user. */
  readonly code?: string;
  readonly requestId?: string;
}

/** The one translator from problems to sentences. */
export function explainProblem(problem: Problem, texts: Texts): Explanation {
  const code = 'code' in problem && problem.code !== '' ? { code: problem.code } : {};
  const requestId = 'requestId' in problem && problem.requestId !== undefined ? { requestId: problem.requestId } : {};
  return { ...sentences(problem, texts), ...code, ...requestId };
}

function sentences<Kind extends ProblemKind>(problem: Extract<Problem, { readonly kind: Kind }>, texts: Texts): ProblemTexts {
  const explain: (value: typeof problem) => ProblemTexts = texts.problems[problem.kind];
  return explain(problem);
}
