import { useState } from 'react';
import { readFaults, readServices, type Service, type ServiceFault, setFaults } from '../../mailbox/controls.ts';
import { Problem } from './Problem.tsx';
import { describeFault, offline, type ServicePreset, servicePresets, untilRemoved } from './servicePresets.ts';
import { useAnswer } from './useAnswer.ts';

interface Known {
  readonly services: readonly Service[];
  readonly faults: readonly ServiceFault[];
}

const readKnown = async (): Promise<Known> => {
  const [services, faults] = await Promise.all([readServices(), readFaults()]);
  return { services, faults };
};

/** Faults of the services behind Outlook: which, where, and for how many requests. */
export function ServiceFaults() {
  const { value, problem, ask } = useAnswer(readKnown);
  const services = value?.services ?? [];
  const [host, setHost] = useState<string>();
  const [preset, setPreset] = useState(0);
  const [count, setCount] = useState(1);
  const chosen = host ?? services[0]?.host ?? '';

  /** The list is read first, since requests count it down. */
  const change = (to: (faults: readonly ServiceFault[]) => readonly ServiceFault[]) =>
    ask(async () => ({ services, faults: await setFaults(to(await readFaults())) }));
  const add = ({ fault }: ServicePreset, where: string, times: number) =>
    change((faults) => [...faults, { ...(where === '' ? {} : { host: where }), count: times, ...fault }]);

  return (
    <>
      <label className="field">
        <span>Service</span>
        <select value={chosen} onChange={(event) => setHost(event.target.value)}>
          {services.map((service) => (
            <option key={service.host} value={service.host}>
              {service.name}
            </option>
          ))}
          <option value="">Every service</option>
        </select>
      </label>
      <label className="field">
        <span>Fault</span>
        <select value={preset} onChange={(event) => setPreset(Number(event.target.value))}>
          {servicePresets.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>For how many requests</span>
        <select value={count} onChange={(event) => setCount(Number(event.target.value))}>
          {[1, 2, 3, 5, 10].map((times) => (
            <option key={times} value={times}>
              {times === 1 ? 'The next one' : `The next ${times}`}
            </option>
          ))}
          <option value={untilRemoved}>Until removed</option>
        </select>
      </label>
      <div className="field-row">
        <button type="button" className="command" onClick={() => add(servicePresets[preset] ?? offline, chosen, count)}>
          Add fault
        </button>
        <button type="button" className="command" onClick={() => add(offline, '', untilRemoved)}>
          Go offline
        </button>
        <button type="button" className="command" onClick={() => ask(readKnown)}>
          Look again
        </button>
      </div>
      <Problem sentence={problem} />
      <ul aria-label="Faults that are set" className="faults">
        {value?.faults.map((fault, index) => (
          <li key={index} className="fault">
            <span>
              {nameOf(fault, services)}: {describeFault(fault)}, {remaining(fault)}
            </span>
            <button type="button" className="link" aria-label={`Remove: ${describeFault(fault)}`} onClick={() => change((faults) => withoutOne(faults, fault))}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ host }: ServiceFault, services: readonly Service[]): string {
  return host === undefined ? 'Every service' : (services.find((service) => service.host === host)?.name ?? host);
}

/** A tool that names no number means every request. */
const endless = untilRemoved / 2;

function remaining({ count }: ServiceFault): string {
  if (count > endless) return 'until removed';
  return count === 1 ? 'once more' : `${count} times more`;
}

/** The list without the first fault like this one, whatever is left of its count by now. */
function withoutOne(faults: readonly ServiceFault[], { count: _count, ...unwanted }: ServiceFault): readonly ServiceFault[] {
  const found = faults.findIndex(({ count: _left, ...fault }) => JSON.stringify(fault) === JSON.stringify(unwanted));
  return faults.filter((_fault, index) => index !== found);
}
