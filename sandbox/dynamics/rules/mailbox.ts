import { tableNamed } from '../environment.ts';
import { Fault } from '../http/fault.ts';
import { isAdministrator } from '../security/caller.ts';
import { isReference, type Row } from '../store/row.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';
import { storeChanges } from '../write/storeChanges.ts';
import { afterAddressChange, approval, hasDirectoryRole, requireApprovalRights } from './approval.ts';
import { scheduleTest } from './mailboxTest.ts';

type FlagRule = (changes: Values) => Values;

const flagRules: Readonly<Record<string, FlagRule>> = {
  takesEffect: (changes) => changes,
  isIgnored: ({ isactsyncorgflagset: _ignored, ...changes }) => changes,
  isRefused: () => {
    throw new Fault(403, '0x80040220', 'Only a system administrator can set the current organization as synchronization organization.');
  },
};

function syncFlag({ environment, caller }: WriteContext, changes: Values): Values {
  if (changes['isactsyncorgflagset'] === undefined || isAdministrator(caller)) return changes;
  return flagRules[environment.organization.unknowns.syncFlagByOrdinaryUser]?.(changes) ?? changes;
}

/** An approval given on the mailbox is given for the user or the queue as well. */
function followInOwner(context: WriteContext, before: Row, after: Row): void {
  const approved = after.values['emailrouteraccessapproval'] ?? null;
  const whose = after.values['regardingobjectid'];
  if (approved === (before.values['emailrouteraccessapproval'] ?? null) || !isReference(whose)) return;
  const table = tableNamed(context.environment, whose.table);
  const row = context.environment.store.get(whose.table, whose.id);
  if (row) storeChanges(context, table, row, { emailrouteraccessapproval: approved });
}

export const mailboxRules: TableRules = {
  beforeUpdate: (context, row, changes) => {
    requireApprovalRights(context, changes);
    const approvedInDirectory = changes['emailrouteraccessapproval'] === approval.approved && hasDirectoryRole(context);
    const marked = approvedInDirectory ? { ...changes, isemailaddressapprovedbyo365admin: true } : changes;
    return scheduleTest(context, row, syncFlag(context, afterAddressChange(context, row, marked, 'emailaddress')));
  },
  afterUpdate: followInOwner,
};
