import { LinkButton } from '../LinkButton.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { Tracking } from './tracking.ts';

/** Whether the message is tracked in the other connected organizations; they are asked only on a click. */
export function Elsewhere({ tracking: { elsewhere }, onAsk }: { readonly tracking: Tracking; readonly onAsk: () => void }) {
  const { elsewhere: words } = useMoreTexts('message').tracking;
  if (elsewhere === 'notAsked') {
    return (
      <p>
        <LinkButton onClick={onAsk}>{words.ask}</LinkButton> <span className="for-helpers">{words.warning}</span>
      </p>
    );
  }
  return (
    <div role="status">
      {elsewhere === 'asking' ? (
        <p>{words.asking}</p>
      ) : (
        <ul>
          {elsewhere.map(({ organization, answer }) => (
            <li key={organization} dir="auto">
              {'problem' in answer ? words.unknown(organization) : answer.rows.length > 0 ? words.tracked(organization) : words.notTracked(organization)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
