import type { WriteRefusal } from '../../organizations/writeGate.ts';
import { explainWriteRefusal } from '../../texts/explainWriteRefusal.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

/** Why nothing is written yet and what to do, within a paragraph. */
export function RefusalSentence({ refusal }: { readonly refusal: WriteRefusal }) {
  const { writeGate } = useMoreTexts('repair');
  const { title, explanation, nextStep } = explainWriteRefusal(refusal, writeGate);
  return [title, explanation, nextStep].join(' ');
}
