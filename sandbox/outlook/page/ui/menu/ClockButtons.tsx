import { pushClock, readClock } from '../../mailbox/controls.ts';
import { Problem } from './Problem.tsx';
import { useAnswer } from './useAnswer.ts';

const steps = [
  { label: '1 min', seconds: 60 },
  { label: '5 min', seconds: 300 },
  { label: '1 h', seconds: 3600 },
] as const;

/** Time that would pass in Dynamics 365 and Entra ID, without waiting for it. */
export function ClockButtons() {
  const { value, problem, ask } = useAnswer(readClock);
  return (
    <>
      <p className="address" role="status">
        {value && `It is ${new Date(value.now).toLocaleString('en-GB')} in the sandbox.`}
      </p>
      <div className="field-row" role="group" aria-label="Push the clock">
        {steps.map(({ label, seconds }) => (
          <button key={label} type="button" className="command" aria-label={`Push the clock by ${label}`} onClick={() => ask(() => pushClock(seconds))}>
            + {label}
          </button>
        ))}
      </div>
      <Problem sentence={problem} />
    </>
  );
}
