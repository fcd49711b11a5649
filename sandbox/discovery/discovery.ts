import { cloudOf, type Cloud } from '../entra/clouds.ts';
import { type Directory, findTenant } from '../entra/directory.ts';
import type { SigningKey } from '../entra/keys.ts';
import { bearerOf } from '../server/bearer.ts';
import type { SandboxRequest, SandboxResponse, Site } from '../server/exchange.ts';
import type { Place } from '../server/hosts.ts';
import { allowPreflight } from '../server/preflight.ts';
import type { World } from '../world/world.ts';
import { compileFilter, noSuchProperty } from './filter.ts';
import { describeInstance, type Instance, instanceColumns } from './instance.ts';

export interface DiscoveryOptions {
  readonly world: World;
  readonly directory: Directory;
  readonly place: Place;
  readonly cloud: Cloud;
  readonly verify: SigningKey['verify'];
  readonly now: () => Date;
}

/** The caller, as the token says. */
interface Caller {
  readonly oid: string;
  readonly tid: string;
}

const instancesPath = /^\/api\/discovery\/v(?:2\.0|1\.0)\/Instances(?:\(([^)]*)\))?\/?$/i;
const taken = new Set(['$select', '$filter']);

/** Global Discovery of one cloud: the organizations of that cloud in which the account is an enabled user. */
export function createDiscovery(options: DiscoveryOptions): Site {
  const { world, directory, place, cloud, verify, now } = options;
  const refusesTokens = cloud.isDiscoveryUntried === true && world.signIn.sovereignDiscoveryScope === 'refused';
  const origin = place.originOf(cloud.discovery);

  return async (request) => {
    if (request.method === 'OPTIONS') return allowPreflight(request, { methods: 'GET, OPTIONS', usualHeader: 'authorization', seconds: 3600 });
    const caller = refusesTokens ? undefined : await callerOf(request);
    if (!caller) return unauthorized(origin, directory.origin);
    const match = instancesPath.exec(request.url.pathname);
    if (!match) return json(404, fault('Resource not found for the segment.'));
    if (request.method !== 'GET') return json(405, fault(`The requested resource does not support http method '${request.method}'.`));
    try {
      const found = instancesOf(options, caller).filter(keyed(match[1]));
      return json(200, { '@odata.context': `${origin}/api/discovery/v2.0/$metadata#Instances`, value: query(found, request.url.searchParams) });
    } catch (error) {
      return json(400, fault(error instanceof Error ? error.message : 'The query specified in the URI is not valid.'));
    }
  };

  async function callerOf(request: SandboxRequest): Promise<Caller | undefined> {
    const bearer = bearerOf(request);
    const { aud, oid, tid } = (bearer === undefined ? undefined : await verify(bearer, now())) ?? {};
    return typeof aud === 'string' && aud.replace(/\/$/, '') === origin && typeof oid === 'string' && typeof tid === 'string' ? { oid, tid } : undefined;
  }
}

function instancesOf({ world, directory, place, cloud, now }: DiscoveryOptions, { oid, tid }: Caller): readonly Instance[] {
  const tenant = findTenant(directory, tid);
  return world.organizations
    .filter(({ type, url, tenant: domain, discovery }) => type !== 'onPremises' && domain === tenant?.domain && cloudOf(new URL(url).hostname) === cloud && discovery?.listed !== false)
    .flatMap((organization) => {
      const user = organization.users.find((candidate) => candidate.azureactivedirectoryobjectid === oid);
      return user && user['isdisabled'] !== true ? [describeInstance(organization, tid, user.roles.includes('System Administrator'), place, now())] : [];
    });
}

/** `Instances(<guid>)` and `Instances(UniqueName='x')`: still a list, of one or none. */
function keyed(key: string | undefined): (instance: Instance) => boolean {
  if (key === undefined) return () => true;
  const [, name = 'Id', quoted] = /^(?:(\w+)=)?'?([^']*)'?$/.exec(key) ?? [];
  return (instance) => instance[name] === (name === 'Id' ? quoted?.toLowerCase() : quoted);
}

function query(instances: readonly Instance[], parameters: URLSearchParams): readonly Instance[] {
  const refused = [...parameters.keys()].find((name) => name.startsWith('$') && !taken.has(name));
  if (refused !== undefined) throw new Error(`The query specified in the URI is not valid. Query option '${refused.slice(1)}' is not allowed. To allow it, set the 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.`);
  const filter = parameters.get('$filter');
  const passes = filter === null ? () => true : compileFilter(filter, instanceColumns);
  const select = parameters.get('$select')?.split(',').map((name) => name.trim());
  const unknown = select?.find((name) => !instanceColumns.has(name));
  if (unknown !== undefined) throw noSuchProperty(unknown);
  const kept = instances.filter(passes);
  return select ? kept.map((instance) => Object.fromEntries(select.map((name) => [name, instance[name] ?? null]))) : kept;
}

const fault = (message: string) => ({ error: { code: '', message } });

function unauthorized(origin: string, login: string): SandboxResponse {
  return {
    status: 401,
    headers: { 'content-type': 'text/html', 'www-authenticate': `Bearer authorization_uri=${login}/common/oauth2/authorize, resource_id=${origin}/`, 'access-control-allow-origin': '*' },
    body: 'HTTP Error 401 - Unauthorized: Access is denied',
  };
}

function json(status: number, body: unknown): SandboxResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; odata.metadata=minimal', 'odata-version': '4.0', 'cache-control': 'no-cache', 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Content-Length,Retry-After' },
    body: JSON.stringify(body),
  };
}
