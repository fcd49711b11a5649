import { tableNamed } from '../environment.ts';
import { badArgument } from '../http/fault.ts';
import { newGuid } from '../identifiers.ts';
import { isReference, type Reference, type Row } from '../store/row.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';
import { storeChanges } from '../write/storeChanges.ts';
import { afterAddressChange, approval, requireApprovalRights } from './approval.ts';
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

/** A new user gets a mailbox and settings. */
function equip({ environment }: WriteContext, user: Row): void {
  const { store } = environment;
  const person: Reference = { table: 'systemuser', id: user.id };
  const unit = user.values['businessunitid'] ?? null;
  const mailbox = newGuid();
  store.put('mailbox', mailbox, {
    mailboxid: mailbox, name: user.values['fullname'] ?? null, emailaddress: user.values['internalemailaddress'] ?? null, ...testsNotRun,
    emailrouteraccessapproval: user.values['emailrouteraccessapproval'] ?? approval.empty,
    regardingobjectid: person, ownerid: person, owninguser: person,
    owningbusinessunit: unit, createdon: user.values['createdon'] ?? null, modifiedon: user.values['createdon'] ?? null,
  });
  store.put('usersettings', user.id, { systemuserid: user.id, businessunitid: isReference(unit) ? unit.id : null });
  store.put('systemuser', user.id, { ...user.values, defaultmailbox: { table: 'mailbox', id: mailbox }, ownerid: user.id });
}

export const systemuserRules: TableRules = {
  ...fullNameRules,
  beforeCreate: (context, values, id) => {
    if (!isReference(values['businessunitid'])) throw badArgument('The user needs a business unit.');
    const address = values['internalemailaddress'] ?? null;
    const pending = address === null || address === '' ? approval.empty : approval.pending;
    return { ...(fullNameRules.beforeCreate?.(context, values, id) ?? values), emailrouteraccessapproval: pending };
  },
  afterCreate: equip,
  beforeUpdate: (context, row, changes) => {
    requireApprovalRights(context, changes);
    const named = fullNameRules.beforeUpdate?.(context, row, changes) ?? changes;
    return afterAddressChange(context, row, named, 'internalemailaddress');
  },
  afterUpdate: followInMailbox,
};
