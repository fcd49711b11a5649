import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import { ActionButton } from '../ActionButton.tsx';
import { useTexts } from '../useTexts.ts';
import { progressSentence, type Working } from './progressSentence.ts';

interface ProgressScreenProps {
  readonly state: Working;
  readonly onStartAgain: () => void;
}

/** Says what is being waited for. */
export function ProgressScreen({ state, onStartAgain }: ProgressScreenProps) {
  const texts = useTexts();
  return (
    <div className="progress">
      <h1 className="visually-hidden">{texts.productName}</h1>
      <Spinner size={SpinnerSize.large} ariaLive="off" />
      <p>{progressSentence(state, texts)}</p>
      {/* The window may have been lost behind others; nobody would tell us. */}
      {state.status === 'signingIn' && state.asking && <ActionButton onClick={onStartAgain}>{texts.startAgain}</ActionButton>}
    </div>
  );
}
