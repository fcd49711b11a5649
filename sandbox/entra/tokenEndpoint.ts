import type { SandboxRequest, SandboxResponse } from '../server/exchange.ts';
import { type Authority, memberAt } from './authority.ts';
import { unknownClient, unknownResource, unknownScope } from './authorizeRequest.ts';
import { accountById, type Directory, findTenant, type Member, memberOf, type Resource } from './directory.ts';
import type { Engine } from './engine.ts';
import { faultRefusal } from './faults.ts';
import type { SigningKey } from './keys.ts';
import { strangerRefusal } from './nextStep.ts';
import { type AadRefusal, openToAll, refusalAnswer, traceOf } from './refusal.ts';
import { type RefreshTokens, secondsLeft } from './refreshTokens.ts';
import { grantedScope, readScopes } from './scopes.ts';
import { missingConsent, type SignInState, standingFault } from './signInState.ts';
import { accessTokenClaims, clientInfo, idTokenClaims, timesAt, tokenSeconds } from './tokens.ts';

/** What a code was issued for. */
export interface IssuedCode {
  readonly accountId: string;
  readonly tenantId: string;
  readonly redirectUri: string;
  readonly since: Date;
  used: boolean;
}

export interface TokenMachinery {
  readonly directory: Directory;
  readonly state: SignInState;
  readonly engineOf: (tenantId: string) => Engine;
  readonly key: SigningKey;
  readonly now: () => Date;
  readonly codes: ReadonlyMap<string, IssuedCode>;
  readonly refreshTokens: RefreshTokens;
}

/** What a grant entitles to. */
interface Entitled {
  readonly member: Member;
  readonly nonce: string | undefined;
  readonly refresh: { readonly engineToken: string; readonly tenantId: string; readonly since: Date };
}

/** Codes live this long, in seconds of the sandbox clock. */
const codeSeconds = 600;

const refusal = (code: number, error: string, description: string, suberror?: string): AadRefusal => ({ code, error, description, ...(suberror === undefined ? {} : { suberror }) });

/** The token endpoint of Entra ID. */
export function createTokenEndpoint(machinery: TokenMachinery): (authority: Authority, request: SandboxRequest) => Promise<SandboxResponse> {
  const { directory, state, key, now } = machinery;
  const grants = new Map([
    ['authorization_code', byCode],
    ['refresh_token', byRefreshToken],
  ]);

  return async (authority, request) => {
    const form = new URLSearchParams(request.body.toString('utf8'));
    const trace = traceOf(now(), form.get('client-request-id') ?? request.url.searchParams.get('client-request-id') ?? request.headers['client-request-id']);
    const answer = await redeem(authority, form, request.headers['origin']);
    if ('code' in answer) return refusalAnswer(answer, trace, directory.origin);
    const { entitled, resource, scope, granted } = answer;
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store, no-cache', 'x-ms-request-id': trace.traceId, ...openToAll },
      body: JSON.stringify(await tokenBody(entitled, resource, scope, granted)),
    };
  };

  async function redeem(authority: Authority, form: URLSearchParams, origin: string | undefined) {
    const client = form.get('client_id') ?? '';
    if (client !== directory.app.clientId) return unknownClient(client);
    if (origin === undefined) {
      return refusal(9002327, 'invalid_request', "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.");
    }
    const scope = form.get('scope') ?? '';
    const { resources, strangers, unknown, granted } = readScopes(scope, directory);
    const [resource] = resources;
    if (strangers[0] !== undefined || !resource) return unknownResource(strangers[0] ?? '');
    if (resources.length > 1) return refusal(28000, 'invalid_request', `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`);
    if (unknown[0] !== undefined) return unknownScope(unknown[0]);
    const grant = grants.get(form.get('grant_type') ?? '');
    if (!grant) return refusal(70003, 'unsupported_grant_type', `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`);
    const entitled = await grant(authority, form);
    if ('code' in entitled) return entitled;
    const hindrance = hindranceOf(entitled.member, resource);
    return hindrance ?? { entitled, resource, scope, granted: granted === '' ? 'openid profile email' : granted };
  }

  function hindranceOf(member: Member, resource: Resource): AadRefusal | undefined {
    const fault = standingFault(state, directory, member, 'refresh');
    if (fault) return faultRefusal(fault, member, directory);
    return missingConsent(state, directory, member, resource.api) ? faultRefusal('consentRequired', member, directory) : undefined;
  }

  async function byCode(authority: Authority, form: URLSearchParams): Promise<Entitled | AadRefusal> {
    const code = form.get('code') ?? '';
    const issued = machinery.codes.get(code);
    if (!issued) return refusal(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.');
    if (issued.used) return refusal(54005, 'invalid_grant', 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.');
    if (now().getTime() - issued.since.getTime() > codeSeconds * 1000) return refusal(70008, 'invalid_grant', 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.', 'bad_token');
    if (authority.kind === 'tenant' && authority.tenant.id !== issued.tenantId) return refusal(700005, 'invalid_grant', 'Provided Authorization Code is intended to use against other tenant, thus rejected.');
    if (form.get('redirect_uri') !== issued.redirectUri) return refusal(500112, 'invalid_grant', `The reply address '${form.get('redirect_uri') ?? ''}' does not match the reply address '${issued.redirectUri}' provided when requesting Authorization code.`);
    const redeemed = await machinery.engineOf(issued.tenantId).redeem(forEngine(form, { grant_type: 'authorization_code', code }));
    if ('error' in redeemed) return refusal(501481, 'invalid_grant', 'The Code_Verifier does not match the code_challenge supplied in the authorization request.');
    issued.used = true;
    const member = memberIn(issued.tenantId, issued.accountId);
    if (!member) return refusal(50034, 'invalid_grant', 'The user account does not exist in the directory.');
    return { member, nonce: redeemed.nonce, refresh: { engineToken: redeemed.refreshToken, tenantId: issued.tenantId, since: issued.since } };
  }

  async function byRefreshToken(authority: Authority, form: URLSearchParams): Promise<Entitled | AadRefusal> {
    const grant = machinery.refreshTokens.use(form.get('refresh_token') ?? '');
    if (!grant) return refusal(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.', 'bad_token');
    if (secondsLeft(grant, now()) <= 0) {
      return refusal(700084, 'invalid_grant', 'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.', 'bad_token');
    }
    const account = accountById(directory, grant.accountId);
    if (!account) return refusal(50034, 'invalid_grant', 'The user account does not exist in the directory.');
    const member = memberAt(directory, authority, account);
    if (!member) return strangerRefusal(authority, account, directory, 'token');
    const redeemed = await machinery.engineOf(grant.tenantId).redeem(forEngine(form, { grant_type: 'refresh_token', refresh_token: grant.engineToken }));
    if ('error' in redeemed) return refusal(700082, 'invalid_grant', 'The refresh token has expired due to inactivity.', 'bad_token');
    return { member, nonce: undefined, refresh: grant };
  }

  function memberIn(tenantId: string, accountId: string): Member | undefined {
    const tenant = findTenant(directory, tenantId);
    const account = accountById(directory, accountId);
    return tenant && account && memberOf(tenant, account);
  }

  async function tokenBody({ member, nonce, refresh }: Entitled, resource: Resource, scope: string, granted: string) {
    const times = timesAt(now(), state.skewSeconds);
    const grant = { ...refresh, accountId: member.account.id };
    return {
      token_type: 'Bearer',
      scope: grantedScope(scope),
      expires_in: tokenSeconds,
      ext_expires_in: tokenSeconds,
      access_token: await key.sign(accessTokenClaims(directory, member, resource, granted, times)),
      refresh_token: machinery.refreshTokens.issue(grant),
      refresh_token_expires_in: secondsLeft(grant, now()),
      id_token: await key.sign(idTokenClaims(directory, member, nonce, times)),
      client_info: clientInfo(member),
    };
  }
}

/** The parameters that the engine checks. Scopes are Entra's own business: it takes offline_access from every client. */
function forEngine(form: URLSearchParams, grant: Readonly<Record<string, string>>): URLSearchParams {
  const kept = new URLSearchParams(grant);
  for (const name of ['client_id', 'redirect_uri', 'code_verifier']) {
    const value = form.get(name);
    if (value !== null && (name === 'client_id' || grant['grant_type'] === 'authorization_code')) kept.set(name, value);
  }
  return kept;
}
