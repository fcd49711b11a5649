import { bearerOf } from '../../server/bearer.ts';
import type { SandboxRequest, SandboxResponse } from '../../server/exchange.ts';
import type { Environment } from '../environment.ts';

/** What a valid bearer token says. */
export interface TokenClaims {
  readonly oid: string;
  readonly tid: string;
  readonly aud: string;
  readonly upn?: string;
}

export type Verify = (bearer: string) => Promise<TokenClaims | undefined>;

/** The claims of the request's token, or the answer that turns it away. */
export async function authenticate(environment: Environment, request: SandboxRequest, verify: Verify): Promise<TokenClaims | SandboxResponse> {
  const bearer = bearerOf(request);
  if (bearer === undefined) return unauthorized(environment);
  const claims = await verify(bearer);
  if (!claims || !isForHere(environment, request, claims)) return unauthorized(environment, 'error=invalid_token, error_description=Error during token validation!, ');
  return claims;
}

/** A token is good for one organization only: its audience must be the address of this one. */
function isForHere(environment: Environment, request: SandboxRequest, claims: TokenClaims): boolean {
  const withoutSlash = (address: string) => address.replace(/\/+$/, '').toLowerCase();
  const isApiHost = /^[^.]+\.api\./.test(request.url.hostname);
  if (isApiHost && environment.organization.unknowns.apiHostToken === 'refused') return withoutSlash(claims.aud) === request.url.origin;
  return withoutSlash(claims.aud) === withoutSlash(environment.origin);
}

function unauthorized(environment: Environment, reason = ''): SandboxResponse {
  return {
    status: 401,
    headers: {
      'content-type': 'text/html',
      'www-authenticate': `Bearer ${reason}authorization_uri=${environment.authorizationAddress}, resource_id=${environment.origin}/`,
    },
    body: 'HTTP Error 401 - Unauthorized: Access is denied',
  };
}
