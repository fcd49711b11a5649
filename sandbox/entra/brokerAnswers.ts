import type { BrokerAnswer } from '../world/entra.ts';

/** An error of the bridge, as Outlook sends it. */
export interface BridgeError {
  readonly status:
    | 'USER_INTERACTION_REQUIRED'
    | 'USER_CANCEL'
    | 'NO_NETWORK'
    | 'TRANSIENT_ERROR'
    | 'PERSISTENT_ERROR'
    | 'DISABLED'
    | 'ACCOUNT_UNAVAILABLE'
    | 'NESTED_APP_AUTH_UNAVAILABLE';
  readonly code: string;
  readonly subError?: string;
  readonly description: string;
}

/** token: what Entra ID says. nothing: no answer at all. Otherwise the error. */
export type BrokerReply = 'token' | 'nothing' | BridgeError;

export interface BrokerBehaviour {
  /** The reply to a request that may not ask the person (GetToken). */
  readonly silent: BrokerReply;
  /** The reply to a request that may (GetTokenPopup). */
  readonly asking: BrokerReply;
  /** Whether a token that was fetched with the person's help makes silent requests succeed from then on. */
  readonly curedByAsking?: boolean;
}

const always = (reply: BrokerReply): BrokerBehaviour => ({ silent: reply, asking: reply });
const needsPerson: BridgeError = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', description: 'AADSTS50076: The person has to be asked.' };

/** Every way in which Outlook is known to answer token requests of nested apps. */
export const brokerBehaviours: Readonly<Record<BrokerAnswer, BrokerBehaviour>> = {
  token: always('token'),
  silent: always('nothing'),
  interactionFirst: { silent: needsPerson, asking: 'token', curedByAsking: true },
  userCancels: { silent: needsPerson, asking: { status: 'USER_CANCEL', code: 'user_cancelled', description: 'User cancelled the flow.' } },
  consentNeeded: {
    silent: { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required', subError: 'consent_required', description: 'AADSTS65001: The user or administrator has not consented to use the application.' },
    asking: 'token',
    curedByAsking: true,
  },
  originNotRegistered: always({ status: 'PERSISTENT_ERROR', code: 'invalid_request', description: 'The origin is not valid for Nested App Auth.' }),
  noNetwork: always({ status: 'NO_NETWORK', code: 'no_network', description: 'No network connection is available.' }),
  disabled: always({ status: 'DISABLED', code: 'disabled', description: 'Nested app authentication is disabled.' }),
  unavailable: always({ status: 'NESTED_APP_AUTH_UNAVAILABLE', code: 'nested_app_auth_unavailable', description: 'Nested app authentication is not available for this account.' }),
  accountUnavailable: always({ status: 'ACCOUNT_UNAVAILABLE', code: 'account_unavailable', description: 'The account is not available.' }),
  transientError: always({ status: 'TRANSIENT_ERROR', code: 'server_error', description: 'A transient error occurred.' }),
  persistentError: always({ status: 'PERSISTENT_ERROR', code: 'server_error', description: 'A persistent error occurred.' }),
};
