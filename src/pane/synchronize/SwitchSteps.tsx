import type { SwitchJournal } from '../../organizations/switchJournal.ts';
import { describeSteps } from '../../organizations/switchPlan.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { Elapsed } from './Elapsed.tsx';

interface SwitchStepsProps {
  readonly journal: SwitchJournal;
  readonly nameOf: (url: string) => string;
  /** What has begun is being waited for right now. */
  readonly isRunning?: boolean;
}

/** Every step with what it writes, and how far it has come. */
export function SwitchSteps({ journal, nameOf, isRunning = false }: SwitchStepsProps) {
  const { switching } = useMoreTexts('repair');
  return (
    <ol className="steps">
      {describeSteps(journal).map((step, index) => {
        const columns = Object.entries(step.columns);
        const progress = step.failure ? 'failed' : step.progress === 'started' && !isRunning ? 'begun' : step.progress;
        return (
          <li key={index} data-progress={progress}>
            {switching.actions[step.action](nameOf(step.organization))}{' '}
            {progress !== 'planned' && (
              <strong>
                ·&nbsp;{switching.progress[progress]}
                {progress === 'started' && step.startedAt !== undefined && <Elapsed since={step.startedAt} />}
              </strong>
            )}
            {columns.length > 0 && <span className="quiet">{switching.writes(columns.map(([name, value]) => `${name} = ${value}`).join(', '))}</span>}
          </li>
        );
      })}
    </ol>
  );
}
