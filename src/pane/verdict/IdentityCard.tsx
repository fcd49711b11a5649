import type { DifferencePart } from '../../addresses/markDifference.ts';
import type { AddressDiagnosis } from '../../diagnosis/diagnoseAddresses.ts';
import { useTexts } from '../useTexts.ts';
import { MarkedAddress } from './MarkedAddress.tsx';

interface IdentityCardProps {
  readonly diagnosis: AddressDiagnosis;
  readonly parts: readonly DifferencePart[];
}

/** The mailbox as both sides know it. */
export function IdentityCard({ diagnosis, parts }: IdentityCardProps) {
  const texts = useTexts();
  return (
    <dl className="card">
      <div>
        <dt>{texts.outlookSide}</dt>
        <dd>
          <MarkedAddress address={diagnosis.outlook} parts={parts} side="one" />
        </dd>
      </div>
      <div>
        <dt>
          {texts.dynamicsSide} <span className="column">{texts.primaryEmail}</span>
        </dt>
        <dd>
          <MarkedAddress address={diagnosis.dynamics} parts={parts} side="other" />
        </dd>
      </div>
    </dl>
  );
}
