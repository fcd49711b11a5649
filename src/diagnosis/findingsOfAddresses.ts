import { knownElsewhere } from './diagnoseOrganizations.ts';
import { type AddressHolder, type Fact, type HolderKind, valueOf } from './facts.ts';
import type { BothSeen } from './findingEvidence.ts';
import type { FindingRules } from './findingRule.ts';
import { isOneOf } from '../addresses/isOneOf.ts';
import { hasText, type Seen } from './seen.ts';
import { sameOrganization } from '../organizations/organization.ts';

type Ids =
  | 'bothAddressesMissing'
  | 'outlookAddressMissing'
  | 'dynamicsAddressMissing'
  | 'addressesSame'
  | 'addressesSameExceptCase'
  | 'invisibleDifference'
  | 'outlookTellsAlias'
  | 'dynamicsHasAlias'
  | 'dynamicsHasSignInName'
  | 'knownInOtherOrganization'
  | 'oneEditApart'
  | 'domainDiffers'
  | 'localPartDiffers'
  | 'addressesDiffer'
  | 'consumerAddressInOutlook'
  | 'consumerAddressInDynamics'
  | 'notCompanyAddressInOutlook'
  | 'notCompanyAddressInDynamics'
  | 'addressTakenByUser'
  | 'addressTakenByQueue'
  | 'addressTakenByMailbox'
  | 'holdersNotReadable'
  | 'companyDomainsNotKnown';

/** Whether the two addresses are the same, in what they differ, and why. */
export const findingsOfAddresses: FindingRules<Ids> = {
  bothAddressesMissing: ({ verdict, organization }) => (verdict === 'emptyInBoth' ? { organization } : undefined),
  // Without an answer of Dynamics 365 it is still known that Outlook has none.
  outlookAddressMissing: ({ told, dynamics, verdict }) => (told === '' && verdict !== 'emptyInBoth' ? { dynamics: dynamics ?? '' } : undefined),
  dynamicsAddressMissing: ({ verdict, outlook, organization }) => (verdict === 'emptyInDynamics' ? { organization, outlook: outlook ?? '' } : undefined),
  addressesSame: ({ verdict, outlook }) => (verdict === 'same' ? { address: outlook ?? '' } : undefined),
  addressesSameExceptCase: ({ verdict, outlook, dynamics }) => (verdict === 'sameExceptCase' ? { outlook: outlook ?? '', dynamics: dynamics ?? '' } : undefined),

  invisibleDifference: ({ differing }) => (differing?.difference.kind === 'invisible' ? { ...both(differing), difference: { kinds: differing.difference.kinds, side: differing.difference.side } } : undefined),
  outlookTellsAlias: (seen) => (seen.differing && outlookTellsAlias(seen) ? both(seen.differing) : undefined),
  dynamicsHasAlias: (seen) => (seen.differing && dynamicsHasAlias(seen) ? both(seen.differing) : undefined),
  dynamicsHasSignInName: (seen) => (seen.differing && dynamicsHasSignInName(seen) ? both(seen.differing) : undefined),
  knownInOtherOrganization: (seen) => {
    const knownIn = seen.differing && organizationsThatKnow(seen);
    return seen.differing && knownIn ? { ...both(seen.differing), organization: seen.organization, knownIn } : undefined;
  },
  oneEditApart: ({ differing }) => (differing?.difference.kind === 'oneEdit' ? { ...both(differing), edit: differing.difference.edit } : undefined),
  domainDiffers: ({ differing }) => (differing?.difference.kind === 'domain' ? both(differing) : undefined),
  localPartDiffers: ({ differing }) => (differing?.difference.kind === 'localPart' ? both(differing) : undefined),
  addressesDiffer: ({ differing }) => (differing?.difference.kind === 'both' ? both(differing) : undefined),

  consumerAddressInOutlook: (seen) => (doesNotMatch(seen) && seen.belonging.outlook === 'consumer' ? { address: seen.outlook ?? '' } : undefined),
  consumerAddressInDynamics: ({ differing, belonging }) => (differing && belonging.dynamics === 'consumer' ? { address: differing.dynamics } : undefined),
  // Where neither is the company's, the list may well be incomplete.
  notCompanyAddressInOutlook: (seen) => (doesNotMatch(seen) && seen.belonging.outlook === 'other' && seen.belonging.dynamics !== 'other' ? { address: seen.outlook ?? '' } : undefined),
  notCompanyAddressInDynamics: ({ differing, belonging }) => (differing && belonging.dynamics === 'other' && belonging.outlook !== 'other' ? { address: differing.dynamics } : undefined),
  companyDomainsNotKnown: ({ differing, belonging }) => (differing && (belonging.outlook === 'cannotTell' || belonging.dynamics === 'cannotTell') ? both(differing) : undefined),

  addressTakenByUser: (seen) => takenBy(seen, 'user'),
  addressTakenByQueue: (seen) => takenBy(seen, 'queue'),
  addressTakenByMailbox: (seen) => takenBy(seen, 'mailbox'),
  holdersNotReadable: (seen) => {
    const kinds = holderKinds.filter((kind) => seen.facts.holders[kind].state !== 'known');
    return doesNotMatch(seen) && kinds.length > 0 ? { organization: seen.organization, kinds } : undefined;
  },
};

const holderKinds: readonly HolderKind[] = ['user', 'queue', 'mailbox'];

/** Outlook tells another address of the mailbox, and Primary Email is the primary one. */
export function outlookTellsAlias({ differing, directory }: Seen): boolean {
  return differing !== undefined && hasText(directory?.primaryAddress) && isOneOf(differing.dynamics, [directory.primaryAddress]) && !isOneOf(differing.outlook, [differing.dynamics]);
}

/** Primary Email is an address of the mailbox, but not the one that mail is sent with. */
export function dynamicsHasAlias(seen: Seen): boolean {
  const { differing, directory } = seen;
  if (!differing || outlookTellsAlias(seen) || isOneOf(differing.outlook, [differing.dynamics])) return false;
  return isOneOf(differing.dynamics, directory?.addresses ?? []);
}

/** Primary Email is what the person signs in with, which looks like an address and can be one as well. */
export function dynamicsHasSignInName(seen: Seen): boolean {
  const { differing, directory, account, user } = seen;
  if (!differing || dynamicsHasAlias(seen) || outlookTellsAlias(seen) || isOneOf(differing.outlook, [differing.dynamics])) return false;
  return isOneOf(differing.dynamics, [account?.username, directory?.userPrincipalName, user?.signInName].filter(hasText));
}

/** The other organizations that know the mailbox, where this one does not. */
export function organizationsThatKnow({ facts }: Seen) {
  const elsewhere = knownElsewhere(facts.answers);
  return elsewhere?.notHere.some((one) => sameOrganization(one, facts.organization)) ? elsewhere.here : undefined;
}

/** Whether the address of Outlook would have to go into Dynamics 365 for the two to match. */
function doesNotMatch({ differing, verdict, outlookUncertain }: Seen): boolean {
  return differing !== undefined || (verdict === 'emptyInDynamics' && !outlookUncertain);
}

function both({ outlook, dynamics }: BothSeen): BothSeen {
  return { outlook, dynamics };
}

/** Other rows than the person's own; without the user nobody knows which are. Only rows that the person may read are seen. */
export function takenBy(seen: Seen, kind: HolderKind) {
  const { user, outlook, organization, outlookUncertain } = seen;
  if (!user || !hasText(outlook) || outlookUncertain) return undefined;
  const holders = others(seen.facts.holders[kind], [user.id, user.mailbox?.id]);
  return holders.length > 0 ? { organization, address: outlook, holders } : undefined;
}

function others(holders: Fact<readonly AddressHolder[]>, own: readonly (string | undefined)[]): readonly AddressHolder[] {
  return (valueOf(holders) ?? []).filter(({ id }) => !own.some((ownId) => ownId?.toLowerCase() === id.toLowerCase()));
}
