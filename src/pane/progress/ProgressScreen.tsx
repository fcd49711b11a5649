import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import type { Texts } from '../../texts/texts.ts';
import type { PaneState } from '../paneState.ts';
import { useTexts } from '../useTexts.ts';

type Working = Extract<PaneState, { status: 'starting' | 'signingIn' | 'asking' | 'waiting' }>;

/** Says what is being waited for. */
export function ProgressScreen({ state }: { readonly state: Working }) {
  return (
    <div className="progress" role="status">
      <Spinner size={SpinnerSize.large} ariaLive="off" />
      <p>{sentence(state, useTexts())}</p>
    </div>
  );
}

function sentence(state: Working, texts: Texts): string {
  switch (state.status) {
    case 'starting':
      return texts.starting;
    case 'signingIn':
      return texts.signingIn;
    case 'asking':
      return texts.asking(state.organization.name);
    case 'waiting':
      return texts.waiting({ organization: state.organization.name, seconds: state.seconds });
  }
}
