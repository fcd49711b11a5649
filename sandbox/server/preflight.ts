import type { SandboxRequest, SandboxResponse } from './exchange.ts';

export interface CrossOriginRules {
  readonly methods: string;
  /** The header that is named when the browser asks for none; without this none is. */
  readonly usualHeader?: string;
  /** How long the browser may keep the answer; as long as it likes without this. */
  readonly seconds?: number;
}

/** The answer to a browser that asks whether a script of another origin may send a request: yes, with every header. */
export function allowPreflight(request: SandboxRequest, { methods, usualHeader, seconds }: CrossOriginRules): SandboxResponse {
  const headers = request.headers['access-control-request-headers'] ?? usualHeader;
  return {
    status: 200,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': methods,
      ...(headers === undefined ? {} : { 'access-control-allow-headers': headers }),
      ...(seconds === undefined ? {} : { 'access-control-max-age': String(seconds) }),
    },
  };
}
