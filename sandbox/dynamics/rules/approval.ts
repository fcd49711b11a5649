import { Fault } from '../http/fault.ts';
import { isAdministrator } from '../security/caller.ts';
import { privilegeDenied } from '../security/access.ts';
import type { Row } from '../store/row.ts';
import type { Values, WriteContext } from '../write/context.ts';

/** Values of emailrouteraccessapproval. */
export const approval = { empty: 0, approved: 1, pending: 2, rejected: 3 } as const;

const privilege = 'prvApproveRejectEmailAddress';

/** Does the account of the caller have a directory role that counts for approving? */
export function hasDirectoryRole({ environment, caller }: WriteContext): boolean {
  const user = environment.organization.users.find((each) => each.systemuserid === caller.userId);
  return (user?.directoryRoles.length ?? 0) > 0;
}

/**
 * Approving and rejecting need the privilege and a system administrator; with Exchange Online also a role in the
 * directory or the role of a delegated approver. It counts even when the value sent is the one that is there.
 */
export function requireApprovalRights(context: WriteContext, changes: Values): void {
  const wanted = changes['emailrouteraccessapproval'];
  if (wanted !== approval.approved && wanted !== approval.rejected) return;
  const { environment, caller } = context;
  if (!caller.grants.has(privilege.toLowerCase())) throw privilegeDenied(caller, privilege);
  const isTrusted = environment.isOnPremises || hasDirectoryRole(context) || caller.roleNames.has('delegated mailbox approver');
  if (isAdministrator(caller) && isTrusted) return;
  throw new Fault(403, '0x80040220', 'This email address can only be approved by a user with the Global Administrator or Exchange Administrator role.');
}

/** The approval that goes with a changed address, where the organization resets it. */
export function afterAddressChange({ environment }: WriteContext, row: Row, changes: Values, column: string): Values {
  const address = changes[column];
  if (address === undefined || address === (row.values[column] ?? null)) return changes;
  if (environment.organization.unknowns.primaryEmailChange === 'keepsApproval' && address !== null && address !== '') return changes;
  const value = address === null || address === '' ? approval.empty : approval.pending;
  return { emailrouteraccessapproval: value, isemailaddressapprovedbyo365admin: false, ...changes };
}
