import type { Texts } from '../../texts/texts.ts';
import type { Check, Start } from '../paneState.ts';

/** What is being waited for before the pane can do anything. */
export function startSentence(start: Start, texts: Texts): string {
  return start.status === 'waitingForOutlook' ? texts.waitingForOutlook : texts.starting;
}

/** A check that goes on. */
export type Working = Extract<Check, { status: 'signingIn' | 'asking' | 'waiting' }>;

/** What the check of an organization is waiting for. */
export function checkSentence(check: Working, organization: string, texts: Texts): string {
  switch (check.status) {
    case 'signingIn':
      return check.asking ? texts.signingInInWindow : texts.signingIn;
    case 'asking':
      return texts.asking(organization);
    case 'waiting':
      return texts.waiting({ organization, seconds: check.seconds });
  }
}
