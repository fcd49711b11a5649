import { Fault } from '../http/fault.ts';
import type { Row } from '../store/row.ts';
import type { WriteContext } from '../write/context.ts';
import { hasDirectoryRole } from './approval.ts';

/** The role that counts like a directory role when addresses are approved. */
const delegatedApprover = 'Delegated Mailbox Approver';

/** The role of a delegated approver is given by those who could approve by themselves, and to users only. */
export function refuseRoleAssignment(context: WriteContext, association: string, role: Row): void {
  const { environment } = context;
  if (environment.isOnPremises || role.values['name'] !== delegatedApprover) return;
  const status = Number(environment.organization.unknowns.undocumentedStatus);
  if (association === 'teamroles_association') throw new Fault(status, '0x80090905', `The role ${delegatedApprover} cannot be assigned to a team.`);
  if (!hasDirectoryRole(context)) {
    throw new Fault(status, '0x80090904', `The role ${delegatedApprover} can only be assigned by a Global Administrator or an Exchange Administrator.`);
  }
}
