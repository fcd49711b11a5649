import * as v from 'valibot';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';

/** A fault that the sandbox plays for the next `count` requests that match. */
export const faultSchema = v.strictObject({
  host: v.pipe(v.optional(v.string()), v.description('Production host name, e.g. contoso.crm4.dynamics.com. Left out: every host.')),
  method: v.optional(v.string()),
  path: v.pipe(v.optional(v.string()), v.description('A part of path and query. Left out: every path.')),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1_000_000),
  latency: v.pipe(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))), v.description('Milliseconds to wait before the answer.')),
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  code: v.pipe(v.optional(v.string()), v.description('Error code in the body, e.g. 0x80040220.')),
  message: v.optional(v.string()),
  retryAfter: v.pipe(v.optional(v.number()), v.description('Seconds, sent as Retry-After.')),
  body: v.pipe(v.optional(v.string()), v.description('The whole body instead of an error body.')),
  contentType: v.optional(v.string()),
  drop: v.pipe(v.optional(v.picklist(['before', 'after'])), v.description('Cut the connection before or after the work was done.')),
});

export type Fault = v.InferOutput<typeof faultSchema>;

/** The faults that are set, each with the number of times it still plays. */
export class Faults {
  private set: { fault: Fault; left: number }[] = [];

  replace(faults: readonly Fault[]): void {
    this.set = faults.map((fault) => ({ fault, left: fault.count }));
  }

  all(): readonly Fault[] {
    return this.set.map(({ fault, left }) => ({ ...fault, count: left }));
  }

  /** The first fault that matches, counted down; CORS preflights are never disturbed unless a fault names OPTIONS. */
  take(request: SandboxRequest, productionHost: string): Fault | undefined {
    const found = this.set.find(({ fault, left }) => left > 0 && matches(fault, request, productionHost));
    if (found) found.left -= 1;
    return found?.fault;
  }
}

function matches(fault: Fault, request: SandboxRequest, productionHost: string): boolean {
  if (fault.host !== undefined && fault.host !== productionHost) return false;
  if (fault.method === undefined ? request.method === 'OPTIONS' : fault.method !== request.method) return false;
  return fault.path === undefined || (request.url.pathname + request.url.search).includes(fault.path);
}

/** The answer that a fault puts in place of the real one; undefined when it only delays or drops. CORS headers stay, as the service keeps them. */
export function faultyAnswer(fault: Fault): SandboxResponse | undefined {
  if (fault.status === undefined && fault.body === undefined) return undefined;
  const status = fault.status ?? 200;
  return {
    status,
    headers: {
      'content-type': fault.contentType ?? (fault.body === undefined ? 'application/json; odata.metadata=minimal' : 'text/html; charset=utf-8'),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Preference-Applied,OData-EntityId,Location,ETag,OData-Version,Content-Encoding,Transfer-Encoding,Content-Length,Retry-After,REQ_ID',
      ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
    },
    body: fault.body ?? JSON.stringify({ error: { code: fault.code ?? '', message: fault.message ?? `The sandbox plays status ${status}.` } }),
  };
}
