import * as v from 'valibot';
import type { Problem } from '../diagnosis/problem.ts';
import { errorCodes } from './errorCodes.ts';

const errorBody = v.pipe(v.string(), v.parseJson(), v.object({ error: v.object({ code: v.optional(v.string(), ''), message: v.optional(v.string(), '') }) }));

/** What a refusal of the Web API means: the code decides first, the status second, the text never. */
export function readProblem(status: number, headers: Headers, body: string): Problem {
  const parsed = v.safeParse(errorBody, body);
  const code = parsed.success ? parsed.output.error.code : '';
  const message = parsed.success ? parsed.output.error.message : '';
  const request = requestIdOf(headers);
  const kind = errorCodes.get(code.toLowerCase());
  if (kind) return { kind, code, ...request };
  if (status === 429) return { kind: 'throttled', retryAfterSeconds: retryAfterSeconds(headers), ...request };
  if (status === 401 && wantsWindows(headers)) return { kind: 'windowsSignInWanted' };
  if (status === 401) return { kind: 'notAuthenticated', code, ...request };
  if (status >= 500) return { kind: 'serverFailing', status, code, ...request };
  return { kind: 'refused', status, code, message, ...request };
}

/** Browsers let other origins read the header only where the server says so. */
function wantsWindows(headers: Headers): boolean {
  const schemes = headers.get('WWW-Authenticate') ?? '';
  return /\b(negotiate|ntlm)\b/i.test(schemes) && !/\bbearer\b/i.test(schemes);
}

/** The id under which the service logged a request; newer services let a browser read it. */
export function requestIdOf(headers: Headers): { requestId?: string } {
  const requestId = headers.get('REQ_ID') ?? headers.get('x-ms-service-request-id');
  return requestId === null ? {} : { requestId };
}

const longestWait = 300;

/** Seconds from Retry-After, which is a number or a date; 5 where it is missing or senseless, 300 at most. */
export function retryAfterSeconds(headers: Headers): number {
  const value = headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(Math.ceil(seconds), longestWait) : 5;
}
