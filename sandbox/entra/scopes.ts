import type { Directory, Resource, ResourceApi } from './directory.ts';

/** The scopes that belong to OpenID Connect itself and to no resource. */
const openIdScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

const knownScopes: Readonly<Record<ResourceApi, ReadonlySet<string>>> = {
  dynamics: new Set(['user_impersonation', '.default']),
  graph: new Set(['User.Read', 'User.ReadBasic.All', 'Mail.Read', 'Mail.ReadWrite', 'People.Read', '.default']),
};

/** What `.default` stands for. */
const registeredScopes: Readonly<Record<ResourceApi, readonly string[]>> = { dynamics: ['user_impersonation'], graph: ['User.Read'] };

export interface AskedScopes {
  /** The resources that the scopes name; Microsoft Graph when there are only OpenID scopes. */
  readonly resources: readonly Resource[];
  /** Addresses of resources that this directory does not know. */
  readonly strangers: readonly string[];
  /** Scopes that their resource does not have. */
  readonly unknown: readonly string[];
  /** The value of `scp` in the access token. */
  readonly granted: string;
}

/** Reads Entra's form of a scope list, in which a resource scope carries the address of its resource. */
export function readScopes(scope: string, directory: Pick<Directory, 'resources' | 'graph'>): AskedScopes {
  const resources = new Set<Resource>();
  const strangers: string[] = [];
  const unknown: string[] = [];
  const granted = new Set<string>();
  for (const item of splitScopes(scope).filter((part) => !openIdScopes.has(part))) {
    const { resource, name } = addressed(item, directory);
    if (!resource) {
      strangers.push(item.slice(0, item.lastIndexOf('/')));
      continue;
    }
    resources.add(resource);
    if (!knownScopes[resource.api].has(name)) unknown.push(item);
    for (const given of name === '.default' ? registeredScopes[resource.api] : [name]) granted.add(given);
  }
  if (resources.size === 0 && strangers.length === 0) resources.add(directory.graph);
  return { resources: [...resources], strangers, unknown, granted: [...granted].join(' ') };
}

function addressed(item: string, { resources, graph }: Pick<Directory, 'resources' | 'graph'>): { resource: Resource | undefined; name: string } {
  const cut = item.lastIndexOf('/');
  if (cut < 0) return { resource: graph, name: item };
  // A resource whose own address ends in a slash is asked for with two of them.
  const address = item.slice(0, cut).replace(/\/$/, '').toLowerCase();
  return { resource: resources.find(({ origin }) => origin === address), name: item.slice(cut + 1) };
}

function splitScopes(scope: string): readonly string[] {
  return scope.split(' ').filter((item) => item !== '');
}

/** The scopes that Entra says it granted: those asked for, without offline_access. */
export function grantedScope(asked: string): string {
  return splitScopes(asked)
    .filter((item) => item !== 'offline_access')
    .join(' ');
}
