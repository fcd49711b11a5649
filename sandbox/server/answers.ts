import type { SandboxRequest, SandboxResponse } from './exchange.ts';

/** What the sandbox says for itself, not as one of the services: for people and tools, never kept by a browser. */

export function json(status: number, value: unknown): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(value, null, 2) };
}

export function plainText(status: number, text: string): SandboxResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, body: text };
}

/**
 * The refusal of a POST that is no JSON; undefined for every other request. A page of another site can post a plain form
 * to this machine; for anything else browsers ask first, and get no leave.
 */
export function refusedForm({ method, headers }: SandboxRequest): SandboxResponse | undefined {
  if (method !== 'POST' || (headers['content-type'] ?? '').startsWith('application/json')) return undefined;
  return json(415, { error: 'Send application/json.' });
}
