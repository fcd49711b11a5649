import { type CloudName, clouds } from './clouds.ts';

/** What the administrator's configuration says about hosts. */
export interface HostPolicy {
  readonly cloud: CloudName;
  /** Further origins that may get a token, exactly: on-premises servers, and loopback origins of a sandbox. */
  readonly trustedOrigins: readonly string[];
}

const discoveryHosts: ReadonlySet<string> = new Set([...Object.values(clouds).map((cloud) => cloud.discovery), 'globaldisco.crm9.dynamics.com']);
const loopback = /^(localhost|127\.0\.0\.1|([a-z0-9-]+\.)+localhost)$/;

/**
 * The one rule for which organization may receive a token: https, default port, a host name of the configured cloud;
 * or exactly an origin that the administrator listed, where http is only taken for this very machine.
 */
export function mayReceiveToken(address: string, policy: HostPolicy): boolean {
  if (!/^[\x21-\x7e]+$/.test(address) || address.includes('\\')) return false;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.username !== '' || url.password !== '') return false;
  // The parser has already lower-cased names and decoded escapes; an address that reads differently from its origin hides something.
  if (!address.toLowerCase().startsWith(url.origin)) return false;
  if (policy.trustedOrigins.includes(url.origin)) return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  return url.protocol === 'https:' && url.port === '' && !discoveryHosts.has(url.hostname) && clouds[policy.cloud].organizations.test(url.hostname);
}
