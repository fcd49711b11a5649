import { judgeOutlookRepair } from '../../repair/judgeOutlookRepair.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { Told } from '../Told.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { isBegun } from './isBegun.ts';
import { rowAt } from '../rowAt.ts';

/** On the first screen: a repair that has begun, and what has come of it. */
export function RepairNotice({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const { repair } = useMoreTexts('repair');
  const { repairing, rows, outlook } = state;
  if (!isBegun(repairing)) return null;
  if (repairing.side === 'dynamics') {
    return (
      <div className="notice" data-finding="unfinishedRepair">
        <Told>{repairing.status === 'running' ? repair.notice.running : repair.notice.unfinished}</Told>
        <LinkButton onClick={actions.repairing.open}>{repair.notice.open}</LinkButton>
      </div>
    );
  }
  const check = rowAt(rows, repairing.url)?.check;
  if (check?.status !== 'answered') return null;
  const seen = { outlook: outlook?.address ?? null, dynamics: check.user.primaryEmail };
  const result = judgeOutlookRepair(repairing.repair, seen);
  return (
    <div className="notice" data-finding="unfinishedRepair" data-result={result}>
      <Told>{repair.outlook.results[result]({ outlook: seen.outlook ?? '', dynamics: seen.dynamics ?? '' })}</Told>
      {result === 'fixed' ? <LinkButton onClick={actions.repairing.drop}>{repair.notice.dismiss}</LinkButton> : <LinkButton onClick={actions.repairing.open}>{repair.notice.open}</LinkButton>}
    </div>
  );
}
