import type { Finding } from '../../diagnosis/finding.ts';
import { isFinding } from '../../diagnosis/finding.ts';
import type { Problem } from '../../diagnosis/problem.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { explainFinding, type FindingSentences, type FindingTexts } from '../../texts/findingTexts.ts';
import type { Texts } from '../../texts/texts.ts';

/** The sentences of a finding; a problem behind it explains itself better. */
export function explainSeen(finding: Finding, texts: Texts, findings: FindingTexts): FindingSentences {
  const problem = problemOf(finding);
  if (!problem) return explainFinding(finding, findings);
  const { title, explanation, nextStep } = explainProblem(problem, texts);
  return { title, cause: explanation ?? '', whatToDo: nextStep };
}

/** What kept something away, where the finding is about that. */
export function problemOf(finding: Finding): Problem | undefined {
  if (isFinding(finding, 'notSignedIn') || isFinding(finding, 'organizationNotAnswering')) return finding.evidence.problem;
  return isFinding(finding, 'outlookNotTelling') ? (finding.evidence.problem ?? undefined) : undefined;
}
