import type { RegardingTarget } from '../../tracking/record.ts';
import type { PaneState } from '../paneState.ts';

/** What was chosen for the selected message, or for the one that is being written, before it is tracked. */
export function chosenFor({ tracking, chosenRegarding }: PaneState): RegardingTarget | undefined {
  if (!tracking || chosenRegarding?.organization !== tracking.organization) return undefined;
  const { selected } = tracking;
  const isMeant = selected.kind === 'message' ? selected.message.messageId === chosenRegarding.messageId : selected.kind === 'cannot' && selected.because === 'draft' && chosenRegarding.messageId === '';
  return isMeant ? chosenRegarding.target : undefined;
}
