import { createHash, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Site } from '../server/exchange.ts';
import type { Account, World } from '../world/world.ts';
import { BrowserSession } from './browserSession.ts';
import type { Directory } from './directory.ts';
import { routes } from './provider.ts';

/**
 * Outlook's part in nested app authentication: it is signed in itself and fetches tokens for the add-ins inside it.
 * The tokens come from the emulated Entra ID by the authorization code flow, as a person signed in to Outlook.
 */

const bridgeRequest = v.looseObject({
  messageType: v.literal('NestedAppAuthRequest'),
  method: v.string(),
  requestId: v.string(),
  tokenParams: v.optional(v.looseObject({ clientId: v.string(), scope: v.optional(v.string(), ''), forceRefresh: v.optional(v.boolean()) })),
});

const tokenResponse = v.looseObject({
  access_token: v.string(),
  expires_in: v.number(),
  id_token: v.string(),
  scope: v.string(),
  refresh_token: v.string(),
});

type TokenResponse = v.InferOutput<typeof tokenResponse>;
interface BridgeError {
  readonly status: string;
  readonly code: string;
  readonly description: string;
}

export interface BrokerOptions {
  readonly world: World;
  readonly directory: Directory;
  readonly entra: Site;
  readonly redirectUri: string;
}

/** Answers one request of the bridge; takes and gives JSON text, as the bridge does. Never throws. */
export function createBroker({ world, directory, entra, redirectUri }: BrokerOptions): (requestText: string) => Promise<string> {
  const account = world.accounts.find((candidate) => candidate.username === world.outlook.account);
  const tenant = directory.tenants.find((candidate) => candidate.domain === account?.tenant);
  let refreshToken: string | undefined;

  return async (requestText) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), bridgeRequest), requestText);
    if (!parsed.success) return failure('', { status: 'PERSISTENT_ERROR', code: 'invalid_request', description: 'The request is not in the form of nested app authentication.' });
    const { method, requestId, tokenParams } = parsed.output;
    if (world.outlook.bridge === 'failing') return failure(requestId, { status: 'TRANSIENT_ERROR', code: 'server_error', description: 'The sandbox plays a failing bridge.' });
    if (!account || !tenant) return failure(requestId, { status: 'ACCOUNT_UNAVAILABLE', code: 'no_account', description: 'Outlook is signed in with no account.' });
    if (method === 'GetInitContext') return success(requestId, { initContext: initContext(account, tenant.id) });
    if ((method !== 'GetToken' && method !== 'GetTokenPopup') || !tokenParams) return failure(requestId, { status: 'PERSISTENT_ERROR', code: 'unsupported_method', description: method });
    if (tokenParams.clientId !== directory.clientId) {
      return failure(requestId, { status: 'PERSISTENT_ERROR', code: 'unauthorized_client', description: `AADSTS700016: Application '${tokenParams.clientId}' was not found.` });
    }
    try {
      const token = await fetchToken(account, tenant.id, tokenParams.scope);
      return success(requestId, {
        token: { access_token: token.access_token, expires_in: token.expires_in, id_token: token.id_token, scope: token.scope, properties: null },
        account: accountInfo(account, tenant.id),
      });
    } catch (error) {
      return failure(requestId, { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', description: error instanceof Error ? error.message : String(error) });
    }
  };

  async function fetchToken(who: Account, tenantId: string, scope: string): Promise<TokenResponse> {
    const token = await redeem(tenantId, refreshToken === undefined ? await codeGrant(who, tenantId) : { grant_type: 'refresh_token', refresh_token: refreshToken }, scope);
    refreshToken = token.refresh_token;
    return token;
  }

  async function codeGrant(who: Account, tenantId: string): Promise<Record<string, string>> {
    const verifier = randomBytes(32).toString('base64url');
    const browser = new BrowserSession(entra);
    const authorize = new URL(`${directory.origin}/${tenantId}${routes.authorization}`);
    authorize.search = new URLSearchParams({
      client_id: directory.clientId,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'openid',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    const page = await browser.go(authorize);
    const back = page.response.status === 200 ? await browser.go(page.url, new URLSearchParams({ account: who.id })) : page;
    const code = back.url.searchParams.get('code');
    if (code === null) throw new Error(back.url.searchParams.get('error_description') ?? `No code at ${back.url.pathname}: ${back.response.status} ${(back.response.body ?? '').toString().slice(0, 200)}`);
    return { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri };
  }

  async function redeem(tenantId: string, grant: Record<string, string>, scope: string): Promise<TokenResponse> {
    const url = new URL(`${directory.origin}/${tenantId}${routes.token}`);
    const { response } = await new BrowserSession(entra).go(url, new URLSearchParams({ client_id: directory.clientId, scope, ...grant }));
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), tokenResponse), (response.body ?? '').toString());
    if (!parsed.success) {
      refreshToken = undefined;
      throw new Error((response.body ?? '').toString().slice(0, 300));
    }
    return parsed.output;
  }
}

function initContext(account: Account, tenantId: string) {
  return {
    sdkName: 'sandbox',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId: `${account.id}.${tenantId}`, environment: 'login.windows.net', tenantId },
  };
}

function accountInfo(account: Account, tenantId: string) {
  return {
    environment: 'login.windows.net',
    homeAccountId: `${account.id}.${tenantId}`,
    tenantId,
    localAccountId: account.id,
    username: account.username,
    name: account.name,
  };
}

function success(requestId: string, rest: object): string {
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: true, ...rest });
}

function failure(requestId: string, error: BridgeError): string {
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: false, error });
}
