import type { Farm } from './farm.ts';

/** A "no" of AD FS: its own number, and the error of OAuth. */
export interface AdfsRefusal {
  readonly error: string;
  readonly description: string;
}

const openIdScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access', 'allatclaims', 'user_impersonation', 'logon_cert', 'vpn_cert', 'winhello_cert', 'aza']);

const withoutSlash = (address: string) => address.replace(/\/+$/, '').toLowerCase();

/**
 * The one resource that a request names, in `resource` or as the address in front of a scope; undefined when it names
 * none, which gives a token for the user information only.
 */
export function resourceOf(parameters: URLSearchParams, { resources }: Farm): string | undefined | AdfsRefusal {
  const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '' && !openIdScopes.has(scope));
  const named = [parameters.get('resource') ?? '', ...scopes.map((scope) => scope.slice(0, Math.max(0, scope.lastIndexOf('/'))))].filter((address) => address !== '').map(withoutSlash);
  const different = [...new Set(named)];
  if (different.length > 1) {
    return { error: 'invalid_request', description: 'MSIS9721: The received OAuth request is invalid. Scopes of more than one resource were requested; a request can name one resource only.' };
  }
  const [asked] = different;
  if (asked === undefined || resources.includes(asked)) return asked;
  return {
    error: 'invalid_resource',
    description: "MSIS9602: The received 'resource' parameter is invalid. The authorization server can not find a registered resource with the specified identifier.",
  };
}

/** What is wrong with client or redirect address, so that no answer may go there. */
export function untrustedRequest(parameters: URLSearchParams, farm: Farm): AdfsRefusal | undefined {
  if (!farm.isClientKnown || parameters.get('client_id') !== farm.clientId) {
    return {
      error: 'invalid_client',
      description: "MSIS9223: Received invalid OAuth authorization request. The received 'client_id' is invalid as no registered client was found with this client identifier. Make sure that the client is registered.",
    };
  }
  if (farm.redirectUris.includes(parameters.get('redirect_uri') ?? '')) return undefined;
  return {
    error: 'invalid_request',
    description: "MSIS9224: Received invalid OAuth authorization request. The received 'redirect_uri' parameter is not a valid registered redirect URI for the client identifier.",
  };
}
