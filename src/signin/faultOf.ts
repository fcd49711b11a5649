import { AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { faultNamed, type SignInFault } from './signInFault.ts';

/** What MSAL tells of a failure. */
export function faultOf(error: unknown): SignInFault {
  if (!(error instanceof AuthError)) return faultNamed(error instanceof Error ? error.name : 'unknown');
  return {
    code: notValidForNesting.test(error.errorMessage) ? 'origin_not_registered' : error.errorCode,
    subError: error.subError,
    number: numberOf(error),
    needsPerson: error instanceof InteractionRequiredAuthError,
    status: error instanceof ServerError ? (error.status ?? 0) : 0,
  };
}

/** What Outlook's bridge says where the registration lacks the add-in's origin; it comes without any number (office-js issue 6610). */
const notValidForNesting = /not valid for nested app auth/i;

/** MSAL gives a number from the token endpoint, a text from a redirect; what comes through the bridge has it in the description only. */
function numberOf(error: AuthError): string {
  const told = 'errorNo' in error ? error.errorNo : undefined;
  if (typeof told === 'number' || (typeof told === 'string' && told !== '')) return String(told);
  return /\bAADSTS(\d+)/.exec(error.errorMessage)?.[1] ?? '';
}
