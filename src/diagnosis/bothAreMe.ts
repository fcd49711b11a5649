import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { Account } from './account.ts';

/** What a person said once: this account and this mailbox are both mine. */
export interface BothAreMe {
  /** `homeId` of the account. */
  readonly account: string;
  /** The mailbox's address. */
  readonly mailbox: string;
}

/** Whether the person has said so of this very account and this very mailbox; letter case aside. */
export function saidBothAreMe(said: readonly BothAreMe[], account: Pick<Account, 'homeId'>, mailbox: string | null): boolean {
  return mailbox !== null && mailbox.trim() !== '' && said.some((one) => one.account === account.homeId && compareAddresses(one.mailbox, mailbox) !== 'different');
}

/** The list with one more statement; unchanged where it is there already. */
export function sayBothAreMe(said: readonly BothAreMe[], account: Pick<Account, 'homeId'>, mailbox: string): readonly BothAreMe[] {
  return saidBothAreMe(said, account, mailbox) ? said : [...said, { account: account.homeId, mailbox }];
}
