import type { Finding } from '../../diagnosis/finding.ts';
import { recognise } from '../../diagnosis/knownErrors/recognise.ts';
import { isFinding } from '../../diagnosis/finding.ts';
import type { Problem } from '../../diagnosis/problem.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { explainFinding, type FindingSentences } from '../../texts/findingTexts.ts';
import type { MoreTexts } from '../../texts/moreTexts.ts';
import type { Texts } from '../../texts/texts.ts';

/** The sentences of a finding; a problem behind it explains itself better. */
export function explainSeen(finding: Finding, texts: Texts, more: MoreTexts): FindingSentences {
  const problem = problemOf(finding);
  if (!problem) return explainFinding(finding, more.findings);
  const { title, explanation, nextStep } = explainProblem(problem, texts);
  return { title, cause: explanation ?? '', whatToDo: nextStep };
}

/** What kept something away, where the finding is about that. */
export function problemOf(finding: Finding): Problem | undefined {
  if (isFinding(finding, 'notSignedIn') || isFinding(finding, 'organizationNotAnswering')) return finding.evidence.problem;
  return isFinding(finding, 'outlookNotTelling') ? (finding.evidence.problem ?? undefined) : undefined;
}

/** What the server's own words mean, where they are known. */
export function translateServerWords(finding: Finding, { knownErrors }: MoreTexts): string | undefined {
  if (!isFinding(finding, 'testFailed') && !isFinding(finding, 'mailboxReportsError')) return undefined;
  const { lastError, alerts } = finding.evidence;
  const [known] = [...(lastError ? [lastError] : []), ...alerts].flatMap(({ code, text }) => recognise(`${code} ${text}`).slice(0, 1));
  return known && `${knownErrors.errors[known.id].cause} ${knownErrors.errors[known.id].fix}`;
}
