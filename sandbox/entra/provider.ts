import './hushProvider.ts';
import { type Configuration, Provider } from 'oidc-provider';
import type { Directory, Tenant } from './directory.ts';
import type { SigningKey } from './keys.ts';

const resourceScope = 'user_impersonation .default';

export const routes = {
  authorization: '/oauth2/v2.0/authorize',
  token: '/oauth2/v2.0/token',
  jwks: '/discovery/v2.0/keys',
  end_session: '/oauth2/v2.0/logout',
  userinfo: '/oidc/userinfo',
} as const;

/** An OpenID provider for one tenant. What Entra does differently is in entraAdapter.ts. */
export function makeProvider(directory: Directory, tenant: Tenant, key: SigningKey): Provider {
  const account = (id: string | undefined) => tenant.accounts.find((candidate) => candidate.id === id);
  const configuration: Configuration = {
    clients: [
      {
        client_id: directory.clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [...directory.redirectUris],
      },
    ],
    jwks: { keys: [key.jwk] },
    cookies: { keys: ['sandbox'] },
    routes,
    claims: { openid: ['sub', 'oid', 'tid', 'ver'], profile: ['name', 'preferred_username'], email: ['email'] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    expiresWithSession: async () => false,
    async findAccount(_context, id) {
      const found = account(id);
      if (!found) return undefined;
      return {
        accountId: id,
        claims: async () => ({ sub: id, oid: id, tid: tenant.id, ver: '2.0', name: found.name, preferred_username: found.username, email: found.username }),
      };
    },
    async extraTokenClaims(_context, token) {
      if (!('accountId' in token)) return undefined;
      return { oid: token.accountId, tid: tenant.id, scp: 'user_impersonation', upn: account(token.accountId)?.username, appid: directory.clientId, ver: '1.0' };
    },
    // Every application of a sandbox directory has the consent of its administrator.
    async loadExistingGrant(context) {
      const { client, session, provider } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grantId = session.grantIdFor(client.clientId);
      const grant = (grantId ? await provider.Grant.find(grantId) : undefined) ?? new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email offline_access');
      for (const resource of directory.resources) grant.addResourceScope(resource, resourceScope);
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => [...directory.resources],
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_context, resource) => ({
          scope: resourceScope,
          audience: resource,
          accessTokenTTL: 3600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_context, interaction) => `/${tenant.id}/signin/${interaction.uid}` },
    ttl: { AuthorizationCode: 60, AccessToken: 3600, IdToken: 3600, RefreshToken: 86_400, Session: 86_400, Grant: 86_400, Interaction: 600 },
  };
  const provider = new Provider(`${directory.origin}/${tenant.id}/v2.0`, configuration);
  provider.proxy = true;
  return provider;
}
