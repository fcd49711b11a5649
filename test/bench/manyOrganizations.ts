import type { LoadedWorld } from '../../sandbox/world/readWorld.ts';
import { enlarge } from './largeWorld.ts';

/** A copy of a world in which the person is in so many organizations: the first is production and synchronizes, the others are sandboxes. */
export function withOrganizations(loaded: LoadedWorld, number: number): LoadedWorld {
  const { world, ...rest } = enlarge(loaded, number, 1);
  const [production, ...others] = world.organizations;
  if (!production) throw new Error('There has to be an organization.');
  const notSynchronizing = { isactsyncorgflagset: false, orgmarkedasprimaryforexchangesync: false };
  const sandboxes = others.map((organization) => ({ ...organization, type: 'sandbox' as const, users: organization.users.map((user) => ({ ...user, mailbox: notSynchronizing })) }));
  return { ...rest, world: { ...world, organizations: [production, ...sandboxes] } };
}

/** The host that an organization of such a world has in production. */
export const hostOf = (index: number) => `contoso${index}.crm4.dynamics.com`;
