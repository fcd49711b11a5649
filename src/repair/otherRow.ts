import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { RepairJournal } from './repairJournal.ts';

type Planned = Pick<RepairJournal, 'userId' | 'mailboxId'>;

/** Whether the user who is signed in is not the one whom a repair was planned for. */
export function isOtherUser({ id }: Pick<DynamicsUser, 'id'>, { userId }: Planned): boolean {
  return !isSame(id, userId);
}

/** Whether these are not the rows that a repair was planned for. */
export function isOtherRow(user: Pick<DynamicsUser, 'id' | 'mailbox'>, planned: Planned): boolean {
  return isOtherUser(user, planned) || (user.mailbox !== null && isOtherMailbox(user.mailbox, planned));
}

export function isOtherMailbox({ id }: { readonly id: string }, { mailboxId }: Planned): boolean {
  return mailboxId !== null && !isSame(id, mailboxId);
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
