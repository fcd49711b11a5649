import type { SandboxResponse } from '../server/exchange.ts';
import type { Authority } from './authority.ts';
import type { Directory } from './directory.ts';
import { openToAll } from './refusal.ts';

export const paths = {
  authorize: '/oauth2/v2.0/authorize',
  token: '/oauth2/v2.0/token',
  logout: '/oauth2/v2.0/logout',
  keys: '/discovery/v2.0/keys',
  openId: '/v2.0/.well-known/openid-configuration',
  instance: '/discovery/instance',
} as const;

function json(value: unknown): SandboxResponse {
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'max-age=86400, private', ...openToAll }, body: JSON.stringify(value) };
}

/**
 * The OpenID configuration, with endpoints of the origin that was asked, http or https. For no certain tenant the issuer
 * has a place for its id.
 */
export function openIdConfiguration(directory: Directory, authority: Authority, origin: string): SandboxResponse {
  const name = authority.kind === 'tenant' ? authority.tenant.id : authority.name;
  const base = `${origin}/${name}`;
  return json({
    token_endpoint: base + paths.token,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: base + paths.keys,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${origin}/${authority.kind === 'tenant' ? authority.tenant.id : '{tenantid}'}/v2.0`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: `${directory.graph.origin}/oidc/userinfo`,
    authorization_endpoint: base + paths.authorize,
    end_session_endpoint: base + paths.logout,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nonce', 'preferred_username', 'name', 'tid', 'oid', 'ver'],
    tenant_region_scope: authority.kind === 'tenant' ? 'EU' : null,
    msgraph_host: new URL(directory.graph.origin).host,
  });
}

/** Which host names are the same service, asked by clients that meet an authority for the first time. */
export function instanceDiscovery(origin: string): SandboxResponse {
  const { host } = new URL(origin);
  return json({
    tenant_discovery_endpoint: `${origin}/common${paths.openId}`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}
