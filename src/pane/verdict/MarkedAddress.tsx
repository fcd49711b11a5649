import type { DifferencePart } from '../../addresses/markDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import { useTexts } from '../useTexts.ts';

interface MarkedAddressProps {
  readonly address: string | null;
  /** The parts of this address; those that the other side does not have are marked. Empty: nothing is marked. */
  readonly parts: readonly DifferencePart[];
  readonly side: 'one' | 'other';
}

/** An address as plain text, however it was written. A screen reader hears it whole; the eye sees what differs. */
export function MarkedAddress({ address, parts, side }: MarkedAddressProps) {
  const texts = useTexts();
  if (address === null || address.trim() === '') return <span className="no-address">{texts.noAddress}</span>;
  return (
    <bdi className="address" dir="ltr">
      {parts.length === 0 ? (
        showCharacters(address)
      ) : (
        <>
          <span className="visually-hidden">{showCharacters(address)}</span>
          <span aria-hidden="true">
            {parts.map((part, index) => (part.common ? <span key={index}>{showCharacters(part[side])}</span> : part[side] !== '' && <mark key={index}>{showCharacters(part[side])}</mark>))}
          </span>
        </>
      )}
    </bdi>
  );
}
