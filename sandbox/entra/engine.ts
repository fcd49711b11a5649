import type { OutgoingHttpHeaders } from 'node:http';
import { decodeJwt, type JWK } from 'jose';
import inject from 'light-my-request';
import type { Configuration } from 'oidc-provider';
import { engineStore } from './engineStore.ts';
import { parseObject, textOf } from './json.ts';
import { loadProvider } from './loadProvider.ts';

/**
 * The OpenID provider underneath Entra ID and AD FS: it issues and redeems codes and refresh tokens and checks what the
 * standards ask for (PKCE, redirect address, single use, expiry). Who signs in, and what tokens say, is decided above it.
 */
export interface Engine {
  /** A code for the account, bound to redirect address, PKCE challenge and nonce of the request. */
  readonly code: (query: URLSearchParams, accountId: string) => Promise<{ readonly code: string } | Refusal>;
  readonly redeem: (form: URLSearchParams) => Promise<Redeemed | Refusal>;
  /** The public keys, as JSON. */
  readonly keys: () => Promise<string>;
}

export interface Refusal {
  readonly error: string;
  readonly description: string;
}

export interface Redeemed {
  readonly accountId: string;
  readonly nonce: string | undefined;
  readonly refreshToken: string;
}

export interface EngineOptions {
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly jwk: () => Promise<JWK>;
}

/** Nobody sees this address; the provider only needs one to build its own on. */
const host = 'engine.localhost';
const issuer = `http://${host}`;
const routes = { authorization: '/authorize', token: '/token', jwks: '/keys' };
const day = 86_400;

/** What the provider has to know of a request; everything else is decided before. */
const passedOn = ['client_id', 'redirect_uri', 'code_challenge', 'code_challenge_method', 'nonce'];

export function createEngine(options: EngineOptions): Engine {
  let made: ReturnType<typeof providerWith> | undefined;
  const provider = () => (made ??= providerWith(options));

  async function send(method: 'GET' | 'POST', url: string, cookies: string, form?: URLSearchParams) {
    const { listener } = await provider();
    const answer = await inject((incoming, outgoing) => void listener(incoming, outgoing), {
      method,
      url,
      authority: host,
      headers: { cookie: cookies, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(form ? { payload: form.toString() } : {}),
    });
    return { status: answer.statusCode, location: textOf(answer.headers.location, ''), cookies: cookiesOf(answer.headers), body: answer.payload };
  }

  async function signIn(interaction: string, cookies: string, accountId: string): Promise<string> {
    const { interactionFinished } = await provider();
    const answer = await inject(
      (incoming, outgoing) => {
        interactionFinished(incoming, outgoing, { login: { accountId } }, { mergeWithLastSubmission: false }).catch(() => {
          outgoing.statusCode = 500;
          outgoing.end();
        });
      },
      { method: 'POST', url: interaction, authority: host, headers: { cookie: cookies } },
    );
    return pathOf(textOf(answer.headers.location, '/'));
  }

  return {
    async code(query, accountId) {
      const asked = new URLSearchParams({ response_type: 'code', scope: 'openid' });
      for (const name of passedOn) {
        const value = query.get(name);
        if (value !== null) asked.set(name, value);
      }
      const started = await send('GET', `${routes.authorization}?${asked.toString()}`, '');
      const interaction = pathOf(started.location);
      if (!interaction.startsWith('/interaction/')) return refusalAt(started.location, started.body);
      const resume = await signIn(interaction, started.cookies, accountId);
      const finished = await send('GET', resume, started.cookies);
      const code = parametersAt(finished.location).get('code');
      return code === null ? refusalAt(finished.location, finished.body) : { code };
    },
    async redeem(form) {
      const answer = await send('POST', routes.token, '', form);
      const body = parseObject(answer.body);
      if (answer.status !== 200) return { error: textOf(body['error'], 'server_error'), description: textOf(body['error_description'], 'The request was refused.') };
      const { sub, nonce } = decodeJwt(textOf(body['id_token'], ''));
      return { accountId: sub ?? '', nonce: typeof nonce === 'string' ? nonce : undefined, refreshToken: textOf(body['refresh_token'], '') };
    },
    keys: async () => (await send('GET', routes.jwks, '')).body,
  };
}

async function providerWith(options: EngineOptions) {
  const Provider = await loadProvider();
  const provider = new Provider(issuer, configurationOf(options, await options.jwk()));
  return { listener: provider.callback(), interactionFinished: provider.interactionFinished.bind(provider) };
}

function configurationOf({ clientId, redirectUris }: EngineOptions, jwk: JWK): Configuration {
  return {
    adapter: engineStore(),
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [...redirectUris],
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['sandbox'] },
    routes,
    issueRefreshToken: async () => true,
    // Entra ID lets a refresh token be used again; whether it may be is decided above the provider.
    rotateRefreshToken: false,
    expiresWithSession: async () => false,
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    // Consent, too, is decided above.
    async loadExistingGrant({ oidc: { client, session, provider } }) {
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    ttl: { AuthorizationCode: 600, AccessToken: 3600, IdToken: 3600, RefreshToken: 90 * day, Session: 60, Grant: 90 * day, Interaction: 60 },
  };
}

function parametersAt(location: string): URLSearchParams {
  return URL.canParse(location) ? new URL(location).searchParams : new URLSearchParams();
}

function refusalAt(location: string, body: string): Refusal {
  const parameters = parametersAt(location);
  return { error: parameters.get('error') ?? 'invalid_request', description: parameters.get('error_description') ?? body.slice(0, 200) };
}

function pathOf(location: string): string {
  const url = new URL(location, issuer);
  return url.pathname + url.search;
}

function cookiesOf(headers: OutgoingHttpHeaders): string {
  return [headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0] ?? '').join('; ');
}
