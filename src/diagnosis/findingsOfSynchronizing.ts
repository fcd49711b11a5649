import { sameOrganization } from '../organizations/organization.ts';
import { judgeSynchronizing, type SynchronizingVerdict } from '../organizations/synchronizingMatrix.ts';
import type { FindingRules } from './findingRule.ts';
import type { Seen } from './seen.ts';

type Ids = 'severalSynchronize' | 'otherOrganizationSynchronizes' | 'nobodySynchronizes' | 'synchronizingNotKnown' | 'tracksByItself';

/** Which organization synchronizes the mailbox, and what its server tracks without being asked. */
export const findingsOfSynchronizing: FindingRules<Ids> = {
  severalSynchronize: (seen) => {
    const verdict = judged(seen);
    return verdict?.kind === 'several' ? { organizations: verdict.organizations } : undefined;
  },
  otherOrganizationSynchronizes: (seen) => {
    const synchronizing = otherThatSynchronizes(seen);
    return synchronizing && { organization: seen.organization, synchronizing };
  },
  nobodySynchronizes: (seen) => (judged(seen)?.kind === 'none' ? { organization: seen.organization } : undefined),
  synchronizingNotKnown: (seen) => {
    const verdict = judged(seen);
    return verdict?.kind === 'unknown' && !otherThatSynchronizes(seen) ? { notKnown: verdict.notKnown } : undefined;
  },
  tracksByItself: ({ facts: { incomingFilter } }) => (incomingFilter.state === 'known' ? { filter: incomingFilter.value } : undefined),
};

/** Nothing is judged before any organization has been asked. */
function judged({ facts: { synchronizing } }: Seen): SynchronizingVerdict | undefined {
  return synchronizing.rows.length > 0 ? judgeSynchronizing(synchronizing.rows, synchronizing.flag) : undefined;
}

function otherThatSynchronizes(seen: Seen) {
  const verdict = judged(seen);
  const synchronizing = verdict?.kind === 'one' ? verdict.organization : verdict?.kind === 'unknown' ? verdict.synchronizing[0] : undefined;
  return synchronizing && !sameOrganization(synchronizing, seen.facts.organization) ? synchronizing : undefined;
}
