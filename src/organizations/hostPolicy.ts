import { type CloudName, clouds } from './clouds.ts';

/** What decides about hosts: the administrator's configuration, and what the person has confirmed. */
export interface HostPolicy {
  readonly cloud: CloudName;
  /** Further origins that may get a token, exactly: on-premises servers, and loopback origins of a sandbox. */
  readonly trustedOrigins: readonly string[];
  /** Whether Microsoft's services are asked; an origin stands in for the service and has to be a trusted origin. */
  readonly discovery?: boolean | string | undefined;
  readonly graph?: boolean | string | undefined;
  /** The organizations that the administrator lists. Nobody has to confirm those. */
  readonly organizations?: readonly { readonly url: string }[];
  /** Trusted origins where the person has said to want to sign in. */
  readonly confirmedOrigins?: readonly string[];
}

/** What a token is for. */
export type TokenPurpose = 'organization' | MicrosoftService;
export type MicrosoftService = 'discovery' | 'graph';

/** Why an address may not have a token. */
export type HostRefusal =
  | 'hiddenCharacters'
  | 'foreignLetters'
  | 'backslash'
  | 'notAnAddress'
  | 'userInfo'
  /** The address reads differently from where it leads. */
  | 'disguised'
  | 'notHttps'
  | 'trailingDot'
  | 'ipNumber'
  | 'port'
  /** Global Discovery or Microsoft Graph. */
  | 'notAnOrganization'
  | 'otherCloud'
  /** It has the name of Dynamics 365 in it and is none of its organizations. */
  | 'lookAlike'
  /** The administrator has not listed it. */
  | 'notListed'
  /** The administrator has listed it, but the person has not confirmed it. */
  | 'notConfirmed';

const everyCloud = Object.values(clouds);
const discoveryHosts: ReadonlySet<string> = new Set(everyCloud.map(({ discovery }) => discovery));
const graphOrigins: ReadonlySet<string> = new Set(everyCloud.map(({ graph }) => graph));
const loopback = /^(localhost|127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)+localhost)$/;

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
  ['foreignLetters', (url) => /(^|\.)xn--/.test(url.hostname)],
  ['ipNumber', (url) => /^[\d.]+$|^\[/.test(url.hostname)],
  ['port', (url, policy) => url.port !== '' && isOrganization(url, policy)],
  // The discovery services that each region once had were called disco.
  ['notAnOrganization', (url, policy) => /^(global)?disco\./.test(url.hostname) && isOrganization(url, policy)],
  ['otherCloud', (url, policy) => !isOrganization(url, policy) && everyCloud.some(({ organizations }) => organizations.test(url.hostname))],
  ['lookAlike', (url, policy) => !isOrganization(url, policy) && /dynamics\.(com|cn)|microsoftdynamics|appsplatform/.test(url.hostname)],
  ['notListed', (url, policy) => !isOrganization(url, policy)],
];

/**
 * The one rule for who may receive a token: https, default port, a host name of the configured cloud; or exactly an origin
 * that the administrator listed and the person confirmed, where http is only taken for this very machine. A service of
 * Microsoft's gets only the tokens that are for it. Gives the reason for a refusal, or undefined where the address may have
 * one.
 */
export function refuseToken(address: string, policy: HostPolicy, purpose: TokenPurpose = 'organization'): HostRefusal | undefined {
  const faultyText = textRules.find(([, pattern]) => pattern.test(address));
  if (faultyText) return faultyText[0];
  if (!URL.canParse(address)) return 'notAnAddress';
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return 'notHttps';
  if (url.username !== '' || url.password !== '') return 'userInfo';
  if (!readsAsItLeads(address, url)) return 'disguised';
  return purpose === 'organization' ? refuseOrganization(url, policy) : refuseService(url, policy, purpose);
}

export function mayReceiveToken(address: string, policy: HostPolicy, purpose: TokenPurpose = 'organization'): boolean {
  return refuseToken(address, policy, purpose) === undefined;
}

/**
 * The origin at which a service of Microsoft's is asked; undefined where it is switched off. Discovery is on by default
 * where it has been tried, Graph is not.
 */
export function serviceOrigin(policy: HostPolicy, service: MicrosoftService): string | undefined {
  const { discovery, discoveryTried, graph } = clouds[policy.cloud];
  const [wish, own] = service === 'discovery' ? [policy.discovery ?? discoveryTried, `https://${discovery}`] : [policy.graph ?? false, graph];
  return typeof wish === 'string' ? wish : wish ? own : undefined;
}

/**
 * Whether an address serves an organization of Microsoft's cloud: one of its hosts, or a host of this machine that stands in
 * for it under its own name (`contoso.crm4.dynamics.localhost`). Says nothing about trust.
 */
export function isOnline(url: URL, { cloud }: Pick<HostPolicy, 'cloud'>): boolean {
  const { organizations } = clouds[cloud];
  const [, standsFor] = /^(.+)\.localhost$/.exec(url.hostname) ?? [];
  return standsFor === undefined ? organizations.test(url.hostname) : organizations.test(standsFor) || organizations.test(`${standsFor}.com`);
}

/** The parser lower-cases names, decodes escapes, and takes many spellings for the same; only the plain one is taken. */
function readsAsItLeads(address: string, { origin, protocol }: URL): boolean {
  const rest = address.toLowerCase().startsWith(origin) ? address.slice(origin.length) : undefined;
  return rest !== undefined && (protocol === 'https:' ? /^(:443)?([/?#]|$)/ : /^(:80)?([/?#]|$)/).test(rest);
}

function refuseOrganization(url: URL, policy: HostPolicy): HostRefusal | undefined {
  if (isService(url, policy)) return 'notAnOrganization';
  if (!policy.trustedOrigins.includes(url.origin)) return urlRules.find(([, breaks]) => breaks(url, policy))?.[0];
  if (!isSecure(url)) return 'notHttps';
  return isOnline(url, policy) || isConfirmed(url, policy) ? undefined : 'notConfirmed';
}

function refuseService(url: URL, policy: HostPolicy, service: MicrosoftService): HostRefusal | undefined {
  const origin = serviceOrigin(policy, service);
  const isOwn = origin !== undefined && origin !== policy[service];
  if (url.origin !== origin || !(isOwn || policy.trustedOrigins.includes(origin))) return 'notListed';
  return isSecure(url) ? undefined : 'notHttps';
}

function isOrganization(url: URL, { cloud }: HostPolicy): boolean {
  return clouds[cloud].organizations.test(url.hostname);
}

function isService({ origin, hostname }: URL, { discovery, graph }: HostPolicy): boolean {
  return discoveryHosts.has(hostname.replace('.api.', '.')) || graphOrigins.has(origin) || origin === discovery || origin === graph;
}

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || loopback.test(hostname);
}

function isConfirmed({ origin }: URL, { organizations = [], confirmedOrigins = [] }: HostPolicy): boolean {
  return confirmedOrigins.includes(origin) || organizations.some(({ url }) => URL.canParse(url) && new URL(url).origin === origin);
}
