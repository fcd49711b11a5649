import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import type { Texts } from '../../texts/texts.ts';
import type { PaneState } from '../paneState.ts';
import { useTexts } from '../useTexts.ts';

type Working = Extract<PaneState, { status: 'starting' | 'waitingForOutlook' | 'signingIn' | 'asking' | 'waiting' }>;

/** Says what is being waited for. */
export function ProgressScreen({ state }: { readonly state: Working }) {
  const texts = useTexts();
  return (
    <div className="progress">
      <h1 className="visually-hidden">{texts.productName}</h1>
      <Spinner size={SpinnerSize.large} ariaLive="off" />
      <p role="status">{sentence(state, texts)}</p>
    </div>
  );
}

function sentence(state: Working, texts: Texts): string {
  switch (state.status) {
    case 'starting':
      return texts.starting;
    case 'waitingForOutlook':
      return texts.waitingForOutlook;
    case 'signingIn':
      return texts.signingIn;
    case 'asking':
      return texts.asking(state.organization.name);
    case 'waiting':
      return texts.waiting({ organization: state.organization.name, seconds: state.seconds });
  }
}
