import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Problem } from '../diagnosis/problem.ts';

/** MSAL's code, since its messages are only links; the product's own problem for it. */
const kinds: Readonly<Record<string, Problem>> = {
  user_canceled: { kind: 'signInCancelled' },
  no_network_connectivity: { kind: 'offline' },
  nested_app_auth_bridge_disabled: { kind: 'signInUnavailable' },
};

/** What a failure of MSAL means. */
export function signInProblem(error: unknown): Problem {
  if (!(error instanceof AuthError)) return { kind: 'signInFailed', code: error instanceof Error ? error.name : 'unknown' };
  if (error instanceof InteractionRequiredAuthError) return { kind: 'signInNeeded', code: error.errorCode };
  return kinds[error.errorCode] ?? { kind: 'signInFailed', code: error.errorCode };
}
