import type { Directory, Resource } from './directory.ts';
import type { AadRefusal } from './refusal.ts';
import { readScopes } from './scopes.ts';

const responseModes = ['query', 'fragment', 'form_post'] as const;
export type ResponseMode = (typeof responseModes)[number];

const prompts = ['none', 'login', 'select_account', 'consent'] as const;
export type Prompt = (typeof prompts)[number];

/** A request of the authorization endpoint that may be answered to its application. */
export interface AuthorizeRequest {
  readonly query: URLSearchParams;
  readonly redirectUri: string;
  readonly responseMode: ResponseMode;
  readonly state: string | undefined;
  readonly prompt: Prompt | undefined;
  readonly loginHint: string | undefined;
  readonly domainHint: string | undefined;
  /** What the application wants to act for the person at. */
  readonly resources: readonly Resource[];
}

/** A request that is refused: on a page of Entra ID when the redirect address cannot be trusted, else in the redirect. */
export interface RefusedRequest {
  readonly refusal: AadRefusal;
  readonly answerTo?: Pick<AuthorizeRequest, 'redirectUri' | 'responseMode' | 'state'>;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | undefined => values.find((value) => value === text);
const given = (value: string | null) => (value === null || value === '' ? undefined : value);

/** Reads and checks the parameters, in the order in which Entra ID does. */
export function readAuthorizeRequest(query: URLSearchParams, directory: Directory): AuthorizeRequest | RefusedRequest {
  const untrusted = badApplication(query, directory);
  if (untrusted) return { refusal: untrusted };
  const answerTo = {
    redirectUri: query.get('redirect_uri') ?? '',
    responseMode: oneOf(responseModes, query.get('response_mode')) ?? 'query',
    state: given(query.get('state')),
  };
  const refused = (code: number, error: string, description: string): RefusedRequest => ({ refusal: { code, error, description }, answerTo });
  if (query.get('response_type') !== 'code') return refused(700051, 'unsupported_response_type', `The response_type '${query.get('response_type') ?? ''}' is not enabled for the application.`);
  const prompt = given(query.get('prompt'));
  if (prompt !== undefined && !oneOf(prompts, prompt)) return refused(90023, 'invalid_request', `Unsupported 'prompt' value '${prompt}'.`);
  const scope = query.get('scope') ?? '';
  if (scope.trim() === '') return refused(900144, 'invalid_request', "The request body must contain the following parameter: 'scope'.");
  const { resources, strangers, unknown } = readScopes(scope, directory);
  const [stranger] = strangers;
  if (stranger !== undefined) return { refusal: unknownResource(stranger), answerTo };
  if (unknown[0] !== undefined) return { refusal: unknownScope(unknown[0]), answerTo };
  if (given(query.get('code_challenge')) === undefined) {
    return refused(9002325, 'invalid_request', 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.');
  }
  return {
    query,
    ...answerTo,
    prompt: oneOf(prompts, query.get('prompt')),
    loginHint: given(query.get('login_hint')),
    domainHint: given(query.get('domain_hint')),
    resources,
  };
}

function badApplication(query: URLSearchParams, { app, redirectUris }: Directory): AadRefusal | undefined {
  const client = query.get('client_id') ?? '';
  if (client !== app.clientId) return unknownClient(client);
  const redirect = query.get('redirect_uri') ?? '';
  if (redirectUris.includes(redirect)) return undefined;
  return {
    code: 50011,
    error: 'invalid_request',
    description: `The redirect URI '${redirect}' specified in the request does not match the redirect URIs configured for the application '${app.clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`,
  };
}

export function unknownClient(client: string): AadRefusal {
  return {
    code: 700016,
    error: 'unauthorized_client',
    description: `Application with identifier '${client}' was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  };
}

export function unknownResource(address: string): AadRefusal {
  return {
    code: 500011,
    error: 'invalid_resource',
    description: `The resource principal named ${address} was not found in the tenant. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
  };
}

export function unknownScope(scope: string): AadRefusal {
  return { code: 650053, error: 'invalid_client', description: `The application asked for scope '${scope}' that doesn't exist on the resource. Contact the app vendor.` };
}
