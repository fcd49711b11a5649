import type { WriteRefusal } from '../organizations/writeGate.ts';
import type { ProblemTexts } from './texts.ts';
import type { WriteGateTexts } from './writeGateTexts.ts';

type Kind = WriteRefusal['kind'];

/** What the user reads where the gate lets nothing be written. */
export function explainWriteRefusal(refusal: WriteRefusal, texts: WriteGateTexts): ProblemTexts {
  return sentences(refusal, texts);
}

function sentences<One extends Kind>(refusal: Extract<WriteRefusal, { readonly kind: One }>, texts: WriteGateTexts): ProblemTexts {
  const explain: (value: typeof refusal) => ProblemTexts = texts.refusals[refusal.kind];
  return explain(refusal);
}
