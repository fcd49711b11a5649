import type { SandboxResponse } from '../server/exchange.ts';
import { grantedScope, splitScopes } from './scopes.ts';

/** What Entra ID does differently from a plain OpenID provider, as functions over requests and answers. */

const openId = 'openid profile email offline_access';

/** Entra lets one sign-in serve every resource: the provider is asked for all of them. */
export function widenAuthorization(query: URLSearchParams, resources: readonly string[]): URLSearchParams {
  const widened = new URLSearchParams(query);
  widened.set('scope', `${openId} user_impersonation .default`);
  widened.delete('resource');
  for (const resource of resources) widened.append('resource', resource);
  return widened;
}

/** The resource is named by the scope, never by `resource`; and a refresh may ask for offline_access, which the provider would refuse. */
export function narrowTokenRequest(form: URLSearchParams, resources: readonly string[]): URLSearchParams {
  const narrowed = new URLSearchParams(form);
  const asked = splitScopes(form.get('scope') ?? '', resources).resources[0] ?? resources[0];
  if (asked !== undefined) narrowed.set('resource', asked);
  narrowed.delete('scope');
  return narrowed;
}

/** Adds what Entra adds to a token answer. `client_info` is what MSAL builds the account id from. */
export function tokenAnswer(answer: Readonly<Record<string, unknown>>, asked: string, account: { oid: string; tid: string }): Record<string, unknown> {
  return {
    ...answer,
    scope: grantedScope(asked),
    ext_expires_in: answer['expires_in'],
    refresh_token_expires_in: 86_400,
    client_info: Buffer.from(JSON.stringify({ uid: account.oid, utid: account.tid })).toString('base64url'),
  };
}

const entraCodes: Readonly<Record<string, { code: number; suberror?: string }>> = {
  invalid_grant: { code: 700082, suberror: 'bad_token' },
  invalid_client: { code: 700016 },
  invalid_request: { code: 900144 },
  invalid_scope: { code: 70011 },
  invalid_target: { code: 500011 },
  login_required: { code: 50058 },
  unauthorized_client: { code: 700016 },
};

/** An error body in Entra's form. */
export function errorAnswer(status: number, error: string, description: string, now: Date): SandboxResponse {
  const known = entraCodes[error] ?? { code: 90002 };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    body: JSON.stringify({
      error,
      error_description: `AADSTS${known.code}: ${description}`,
      error_codes: [known.code],
      timestamp: now.toISOString(),
      ...(known.suberror === undefined ? {} : { suberror: known.suberror }),
    }),
  };
}
