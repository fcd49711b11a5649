import type { Finding } from '../diagnosis/finding.ts';
import type { FindingEvidence, FindingId } from '../diagnosis/findingEvidence.ts';
import type { Fix, Fixer } from '../diagnosis/findingTraits.ts';
import type { RecommendationReason, WrongSide } from '../diagnosis/recommendSide.ts';

/** What a person reads about a finding. */
export interface FindingSentences {
  /** What was found, without a full stop. */
  readonly title: string;
  /** The cause, in one sentence. */
  readonly cause: string;
  /** What to do, one thing. */
  readonly whatToDo: string;
}

/** One sentence set for each finding, made from the very values seen. */
export type FindingCatalogue = { readonly [Id in FindingId]: (evidence: FindingEvidence[Id]) => FindingSentences };

/** All that is read of a diagnosis. One object of this type for each language. */
export interface FindingTexts {
  readonly findings: FindingCatalogue;
  /** As parts of a list within a sentence. */
  readonly fixers: Readonly<Record<Fixer, string>>;
  readonly fixes: Readonly<Record<Fix, string>>;
  readonly wrongSides: Readonly<Record<WrongSide, string>>;
  /** Why that side, in one sentence. */
  readonly reasons: Readonly<Record<RecommendationReason, string>>;
}

/** The one translator from findings to sentences. */
export function explainFinding<Id extends FindingId>(finding: Finding<Id>, { findings }: Pick<FindingTexts, 'findings'>): FindingSentences {
  const explain: (evidence: FindingEvidence[Id]) => FindingSentences = findings[finding.id];
  return explain(finding.evidence);
}
