import { randomUUID } from 'node:crypto';
import type { SandboxResponse } from '../server/exchange.ts';

/** A "no" of Entra ID, wherever it is said: on a page, in a redirect, in the answer of the token endpoint, by Outlook. */
export interface AadRefusal {
  /** The number of AADSTS…. */
  readonly code: number;
  readonly error: string;
  readonly suberror?: string;
  /** In the words of Entra ID, without the number. */
  readonly description: string;
  /** What a client would have to send to satisfy a policy. */
  readonly claims?: string;
}

/** What ties an answer to the logs of Entra ID. */
export interface Trace {
  readonly now: Date;
  readonly traceId: string;
  readonly correlationId: string;
}

/** The trace of a request; a client names the correlation id itself, in the query, the form or a header. */
export function traceOf(now: Date, asked: string | null | undefined): Trace {
  return { now, traceId: randomUUID(), correlationId: asked !== null && asked !== undefined && /^[0-9a-f-]{36}$/i.test(asked) ? asked : randomUUID() };
}

const secondsOnly = (moment: Date) => `${moment.toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** The sentence as clients get it, with number and trace. */
export function describe({ code, description }: AadRefusal, { now, traceId, correlationId }: Trace): string {
  return `AADSTS${code}: ${description} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${secondsOnly(now)}`;
}

/** The answer of the token endpoint. */
export function refusalAnswer(refusal: AadRefusal, trace: Trace, origin: string, status = 400): SandboxResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store, no-cache', 'x-ms-request-id': trace.traceId, ...openToAll },
    body: JSON.stringify({
      error: refusal.error,
      error_description: describe(refusal, trace),
      error_codes: [refusal.code],
      timestamp: secondsOnly(trace.now),
      trace_id: trace.traceId,
      correlation_id: trace.correlationId,
      error_uri: `${origin}/error?code=${refusal.code}`,
      ...(refusal.suberror === undefined ? {} : { suberror: refusal.suberror }),
      ...(refusal.claims === undefined ? {} : { claims: refusal.claims }),
    }),
  };
}

/** Parameters of an error that goes back to the application in a redirect. */
export function refusalParameters(refusal: AadRefusal, trace: Trace, origin: string): Record<string, string> {
  return {
    error: refusal.error,
    error_description: describe(refusal, trace),
    error_uri: `${origin}/error?code=${refusal.code}`,
    ...(refusal.suberror === undefined ? {} : { suberror: refusal.suberror }),
    ...(refusal.claims === undefined ? {} : { claims: refusal.claims }),
  };
}

export const openToAll = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Content-Length,Content-Encoding,x-ms-request-id,x-ms-ests-server' };
