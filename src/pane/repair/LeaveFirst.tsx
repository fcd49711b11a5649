import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { Repairing } from './repairing.ts';

/** Never are both sides being changed: whoever begins another repair leaves the one that has begun. */
export function LeaveFirst({ repairing, actions }: { readonly repairing: Repairing; readonly actions: PaneActions }) {
  const { leaveFirst } = useMoreTexts('repair').repair;
  return (
    <SubScreen title={leaveFirst.title}>
      <p>{repairing.side === 'dynamics' ? leaveFirst.inDynamics : leaveFirst.inOutlook}</p>
      <p className="links">
        <ActionButton onClick={() => actions.repairing.change('same')}>{leaveFirst.stay}</ActionButton>
        <LinkButton onClick={() => actions.repairing.change('other')}>{leaveFirst.leave}</LinkButton>
      </p>
    </SubScreen>
  );
}
