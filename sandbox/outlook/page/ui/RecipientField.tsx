import type { Person } from '../../mail/message.ts';
import type { Draft, RecipientField as Field } from '../mailbox/draft.ts';
import { useHost } from './OutlookContext.tsx';

interface RecipientFieldProps {
  readonly draft: Draft;
  readonly field: Field;
  readonly label: string;
}

/** A line of addresses, taken over when the user leaves it. */
export function RecipientField({ draft, field, label }: RecipientFieldProps) {
  const { outlook } = useHost();
  const people = draft[field];
  return (
    <label className="composer-field">
      <span>{label}</span>
      <input
        key={addressLine(people)}
        defaultValue={addressLine(people)}
        title={people.map(({ name, address }) => `${name} <${address}>`).join('\n')}
        onBlur={(event) => outlook.changeRecipients(draft.id, field, readAddresses(event.target.value, people))}
      />
    </label>
  );
}

function addressLine(people: readonly Person[]): string {
  return people.map((person) => person.address).join('; ');
}

/** Addresses as typed; someone who was in the field before keeps the name. */
function readAddresses(line: string, before: readonly Person[]): Person[] {
  const addresses = line.split(/[;,\s]+/).filter((address) => address.includes('@'));
  return addresses.map((address) => before.find((person) => person.address === address) ?? { address, name: address });
}
