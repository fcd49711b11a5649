import type { Repairing } from './repairing.ts';

/** Whether a repair is in progress, so that another one has to wait: something may have been written, or steps were ticked. */
export function isBegun(repairing: Repairing | undefined): repairing is Repairing {
  if (repairing?.side === 'outlook') return Object.keys(repairing.repair.ticks).length > 0;
  if (repairing?.status === 'running') return true;
  return repairing?.status === 'stopped' && (repairing.journal.direction === 'back' || repairing.journal.steps.some(({ seen }) => seen !== undefined));
}
