import type { Organization } from './organization.ts';

const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The order in which people look for organizations; steady where names are the same. */
export function byName(one: Organization, other: Organization): number {
  return compare(one.name, other.name) || (one.url < other.url ? -1 : one.url > other.url ? 1 : 0);
}
