import { isOneOf } from '../addresses/isOneOf.ts';
import type { DirectoryUser } from './directoryUser.ts';

/** What there is to know of the mailbox's address. */
export interface ToldAddress {
  /** As Outlook tells it; null where it says that there is none. */
  readonly told: string | null;
  /** Outlook may tell the sign-in name instead, as on Android. */
  readonly mayBeSignInName: boolean;
  readonly directory: DirectoryUser | undefined;
}

/** The mailbox's address, and whether it may be no address at all but the name that the person signs in with. */
export interface OutlookAddress {
  readonly outlook: string | null;
  readonly outlookUncertain: boolean;
}

/** Where Outlook may tell the sign-in name, the directory's primary address counts, and without it nothing is certain. */
export function outlookAddress({ told, mayBeSignInName, directory }: ToldAddress): OutlookAddress {
  if (!mayBeSignInName || told === null || told.trim() === '') return { outlook: told, outlookUncertain: false };
  const primary = directory && isOf(directory, told) ? directory.primaryAddress?.trim() : undefined;
  return primary ? { outlook: primary, outlookUncertain: false } : { outlook: told, outlookUncertain: true };
}

/** Whether the entry is the one of this mailbox's person. */
export function isOf({ userPrincipalName, addresses }: DirectoryUser, told: string): boolean {
  return isOneOf(told, [userPrincipalName, ...addresses]);
}
