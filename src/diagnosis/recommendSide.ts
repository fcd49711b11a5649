import { dynamicsHasAlias, dynamicsHasSignInName, organizationsThatKnow, outlookTellsAlias, takenBy } from './findingsOfAddresses.ts';
import { isOneOf } from '../addresses/isOneOf.ts';
import { hasText, type Seen } from './seen.ts';

/** Which side is wrong and so should be changed. */
export type WrongSide = 'dynamics' | 'outlook' | 'cannotTell';

/** Why; each has a sentence in texts/. */
export type RecommendationReason =
  | 'otherPerson'
  | 'sharedMailbox'
  | 'outlookEmpty'
  | 'outlookMayTellSignInName'
  | 'addressTaken'
  | 'bothConsumer'
  | 'consumerInOutlook'
  | 'dynamicsIsPrimary'
  | 'invisibleInOutlook'
  | 'invisibleInDynamics'
  | 'dynamicsIsAlias'
  | 'dynamicsIsSignInName'
  | 'signInNameMayBeAddress'
  | 'consumerInDynamics'
  | 'onlyDynamicsIsCompany'
  | 'onlyOutlookIsCompany'
  | 'dynamicsEmpty'
  | 'knownInOtherOrganization'
  | 'mailboxRowAgrees'
  | 'outlookIsSignInName'
  | 'directoryKnowsOutlook'
  | 'mistyped'
  | 'nothingSpeaks';

export interface Recommendation {
  readonly side: WrongSide;
  readonly reason: RecommendationReason;
}

type Rule = readonly [applies: (seen: Seen) => boolean, side: WrongSide, reason: RecommendationReason];

/** The first rule that applies decides: first what forbids a recommendation, then the strongest evidence. */
const rules: readonly Rule[] = [
  [({ identity }) => identity?.answer === 'different', 'cannotTell', 'otherPerson'],
  [({ facts: { sharing } }) => sharing.state === 'known' && sharing.value.answer === 'shared', 'cannotTell', 'sharedMailbox'],
  [({ verdict }) => verdict === 'emptyInOutlook' || verdict === 'emptyInBoth', 'outlook', 'outlookEmpty'],
  [({ outlookUncertain }) => outlookUncertain, 'cannotTell', 'outlookMayTellSignInName'],
  [(seen) => takenBy(seen, 'user') !== undefined || takenBy(seen, 'queue') !== undefined || takenBy(seen, 'mailbox') !== undefined, 'cannotTell', 'addressTaken'],
  [({ belonging }) => belonging.outlook === 'consumer' && belonging.dynamics === 'consumer', 'cannotTell', 'bothConsumer'],
  [({ belonging }) => belonging.outlook === 'consumer', 'outlook', 'consumerInOutlook'],
  [outlookTellsAlias, 'outlook', 'dynamicsIsPrimary'],
  [({ differing }) => differing?.difference.kind === 'invisible' && differing.difference.side === 'one' && !isOneOf(differing.outlook, [differing.dynamics]), 'outlook', 'invisibleInOutlook'],
  [({ differing }) => differing?.difference.kind === 'invisible', 'dynamics', 'invisibleInDynamics'],
  [dynamicsHasAlias, 'dynamics', 'dynamicsIsAlias'],
  // The directory lists every address, so there it is known to be none.
  [(seen) => seen.directory !== undefined && dynamicsHasSignInName(seen), 'dynamics', 'dynamicsIsSignInName'],
  [({ belonging }) => belonging.dynamics === 'consumer', 'dynamics', 'consumerInDynamics'],
  [({ belonging }) => belonging.outlook === 'other' && belonging.dynamics === 'company', 'outlook', 'onlyDynamicsIsCompany'],
  [({ belonging }) => belonging.outlook === 'company' && belonging.dynamics === 'other', 'dynamics', 'onlyOutlookIsCompany'],
  [({ verdict }) => verdict === 'emptyInDynamics', 'dynamics', 'dynamicsEmpty'],
  [(seen) => organizationsThatKnow(seen) !== undefined, 'dynamics', 'knownInOtherOrganization'],
  [({ mailbox, outlook }) => hasText(mailbox?.address) && hasText(outlook) && isOneOf(outlook, [mailbox.address]), 'dynamics', 'mailboxRowAgrees'],
  [({ account, outlook }) => account !== undefined && hasText(outlook) && isOneOf(outlook, [account.username]), 'dynamics', 'outlookIsSignInName'],
  [({ directory }) => directory !== undefined, 'dynamics', 'directoryKnowsOutlook'],
  // Outlook may just as well be in another mailbox than the person's own.
  [dynamicsHasSignInName, 'cannotTell', 'signInNameMayBeAddress'],
  [({ differing }) => differing?.difference.kind === 'oneEdit', 'dynamics', 'mistyped'],
];

/** Which side to change, and why; undefined where the addresses are the same or not both known. */
export function recommendSide(seen: Seen): Recommendation | undefined {
  if (seen.verdict === undefined || seen.verdict === 'same' || seen.verdict === 'sameExceptCase') return undefined;
  const [, side, reason] = rules.find(([applies]) => applies(seen)) ?? nothingSpeaks;
  return { side, reason };
}

const nothingSpeaks: Rule = [() => true, 'cannotTell', 'nothingSpeaks'];
