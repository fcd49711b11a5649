import { tableNamed } from '../environment.ts';
import { isReference, type Row } from '../store/row.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';
import { storeChanges } from '../write/storeChanges.ts';
import { afterAddressChange, requireApprovalRights } from './approval.ts';
import { fullNameRules } from './fullName.ts';
import { testsNotRun } from './mailboxTest.ts';

/** The address and its approval go on to the mailbox of the user, which then has to be tested again. */
function followInMailbox(context: WriteContext, before: Row, after: Row): void {
  const { store } = context.environment;
  const reference = after.values['defaultmailbox'];
  const mailbox = isReference(reference) ? store.get('mailbox', reference.id) : undefined;
  if (!mailbox) return;
  const changed = (column: string) => (after.values[column] ?? null) !== (before.values[column] ?? null);
  const changes: Values = {
    ...(changed('internalemailaddress') ? { emailaddress: after.values['internalemailaddress'] ?? null, ...testsNotRun } : {}),
    ...(changed('emailrouteraccessapproval') ? { emailrouteraccessapproval: after.values['emailrouteraccessapproval'] ?? 0 } : {}),
  };
  if (Object.keys(changes).length > 0) storeChanges(context, tableNamed(context.environment, 'mailbox'), mailbox, changes);
}

export const systemuserRules: TableRules = {
  ...fullNameRules,
  beforeUpdate: (context, row, changes) => {
    requireApprovalRights(context, changes);
    const named = fullNameRules.beforeUpdate?.(context, row, changes) ?? changes;
    return afterAddressChange(context, row, named, 'internalemailaddress');
  },
  afterUpdate: followInMailbox,
};
