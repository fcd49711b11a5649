import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { DynamicsMailbox, DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { RepairAction, RepairJournal, RepairStep } from './repairJournal.ts';

/** What each step of a repair writes, and what the rows say about whether it was done. */

/** The steps that write; the last one only waits. */
export type RepairWrite = Exclude<RepairAction, 'test'>;

/** The very columns and values of a write, as the Web API names them. */
export type RepairColumns =
  | { readonly table: 'systemuser'; readonly columns: { readonly internalemailaddress: string | null } }
  | { readonly table: 'mailbox'; readonly columns: { readonly emailrouteraccessapproval: 1 } | { readonly testemailconfigurationscheduled: true } };

/** Primary Email as the journal's direction wants it. */
export function targetOf({ direction, wanted, before }: Pick<RepairJournal, 'direction' | 'wanted' | 'before'>): string | null {
  return direction === 'forth' ? wanted : before;
}

/** What a step writes; nothing where it only waits. */
export function repairColumns(journal: RepairJournal, action: RepairAction): RepairColumns | undefined {
  switch (action) {
    case 'change':
      return { table: 'systemuser', columns: { internalemailaddress: targetOf(journal) } };
    case 'approve':
      return { table: 'mailbox', columns: { emailrouteraccessapproval: 1 } };
    case 'begin':
      return { table: 'mailbox', columns: { testemailconfigurationscheduled: true } };
    case 'test':
      return undefined;
  }
}

/** Whether Primary Email is this one. */
export function hasAddress({ primaryEmail }: Pick<DynamicsUser, 'primaryEmail'>, address: string | null): boolean {
  return compareAddresses(primaryEmail ?? '', address ?? '') === 'same';
}

/** Whether what is there may be written over: it is what the person was shown, or this repair's own work. */
export function isAsShown(user: DynamicsUser, journal: RepairJournal, { action, accepted }: RepairStep): boolean {
  if (action !== 'change') return hasAddress(user, targetOf(journal));
  return [journal.before, journal.wanted, ...(accepted === undefined ? [] : [accepted])].some((address) => hasAddress(user, address));
}

/** Whether approving is anybody's business: it is missing, and needed. What the server does not say, the test will show. */
export function lacksApproval({ approval }: Pick<DynamicsMailbox, 'approval'>): boolean {
  return approval === 'pending' || approval === 'empty' || approval === 'rejected';
}

/** Whether a step need not be written. */
export function isSuperfluous(user: DynamicsUser, journal: RepairJournal, action: RepairWrite): boolean {
  switch (action) {
    case 'change':
      return journal.direction === 'forth' && hasAddress(user, journal.wanted);
    case 'approve':
      return !user.mailbox || !lacksApproval(user.mailbox);
    case 'begin':
      return false;
  }
}

/** Whether a write has had its effect, by what is there now. */
export function isRepaired(user: DynamicsUser, journal: RepairJournal, { action, seenTestEnd }: RepairStep): boolean {
  const { mailbox } = user;
  switch (action) {
    case 'change':
      return hasAddress(user, targetOf(journal));
    case 'approve':
      return mailbox?.approval === 'approved';
    case 'begin':
    case 'test':
      return mailbox !== null && (mailbox.testScheduled === true || mailbox.testEndedOn !== (seenTestEnd ?? null));
  }
}
