import type { Problem } from '../diagnosis/problem.ts';
import type { Token } from './token.ts';

/** What it means that a server has refused this token, which was fetched anew for it: perhaps only that a clock is wrong. */
export function whyRefused(problem: Problem, { clockIsOff }: Token): Problem {
  return problem.kind === 'notAuthenticated' && clockIsOff === true ? { kind: 'clockWrong' } : problem;
}
