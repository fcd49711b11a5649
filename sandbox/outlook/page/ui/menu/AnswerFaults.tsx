import { useState } from 'react';
import type { Settings } from '../../mailbox/state.ts';
import { methods } from '../../protocol/methods.ts';
import { useHost, useOutlook } from '../OutlookContext.tsx';

type Fault = Settings['answers'][number];

const calls = Object.entries(methods)
  .map(([id, { name }]) => ({ id: Number(id), name }))
  .filter(({ name }) => name !== 'telemetry')
  .sort((one, other) => one.name.localeCompare(other.name));

/** What can happen to an answer. The number typed beside it is the delay or the code. */
const kinds = {
  late: { label: 'Late (ms)', fault: (dispatchId: number, number: number): Fault => ({ dispatchId, delay: number }) },
  lost: { label: 'Lost', fault: (dispatchId: number): Fault => ({ dispatchId, lost: true }) },
  failed: { label: 'Failed (code)', fault: (dispatchId: number, number: number): Fault => ({ dispatchId, errorCode: number }) },
} as const;

type Kind = keyof typeof kinds;

/** Late, lost and failing answers to calls of the add-in. */
export function AnswerFaults() {
  const { outlook } = useHost();
  const answers = useOutlook((state) => state.settings.answers);
  const [call, setCall] = useState(37);
  const [kind, setKind] = useState<Kind>('late');
  const [number, setNumber] = useState(3000);
  const add = () => outlook.changeSettings({ answers: [...answers.filter((each) => each.dispatchId !== call), kinds[kind].fault(call, number)] });
  return (
    <>
      <label className="field">
        <span>Call</span>
        <select value={call} onChange={(event) => setCall(Number(event.target.value))}>
          {calls.map(({ id, name }) => (
            <option key={id} value={id}>
              {name} ({id})
            </option>
          ))}
        </select>
      </label>
      <div className="field-row">
        <select aria-label="What happens" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {Object.entries(kinds).map(([value, { label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <input aria-label="Milliseconds or code" type="number" min="0" value={number} disabled={kind === 'lost'} onChange={(event) => setNumber(Number(event.target.value))} />
        <button type="button" className="command" onClick={add}>
          Add
        </button>
      </div>
      <ul>
        {answers.map((fault) => (
          <li key={fault.dispatchId} className="fault">
            <span>
              {methods[fault.dispatchId]?.name ?? 'unknown call'}: {describe(fault)}
            </span>
            <button
              type="button"
              className="link"
              onClick={() => outlook.changeSettings({ answers: answers.filter((each) => each !== fault) })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function describe({ delay, lost, errorCode }: Fault): string {
  const parts = [delay !== undefined && `after ${delay} ms`, lost && 'lost', errorCode !== undefined && `code ${errorCode}`];
  return parts.filter(Boolean).join(', ');
}
