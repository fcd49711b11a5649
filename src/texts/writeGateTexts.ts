import type { WriteRefusal } from '../organizations/writeGate.ts';
import type { ProblemTexts } from './texts.ts';

/** One sentence set for each reason for which nothing is written, made from the very values of that reason. */
export type WriteRefusalCatalogue = { readonly [Kind in WriteRefusal['kind']]: (refusal: Extract<WriteRefusal, { readonly kind: Kind }>) => ProblemTexts };

/** What a person reads where nothing may be written yet, and how they clear it up. */
export interface WriteGateTexts {
  readonly refusals: WriteRefusalCatalogue;
  readonly bothAreMe: string;
  readonly insist: string;
  readonly askDirectory: string;
}
