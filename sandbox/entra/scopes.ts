/** The scopes that belong to OpenID Connect itself and to no resource. */
const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

export interface AskedScopes {
  /** The resources that the scopes name, e.g. `https://contoso.crm4.dynamics.com`. */
  readonly resources: readonly string[];
  /** Scopes of a resource that this directory does not know. */
  readonly unknown: readonly string[];
}

/** Splits Entra's form of a scope list, in which a resource scope carries the address of its resource. */
export function splitScopes(scope: string, knownResources: readonly string[]): AskedScopes {
  const resources = new Set<string>();
  const unknown: string[] = [];
  for (const item of scope.split(' ').filter((part) => part !== '' && !openIdScopes.has(part))) {
    const resource = knownResources.find((known) => item.startsWith(`${known}/`));
    if (resource === undefined) unknown.push(item);
    else resources.add(resource);
  }
  return { resources: [...resources], unknown };
}

/** The scopes that Entra says it granted: those asked for, without offline_access. */
export function grantedScope(asked: string): string {
  return asked
    .split(' ')
    .filter((item) => item !== '' && item !== 'offline_access')
    .join(' ');
}
