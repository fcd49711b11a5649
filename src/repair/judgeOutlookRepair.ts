import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { OutlookRepair } from './outlookRepair.ts';

/**
 * What has come of a repair on the side of Outlook, now that both sides have been asked again. Where the addresses are
 * still different: Outlook tells the old address, another one, or Dynamics 365 has got another one meanwhile.
 */
export type OutlookRepairResult = 'fixed' | 'sameAsBefore' | 'anotherAddress' | 'dynamicsChanged';

/** Judges by what the two sides tell now. */
export function judgeOutlookRepair(repair: Pick<OutlookRepair, 'outlook' | 'wanted'>, now: { readonly outlook: string | null; readonly dynamics: string | null }): OutlookRepairResult {
  const isSame = (one: string | null, other: string | null) => compareAddresses(one ?? '', other ?? '') !== 'different';
  if (isSame(now.outlook, now.dynamics) && (now.outlook ?? '').trim() !== '') return 'fixed';
  if (!isSame(now.dynamics, repair.wanted)) return 'dynamicsChanged';
  return isSame(now.outlook, repair.outlook) ? 'sameAsBefore' : 'anotherAddress';
}
