import type { Advice } from '../../diagnosis/diagnose.ts';
import type { FindingId } from '../../diagnosis/findingEvidence.ts';
import { orderedFixes } from '../../diagnosis/orderedFixes.ts';
import { recordOfFinding } from '../../repair/recordLink.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { later } from '../later.ts';
import { explainSeen } from './explainSeen.ts';
import { PartBoundary } from '../PartBoundary.tsx';
import { FixButtons } from './FixButtons.tsx';
import type { FixPlace } from './fixWays.ts';

const ServerWords = later(() => import(/* webpackChunkName: "cause" */ './ServerWords.tsx').then((file) => file.ServerWords), ['help']);

/** Findings that are told in the words of the server. */
const tellsServerWords: ReadonlySet<FindingId> = new Set<FindingId>(['testFailed', 'mailboxReportsError']);

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
  const { diagnosis, findings } = useMoreTexts('cause');
  const { finding, row } = place;
  const { title, cause, whatToDo } = explainSeen(finding, texts, findings);
  const { fixes, firstIsBest } = orderedFixes(finding, recommendation);
  const isAboutSides = recommendation !== undefined && finding.fixes.includes('changeInDynamics');
  const user = row.check.status === 'answered' ? row.check.user : undefined;
  const record = user && recordOfFinding(row.known.organization, finding, { systemuser: user.id, mailbox: user.mailbox?.id });
  const Heading = isFolded ? 'h3' : 'h2';
  return (
    <section className="finding" data-finding={finding.id} data-severity={finding.severity} {...(!isTitleTold && { 'aria-label': title })}>
      {!isTitleTold && <Heading dir="auto">{title}</Heading>}
      {cause !== '' && <p dir="auto">{cause}</p>}
      {tellsServerWords.has(finding.id) && (
        <PartBoundary instead={null}>
          <ServerWords finding={finding} />
        </PartBoundary>
      )}
      {isAboutSides ? (
        <p data-side={recommendation.side}>
          <strong>{findings.wrongSides[recommendation.side]}</strong>
          <br />
          {findings.reasons[recommendation.reason]}
        </p>
      ) : (
        <p className={isFolded ? undefined : 'next-step'} dir="auto">
          {whatToDo}
        </p>
      )}
      {finding.whoCanFix.length > 0 && <p className="quiet">{diagnosis.who(finding.whoCanFix.map((fixer) => findings.fixers[fixer]))}</p>}
      <FixButtons {...place} fixes={fixes} isFirstBest={firstIsBest && !isFolded} />
      {record !== undefined && (
        <p>
          <a href={record} className="external" target="_blank" rel="noopener noreferrer">
            {diagnosis.openRecord}
          </a>
        </p>
      )}
    </section>
  );
}
