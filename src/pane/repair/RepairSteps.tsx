import type { RepairJournal } from '../../repair/repairJournal.ts';
import { repairColumns, targetOf } from '../../repair/repairWrites.ts';
import { Elapsed } from '../synchronize/Elapsed.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

interface RepairStepsProps {
  readonly journal: RepairJournal;
  /** What has begun is being waited for right now. */
  readonly isRunning?: boolean;
}

/** Every step with what it writes, and how far it has come. */
export function RepairSteps({ journal, isRunning = false }: RepairStepsProps) {
  const { repair, switching } = useMoreTexts('repair');
  return (
    <ol className="steps">
      {journal.steps.map(({ action, progress, failure, startedAt }) => {
        // Where somebody else approves, nothing is written for it from here.
        const columns = action === 'approve' && journal.approver !== 'person' ? [] : Object.entries(repairColumns(journal, action)?.columns ?? {});
        const shown = failure ? 'failed' : progress === 'started' && !isRunning ? 'begun' : progress;
        return (
          <li key={action} data-progress={shown}>
            {repair.actions[action](targetOf(journal) ?? '')}{' '}
            {shown !== 'planned' && (
              <strong>
                ·&nbsp;{switching.progress[shown]}
                {shown === 'started' && startedAt !== undefined && <Elapsed since={startedAt} />}
              </strong>
            )}
            {columns.length > 0 && <span className="quiet">{switching.writes(columns.map(([name, value]) => `${name} = ${value}`).join(', '))}</span>}
          </li>
        );
      })}
    </ol>
  );
}
