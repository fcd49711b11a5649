import type { SandboxRequest } from './exchange.ts';

/** The bearer token that a request carries, not yet checked; undefined when it carries none. */
export function bearerOf({ headers }: SandboxRequest): string | undefined {
  return /^Bearer\s+(\S+)\s*$/i.exec(headers['authorization'] ?? '')?.[1];
}
