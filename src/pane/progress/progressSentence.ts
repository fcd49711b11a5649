import type { Texts } from '../../texts/texts.ts';
import type { PaneState } from '../paneState.ts';

export type Working = Extract<PaneState, { status: 'starting' | 'waitingForOutlook' | 'signingIn' | 'asking' | 'waiting' }>;

/** What is being waited for. */
export function progressSentence(state: Working, texts: Texts): string {
  switch (state.status) {
    case 'starting':
      return texts.starting;
    case 'waitingForOutlook':
      return texts.waitingForOutlook;
    case 'signingIn':
      return state.asking ? texts.signingInInWindow : texts.signingIn;
    case 'asking':
      return texts.asking(state.organization.name);
    case 'waiting':
      return texts.waiting({ organization: state.organization.name, seconds: state.seconds });
  }
}
