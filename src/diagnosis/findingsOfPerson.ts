import type { FindingRules } from './findingRule.ts';
import { takenBy } from './findingsOfAddresses.ts';
import { isOneOf } from '../addresses/isOneOf.ts';
import { hasText } from './seen.ts';

type Ids = 'outlookNotTelling' | 'signedInAsSomebodyElse' | 'sharedMailbox' | 'outlookMayTellSignInName' | 'outlookTellsSignInName' | 'sameAsMaybeSignInName' | 'personNotConfirmed' | 'sharingNotTold';

/** Whose mailbox it is, and whether Outlook tells its address. */
export const findingsOfPerson: FindingRules<Ids> = {
  outlookNotTelling: ({ facts: { outlook } }) => {
    if (outlook.address.state === 'known') return undefined;
    return { problem: outlook.address.state === 'failed' ? outlook.address.problem : null };
  },
  signedInAsSomebodyElse: (seen) => {
    const { identity, account, told } = seen;
    const because = identity?.answer === 'different' ? identity.because : identity?.answer === 'cannotTell' && takenBy(seen, 'user') ? 'otherUser' : undefined;
    return because && account && hasText(told) ? { username: account.username, mailbox: told, because } : undefined;
  },
  sharedMailbox: ({ facts: { sharing } }) => (sharing.state === 'known' && sharing.value.answer === 'shared' ? { owner: sharing.value.owner } : undefined),
  outlookMayTellSignInName: ({ verdict, outlookUncertain, outlook, dynamics }) => (outlookUncertain && verdict === 'different' ? { outlook: outlook ?? '', dynamics: dynamics ?? '' } : undefined),
  outlookTellsSignInName: ({ told, outlook }) => (hasText(told) && hasText(outlook) && !isOneOf(told, [outlook]) ? { told, primary: outlook } : undefined),
  sameAsMaybeSignInName: ({ verdict, outlookUncertain, outlook }) => (outlookUncertain && (verdict === 'same' || verdict === 'sameExceptCase') ? { address: outlook ?? '' } : undefined),
  personNotConfirmed: ({ identity, account, told }) => (identity?.answer === 'cannotTell' && account && hasText(told) ? { username: account.username, mailbox: told } : undefined),
  sharingNotTold: ({ facts: { sharing } }) => (sharing.state === 'known' ? undefined : {}),
};
