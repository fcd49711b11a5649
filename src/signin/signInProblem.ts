import type { Problem, ProblemKind } from '../diagnosis/problem.ts';
import type { SignInFault } from './signInFault.ts';
import type { Issuer } from './token.ts';

/** Problems that carry nothing but the service's code. */
type KindWithCode = Extract<
  ProblemKind,
  | 'signInNeeded'
  | 'signInFailed'
  | 'consentNeeded'
  | 'approvalNeeded'
  | 'accessBlocked'
  | 'deviceNotAccepted'
  | 'accountDisabled'
  | 'passwordExpired'
  | 'notAssigned'
  | 'noAccessToTenant'
  | 'applicationUnknown'
  | 'registrationWrong'
  | 'signInServiceFailing'
  | 'signInUnreachable'
>;

/** Problems that carry nothing. */
type KindAlone = Extract<ProblemKind, 'signInCancelled' | 'signInWindowBlocked' | 'storageBlocked' | 'offline'>;

type Meaning = KindWithCode | KindAlone;

/**
 * What the service says: numbers of Entra ID (Microsoft: "Microsoft Entra authentication and authorization error codes"),
 * codes of MSAL, errors and sub-errors of OAuth, and codes of our own.
 */
const meanings: Readonly<Record<Meaning, readonly (number | string)[]>> = {
  signInNeeded: [
    ...[16000, 50058, 50072, 50074, 50076, 50078, 50079, 50089, 50125, 50127, 50129, 50132, 50133, 50158, 50173, 70008, 70043, 70044, 700081, 700082, 700084],
    ...['login_required', 'interaction_required', 'bad_token', 'no_tokens_found', 'refresh_token_expired', 'basic_action', 'additional_action'],
  ],
  consentNeeded: [65001, 'consent_required'],
  approvalNeeded: [90093, 90094, 90095],
  signInCancelled: [65004, 'user_canceled', 'user_cancelled', 'access_denied'],
  accessBlocked: [50005, 50131, 53002, 53003, 53004, 53009, 53010, 53011, 530031, 530032, 530034, 530035],
  deviceNotAccepted: [50097, 53000, 53001, 530002, 530003],
  accountDisabled: [50057],
  passwordExpired: [50055, 50144, 'user_password_expired'],
  notAssigned: [50105],
  // A resource that the tenant does not know is an organization of another tenant.
  noAccessToTenant: [50020, 50034, 51004, 90072, 500011],
  applicationUnknown: [700016, 7000112, 'unauthorized_client'],
  registrationWrong: [50011, 500113, 650053, 650057, 700046, 700051, 7000218, 7000471, 9002325, 9002326, 9002327, 'origin_not_registered', 'invalid_client'],
  // A web page in place of an answer comes without its status.
  signInServiceFailing: [90006, 90012, 90033, 90055, 'service_not_available', 'temporarily_unavailable', 'failed_to_parse_response'],
  signInUnreachable: ['endpoints_resolution_error', 'openid_config_error', 'network_error', 'post_request_failed', 'get_request_failed'],
  signInWindowBlocked: ['popup_window_error', 'empty_window_error'],
  // The answer has come back to a window that no longer knows what it had asked.
  storageBlocked: ['storage_blocked', 'storage_not_supported', 'no_token_request_cache_error', 'unable_to_parse_token_request_cache_error', 'state_not_found'],
  offline: ['no_network_connectivity'],
  signInFailed: [],
};

const meaningByCode = invert(meanings);

/** Outlook refuses its bridge; MSAL then has silently made a client that does without, which knows no account. */
const withoutBridge: ReadonlySet<string> = new Set(['nested_app_auth_bridge_disabled', 'nested_app_auth_unavailable', 'no_account_error']);

/** Problems that are the same whoever issues the token. */
const ofAnyIssuer: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['signInNeeded', 'signInCancelled', 'signInWindowBlocked', 'storageBlocked', 'offline', 'hostRefused']);

/** What a failed sign-in means. Numbers decide before codes, since one OAuth error stands for many causes. */
export function signInProblem(fault: SignInFault, issuer: Issuer = 'entra'): Problem {
  const problem = meaningOf(fault);
  if (issuer === 'entra' || ofAnyIssuer.has(problem.kind)) return problem;
  return { kind: 'onPremisesSignInFailed', code: codeOf(fault) };
}

function meaningOf(fault: SignInFault): Problem {
  const numbered = meaningByCode.get(fault.number);
  if (numbered !== undefined) return make(numbered, fault);
  if (withoutBridge.has(fault.code)) return unavailable();
  if (fault.status >= 500) return make('signInServiceFailing', fault);
  const named = meaningByCode.get(fault.subError) ?? meaningByCode.get(fault.code);
  if (named === 'signInUnreachable' && !navigator.onLine) return { kind: 'offline' };
  return make(named ?? (fault.needsPerson ? 'signInNeeded' : 'signInFailed'), fault);
}

function make(meaning: Meaning, fault: SignInFault): Problem {
  switch (meaning) {
    case 'signInCancelled':
    case 'signInWindowBlocked':
    case 'storageBlocked':
    case 'offline':
      return { kind: meaning };
    default:
      return { kind: meaning, code: codeOf(fault) };
  }
}

/** What helps whoever helps the person. */
function codeOf({ number, code }: SignInFault): string {
  return number === '' ? code : `AADSTS${number}`;
}

/** Outlook on the web is the client that may lack the bridge, so nobody is sent there from there. */
export function unavailable(): Problem {
  return { kind: 'signInUnavailable', onTheWeb: window.parent !== window };
}

function invert(table: typeof meanings): ReadonlyMap<string, Meaning> {
  const inverted = new Map<string, Meaning>();
  let meaning: Meaning;
  for (meaning in table) for (const key of table[meaning]) inverted.set(String(key), meaning);
  return inverted;
}
