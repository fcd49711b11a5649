import { randomBytes, randomUUID } from 'node:crypto';
import { createEngine, type Engine } from '../entra/engine.ts';
import { makeSigningKey, type SigningKey } from '../entra/keys.ts';
import { accountPicker } from '../entra/pages/signInPages.ts';
import { page } from '../entra/pages/page.ts';
import { answerApplication } from '../entra/redirectAnswer.ts';
import { Sessions } from '../entra/sessions.ts';
import { tokenSeconds } from '../entra/tokens.ts';
import type { SandboxRequest, SandboxResponse, Site } from '../server/exchange.ts';
import { escape } from '../server/markup.ts';
import { allowPreflight } from '../server/preflight.ts';
import type { Account } from '../world/world.ts';
import { type AdfsRefusal, resourceOf, untrustedRequest } from './adfsRequest.ts';
import { adfsAccessToken, adfsIdToken } from './adfsTokens.ts';
import type { Farm } from './farm.ts';

export interface Adfs {
  readonly site: Site;
  /** The claims of a token of this farm; undefined for any other. */
  readonly verify: SigningKey['verify'];
}

const refreshSeconds = 28_800;
const mostWaiting = 1000;

/** The federation service: OpenID Connect as AD FS 2019 speaks it, one resource for each request. */
export function createAdfs(farm: Farm, now: () => Date): Adfs {
  let made: { readonly key: SigningKey; readonly engine: Engine } | undefined;
  // Only worlds with servers of their own pay for a second key.
  const machinery = () => (made ??= machineryWith(makeSigningKey('adfs')));
  const machineryWith = (key: SigningKey) => ({ key, engine: createEngine({ clientId: farm.clientId, redirectUris: farm.redirectUris, jwk: key.jwk }) });
  const sessions = new Sessions('MSISAuth');
  const waiting = new Map<string, URLSearchParams>();
  const cors: Readonly<Record<string, string>> = farm.answersOtherOrigins ? { 'access-control-allow-origin': '*' } : {};

  const json = (status: number, body: unknown): SandboxResponse => ({
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store', ...cors },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const refusal = ({ error, description }: AdfsRefusal): SandboxResponse => json(400, { error, error_description: description, 'client-request-id': randomUUID() });

  async function authorize(query: URLSearchParams, request: SandboxRequest): Promise<SandboxResponse> {
    const untrusted = untrustedRequest(query, farm);
    if (untrusted) return errorPage(untrusted);
    const resource = resourceOf(query, farm);
    if (typeof resource === 'object') return back(query, { error: resource.error, error_description: resource.description });
    const prompt = query.get('prompt');
    const known = sessions.signedIn(request).flatMap((id) => farm.accounts.find((account) => account.id === id) ?? []);
    const hint = query.get('login_hint')?.toLowerCase();
    const account = known.find(({ username }) => hint === undefined || username.toLowerCase() === hint);
    if (prompt === 'none' && !account) return back(query, { error: 'login_required', error_description: 'MSIS9462: Interactive sign-in is required, but the request does not allow it.' });
    if (account && prompt !== 'login' && prompt !== 'select_account') return grant(query, account);
    return picker(query, request);
  }

  function picker(query: URLSearchParams, request: SandboxRequest, unknownName?: string): SandboxResponse {
    const id = randomBytes(16).toString('base64url');
    waiting.set(id, query);
    const [oldest] = waiting.keys();
    if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
    return accountPicker({ target: `/adfs/ls/${id}`, accounts: farm.accounts, signedIn: sessions.signedIn(request), hint: query.get('login_hint') ?? undefined, unknownName });
  }

  async function proceed(id: string, request: SandboxRequest): Promise<SandboxResponse> {
    const query = waiting.get(id);
    if (!query || request.method !== 'POST') return errorPage({ error: 'invalid_request', description: 'MSIS7001: The passive protocol context was not found or not valid.' });
    const form = new URLSearchParams(request.body.toString('utf8'));
    if (form.get('action') === 'cancel') return back(query, { error: 'access_denied', error_description: 'MSIS9405: The user denied the request.' });
    const name = form.get('username')?.trim().toLowerCase();
    const account = farm.accounts.find((candidate) => candidate.id === form.get('account') || candidate.username.toLowerCase() === name);
    if (!account) return picker(query, request, form.get('username') ?? '');
    waiting.delete(id);
    const answer = await grant(query, account);
    return { ...answer, headers: { ...answer.headers, 'set-cookie': sessions.add(request, account.id) } };
  }

  async function grant(query: URLSearchParams, account: Account): Promise<SandboxResponse> {
    const issued = await machinery().engine.code(query, account.id);
    return 'error' in issued ? back(query, { error: issued.error, error_description: `MSIS9613: ${issued.description}` }) : back(query, { code: issued.code });
  }

  function back(query: URLSearchParams, parameters: Readonly<Record<string, string>>): SandboxResponse {
    const mode = query.get('response_mode');
    const responseMode = mode === 'fragment' || mode === 'form_post' ? mode : 'query';
    return answerApplication({ redirectUri: query.get('redirect_uri') ?? '', responseMode, state: query.get('state') ?? undefined }, parameters);
  }

  async function token(form: URLSearchParams): Promise<SandboxResponse> {
    if (!farm.isClientKnown || form.get('client_id') !== farm.clientId) {
      return refusal({ error: 'invalid_client', description: "MSIS9607: The 'client_id' parameter in the request is invalid. No registered client is found with this identifier." });
    }
    const resource = resourceOf(form, farm);
    if (typeof resource === 'object') return refusal(resource);
    const { engine, key } = machinery();
    const kept = new URLSearchParams(form);
    for (const name of ['resource', 'scope']) kept.delete(name);
    const redeemed = await engine.redeem(kept);
    if ('error' in redeemed) return refusal({ error: redeemed.error, description: `MSIS9612: The authorization code or refresh token received is invalid. ${redeemed.description}` });
    const account = farm.accounts.find(({ id }) => id === redeemed.accountId);
    if (!account) return refusal({ error: 'invalid_grant', description: 'MSIS9612: The authorization code received is invalid.' });
    return json(200, {
      access_token: await key.sign(adfsAccessToken(farm, account, resource, now())),
      token_type: 'bearer',
      expires_in: tokenSeconds,
      resource: resource ?? 'urn:microsoft:userinfo',
      refresh_token: redeemed.refreshToken,
      refresh_token_expires_in: refreshSeconds,
      scope: form.get('scope') ?? 'openid',
      id_token: await key.sign(adfsIdToken(farm, account, redeemed.nonce, now())),
    });
  }

  const routes: Readonly<Record<string, (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>>> = {
    'GET /adfs/.well-known/openid-configuration': (request) => json(200, openIdConfiguration(request.url.origin)),
    'GET /adfs/discovery/keys': async () => json(200, await machinery().engine.keys()),
    'GET /adfs/oauth2/authorize': (request) => authorize(request.url.searchParams, request),
    'POST /adfs/oauth2/authorize': (request) => authorize(new URLSearchParams(request.body.toString('utf8')), request),
    'POST /adfs/oauth2/token': (request) => token(new URLSearchParams(request.body.toString('utf8'))),
    'GET /adfs/oauth2/logout': (request) => ({ ...page('You have signed out', ''), headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': sessions.remove(request) } }),
  };

  return {
    verify: (bearer, moment) => machinery().key.verify(bearer, moment),
    site: async (request) => {
      const path = request.url.pathname.replace(/\/$/, '');
      if (request.method === 'OPTIONS') return farm.answersOtherOrigins ? allowPreflight(request, { methods: 'GET, POST, OPTIONS', usualHeader: 'content-type' }) : { status: 405 };
      if (path.startsWith('/adfs/ls/')) return proceed(path.slice('/adfs/ls/'.length), request);
      return routes[`${request.method} ${path}`]?.(request) ?? { status: 404, headers: { 'content-type': 'text/html; charset=us-ascii' }, body: '<h2>Not Found</h2>' };
    },
  };
}

/** With endpoints of the origin that was asked, http or https. */
function openIdConfiguration(origin: string): object {
  const base = `${origin}/adfs`;
  return {
    issuer: base,
    authorization_endpoint: `${base}/oauth2/authorize/`,
    token_endpoint: `${base}/oauth2/token/`,
    jwks_uri: `${base}/discovery/keys`,
    end_session_endpoint: `${base}/oauth2/logout`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'private_key_jwt', 'windows_client_authentication'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token', 'code token', 'code id_token token'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['pairwise'],
    scopes_supported: ['openid', 'profile', 'email', 'user_impersonation', 'allatclaims', 'aza', 'vpn_cert', 'logon_cert', 'winhello_cert'],
    id_token_signing_alg_values_supported: ['RS256'],
    access_token_issuer: `${origin}/adfs/services/trust`,
    claims_supported: ['aud', 'iss', 'iat', 'exp', 'auth_time', 'nonce', 'at_hash', 'c_hash', 'sub', 'upn', 'unique_name', 'pwd_url', 'pwd_exp', 'mfa_auth_time', 'sid', 'nbf'],
    microsoft_multi_refresh_token: true,
    capabilities: [],
  };
}

function errorPage({ description }: AdfsRefusal): SandboxResponse {
  return page('An error occurred', `<p role="alert">${escape(description)}</p><p>Contact your administrator for more information. Activity ID: ${randomUUID()}</p>`, {}, 400);
}
