import type { Organization, OrganizationType } from './organization.ts';

/** Whether an organization can be used now, and why not. */
export type DiscoveredState = 'ready' | 'disabled' | 'locked' | 'moving' | 'failed' | 'provisioning';

/** An organization that Global Discovery lists for the signed-in user. */
export interface DiscoveredOrganization {
  readonly organization: Organization;
  readonly state: DiscoveredState;
  readonly tenantId?: string;
  readonly isAdministrator: boolean;
}

/**
 * OrganizationType by number and by name (Microsoft: "OrganizationType Enum" of Microsoft.Xrm.Sdk.Organization). The numbers
 * grow; what is not listed here counts as production, with which everything is most careful.
 */
const types: readonly (readonly [number, string, OrganizationType])[] = [
  [0, 'Customer', 'production'],
  [5, 'CustomerTest', 'sandbox'],
  [6, 'CustomerFreeTest', 'sandbox'],
  [7, 'CustomerPreview', 'trial'],
  [9, 'TestDrive', 'trial'],
  [11, 'EmailTrial', 'trial'],
  // Every tenant has one default environment, and many work in it.
  [12, 'Default', 'production'],
  [13, 'Developer', 'developer'],
  [14, 'Trial', 'trial'],
  [15, 'Teams', 'production'],
];

export function organizationTypeOf(foreign: number | string | null | undefined): OrganizationType {
  return types.find(([number, name]) => foreign === number || foreign === name)?.[2] ?? 'production';
}

/** StatusMessage of an instance. What is not listed here is no reason to keep anybody away; connecting tells more. */
const states: ReadonlyMap<number | null | undefined, DiscoveredState> = new Map<number, DiscoveredState>([
  [0, 'locked'],
  [1, 'moving'],
  [2, 'failed'],
  [3, 'provisioning'],
  [4, 'disabled'],
  [5, 'provisioning'],
]);

const disabled = 1;

export function discoveredState(state: number | null | undefined, statusMessage: number | null | undefined): DiscoveredState {
  const known = states.get(statusMessage) ?? 'ready';
  return known === 'ready' && state === disabled ? 'disabled' : known;
}

/** An organization with what discovery says of the one with the same id, which knows more of it than its address tells. */
export function describedByDiscovery(organization: Organization, discovered: readonly DiscoveredOrganization[]): Organization {
  const found = discovered.find(({ organization: { id } }) => id !== undefined && id === organization.id)?.organization;
  return found ? { ...found, url: organization.url } : organization;
}
