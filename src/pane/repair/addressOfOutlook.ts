import { addressMayBeSignInName } from '../../outlook/mailboxPerson.ts';
import type { NoPlan } from '../../repair/planRepair.ts';
import type { PaneState } from '../paneState.ts';

export type OutlookAddress = { readonly ok: true; readonly address: string } | { readonly ok: false; readonly because: Extract<NoPlan, 'outlookMissing' | 'outlookUncertain' | 'outlookTooLong'> };

/** Characters that Primary Email holds. */
const most = 100;

/** The mailbox's address as Dynamics 365 should have it. Where Outlook may tell the sign-in name, only the directory knows it. */
export function addressOfOutlook({ outlook, directory }: Pick<PaneState, 'outlook' | 'directory'>): OutlookAddress {
  const told = outlook?.address?.trim() ?? '';
  if (told === '') return { ok: false, because: 'outlookMissing' };
  if (!outlook || !addressMayBeSignInName(outlook)) return fitting(told);
  const primary = directory?.primaryAddress?.trim() ?? '';
  return primary === '' ? { ok: false, because: 'outlookUncertain' } : fitting(primary);
}

function fitting(address: string): OutlookAddress {
  return address.length > most ? { ok: false, because: 'outlookTooLong' } : { ok: true, address };
}
