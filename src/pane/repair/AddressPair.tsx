import { markDifference } from '../../addresses/markDifference.ts';
import { MarkedAddress } from '../verdict/MarkedAddress.tsx';

interface AddressPairProps {
  readonly labels: readonly [string, string];
  readonly addresses: readonly [string | null, string | null];
}

/** Two addresses, each under its name, with what differs marked. */
export function AddressPair({ labels, addresses: [one, other] }: AddressPairProps) {
  const parts = markDifference((one ?? '').trim(), (other ?? '').trim());
  const isWhole = parts.every(({ common }) => !common);
  return (
    <dl className="card">
      <div>
        <dt>{labels[0]}</dt>
        <dd>
          <MarkedAddress address={one} parts={isWhole ? [] : parts} side="one" />
        </dd>
      </div>
      <div>
        <dt>{labels[1]}</dt>
        <dd>
          <MarkedAddress address={other} parts={isWhole ? [] : parts} side="other" />
        </dd>
      </div>
    </dl>
  );
}
