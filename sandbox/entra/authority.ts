import type { Account } from '../world/world.ts';
import { type Directory, findTenant, type Member, memberOf, type Tenant } from './directory.ts';

/** The first part of every path: one tenant, or whichever tenant the account is at home in. */
export type Authority = { readonly kind: 'any'; readonly name: string } | { readonly kind: 'tenant'; readonly name: string; readonly tenant: Tenant };

const anyTenant: ReadonlySet<string> = new Set(['common', 'organizations']);

/** The authority that a path names; undefined where no such tenant exists. */
export function authorityNamed(directory: Directory, name: string): Authority | undefined {
  if (anyTenant.has(name)) return { kind: 'any', name };
  const tenant = findTenant(directory, name);
  return tenant && { kind: 'tenant', name, tenant };
}

/** The account as the authority's tenant knows it; undefined where it is not even a guest. */
export function memberAt(directory: Directory, authority: Authority, account: Account): Member | undefined {
  const tenant = authority.kind === 'tenant' ? authority.tenant : findTenant(directory, account.tenant);
  return tenant && memberOf(tenant, account);
}
