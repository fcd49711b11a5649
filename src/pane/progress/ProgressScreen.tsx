import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import { ActionButton } from '../ActionButton.tsx';
import { useTexts } from '../useTexts.ts';

interface ProgressScreenProps {
  readonly sentence: string;
  /** Where a window is open for the person, it may have been lost behind others; nobody would tell us. */
  readonly onStartAgain?: (() => void) | undefined;
}

/** Says what is being waited for. */
export function ProgressScreen({ sentence, onStartAgain }: ProgressScreenProps) {
  const texts = useTexts();
  return (
    <div className="progress">
      <h1 className="visually-hidden">{texts.productName}</h1>
      <Spinner size={SpinnerSize.large} ariaLive="off" />
      <p>{sentence}</p>
      {onStartAgain && <ActionButton onClick={onStartAgain}>{texts.startAgain}</ActionButton>}
    </div>
  );
}
