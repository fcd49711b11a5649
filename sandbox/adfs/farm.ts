import { redirectUrisOf } from '../entra/directory.ts';
import type { Place } from '../server/hosts.ts';
import type { Account, Organization, World } from '../world/world.ts';

/** Active Directory Federation Services of one customer, in front of the organizations on its own servers. */
export interface Farm {
  /** The host name that it has in production. */
  readonly host: string;
  readonly origin: string;
  /** Relying parties: origins of organizations. */
  readonly resources: readonly string[];
  readonly accounts: readonly Account[];
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly isClientKnown: boolean;
  readonly answersOtherOrigins: boolean;
}

/** The host of the federation service of an on-premises organization. */
export function farmHostOf({ adfs, tenant }: Organization): string {
  return adfs?.url === undefined ? `adfs.${tenant}` : new URL(adfs.url).hostname;
}

/** The federation services of a world, one for each host. */
export function farmsOf(world: World, place: Place): readonly Farm[] {
  const onPremises = world.organizations.filter(({ type }) => type === 'onPremises');
  return [...new Set(onPremises.map(farmHostOf))].map((host) => {
    const organizations = onPremises.filter((organization) => farmHostOf(organization) === host);
    return {
      host,
      origin: place.originOf(host),
      resources: organizations.map(({ url }) => place.originOf(new URL(url).hostname)),
      accounts: world.accounts.filter(({ tenant }) => organizations.some((organization) => organization.tenant === tenant)),
      clientId: world.app.clientId,
      redirectUris: redirectUrisOf(world, place),
      isClientKnown: organizations.every(({ adfs }) => adfs?.client !== 'unknown'),
      answersOtherOrigins: organizations.every(({ adfs, unknowns }) => (adfs?.cors ?? unknowns.corsOnPremises) === 'answered'),
    };
  });
}
