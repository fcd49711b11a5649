import type { RepairJournal } from './repairJournal.ts';
import { targetOf } from './repairWrites.ts';

/**
 * What Primary Email is while a repair stands still, where the server cannot be asked just now: what was read last.
 * Undefined where the repair does not change it, or an answer was lost.
 */
export function primaryEmailNow(journal: RepairJournal): { readonly address: string | null } | undefined {
  const change = journal.steps.find(({ action }) => action === 'change');
  if (change?.progress === 'verified') return { address: targetOf(journal) };
  return change && change.seen === undefined && journal.direction === 'forth' ? { address: journal.before } : undefined;
}
