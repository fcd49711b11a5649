import type { DynamicsMailbox, DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';

/** The mailbox row of a user, or why there is none to be seen: `mailboxHidden`, `mailboxMissing`. */
export function mailboxOfUser({ mailbox, mayReadMailbox }: Pick<DynamicsUser, 'mailbox' | 'mayReadMailbox'>): Result<DynamicsMailbox> {
  if (mailbox) return succeeded(mailbox);
  return failed({ kind: mayReadMailbox ? 'mailboxMissing' : 'mailboxHidden' });
}
