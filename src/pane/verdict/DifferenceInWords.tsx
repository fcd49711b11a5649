import type { DifferencePart } from '../../addresses/markDifference.ts';
import { summarizeDifference } from '../../addresses/summarizeDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { Texts } from '../../texts/texts.ts';
import { useTexts } from '../useTexts.ts';

/** The difference as sentences, for everyone who cannot or would rather not compare letters. */
export function DifferenceInWords({ parts }: { readonly parts: readonly DifferencePart[] }) {
  const texts = useTexts();
  return (
    <ul className="difference" aria-label={texts.difference.heading}>
      {summarizeDifference(parts).map((part, index) => (
        <li key={index}>{sentence(part, texts)}</li>
      ))}
    </ul>
  );
}

function sentence({ one, other }: DifferencePart, texts: Texts): string {
  const { onlyInOutlook, onlyInDynamics, replaced, space } = texts.difference;
  const name = (text: string) => (text === ' ' ? space : showCharacters(text));
  if (other === '') return onlyInOutlook(name(one));
  if (one === '') return onlyInDynamics(name(other));
  return replaced({ outlook: name(one), dynamics: name(other) });
}
