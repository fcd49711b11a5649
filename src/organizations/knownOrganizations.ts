import { byName } from './byName.ts';
import type { HostPolicy } from './hostPolicy.ts';
import type { Organization } from './organization.ts';
import { organizationName } from './organizationName.ts';
import { understandAddress } from './understandAddress.ts';

/** An organization of the list: from the administrator's configuration, or added by the person. */
export interface KnownOrganization {
  readonly organization: Organization;
  readonly source: 'configured' | 'added';
  readonly connected: boolean;
  /** Whether the person has said to want to sign in there; asked only for what is not Microsoft's cloud. */
  readonly confirmed: boolean;
}

/** What is kept of an organization that was added, or of a configured one about which more is known than configured. */
export interface KeptOrganization extends Organization {
  readonly connected: boolean;
  readonly confirmedOrigin?: boolean;
}

/** The administrator's configuration, as far as it is about organizations. */
export interface OrganizationSettings extends HostPolicy {
  readonly organizations: readonly Organization[];
}

/**
 * The list that is shown, sorted by name: everything configured, which is connected unless the person said otherwise, and
 * what was added. Every kept address passes the host policy again; an entry that does not is left out, and so is one that
 * is there already.
 */
export function knownOrganizations(settings: OrganizationSettings, kept: readonly KeptOrganization[]): readonly KnownOrganization[] {
  const configured = settings.organizations.map((organization): KnownOrganization => {
    const understood = understandAddress(organization.url, settings);
    return { organization: understood.ok ? { ...organization, url: understood.url } : organization, source: 'configured', connected: true, confirmed: true };
  });
  return sorted(kept.flatMap((entry) => readKept(entry, settings)).reduce(takeOver, configured));
}

/** The configuration with what the person has confirmed: what decides which organization may have a token. */
export function hostPolicyOf(settings: OrganizationSettings, known: readonly KnownOrganization[]): HostPolicy {
  return { ...settings, confirmedOrigins: known.filter(({ confirmed }) => confirmed).map(({ organization }) => new URL(organization.url).origin) };
}

/** The organization in the list, whether it goes by this address or by another one. */
export function findKnown(known: readonly KnownOrganization[], wanted: Pick<Organization, 'url' | 'id'>): KnownOrganization | undefined {
  return known.find(({ organization }) => sameAddress(organization.url, wanted.url)) ?? known.find(({ organization: { id } }) => id !== undefined && id === wanted.id);
}

export type Added = { readonly alreadyThere: KnownOrganization } | { readonly known: readonly KnownOrganization[] };

/** Puts a new organization on the list, connected. One that is there by whatever address is given back instead. */
export function addOrganization(known: readonly KnownOrganization[], organization: Organization, confirmed: boolean): Added {
  const alreadyThere = findKnown(known, organization);
  return alreadyThere ? { alreadyThere } : { known: sorted([...known, { organization, source: 'added', connected: true, confirmed }]) };
}

/** `learned` is what connecting told of the organization, such as its id. */
export function connectOrganization(known: readonly KnownOrganization[], url: string, learned: Omit<Partial<Organization>, 'url'> = {}): readonly KnownOrganization[] {
  return sorted(changed(known, url, (each) => ({ ...each, connected: true, organization: { ...each.organization, ...learned } })));
}

export function disconnectOrganization(known: readonly KnownOrganization[], url: string): readonly KnownOrganization[] {
  return changed(known, url, (each) => ({ ...each, connected: false }));
}

/** Takes an organization off the list. What the administrator configured stays and can only be disconnected. */
export function removeOrganization(known: readonly KnownOrganization[], url: string): readonly KnownOrganization[] {
  return known.filter(({ organization, source }) => organization.url !== url || source === 'configured');
}

/** What has to be kept, so that `knownOrganizations` gives the same list again. */
export function keptOrganizations(known: readonly KnownOrganization[]): readonly KeptOrganization[] {
  return known
    .filter(({ source, connected, organization: { id } }) => source === 'added' || !connected || id !== undefined)
    .map(({ organization, source, connected, confirmed }) => ({ ...organization, connected, ...(source === 'added' && confirmed && { confirmedOrigin: true }) }));
}

function readKept(entry: KeptOrganization, settings: OrganizationSettings): readonly KnownOrganization[] {
  const understood = understandAddress(entry.url, settings);
  const { connected, confirmedOrigin: confirmed = false, ...organization } = entry;
  if (!understood.ok || (understood.needsConfirmation && !confirmed)) return [];
  const { url } = understood;
  return [{ organization: { ...organization, url, name: organizationName(organization.name, url), ...lowerCase(organization) }, source: 'added', connected, confirmed }];
}

/** The configuration says more than what was kept, except whether it is connected and what only connecting tells. */
function takeOver(known: readonly KnownOrganization[], kept: KnownOrganization): readonly KnownOrganization[] {
  const present = findKnown(known, kept.organization);
  if (!present) return [...known, kept];
  if (present.source === 'added') return known;
  const told = sameAddress(present.organization.url, kept.organization.url) ? kept.organization : {};
  return changed(known, present.organization.url, (each) => ({ ...each, connected: kept.connected, organization: { ...told, ...each.organization } }));
}

function changed(known: readonly KnownOrganization[], url: string, change: (each: KnownOrganization) => KnownOrganization): readonly KnownOrganization[] {
  return known.map((each) => (each.organization.url === url ? change(each) : each));
}

/** Host names are in lower case already; servers on-premises do not tell the case of an organization's name. */
function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function lowerCase({ id }: Organization): Pick<Organization, 'id'> {
  return id === undefined ? {} : { id: id.toLowerCase() };
}

function sorted(known: readonly KnownOrganization[]): readonly KnownOrganization[] {
  return [...known].sort((one, other) => byName(one.organization, other.organization));
}
