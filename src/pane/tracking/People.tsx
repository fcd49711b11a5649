import { explainProblem } from '../../texts/explainProblem.ts';
import type { PartyRecord } from '../../tracking/recipientMatches.ts';
import { LinkButton } from '../LinkButton.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import type { Tracking } from './tracking.ts';
import type { TrackingActions } from './trackingActions.ts';

interface PeopleProps {
  readonly tracking: Tracking;
  readonly addresses: readonly string[];
  readonly actions: TrackingActions;
}

/** Who the people in the message are in the organization: every match is shown, and the person's choice is remembered. */
export function People({ tracking: { people }, addresses, actions }: PeopleProps) {
  const texts = useTexts();
  const { options } = useMoreTexts('message').tracking;
  if (people === 'notAsked') return <LinkButton onClick={actions.findPeople}>{options.findPeople}</LinkButton>;
  if (people === 'asking') return <p role="status">{options.findingPeople}</p>;
  if ('problem' in people) return <p role="alert">{explainProblem(people.problem, texts).title}</p>;
  const distinct = [...new Set(addresses.map((address) => address.toLowerCase()))];
  return (
    <>
      <h3>{options.people}</h3>
      <ul className="people">
        {distinct.map((address) => (
          <li key={address}>
            <bdi className="address">{address}</bdi>
            <Match address={address} records={people.get(address) ?? []} onChoose={(record) => actions.choosePerson(address, record)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface MatchProps {
  readonly address: string;
  readonly records: readonly PartyRecord[];
  readonly onChoose: (record: PartyRecord) => void;
}

function Match({ address, records, onChoose }: MatchProps) {
  const { options, noName } = useMoreTexts('message').tracking;
  const nameOf = ({ name, table }: PartyRecord) => `${name ?? noName} · ${options.tables[table]}`;
  const [first] = records;
  if (!first) return <span className="briefly">{options.unknownPerson}</span>;
  if (records.length === 1) {
    return (
      <span className="briefly">
        <bdi>{first.name ?? noName}</bdi> · {options.tables[first.table]}
      </span>
    );
  }
  return (
    <label className="briefly">
      {options.several(records.length)}
      <select
        aria-label={options.chooseFor(address)}
        value={first.id}
        onChange={({ target }) => {
          const chosen = records.find(({ id }) => id === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {records.map((record) => (
          <option key={record.id} value={record.id}>
            {nameOf(record)}
          </option>
        ))}
      </select>
    </label>
  );
}
