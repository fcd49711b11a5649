import type { OutgoingHttpHeaders } from 'node:http';
import inject from 'light-my-request';
import type { Provider } from 'oidc-provider';
import type { SandboxRequest, SandboxResponse, Site } from '../server/exchange.ts';
import type { Directory, Tenant } from './directory.ts';
import { errorAnswer, narrowTokenRequest, tokenAnswer, widenAuthorization } from './entraAdapter.ts';
import type { SigningKey } from './keys.ts';
import { makeProvider, routes } from './provider.ts';
import { signInPage } from './signInPage.ts';

interface TenantProvider {
  readonly tenant: Tenant;
  readonly provider: Provider;
  readonly listener: ReturnType<Provider['callback']>;
}

/** Entra ID for the tenants of a world: `/{tenant id or domain, common, organizations}/oauth2/v2.0/…`. */
export function createEntra(directory: Directory, key: SigningKey, now: () => Date): Site {
  const providers = directory.tenants.map((tenant): TenantProvider => {
    const provider = makeProvider(directory, tenant, key);
    return { tenant, provider, listener: provider.callback() };
  });

  return async (request) => {
    const [, name = '', path = '/'] = /^\/([^/]+)(?:\/v2\.0(?=\/\.well-known))?(\/.*)$/.exec(request.url.pathname) ?? [];
    const served = findTenant(providers, name);
    if (!served) return errorAnswer(404, 'invalid_tenant', `Tenant '${name}' not found.`, now());
    if (path === '/.well-known/openid-configuration') return metadata(directory, served.tenant);
    if (path.startsWith('/signin/')) return signIn(served, request);
    if (path === routes.token && request.method === 'POST') return token(served, request);
    if (path === routes.authorization) return forward(served, request, path, widenAuthorization(request.url.searchParams, directory.resources));
    return forward(served, request, path, request.url.searchParams);
  };

  async function token(served: TenantProvider, request: SandboxRequest): Promise<SandboxResponse> {
    const form = new URLSearchParams(request.body.toString('utf8'));
    const answer = await forward(served, request, routes.token, new URLSearchParams(), narrowTokenRequest(form, directory.resources).toString());
    const body = parseObject(answer.body);
    if (answer.status !== 200) {
      const refused = errorAnswer(answer.status, text(body['error'], 'server_error'), text(body['error_description'], 'The request was refused.'), now());
      return { ...refused, headers: { ...answer.headers, ...refused.headers } };
    }
    const claims = await key.verify(text(body['access_token'], ''), now());
    const account = { oid: text(claims?.['oid'], ''), tid: served.tenant.id };
    return { ...answer, body: JSON.stringify(tokenAnswer(body, form.get('scope') ?? '', account)) };
  }
}

function findTenant(providers: readonly TenantProvider[], name: string): TenantProvider | undefined {
  if (name === 'common' || name === 'organizations') return providers[0];
  return providers.find(({ tenant }) => tenant.id === name || tenant.domain === name);
}

async function forward(served: TenantProvider, request: SandboxRequest, path: string, query: URLSearchParams, body?: string): Promise<SandboxResponse> {
  const prefix = `/${served.tenant.id}`;
  const search = query.toString();
  const stripped = path + (search ? `?${search}` : '');
  const headers: Record<string, string> = { ...request.headers, 'x-forwarded-proto': request.url.protocol.slice(0, -1) };
  delete headers['content-length'];
  const answer = await inject(
    (incoming, outgoing) => {
      // The provider finds out under which path it is mounted by comparing the two.
      Object.assign(incoming, { originalUrl: prefix + stripped });
      void served.listener(incoming, outgoing);
    },
    {
      method: httpMethod(request.method),
      url: stripped,
      headers,
      authority: request.url.host,
      ...payload(body ?? request.body),
    },
  );
  return { status: answer.statusCode, headers: sent(answer.headers), body: answer.rawPayload };
}

async function signIn(served: TenantProvider, request: SandboxRequest): Promise<SandboxResponse> {
  if (request.method !== 'POST') {
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body: signInPage(served.tenant.accounts, served.tenant.domain) };
  }
  const accountId = new URLSearchParams(request.body.toString('utf8')).get('account') ?? '';
  const answer = await inject(
    (incoming, outgoing) => {
      served.provider
        .interactionFinished(incoming, outgoing, { login: { accountId, remember: true } }, { mergeWithLastSubmission: false })
        .catch((error: unknown) => {
          outgoing.statusCode = 400;
          outgoing.end(error instanceof Error ? error.message : String(error));
        });
    },
    { method: 'POST', url: request.url.pathname, headers: { cookie: request.headers['cookie'] ?? '' }, authority: request.url.host },
  );
  return { status: answer.statusCode, headers: sent(answer.headers), body: answer.rawPayload };
}

function metadata(directory: Directory, tenant: Tenant): SandboxResponse {
  const base = `${directory.origin}/${tenant.id}`;
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
    body: JSON.stringify({
      issuer: `${base}/v2.0`,
      authorization_endpoint: base + routes.authorization,
      token_endpoint: base + routes.token,
      jwks_uri: base + routes.jwks,
      end_session_endpoint: base + routes.end_session,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  };
}

function payload(body: string | Buffer): { payload?: string | Buffer } {
  return body.length > 0 ? { payload: body } : {};
}

function httpMethod(method: string): 'GET' | 'POST' | 'OPTIONS' {
  return method === 'POST' || method === 'OPTIONS' ? method : 'GET';
}

function sent(headers: OutgoingHttpHeaders): Record<string, string | readonly string[]> {
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) kept[name] = typeof value === 'number' ? String(value) : value;
  }
  return kept;
}

function parseObject(body: string | Buffer | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse((body ?? '').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
