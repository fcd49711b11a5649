import { ActionButton } from '../ActionButton.tsx';
import { useTexts } from '../useTexts.ts';

interface ProgressScreenProps {
  readonly sentence: string;
  /** What is known from the last time. */
  readonly lastKnown?: string | undefined;
  /** Where a window is open for the person, it may have been lost behind others; nobody would tell us. */
  readonly onStartAgain?: (() => void) | undefined;
}

/** Says what is being waited for. */
export function ProgressScreen({ sentence, lastKnown, onStartAgain }: ProgressScreenProps) {
  const texts = useTexts();
  return (
    <div className="progress">
      <h1 className="visually-hidden">{texts.productName}</h1>
      <span className="waiting-ring" aria-hidden="true" />
      <p>{sentence}</p>
      {lastKnown !== undefined && <p className="quiet">{lastKnown}</p>}
      {onStartAgain && <ActionButton onClick={onStartAgain}>{texts.startAgain}</ActionButton>}
    </div>
  );
}
