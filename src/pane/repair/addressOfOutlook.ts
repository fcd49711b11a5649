import { addressMayBeSignInName } from '../../outlook/mailboxPerson.ts';
import type { NoPlan } from '../../repair/planRepair.ts';
import type { PaneState } from '../paneState.ts';

export type OutlookAddress = { readonly ok: true; readonly address: string } | { readonly ok: false; readonly because: Extract<NoPlan, 'outlookMissing' | 'outlookUncertain'> };

/** The mailbox's address as Dynamics 365 should have it. Where Outlook may tell the sign-in name, only the directory knows it. */
export function addressOfOutlook({ outlook, directory }: Pick<PaneState, 'outlook' | 'directory'>): OutlookAddress {
  const told = outlook?.address?.trim() ?? '';
  if (told === '') return { ok: false, because: 'outlookMissing' };
  if (!outlook || !addressMayBeSignInName(outlook)) return { ok: true, address: told };
  const primary = directory?.primaryAddress?.trim() ?? '';
  return primary === '' ? { ok: false, because: 'outlookUncertain' } : { ok: true, address: primary };
}
