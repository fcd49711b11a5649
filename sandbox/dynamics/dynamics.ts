import type { SandboxRequest, SandboxResponse, Site } from '../server/exchange.ts';
import type { CategorizedMessage } from '../categorizedMessage.ts';
import type { Organization } from '../world/world.ts';
import type { Call, SelectionCache } from './api/call.ts';
import { dispatch } from './api/dispatch.ts';
import { answerBatch } from './batch/batch.ts';
import type { Environment } from './environment.ts';
import { authenticate, type TokenClaims, type Verify } from './http/authenticate.ts';
import { corsHeaders, preflight } from './http/cors.ts';
import { Fault, noSuchSegment } from './http/fault.ts';
import { appPage } from './http/page.ts';
import { parsePreferences } from './http/preferences.ts';
import { faultResponse } from './http/respond.ts';
import { createServiceProtection, type ServiceProtection } from './http/serviceProtection.ts';
import { newGuid } from './identifiers.ts';
import { parsePath } from './odata/path.ts';
import { noContentReferences } from './odata/resourceReference.ts';
import { createSearchLimits } from './operations/search/searchLimits.ts';
import { createCategoryTracking } from './rules/categoryTracking.ts';
import { settleTests } from './rules/mailboxTest.ts';
import { rulesOf } from './rules/rules.ts';
import { schemaOf } from './schema/schema.ts';
import { admit } from './security/admit.ts';
import { createRoleCatalog } from './security/roleCatalog.ts';
import { seed } from './seed/seed.ts';
import { Store } from './store/store.ts';

export type { TokenClaims } from './http/authenticate.ts';

export interface DynamicsOptions {
  /** From the world. */
  readonly organization: Organization;
  readonly tenantId: string;
  /** The origin at which clients reach this organization, e.g. http://contoso.crm4.dynamics.localhost:3000; also the audience tokens must have. */
  readonly origin: string;
  /** Where its users sign in, as the challenge of a 401 names it. */
  readonly authorizationAddress: string;
  /** Checks signature and expiry; undefined when the token is not good. Audience is checked by the emulator itself. */
  readonly verify: Verify;
  /** The sandbox's clock. */
  readonly now: () => Date;
  /** The messages in Outlook that have, or had, the category that tracks; without this there are none. */
  readonly categorized?: () => readonly CategorizedMessage[];
}

export interface DynamicsOrganization {
  readonly handle: Site;
  /** Rows as they are now, for tests and tools. */
  readonly tables: Store;
}

/** What an organization keeps besides its rows. */
interface Machinery {
  readonly environment: Environment;
  readonly cache: SelectionCache;
  readonly protection: ServiceProtection;
  /** Does what server-side synchronization has to do by now. */
  readonly trackCategorized: () => void;
}

/** One organization of Dynamics 365, as its host answers. */
export function createDynamics(options: DynamicsOptions): DynamicsOrganization {
  const environment = createEnvironment(options);
  const machinery: Machinery = {
    environment, cache: new Map(), protection: createServiceProtection(options.organization.serviceProtection, options.now),
    trackCategorized: createCategoryTracking({ environment, rulesOf, categorized: options.categorized ?? (() => []) }),
  };
  return {
    tables: environment.store,
    handle: async (request) => {
      if (request.method === 'OPTIONS') return preflight(environment, request);
      const api = splitApiPath(environment, request.url.pathname);
      if (!api) return outsideOfApi(environment, request);
      const claims = await authenticate(environment, request, options.verify);
      const response = 'status' in claims ? claims : answer(machinery, request, api, claims);
      return { ...response, headers: { ...standingHeaders(), ...corsHeaders(environment), ...response.headers } };
    },
  };
}

/** Other services of the host do not exist here; everything else is the app that people use. */
function outsideOfApi(environment: Environment, request: SandboxRequest): SandboxResponse {
  const isService = /^\/(api|XRMServices)\//i.test(request.url.pathname);
  return isService ? { status: 404, headers: corsHeaders(environment) } : appPage(environment, request);
}

function createEnvironment({ organization, tenantId, origin, authorizationAddress, now }: DynamicsOptions): Environment {
  const isOnPremises = organization.type === 'onPremises';
  const schema = schemaOf(isOnPremises ? '2020' : organization.generation, organization.absentTables);
  const environment: Environment = {
    organization, tenantId, origin, authorizationAddress, schema, store: new Store(schema), roles: createRoleCatalog(organization), now, isOnPremises, uploads: new Map(),
    searchLimits: createSearchLimits(organization.serviceProtection, now),
  };
  seed(environment);
  return environment;
}

interface ApiPath {
  /** Up to and with the version, ending in a slash. */
  readonly root: string;
  readonly version: string;
  readonly rest: string;
}

/** Search has addresses of its own besides, which take and answer the same. */
const nativeSearch = /^\/api\/search\/v2\.0\/(query|suggest|autocomplete|status)$/i;

function splitApiPath({ organization }: Environment, pathname: string): ApiPath | undefined {
  // An on-premises server may serve several organizations, each below a path.
  const base = new URL(organization.url).pathname.replace(/\/$/, '');
  if (!pathname.toLowerCase().startsWith(base.toLowerCase())) return undefined;
  const below = pathname.slice(base.length);
  const search = nativeSearch.exec(below)?.[1];
  if (search !== undefined) return { root: `${base}/api/data/v9.2/`, version: '9.2', rest: `search${search.toLowerCase()}` };
  const [, path, version, rest = ''] = /^(\/api\/data\/v(\d+\.\d+))(?:\/(.*))?$/i.exec(below) ?? [];
  return path === undefined || version === undefined ? undefined : { root: `${base}${path}/`, version, rest };
}

function standingHeaders(): Readonly<Record<string, string>> {
  const requestId = newGuid();
  return {
    'odata-version': '4.0', 'cache-control': 'no-cache', 'req_id': requestId, 'x-ms-service-request-id': requestId,
  };
}

function answer(machinery: Machinery, request: SandboxRequest, api: ApiPath, claims: TokenClaims): SandboxResponse {
  const { environment, cache, protection } = machinery;
  const preferences = parsePreferences(request.headers['prefer']);
  try {
    requireVersion(environment, api.version);
    requireShortAddress(environment, request);
    settleTests(environment);
    machinery.trackCategorized();
    const caller = admit(environment, claims);
    const leave = protection.enter(caller.userId);
    try {
      const call: Call = {
        environment, caller, method: request.method, url: request.url, headers: request.headers, body: request.body, preferences,
        segments: parsePath(api.rest), serviceRoot: `${environment.origin}${api.root}`, cache, contents: noContentReferences, rulesOf,
        detectsDuplicates: request.headers['mscrm.suppressduplicatedetection'] === 'false',
      };
      return call.segments[0]?.name === '$batch' ? answerBatch(call) : dispatch(call);
    } finally {
      leave();
    }
  } catch (error) {
    const fault = error instanceof Fault ? error : unexpected(error);
    return faultResponse(fault, environment.isOnPremises, preferences.annotation('Microsoft.PowerApps.CDS.ErrorDetails'));
  }
}

function requireShortAddress({ organization }: Environment, request: SandboxRequest): void {
  const longest = Number(organization.unknowns.longestAddress);
  if (request.url.href.length > longest) throw new Fault(414, '0x80060888', `The address of the request is longer than ${longest} bytes.`);
}

/** Servers know their own version and those before it, back to 8.0. */
function requireVersion(environment: Environment, version: string): void {
  const newest = environment.isOnPremises ? 9.1 : 9.2;
  if (Number(version) < 8 || Number(version) > newest) throw noSuchSegment(`v${version}`);
}

/** What the emulator itself did wrong must not end the process that other hosts run in. */
function unexpected(error: unknown): Fault {
  return new Fault(500, '0x80040216', `An unexpected error occurred. ${error instanceof Error ? error.message : String(error)}`);
}
