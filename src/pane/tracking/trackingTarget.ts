import type { Organization } from '../../organizations/organization.ts';
import { currentRow } from '../currentRow.ts';
import type { Answer, PaneState } from '../paneState.ts';

/** The organization that a message would be tracked in. */
export interface TrackingTarget {
  readonly organization: Organization;
  readonly answer: Answer;
}

/** The current organization where it knows the mailbox by its address; undefined where it does not, or has not answered. */
export function trackingTarget(state: PaneState): TrackingTarget | undefined {
  const row = currentRow(state);
  return row?.check.status === 'answered' && row.check.diagnosis.synchronizes ? { organization: row.known.organization, answer: row.check } : undefined;
}
