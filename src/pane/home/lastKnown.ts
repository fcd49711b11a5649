import type { Texts } from '../../texts/texts.ts';
import { compareWith } from '../addressesSeen.ts';
import type { PaneState } from '../paneState.ts';

/** What an organization answered when it was last asked about this mailbox, and how long ago; undefined where nothing is known. */
export function lastKnown({ lastAnswers, outlook, directory }: Pick<PaneState, 'lastAnswers' | 'outlook' | 'directory'>, url: string, { screens }: Texts): string | undefined {
  const last = lastAnswers.find((answer) => answer.url === url && answer.outlook === (outlook?.address ?? null));
  return last && screens.home.lastKnown({ verdict: screens.briefly[compareWith({ outlook, directory }, last.dynamics).verdict], age: Date.now() - last.checkedAt });
}
