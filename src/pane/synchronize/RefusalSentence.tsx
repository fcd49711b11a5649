import type { WriteRefusal } from '../../organizations/writeGate.ts';
import { explainWriteRefusal } from '../../texts/explainWriteRefusal.ts';
import { Explained } from '../problem/Explained.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

/** Why nothing is written yet and what to do, within a paragraph. */
export function RefusalSentence({ refusal }: { readonly refusal: WriteRefusal }) {
  const { writeGate } = useMoreTexts('repair');
  return <Explained {...explainWriteRefusal(refusal, writeGate)} />;
}
