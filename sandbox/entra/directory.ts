import type { Place } from '../server/hosts.ts';
import type { Account, World } from '../world/world.ts';

/** One tenant of the directory: its accounts and the resources that tokens can be asked for. */
export interface Tenant {
  readonly id: string;
  readonly domain: string;
  readonly accounts: readonly Account[];
}

/** What Entra ID knows of a world. */
export interface Directory {
  readonly tenants: readonly Tenant[];
  /** Origins of the organizations: the audiences of access tokens. */
  readonly resources: readonly string[];
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  /** Where the directory itself is served. */
  readonly origin: string;
}

export const loginHost = 'login.microsoftonline.com';

export function directoryOf(world: World, place: Place): Directory {
  return {
    tenants: world.tenants.map((tenant) => ({
      ...tenant,
      accounts: world.accounts.filter((account) => account.tenant === tenant.domain),
    })),
    resources: world.organizations
      .filter((organization) => organization.type !== 'onPremises')
      .map((organization) => place.originOf(new URL(organization.url).hostname)),
    clientId: world.app.clientId,
    redirectUris: [`${place.outlook}/addin/redirect.html`, brokerRedirect(place)],
    origin: place.originOf(loginHost),
  };
}

/** The redirect address of Outlook's own sign-in, by which it gets tokens for the add-ins nested in it. */
export function brokerRedirect(place: Place): string {
  return `${place.outlook}/outlook/broker`;
}
