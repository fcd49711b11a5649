import * as v from 'valibot';
import { farmHostOf } from '../adfs/farm.ts';
import { apiHostOf, cloudOf } from '../entra/clouds.ts';
import { graphHost } from '../entra/directory.ts';
import type { World } from '../world/world.ts';
import { isControl, type SandboxRequest, type SandboxResponse } from './exchange.ts';

const headerValue = v.regex(/^[\x20-\x7e]+$/, 'must be a header value of plain characters, like text/html');

/** A fault that the sandbox plays for the next `count` requests that match. */
export const faultSchema = v.strictObject({
  host: v.pipe(v.optional(v.string()), v.description('Production host name, e.g. contoso.crm4.dynamics.com. Left out: every host.')),
  method: v.optional(v.pipe(v.string(), v.toUpperCase())),
  path: v.pipe(v.optional(v.string()), v.description('A part of path and query. Left out: every path.')),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1_000_000),
  latency: v.pipe(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))), v.description('Milliseconds to wait before the answer.')),
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  code: v.pipe(v.optional(v.string()), v.description('Error code in the body, e.g. 0x80040220.')),
  message: v.optional(v.string()),
  retryAfter: v.pipe(v.optional(v.pipe(v.number(), v.minValue(0))), v.description('Seconds, sent as Retry-After.')),
  body: v.pipe(v.optional(v.string()), v.description('The whole body instead of an error body.')),
  contentType: v.optional(v.pipe(v.string(), headerValue)),
  drop: v.pipe(v.optional(v.picklist(['before', 'after'])), v.description('Cut the connection before or after the work was done.')),
});

export type Fault = v.InferOutput<typeof faultSchema>;

/** An emulated service that can have faults. */
export interface FaultyService {
  readonly host: string;
  /** What people call it. */
  readonly name: string;
}

/** The services of a world: its organizations first, then those that many customers share. */
export function servicesOf({ organizations }: World): readonly FaultyService[] {
  const online = organizations.filter(({ type }) => type !== 'onPremises');
  const clouds = [...online.map(({ url }) => cloudOf(hostOf(url))), cloudOf('')];
  const services: readonly FaultyService[] = [
    ...organizations.map(({ url, friendlyName }) => ({ host: hostOf(url), name: friendlyName })),
    ...clouds.map(({ login }) => ({ host: login, name: 'Entra ID' })),
    ...clouds.map(({ discovery }) => ({ host: discovery, name: 'Global Discovery' })),
    { host: graphHost, name: 'Microsoft Graph' },
    ...organizations.filter(({ type }) => type === 'onPremises').map((organization) => ({ host: farmHostOf(organization), name: 'AD FS' })),
    ...online.map(({ url, friendlyName }) => ({ host: apiHostOf(hostOf(url)), name: `${friendlyName} (.api host)` })),
  ];
  return services.filter(({ host }, index) => services.findIndex((other) => other.host === host) === index);
}

const hostOf = (url: string) => new URL(url).hostname;

/** The faults that are set, each with the number of times it still plays. */
export class Faults {
  private set: readonly { readonly fault: Fault; left: number }[] = [];

  replace(faults: readonly Fault[]): void {
    this.set = faults.map((fault) => ({ fault, left: fault.count }));
  }

  /** Those that still play. */
  all(): readonly Fault[] {
    return this.set.filter(({ left }) => left > 0).map(({ fault, left }) => ({ ...fault, count: left }));
  }

  /** The first fault that matches, counted down. The sandbox's own controls are never disturbed, CORS preflights only by a fault that names OPTIONS. */
  take(request: SandboxRequest, productionHost: string): Fault | undefined {
    const found = this.set.find(({ fault, left }) => left > 0 && matches(fault, request, productionHost));
    if (found) found.left -= 1;
    return found?.fault;
  }
}

function matches(fault: Fault, request: SandboxRequest, productionHost: string): boolean {
  if (isControl(request.url.pathname)) return false;
  if (fault.host !== undefined && fault.host !== productionHost) return false;
  if (fault.method === undefined ? request.method === 'OPTIONS' : fault.method !== request.method) return false;
  return fault.path === undefined || (request.url.pathname + request.url.search).includes(fault.path);
}

/** Statuses whose answers have no body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** The answer that a fault puts in place of the real one; undefined when it only delays or drops. CORS headers stay, as the service keeps them. */
export function faultyAnswer(fault: Fault): SandboxResponse | undefined {
  if (fault.status === undefined && fault.body === undefined) return undefined;
  const status = fault.status ?? 200;
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Preference-Applied,OData-EntityId,Location,ETag,OData-Version,Content-Encoding,Transfer-Encoding,Content-Length,Retry-After,REQ_ID',
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  };
  if (bodiless.has(status)) return { status, headers };
  return {
    status,
    headers: { ...headers, 'content-type': fault.contentType ?? (fault.body === undefined ? 'application/json; odata.metadata=minimal' : 'text/html; charset=utf-8') },
    body: fault.body ?? JSON.stringify({ error: { code: fault.code ?? '', message: fault.message ?? `The sandbox plays status ${status}.` } }),
  };
}
