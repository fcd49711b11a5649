import type { Organization } from '../../world/world.ts';
import { builtInRoles, type RoleDefinition, rolesOfOrdinaryUsers } from './builtInRoles.ts';

/** What roles grant, by role name in lower case. The copies of a role in the business units grant the same. */
export type RoleCatalog = ReadonlyMap<string, RoleDefinition>;

/** The built-in roles and those of the world; a role of the world replaces a built-in one of the same name. */
export function createRoleCatalog(organization: Organization): RoleCatalog {
  const builtIn = builtInRoles.map((role) =>
    organization.unknowns.ownUserRow === 'writable' && rolesOfOrdinaryUsers.has(role.name)
      ? { ...role, privileges: { ...role.privileges, prvWriteUser: 'Basic' as const } }
      : role);
  return new Map([...builtIn, ...organization.roles].map((role) => [role.name.toLowerCase(), role]));
}
