import * as v from 'valibot';
import type { Account } from '../world/world.ts';
import { authorityNamed, memberAt } from './authority.ts';
import { unknownClient, unknownResource, unknownScope } from './authorizeRequest.ts';
import { type BridgeError, brokerBehaviours, type BrokerReply } from './brokerAnswers.ts';
import { accountNamed, type Directory, type Member, type Resource } from './directory.ts';
import { faultRefusal, signInFaults } from './faults.ts';
import type { SigningKey } from './keys.ts';
import { strangerRefusal } from './nextStep.ts';
import type { AadRefusal } from './refusal.ts';
import { grantedScope, readScopes } from './scopes.ts';
import { giveConsent, missingConsent, settle, type SignInState, standingFault } from './signInState.ts';
import { accessTokenClaims, idTokenClaims, timesAt, tokenSeconds } from './tokens.ts';

/**
 * Outlook's part in nested app authentication: it is signed in itself and fetches tokens for the add-ins inside it. How
 * it got them is its own affair, so they are signed here at once; whether it gets them is decided as for every sign-in.
 */

const bridgeRequest = v.looseObject({
  messageType: v.literal('NestedAppAuthRequest'),
  method: v.string(),
  requestId: v.string(),
  tokenParams: v.optional(v.looseObject({ clientId: v.string(), scope: v.optional(v.string(), ''), authority: v.optional(v.string()) })),
});

type TokenParams = NonNullable<v.InferOutput<typeof bridgeRequest>['tokenParams']>;

export interface BrokerOptions {
  readonly directory: Directory;
  readonly state: SignInState;
  readonly key: SigningKey;
  readonly now: () => Date;
  /** The sign-in name of the account that Outlook is signed in with. */
  readonly outlookAccount: string;
}

/** Answers one request of the bridge; takes and gives JSON text, as the bridge does. Never throws. */
export type Broker = (requestText: string) => Promise<string>;

const tokenMethods: ReadonlySet<string> = new Set(['GetToken', 'GetTokenPopup']);
const never = () => new Promise<string>(() => undefined);

export function createBroker({ directory, state, key, now, outlookAccount }: BrokerOptions): Broker {
  /** The behaviour that a person has already dealt with. */
  let cured: string | undefined;

  return async (requestText) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), bridgeRequest), requestText);
    if (!parsed.success) return failure('', { status: 'PERSISTENT_ERROR', code: 'invalid_request', description: 'The request is not in the form of nested app authentication.' });
    const { method, requestId, tokenParams } = parsed.output;
    const own = accountNamed(directory, outlookAccount);
    const account = accountNamed(directory, state.broker.account ?? outlookAccount);
    if (!own || !account) return failure(requestId, { status: 'ACCOUNT_UNAVAILABLE', code: 'no_account', description: 'Outlook is signed in with no account.' });
    if (method === 'GetInitContext') return success(requestId, { initContext: initContext(own, directory) });
    if (!tokenMethods.has(method) || !tokenParams) return failure(requestId, { status: 'PERSISTENT_ERROR', code: 'unsupported_method', description: method });
    const reply = replyTo(method === 'GetTokenPopup');
    if (reply === 'nothing') return never();
    if (reply !== 'token') return failure(requestId, reply);
    const answer = await fetchToken(account, tokenParams, method === 'GetTokenPopup');
    return 'status' in answer ? failure(requestId, answer) : success(requestId, answer);
  };

  function replyTo(isAsking: boolean): BrokerReply {
    const { answer } = state.broker;
    const behaviour = brokerBehaviours[answer];
    if (isAsking) {
      if (behaviour.curedByAsking) cured = answer;
      return behaviour.asking;
    }
    return cured === answer ? 'token' : behaviour.silent;
  }

  async function fetchToken(account: Account, params: TokenParams, isAsking: boolean): Promise<BridgeError | { token: object; account: object }> {
    if (state.outage === 'page') return { status: 'TRANSIENT_ERROR', code: 'service_not_available', description: 'Entra ID answers 503.' };
    if (state.outage === 'silence') return { status: 'NO_NETWORK', code: 'request_timeout', description: 'Entra ID does not answer.' };
    if (params.clientId !== directory.app.clientId) return refused(unknownClient(params.clientId), 'PERSISTENT_ERROR');
    const { resources, strangers, unknown, granted } = readScopes(params.scope, directory);
    const [resource] = resources;
    if (strangers[0] !== undefined || !resource) return refused(unknownResource(strangers[0] ?? ''), 'PERSISTENT_ERROR');
    if (unknown[0] !== undefined) return refused(unknownScope(unknown[0]), 'PERSISTENT_ERROR');
    const authority = authorityNamed(directory, tenantIn(params.authority) ?? 'organizations');
    const member = authority && memberAt(directory, authority, account);
    if (!authority || !member) return refused(strangerRefusal(authority ?? { kind: 'any', name: 'organizations' }, account, directory, 'token'), 'USER_INTERACTION_REQUIRED');
    const hindrance = hindranceOf(member, resource, isAsking);
    if (hindrance) return hindrance;
    const times = timesAt(now(), state.skewSeconds);
    return {
      token: {
        access_token: await key.sign(accessTokenClaims(directory, member, resource, granted, times)),
        expires_in: tokenSeconds,
        id_token: await key.sign(idTokenClaims(directory, member, undefined, times)),
        scope: grantedScope(params.scope),
        properties: null,
      },
      account: accountInfo(member),
    };
  }

  /** What stands in the way of a token; a window can put some of it right. */
  function hindranceOf(member: Member, resource: Resource, isAsking: boolean): BridgeError | undefined {
    const fault = standingFault(state, directory, member, 'silent') ?? standingFault(state, directory, member, 'refresh');
    if (fault !== undefined) {
      const { brokerStatus, remedy } = signInFaults[fault];
      if (!isAsking || remedy === undefined) return refused(faultRefusal(fault, member, directory), isAsking ? 'PERSISTENT_ERROR' : brokerStatus);
      settle(state, member, remedy);
    }
    const missing = missingConsent(state, directory, member, resource.api);
    if (missing === undefined) return undefined;
    if (isAsking && missing === 'askAdministrator') return { status: 'USER_CANCEL', code: 'access_denied', description: 'AADSTS65004: User declined to consent to access the app.' };
    if (!isAsking) return refused(faultRefusal('consentRequired', member, directory), 'USER_INTERACTION_REQUIRED');
    giveConsent(state, member, resource.api);
    return undefined;
  }
}

function refused({ error, suberror, code, description }: AadRefusal, status: BridgeError['status']): BridgeError {
  return { status, code: error, ...(suberror === undefined ? {} : { subError: suberror }), description: `AADSTS${code}: ${description}` };
}

/** The tenant in the address of an authority, `https://login.microsoftonline.com/{tenant}`. */
function tenantIn(authority: string | undefined): string | undefined {
  if (authority === undefined || !URL.canParse(authority)) return undefined;
  return new URL(authority).pathname.split('/')[1] || undefined;
}

const environment = 'login.windows.net';

/** Names the account that Outlook itself is signed in with, whoever tokens are for. */
function initContext(account: Account, directory: Directory) {
  const tenantId = directory.tenants.find(({ domain }) => domain === account.tenant)?.id ?? '';
  return {
    sdkName: 'sandbox',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId: `${account.id}.${tenantId}`, environment, tenantId },
  };
}

function accountInfo({ account, id, tenant, home }: Member) {
  return { environment, homeAccountId: `${account.id}.${home.id}`, tenantId: tenant.id, localAccountId: id, username: account.username, name: account.name };
}

function success(requestId: string, rest: object): string {
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: true, ...rest });
}

function failure(requestId: string, error: BridgeError): string {
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: false, error });
}
