import { sameOrganization } from '../organizations/organization.ts';
import type { FindingRules } from './findingRule.ts';
import type { Seen } from './seen.ts';

type Ids = 'severalSynchronize' | 'otherOrganizationSynchronizes' | 'nobodySynchronizes' | 'synchronizingNotKnown' | 'tracksByItself';

/** Which organization synchronizes the mailbox, and what its server tracks without being asked. */
export const findingsOfSynchronizing: FindingRules<Ids> = {
  severalSynchronize: ({ synchronizing }) => (synchronizing?.kind === 'several' ? { organizations: synchronizing.organizations } : undefined),
  otherOrganizationSynchronizes: (seen) => {
    const synchronizing = otherThatSynchronizes(seen);
    return synchronizing && { organization: seen.organization, synchronizing };
  },
  nobodySynchronizes: ({ synchronizing, organization }) => (synchronizing?.kind === 'none' ? { organization } : undefined),
  synchronizingNotKnown: (seen) => {
    const { synchronizing: verdict } = seen;
    return verdict?.kind === 'unknown' && !otherThatSynchronizes(seen) ? { notKnown: verdict.notKnown } : undefined;
  },
  tracksByItself: ({ facts: { incomingFilter } }) => (incomingFilter.state === 'known' ? { filter: incomingFilter.value } : undefined),
};

function otherThatSynchronizes(seen: Seen) {
  const { synchronizing: verdict } = seen;
  const synchronizing = verdict?.kind === 'one' ? verdict.organization : verdict?.kind === 'unknown' ? verdict.synchronizing[0] : undefined;
  return synchronizing && !sameOrganization(synchronizing, seen.facts.organization) ? synchronizing : undefined;
}
