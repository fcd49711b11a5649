import { type CloudName, clouds } from './clouds.ts';

/** What the administrator's configuration says about hosts. */
export interface HostPolicy {
  readonly cloud: CloudName;
  /** Further origins that may get a token, exactly: on-premises servers, and loopback origins of a sandbox. */
  readonly trustedOrigins: readonly string[];
}

/** Why an address may not have a token. */
export type HostRefusal =
  | 'hiddenCharacters'
  | 'foreignLetters'
  | 'backslash'
  | 'notAnAddress'
  | 'userInfo'
  | 'disguised'
  | 'notHttps'
  | 'trailingDot'
  | 'ipNumber'
  | 'port'
  | 'discovery'
  | 'unknownHost';

const discoveryHosts: ReadonlySet<string> = new Set(Object.values(clouds).map((cloud) => cloud.discovery));
const loopback = /^(localhost|127\.0\.0\.1|([a-z0-9-]+\.)+localhost)$/;

/** What is wrong with the text itself, before anything is made of it. */
const textRules: readonly (readonly [HostRefusal, RegExp])[] = [
  ['hiddenCharacters', /[\p{C}\p{Z}]/u],
  ['foreignLetters', /[^\x21-\x7e]/],
  ['backslash', /\\/],
];

type UrlRule = (url: URL, policy: HostPolicy) => boolean;

/** What is wrong with an address that is not listed by the administrator. */
const urlRules: readonly (readonly [HostRefusal, UrlRule])[] = [
  ['notHttps', (url) => url.protocol !== 'https:'],
  ['trailingDot', (url) => url.hostname.endsWith('.')],
  ['ipNumber', (url) => /^[\d.]+$|^\[/.test(url.hostname)],
  ['port', (url) => url.port !== ''],
  ['discovery', (url) => discoveryHosts.has(url.hostname)],
  ['unknownHost', (url, policy) => !clouds[policy.cloud].organizations.test(url.hostname)],
];

/**
 * The one rule for who may receive a token: https, default port, a host name of the configured cloud; or exactly an origin
 * that the administrator listed, where http is only taken for this very machine. Gives the reason for a refusal, or
 * undefined where the address may have one.
 */
export function refuseToken(address: string, policy: HostPolicy): HostRefusal | undefined {
  const faultyText = textRules.find(([, pattern]) => pattern.test(address));
  if (faultyText) return faultyText[0];
  if (!URL.canParse(address)) return 'notAnAddress';
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return 'notHttps';
  if (url.username !== '' || url.password !== '') return 'userInfo';
  // The parser lower-cases names and decodes escapes; an address that reads differently from its origin hides something.
  if (!address.toLowerCase().startsWith(url.origin)) return 'disguised';
  if (policy.trustedOrigins.includes(url.origin)) return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname)) ? undefined : 'notHttps';
  return urlRules.find(([, breaks]) => breaks(url, policy))?.[0];
}

export function mayReceiveToken(address: string, policy: HostPolicy): boolean {
  return refuseToken(address, policy) === undefined;
}
