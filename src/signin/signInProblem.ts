import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Problem } from '../diagnosis/problem.ts';

/** MSAL's code, since its messages are only links; the product's own problem for it. */
const kinds: Readonly<Record<string, () => Problem>> = {
  user_canceled: () => ({ kind: 'signInCancelled' }),
  no_network_connectivity: () => ({ kind: 'offline' }),
  nested_app_auth_bridge_disabled: unavailable,
  // MSAL has no account because it works without the bridge, which refused to begin.
  no_account_error: unavailable,
};

/** Outlook on the web is the client that may lack the bridge, so nobody is sent there from there. */
export function unavailable(): Problem {
  return { kind: 'signInUnavailable', onTheWeb: window.parent !== window };
}

/** What a failure of MSAL means. */
export function signInProblem(error: unknown): Problem {
  if (!(error instanceof AuthError)) return { kind: 'signInFailed', code: error instanceof Error ? error.name : 'unknown' };
  if (error instanceof InteractionRequiredAuthError) return { kind: 'signInNeeded', code: error.errorCode };
  return kinds[error.errorCode]?.() ?? { kind: 'signInFailed', code: error.errorCode };
}
