import { isControl, type SandboxRequest, type SandboxResponse, type Site } from '../server/exchange.ts';
import { allowPreflight } from '../server/preflight.ts';
import { authorityNamed } from './authority.ts';
import { createAuthorizeEndpoint } from './authorizeEndpoint.ts';
import { serveSignInControl } from './control.ts';
import type { Directory } from './directory.ts';
import { createEngine, type Engine } from './engine.ts';
import type { SigningKey } from './keys.ts';
import { instanceDiscovery, openIdConfiguration, paths } from './metadata.ts';
import { outageAnswer } from './outage.ts';
import { blockedPage } from './pages/signInPages.ts';
import { type AadRefusal, openToAll, refusalAnswer, traceOf } from './refusal.ts';
import { RefreshTokens } from './refreshTokens.ts';
import { Sessions } from './sessions.ts';
import type { SignInState } from './signInState.ts';
import { createTokenEndpoint, type IssuedCode } from './tokenEndpoint.ts';

export interface EntraOptions {
  readonly directory: Directory;
  readonly state: SignInState;
  readonly key: SigningKey;
  readonly now: () => Date;
  /** Ids of accounts that every browser is signed in with from the start. */
  readonly signedIn: readonly string[];
}

const mostCodes = 1000;

/** Entra ID for the tenants of a world: `/{tenant id or domain, common, organizations}/oauth2/v2.0/…`. */
export function createEntra({ directory, state, key, now, signedIn }: EntraOptions): Site {
  const codes = new Map<string, IssuedCode>();
  const engines = new Map<string, Engine>();
  const engineOf = (tenantId: string): Engine => {
    const engine = engines.get(tenantId) ?? createEngine({ clientId: directory.app.clientId, redirectUris: directory.redirectUris, jwk: key.jwk });
    engines.set(tenantId, engine);
    return engine;
  };
  const authorizeEndpoint = createAuthorizeEndpoint({
    directory,
    state,
    sessions: new Sessions('ESTSAUTHPERSISTENT', signedIn),
    engineOf,
    now,
    codeIssued(code, member, redirectUri) {
      codes.set(code, { accountId: member.account.id, tenantId: member.tenant.id, redirectUri, since: now(), used: false });
      const [oldest] = codes.keys();
      if (codes.size > mostCodes && oldest !== undefined) codes.delete(oldest);
    },
  });
  const token = createTokenEndpoint({ directory, state, engineOf, key, now, codes, refreshTokens: new RefreshTokens(directory.app.refreshTokens === 'once') });

  return async (request) => {
    if (isControl(request.url.pathname)) return serveSignInControl(request, directory, state);
    const down = outageAnswer(state.outage);
    if (down) return down;
    if (request.method === 'OPTIONS') return allowPreflight(request, { methods: 'GET, OPTIONS, POST', usualHeader: 'content-type', seconds: 86_400 });
    const [, name = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url.pathname) ?? [];
    const authority = authorityNamed(directory, decoded(name));
    if (!authority) return unknownTenant(decoded(name), path, request);
    if (path.startsWith('/signin/')) return authorizeEndpoint.proceed(path.slice('/signin/'.length), request);
    switch (path) {
      case paths.openId:
        return openIdConfiguration(directory, authority, request.url.origin);
      case paths.instance:
        return instanceDiscovery(request.url.origin);
      case paths.keys:
        return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', ...openToAll }, body: await engineOf(directory.tenants[0]?.id ?? '').keys() };
      case paths.authorize:
        return authorizeEndpoint.authorize(authority, request);
      case paths.token:
        return request.method === 'POST' ? token(authority, request) : notPost(request);
      case paths.logout:
        return authorizeEndpoint.signOut(request);
      default:
        return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '' };
    }
  };

  function unknownTenant(name: string, path: string, request: SandboxRequest): SandboxResponse {
    const refusal: AadRefusal = {
      code: 90002,
      error: 'invalid_tenant',
      description: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    };
    const trace = traceOf(now(), request.url.searchParams.get('client-request-id'));
    return path === paths.authorize ? blockedPage(refusal, trace) : refusalAnswer(refusal, trace, directory.origin);
  }

  function notPost(request: SandboxRequest): SandboxResponse {
    const refusal: AadRefusal = { code: 900561, error: 'invalid_request', description: `The endpoint only accepts POST requests. Received a ${request.method} request.` };
    return refusalAnswer(refusal, traceOf(now(), request.url.searchParams.get('client-request-id')), directory.origin);
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
