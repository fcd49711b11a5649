import { bearerOf } from '../server/bearer.ts';
import type { SandboxRequest, SandboxResponse, Site } from '../server/exchange.ts';
import { allowPreflight } from '../server/preflight.ts';
import type { Account } from '../world/world.ts';
import { type Directory, findTenant, type Member, principalName } from './directory.ts';
import type { SigningKey } from './keys.ts';
import { traceOf } from './refusal.ts';

/** A bearer token that this sandbox signed and that is valid now. */
type Verify = SigningKey['verify'];

/** What Graph tells of a user; null for what the world says nothing of. */
const properties: ReadonlyMap<string, (member: Member) => unknown> = new Map(Object.entries<(member: Member) => unknown>({
  businessPhones: () => [],
  displayName: ({ account }) => account.name,
  givenName: ({ account }) => account.name.split(' ')[0] ?? null,
  jobTitle: () => null,
  mail: ({ account }) => mailOf(account),
  mobilePhone: () => null,
  officeLocation: () => null,
  preferredLanguage: () => null,
  surname: ({ account }) => account.name.split(' ').slice(1).join(' ') || null,
  userPrincipalName: principalName,
  id: ({ id }) => id,
  proxyAddresses: ({ account }) => account.proxyAddresses ?? (mailOf(account) === null ? [] : [`SMTP:${mailOf(account) ?? ''}`]),
  otherMails: ({ account }) => account.otherMails,
  accountEnabled: () => true,
  userType: ({ home, tenant }) => (home.id === tenant.id ? 'Member' : 'Guest'),
}));

/** What a request without $select gets. */
const usual = ['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName', 'id'];

function mailOf({ mail, username }: Account): string | null {
  return mail === undefined ? username : mail;
}

/** Microsoft Graph, as far as it says who somebody is: `GET /v1.0/me`. */
export function createGraph(directory: Directory, verify: Verify, now: () => Date): Site {
  const { origin } = directory.graph;

  return async (request) => {
    if (request.method === 'OPTIONS') return allowPreflight(request, { methods: 'GET, POST, PATCH, PUT, DELETE, OPTIONS', usualHeader: 'authorization', seconds: 3600 });
    const member = await callerOf(request);
    const trace = traceOf(now(), request.headers['client-request-id']);
    const fail = (status: number, code: string, message: string) =>
      json(status, { error: { code, message, innerError: { date: trace.now.toISOString().slice(0, 19), 'request-id': trace.traceId, 'client-request-id': trace.correlationId } } });
    if (member === 'none') return fail(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    if (member === 'invalid') return fail(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.');
    if (request.method !== 'GET' || !/^\/v1\.0\/me\/?$/i.test(request.url.pathname)) return fail(404, 'ResourceNotFound', 'Resource not found for the segment.');
    const asked = request.url.searchParams.get('$select');
    const names = asked === null ? usual : asked.split(',').map((name) => name.trim());
    const wrong = names.find((name) => !properties.has(name));
    if (wrong !== undefined) return fail(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${wrong}' on type 'microsoft.graph.user'.`);
    return json(200, {
      '@odata.context': `${origin}/v1.0/$metadata#users${asked === null ? '' : `(${asked})`}/$entity`,
      ...Object.fromEntries(names.map((name) => [name, properties.get(name)?.(member)])),
    });
  };

  async function callerOf(request: SandboxRequest): Promise<Member | 'none' | 'invalid'> {
    const bearer = bearerOf(request);
    if (bearer === undefined) return 'none';
    const { aud, tid, oid } = (await verify(bearer, now())) ?? {};
    if (aud !== origin || typeof tid !== 'string' || typeof oid !== 'string') return 'invalid';
    return findTenant(directory, tid)?.members.find(({ id }) => id === oid) ?? 'invalid';
  }
}

function json(status: number, body: unknown): SandboxResponse {
  return {
    status,
    headers: { 'content-type': 'application/json;odata.metadata=minimal', 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After', 'cache-control': 'no-cache' },
    body: JSON.stringify(body),
  };
}
