import { cellOf } from '../store/store.ts';
import { isReference, type Row, textOf } from '../store/row.ts';
import { type Environment, tableNamed } from '../environment.ts';
import type { Depth } from './privileges.ts';

/** A privilege as one role gives it. Its depth is counted from the business unit of whoever has the role. */
export interface Grant {
  readonly depth: Depth;
  readonly businessUnitId: string;
}

/** The user a request comes from, with everything the security checks ask. */
export interface Caller {
  readonly userId: string;
  readonly businessUnitId: string;
  readonly accessMode: number;
  readonly teams: ReadonlySet<string>;
  readonly roleNames: ReadonlySet<string>;
  /** By privilege name in lower case. */
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
}

export const isAdministrator = (caller: Caller): boolean => caller.roleNames.has('system administrator');

/** What a user may do, from own roles and those of teams. */
export function describeCaller(environment: Environment, user: Row): Caller {
  const { store } = environment;
  const users = tableNamed(environment, 'systemuser');
  const unit = (row: Row | undefined) => {
    const cell = row?.values['businessunitid'];
    return isReference(cell) ? cell.id : '';
  };
  const teams = store.linked('teammembership_association', user.id);
  const grants = new Map<string, Grant[]>();
  const roleNames = new Set<string>();
  const addRole = (roleId: string, businessUnitId: string) => {
    const name = textOf(store.get('role', roleId)?.values['name']).toLowerCase();
    roleNames.add(name);
    for (const [privilege, depth] of Object.entries(environment.roles.get(name)?.privileges ?? {})) {
      const key = privilege.toLowerCase();
      const list = grants.get(key) ?? [];
      list.push({ depth, businessUnitId });
      grants.set(key, list);
    }
  };
  const businessUnitId = unit(user);
  for (const roleId of store.linked('systemuserroles_association', user.id)) addRole(roleId, businessUnitId);
  for (const team of teams) {
    for (const roleId of store.linked('teamroles_association', team)) addRole(roleId, unit(store.get('team', team)));
  }
  return { userId: user.id, businessUnitId, accessMode: Number(cellOf(users, user, 'accessmode')), teams, roleNames, grants };
}
