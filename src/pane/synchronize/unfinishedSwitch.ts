import { readJournal, standingOf, type SwitchJournal } from '../../organizations/switchJournal.ts';

/** The kept journal of a change that can be finished and undone; undefined where nothing was written, or all of it. */
export function unfinishedSwitch(kept: unknown): SwitchJournal | undefined {
  const journal = readJournal(kept);
  return journal && standingOf(journal) === 'halfway' ? journal : undefined;
}
