import type { Advice } from '../../diagnosis/diagnose.ts';
import { orderedFixes } from '../../diagnosis/orderedFixes.ts';
import { recordOfFinding } from '../../repair/recordLink.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { explainSeen, translateServerWords } from './explainSeen.ts';
import { FixButtons } from './FixButtons.tsx';
import type { FixPlace } from './fixWays.ts';

interface FindingViewProps extends FixPlace {
  readonly recommendation?: Advice['recommendation'];
  /** One among several: nothing in it stands out. */
  readonly isFolded?: boolean;
  /** The screen says it above already. */
  readonly isTitleTold?: boolean;
}

/** One finding: its cause with the values seen, what to do, who can, and the buttons for it. */
export function FindingView({ recommendation, isFolded = false, isTitleTold = false, ...place }: FindingViewProps) {
  const texts = useTexts();
  const more = useMoreTexts();
  const { finding, row } = place;
  const { title, cause, whatToDo } = explainSeen(finding, texts, more);
  const translated = translateServerWords(finding, more);
  const { fixes, firstIsBest } = orderedFixes(finding, recommendation);
  const isAboutSides = recommendation !== undefined && finding.fixes.includes('changeInDynamics');
  const user = row.check.status === 'answered' ? row.check.user : undefined;
  const record = user && recordOfFinding(row.known.organization, finding, { systemuser: user.id, mailbox: user.mailbox?.id });
  const Heading = isFolded ? 'h3' : 'h2';
  return (
    <section className="finding" data-finding={finding.id} data-severity={finding.severity} {...(!isTitleTold && { 'aria-label': title })}>
      {!isTitleTold && <Heading dir="auto">{title}</Heading>}
      {cause !== '' && <p dir="auto">{cause}</p>}
      {translated !== undefined && <p>{translated}</p>}
      {isAboutSides ? (
        <p data-side={recommendation.side}>
          <strong>{more.findings.wrongSides[recommendation.side]}</strong>
          <br />
          {more.findings.reasons[recommendation.reason]}
        </p>
      ) : (
        <p className={isFolded ? undefined : 'next-step'} dir="auto">
          {whatToDo}
        </p>
      )}
      {finding.whoCanFix.length > 0 && <p className="quiet">{more.diagnosis.who(finding.whoCanFix.map((fixer) => more.findings.fixers[fixer]))}</p>}
      <FixButtons {...place} fixes={fixes} isFirstBest={firstIsBest && !isFolded} />
      {record !== undefined && (
        <p>
          <a href={record} className="external" target="_blank" rel="noopener noreferrer">
            {more.request.openRecord}
          </a>
        </p>
      )}
    </section>
  );
}
