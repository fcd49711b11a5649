import type { Organization } from '../organizations/organization.ts';

/** What decides where an organization's Web API is. */
export type ApiPlace = Pick<Organization, 'url' | 'type'>;

/**
 * Versions in the address of the Web API, newest first (Microsoft: "Web API types and operations", "Use the Dynamics 365
 * Web API on-premises"): online there is one, a server on-premises knows its own and the older ones.
 */
type Versions = readonly [string, ...string[]];

const online: Versions = ['v9.2'];
const onPremises: Versions = ['v9.1', 'v9.0', 'v8.2'];

/** What servers on-premises have shown to know, as long as the pane is open. */
const proven = new Map<string, string>();

/** The versions that are worth asking, the one that is proven alone. */
export function apiVersions({ url, type }: ApiPlace): Versions {
  if (type !== 'onPremises') return online;
  const version = proven.get(url);
  return version === undefined ? onPremises : [version];
}

/** Remembers that a server on-premises has answered under a version. */
export function proveVersion({ url, type }: ApiPlace, version: string): void {
  if (type === 'onPremises') proven.set(url, version);
}

/** The address that paths of the Web API are put behind, ending in a slash: `https://contoso.crm4.dynamics.com/api/data/v9.2/`. */
export function apiBase(place: ApiPlace, version: string = apiVersions(place)[0]): string {
  return `${place.url}/api/data/${version}/`;
}

/**
 * The address of a path of the Web API as the URL parser reads it; undefined where that leads away from the organization,
 * as `../` does: on-premises the neighbours are on the same server, and the same token would open them.
 */
export function apiAddress(place: ApiPlace, path: string, version?: string): string | undefined {
  const base = new URL(apiBase(place, version)).href;
  const address = base + path;
  return URL.canParse(address) && new URL(address).href.startsWith(base) ? new URL(address).href : undefined;
}
