import type { WriteRefusal } from '../organizations/writeGate.ts';
import type { ProblemTexts, Texts } from './texts.ts';

type Kind = WriteRefusal['kind'];

/** What the user reads where the gate lets nothing be written. */
export function explainWriteRefusal(refusal: WriteRefusal, texts: Texts): ProblemTexts {
  return sentences(refusal, texts);
}

function sentences<One extends Kind>(refusal: Extract<WriteRefusal, { readonly kind: One }>, texts: Texts): ProblemTexts {
  const explain: (value: typeof refusal) => ProblemTexts = texts.writeRefusals[refusal.kind];
  return explain(refusal);
}
