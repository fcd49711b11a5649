const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * The tenant that an authority such as `https://login.microsoftonline.com/{tenant id}` is of. Undefined for `organizations`,
 * `common` and the like, which take every tenant, and for domain names, of which only the directory knows the tenant.
 */
export function tenantOfAuthority(authority: string): string | undefined {
  if (!URL.canParse(authority)) return undefined;
  const tenant = new URL(authority).pathname.split('/')[1]?.toLowerCase() ?? '';
  return guid.test(tenant) ? tenant : undefined;
}
