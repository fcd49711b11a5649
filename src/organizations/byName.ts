import type { Organization } from './organization.ts';

/** The order in which people look for organizations; steady where names are the same. */
export function byName(one: Organization, other: Organization): number {
  return one.name.localeCompare(other.name, undefined, { sensitivity: 'base', numeric: true }) || (one.url < other.url ? -1 : one.url > other.url ? 1 : 0);
}
