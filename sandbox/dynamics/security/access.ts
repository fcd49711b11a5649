import type { Environment } from '../environment.ts';
import { Fault } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { isReference, type Row, textOf } from '../store/row.ts';
import type { Caller, Grant } from './caller.ts';
import { privilegeName, privilegeNamed, type Verb } from './privileges.ts';

/** Who a row belongs to, as far as depths of privileges ask. */
interface Belonging {
  readonly owner?: string;
  readonly businessUnit?: string;
}

const referenceId = (row: Row, attribute: string): string | undefined => {
  const cell = row.values[attribute];
  return isReference(cell) ? cell.id : undefined;
};

const belonging = (owner: string | undefined, businessUnit: string | undefined): Belonging => ({
  ...(owner === undefined ? {} : { owner }),
  ...(businessUnit === undefined ? {} : { businessUnit }),
});

/** Rows of tables without owner column that still belong to somebody. */
const belongingOf: Readonly<Record<string, (row: Row) => Belonging>> = {
  systemuser: (row) => belonging(row.id, referenceId(row, 'businessunitid')),
  team: (row) => belonging(row.id, referenceId(row, 'businessunitid')),
  role: (row) => belonging(undefined, referenceId(row, 'businessunitid')),
  businessunit: (row) => belonging(undefined, row.id),
  usersettings: (row) => belonging(row.id, textOf(row.values['businessunitid'])),
};

/** The row whose protection a row shares: parts of an email are protected as the email is. */
const protectedBy: Readonly<Record<string, string>> = { activityparty: 'activityid', activitymimeattachment: 'objectid' };

/** Tables that an administrator without licence can work with. */
const administrative = new Set([
  'User', 'Team', 'Role', 'BusinessUnit', 'Organization', 'Mailbox', 'EmailServerProfile', 'Queue', 'UserSettings',
]);

/** May the caller do this with any row at all? */
export function hasPrivilege(caller: Caller, verb: Verb, table: Table): boolean {
  if (table.privilege === '') return verb === 'Read';
  if (caller.accessMode === 1 && !administrative.has(table.privilege)) return false;
  if (caller.accessMode === 2 && verb !== 'Read') return false;
  return caller.grants.has(privilegeName(verb, table.privilege).toLowerCase());
}

/** May the caller do this with this row? */
export function mayAccess(environment: Environment, caller: Caller, verb: Verb, table: Table, row: Row): boolean {
  return rowTest(environment, caller, verb, table)(row);
}

/** The test for rows, with everything that is the same for all of them worked out once. */
export function rowTest(environment: Environment, caller: Caller, verb: Verb, table: Table): (row: Row) => boolean {
  if (table.privilege === '') return () => true;
  const granted = hasPrivilege(caller, verb, table)
    ? caller.grants.get(privilegeName(verb, table.privilege).toLowerCase()) ?? []
    : [];
  if (granted.some((grant) => grant.depth === 'Global')) return () => true;
  const isShared = (row: Row) => sharedRights(environment, caller, table.logicalName, row.id).includes(`${verb}Access`);
  if (table.ownership === 'organization') return () => granted.length > 0;
  const describe = belongingOf[table.logicalName] ?? ((row: Row) => belonging(referenceId(row, 'ownerid'), referenceId(row, 'owningbusinessunit')));
  return (row) => {
    const guarded = guardianOf(environment, table, row);
    const who = guarded === row ? describe(row) : belonging(referenceId(guarded, 'ownerid'), referenceId(guarded, 'owningbusinessunit'));
    return granted.some((grant) => reaches(environment, caller, grant, who)) || isShared(guarded);
  };
}

function guardianOf(environment: Environment, table: Table, row: Row): Row {
  const attribute = protectedBy[table.logicalName];
  const parent = attribute === undefined ? undefined : referenceId(row, attribute);
  return (parent === undefined ? undefined : environment.store.get('email', parent)) ?? row;
}

function reaches(environment: Environment, caller: Caller, grant: Grant, row: Belonging): boolean {
  const isOwn = row.owner !== undefined && (row.owner === caller.userId || caller.teams.has(row.owner));
  if (isOwn || grant.depth === 'Global') return true;
  if (row.businessUnit === undefined || grant.depth === 'Basic') return false;
  if (row.businessUnit === grant.businessUnitId) return true;
  return grant.depth === 'Deep' && isBelow(environment, row.businessUnit, grant.businessUnitId);
}

function isBelow(environment: Environment, unit: string, ancestor: string): boolean {
  let current: string | undefined = unit;
  for (let steps = 0; current !== undefined && steps < 50; steps += 1) {
    if (current === ancestor) return true;
    const row = environment.store.get('businessunit', current);
    current = row && referenceId(row, 'parentbusinessunitid');
  }
  return false;
}

function sharedRights(environment: Environment, caller: Caller, table: string, id: string): readonly string[] {
  return environment.organization.shares
    .filter((share) => share.id === id && share.table === table && (share.principal === caller.userId || caller.teams.has(share.principal)))
    .flatMap((share) => share.rights);
}

/** The rights a user has on a row, named as RetrievePrincipalAccess names them. */
export function accessRights(environment: Environment, caller: Caller, table: Table, row: Row): readonly string[] {
  const order: readonly Verb[] = ['Read', 'Write', 'Append', 'AppendTo', 'Create', 'Delete', 'Share', 'Assign'];
  return order.filter((verb) => mayAccess(environment, caller, verb, table, row)).map((verb) => `${verb}Access`);
}

/** Throws the refusal of the service unless the caller has the privilege at all. */
export function requirePrivilege(caller: Caller, verb: Verb, table: Table): void {
  if (!hasPrivilege(caller, verb, table)) throw privilegeDenied(caller, privilegeName(verb, table.privilege), table);
}

/** Throws unless the caller may do this with this row. A row that may not even be read is refused all the same: its id was known. */
export function requireAccess(environment: Environment, caller: Caller, verb: Verb, table: Table, row: Row): void {
  requirePrivilege(caller, verb, table);
  if (!mayAccess(environment, caller, verb, table, row)) throw accessDenied(caller, verb, table, row.id);
}

/** The refusal for a privilege that no role of the caller has. */
export function privilegeDenied(caller: Caller, name: string, table?: Table): Fault {
  const id = privilegeNamed(name)?.id ?? '00000000-0000-0000-0000-000000000000';
  const on = table === undefined ? '' : ` on OTC=${table.objectTypeCode} for entity '${table.logicalName}'`;
  return new Fault(403, '0x80040220', `Principal user (Id=${caller.userId}, type=8, roleCount=${caller.roleNames.size}, privilegeCount=${caller.grants.size}, accessMode=${caller.accessMode}), is missing ${name} privilege (Id=${id})${on}. context.Caller=${caller.userId}`);
}

function accessDenied(caller: Caller, verb: Verb, table: Table, id: string): Fault {
  return new Fault(403, '0x80040220', `SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: ${id}, OwnerId: , OwnerIdType: 0 and CallingUser: ${caller.userId}. ObjectTypeCode: ${table.objectTypeCode}, objectBusinessUnitId: , AccessRights: ${verb}Access`);
}
