import { clientOfPlatform } from '../../outlook/outlookClient.ts';
import { stepsFor } from '../../repair/outlookSteps.ts';
import type { PaneState } from '../paneState.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

/** Where the person finds the address in Outlook, for whoever would rather look than believe it. */
export function FindAddress({ outlook }: Pick<PaneState, 'outlook'>) {
  const { outlookSteps } = useMoreTexts('cause');
  return (
    <details className="fold" data-find-address>
      <summary tabIndex={0}>{outlookSteps.parts.find}</summary>
      <ol>
        {stepsFor((outlook?.platform && clientOfPlatform[outlook.platform]) ?? 'classicWindows')
          .filter(({ part }) => part === 'find')
          .map(({ id }) => (
            <li key={id}>{outlookSteps.steps[id]('')}</li>
          ))}
      </ol>
      <p className="quiet">{outlookSteps.severalMailboxes}</p>
    </details>
  );
}
