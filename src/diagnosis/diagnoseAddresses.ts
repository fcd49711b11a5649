import { compareAddresses } from '../addresses/compareAddresses.ts';

/** What the two sides call the mailbox: the address as they give it, null or empty where they have none. */
export interface TwoAddresses {
  readonly outlook: string | null;
  readonly dynamics: string | null;
}

/** `cannotTell`: they differ, but Outlook may have told the sign-in name in place of the address. */
export type Verdict = 'same' | 'sameExceptCase' | 'different' | 'emptyInOutlook' | 'emptyInDynamics' | 'emptyInBoth' | 'cannotTell';

export interface AddressDiagnosis extends TwoAddresses {
  readonly verdict: Verdict;
  /** Whether Dynamics 365 can track and synchronize with these two addresses. */
  readonly synchronizes: boolean;
}

/** The one verdict over the two addresses. Total: every pair has exactly one. */
export function diagnoseAddresses({ outlook, dynamics, outlookUncertain = false }: TwoAddresses & { readonly outlookUncertain?: boolean }): AddressDiagnosis {
  const judged = judge(outlook, dynamics);
  const verdict = outlookUncertain && judged === 'different' ? 'cannotTell' : judged;
  return { outlook, dynamics, verdict, synchronizes: verdict === 'same' || verdict === 'sameExceptCase' };
}

function judge(outlook: string | null, dynamics: string | null): Verdict {
  if (isEmpty(outlook)) return isEmpty(dynamics) ? 'emptyInBoth' : 'emptyInOutlook';
  if (isEmpty(dynamics)) return 'emptyInDynamics';
  return compareAddresses(outlook, dynamics);
}

function isEmpty(address: string | null): address is null {
  return address === null || address.trim() === '';
}
