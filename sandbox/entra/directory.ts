import { createHash } from 'node:crypto';
import type { Place } from '../server/hosts.ts';
import type { Account, World } from '../world/world.ts';
import { apiHostOf, clouds } from './clouds.ts';

export interface TenantName {
  readonly id: string;
  readonly domain: string;
}

/** An account as one tenant knows it: at home, or as a guest with another object id. */
export interface Member {
  readonly account: Account;
  /** The object id in this tenant. */
  readonly id: string;
  readonly tenant: TenantName;
  readonly home: TenantName;
}

export interface Tenant extends TenantName {
  readonly members: readonly Member[];
}

/** The application of a resource; consent is given to it, whatever the number of its hosts. */
export type ResourceApi = 'dynamics' | 'graph';

/** Something that access tokens are for. */
export interface Resource {
  /** Its audience: an origin as browsers reach it. */
  readonly origin: string;
  readonly api: ResourceApi;
}

/** What Entra ID knows of a world. */
export interface Directory {
  readonly tenants: readonly Tenant[];
  readonly resources: readonly Resource[];
  /** The resource of scopes without an address, such as User.Read. */
  readonly graph: Resource;
  readonly app: World['app'];
  readonly redirectUris: readonly string[];
  /** Where the directory itself is served. */
  readonly origin: string;
}

const loginHost = 'login.microsoftonline.com';
export const graphHost = 'graph.microsoft.com';

export function directoryOf(world: World, place: Place): Directory {
  const online = world.organizations.filter(({ type }) => type !== 'onPremises').map(({ url }) => new URL(url).hostname);
  const dynamicsHosts = [...online, ...online.map(apiHostOf), ...clouds.map(({ discovery }) => discovery)];
  const graph: Resource = { origin: place.originOf(graphHost), api: 'graph' };
  return {
    tenants: world.tenants.map((tenant) => ({ ...tenant, members: membersOf(tenant, world) })),
    resources: [...dynamicsHosts.map((host): Resource => ({ origin: place.originOf(host), api: 'dynamics' })), graph],
    graph,
    app: world.app,
    redirectUris: redirectUrisOf(world, place),
    origin: place.originOf(loginHost),
  };
}

/** The pages of the add-in that sign-in may come back to, and what the world adds. */
export function redirectUrisOf(world: World, { addIn }: Place): readonly string[] {
  return [...['redirect.html', 'dialog.html'].map((page) => addIn + page), ...world.app.redirectUris];
}

function membersOf(tenant: TenantName, world: World): readonly Member[] {
  return world.accounts.flatMap((account) => {
    const home = world.tenants.find(({ domain }) => domain === account.tenant);
    if (!home) return [];
    if (home.domain === tenant.domain) return [{ account, id: account.id, tenant, home }];
    const guest = account.guestIn.find((membership) => membership.tenant === tenant.domain);
    return guest ? [{ account, id: guest.id ?? derivedGuid(`${account.id} ${tenant.id}`), tenant, home }] : [];
  });
}

function derivedGuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export const isGuest = (member: Member) => member.home.id !== member.tenant.id;

/** The sign-in name as the tenant has it; that of a guest is made from the one at home. */
export function principalName(member: Member): string {
  const { username } = member.account;
  return isGuest(member) ? `${username.replace('@', '_')}#EXT#@${member.tenant.domain}` : username;
}

/** The tenant that a path or a token names, by id or domain. */
export function findTenant(directory: Directory, name: string): Tenant | undefined {
  const lower = name.toLowerCase();
  return directory.tenants.find(({ id, domain }) => id === lower || domain.toLowerCase() === lower);
}

export function memberOf(tenant: Tenant, account: Account): Member | undefined {
  return tenant.members.find((member) => member.account.id === account.id);
}

export function allAccounts(directory: Directory): readonly Account[] {
  return directory.tenants.flatMap(({ members }) => members.filter((member) => !isGuest(member)).map(({ account }) => account));
}

/** The account with a sign-in name, whatever its tenant. */
export function accountNamed(directory: Directory, username: string): Account | undefined {
  const lower = username.trim().toLowerCase();
  return allAccounts(directory).find((account) => account.username.toLowerCase() === lower);
}

export function accountById(directory: Directory, id: string): Account | undefined {
  return allAccounts(directory).find((account) => account.id === id);
}
