import type { Problem } from '../diagnosis/problem.ts';
import type { ApiPlace } from './apiBase.ts';

/**
 * What a problem means where the server is on-premises, where other causes are likely than online. `anyVersion` says
 * whether the server has ever answered under one of the versions of the Web API.
 */
export function onPremisesProblem(problem: Problem, { url, type }: ApiPlace, anyVersion: boolean): Problem {
  if (type !== 'onPremises') return problem;
  const { host } = new URL(url);
  switch (problem.kind) {
    case 'unreachable':
      return { kind: 'onPremisesSilent', host };
    case 'notAuthenticated':
      return { ...problem, onPremises: true };
    case 'refused':
      return problem.status === 404 && !anyVersion ? { kind: 'noWebApi', host } : problem;
    default:
      return problem;
  }
}
