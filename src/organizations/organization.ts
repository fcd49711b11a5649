export type OrganizationType = 'production' | 'sandbox' | 'trial' | 'developer' | 'onPremises';

/** A Dynamics 365 organization that the add-in can be connected to. */
export interface Organization {
  /** Address without trailing slash, e.g. `https://contoso.crm4.dynamics.com`; on-premises it can end in the organization's name. */
  readonly url: string;
  readonly name: string;
  readonly type: OrganizationType;
  /** The organization's GUID, once it is known: the same organization can be reached by several addresses. */
  readonly id?: string;
  readonly region?: string;
}

/** What a token for the organization is asked for: its origin (Microsoft: one resource for each organization). */
export function resourceOf({ url }: Pick<Organization, 'url'>): string {
  return new URL(url).origin;
}

export function sameOrganization(one: Organization, other: Organization): boolean {
  return one.url === other.url || (one.id !== undefined && one.id === other.id);
}
