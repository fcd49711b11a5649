import type { Account } from '../diagnosis/account.ts';
import { sayBothAreMe } from '../diagnosis/bothAreMe.ts';
import { keptItems } from '../settings/keptItems.ts';
import type { PaneStore } from './paneState.ts';
import { remember } from './remember.ts';
import type { Session } from './session.ts';

/** Keeps that the person says of an account and this mailbox that both are theirs. */
export function rememberBothAreMe({ ground }: Session, store: PaneStore, account: Account | undefined): void {
  const address = ground?.outlook.address;
  if (ground && account && address) void remember(ground.keeper, store, keptItems.bothAreMe, (said) => sayBothAreMe(said, account, address));
}
