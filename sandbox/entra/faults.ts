import type { SignInFaultName } from '../world/entra.ts';
import type { Directory, Member } from './directory.ts';
import type { AadRefusal } from './refusal.ts';

/** What a person can do on the pages of Entra ID so that the fault is gone. */
export type Remedy = 'signIn' | 'approve' | 'consent' | 'newPassword';

/** Where a fault shows: when somebody signs in, when a refresh token is redeemed, when a page asks silently (prompt=none). */
type Place = 'interactive' | 'refresh' | 'silent';

export interface SignInFault {
  readonly code: number;
  /** The error of the token endpoint. */
  readonly error: string;
  /** The error of a silent redirect. */
  readonly silentError: string;
  readonly suberror?: string;
  readonly description: (member: Member, directory: Directory) => string;
  readonly places: readonly Place[];
  readonly remedy?: Remedy;
  /** What brokers say when they may not ask the person. */
  readonly brokerStatus: 'USER_INTERACTION_REQUIRED' | 'PERSISTENT_ERROR';
  readonly claims?: string;
}

const everywhere: readonly Place[] = ['interactive', 'refresh', 'silent'];
const user = (member: Member) => member.account.username;
const appOf = ({ app }: Directory) => `'${app.clientId}'(${app.name})`;
const policy = JSON.stringify({ access_token: { capolids: { essential: true, values: ['0b2c9a1e-5d6f-4f3a-8e51-6d4c8f7a9b10'] } } });

/** One row for each answer of Entra ID that a client has to tell apart. Wording after Microsoft's "Microsoft Entra authentication and authorization error codes". */
export const signInFaults: Readonly<Record<Exclude<SignInFaultName, 'none'>, SignInFault>> = {
  mfaRequired: {
    code: 50076,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    suberror: 'basic_action',
    description: (_member, { graph }) =>
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${graph.origin}'.`,
    places: everywhere,
    remedy: 'approve',
    brokerStatus: 'USER_INTERACTION_REQUIRED',
    claims: policy,
  },
  sessionMissing: {
    code: 50058,
    error: 'invalid_grant',
    silentError: 'login_required',
    suberror: 'message_only',
    description: () => 'A silent sign-in request was sent but no user is signed in.',
    places: ['interactive', 'silent'],
    remedy: 'signIn',
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
  consentRequired: {
    code: 65001,
    error: 'invalid_grant',
    silentError: 'consent_required',
    suberror: 'consent_required',
    description: (_member, { app }) =>
      `The user or administrator has not consented to use the application with ID '${app.clientId}' named '${app.name}'. Send an interactive authorization request for this user and resource.`,
    places: everywhere,
    remedy: 'consent',
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
  blockedByConditionalAccess: {
    code: 53003,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    suberror: 'message_only',
    description: () => 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    places: everywhere,
    brokerStatus: 'USER_INTERACTION_REQUIRED',
    claims: policy,
  },
  deviceNotCompliant: {
    code: 53000,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    suberror: 'message_only',
    description: () => 'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.',
    places: everywhere,
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
  accountDisabled: {
    code: 50057,
    error: 'invalid_grant',
    silentError: 'access_denied',
    description: () => 'The user account is disabled.',
    places: everywhere,
    brokerStatus: 'PERSISTENT_ERROR',
  },
  notAssigned: {
    code: 50105,
    error: 'invalid_grant',
    silentError: 'access_denied',
    description: (member, directory) =>
      `Your administrator has configured the application ${appOf(directory)} to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${user(member)}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator.`,
    places: everywhere,
    brokerStatus: 'PERSISTENT_ERROR',
  },
  applicationUnknown: {
    code: 700016,
    error: 'unauthorized_client',
    silentError: 'unauthorized_client',
    description: ({ tenant }, { app }) =>
      `Application with identifier '${app.clientId}' was not found in the directory '${tenant.domain}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    places: everywhere,
    brokerStatus: 'PERSISTENT_ERROR',
  },
  wrongTenant: {
    code: 50020,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    description: (member, directory) =>
      `User account '${user(member)}' from identity provider 'https://sts.windows.net/${member.home.id}/' does not exist in tenant '${member.tenant.domain}' and cannot access the application ${appOf(directory)} in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
    places: everywhere,
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
  guestNotAdded: {
    code: 90072,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    description: (member, directory) =>
      `User account '${user(member)}' from identity provider 'https://sts.windows.net/${member.home.id}/' does not exist in tenant '${member.tenant.domain}' and cannot access the application ${appOf(directory)} in that tenant. The account needs to be added as an external user in the tenant first.`,
    places: everywhere,
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
  redirectOrder: {
    code: 7000471,
    error: 'invalid_request',
    silentError: 'invalid_request',
    description: (_member, { app }) => `The first redirect URI of the application '${app.clientId}' is one of a broker (brk-). Redirect URIs with https have to come first in its registration.`,
    places: everywhere,
    brokerStatus: 'PERSISTENT_ERROR',
  },
  refreshTokenExpired: {
    code: 700082,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    suberror: 'bad_token',
    description: () => 'The refresh token has expired due to inactivity. The token was inactive for 90.00:00:00.',
    places: ['refresh'],
    remedy: 'signIn',
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
  passwordExpired: {
    code: 50055,
    error: 'invalid_grant',
    silentError: 'interaction_required',
    suberror: 'user_password_expired',
    description: () => 'The password is expired.',
    places: everywhere,
    remedy: 'newPassword',
    brokerStatus: 'USER_INTERACTION_REQUIRED',
  },
};

/** The fault as the token endpoint says it. */
export function faultRefusal(name: keyof typeof signInFaults, member: Member, directory: Directory, how: 'token' | 'redirect' = 'token'): AadRefusal {
  const fault = signInFaults[name];
  return {
    code: fault.code,
    error: how === 'token' ? fault.error : fault.silentError,
    description: fault.description(member, directory),
    ...(fault.suberror === undefined ? {} : { suberror: fault.suberror }),
    ...(fault.claims === undefined ? {} : { claims: fault.claims }),
  };
}
