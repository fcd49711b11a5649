import { useEffect, useRef } from 'react';
import { type Advice, diagnose } from '../../diagnosis/diagnose.ts';
import type { Finding } from '../../diagnosis/finding.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { OrganizationRow, PaneState } from '../paneState.ts';
import { isBegun } from '../repair/isBegun.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { explainSeen } from './explainSeen.ts';
import { factsOf } from './factsOf.ts';
import { FindAddress } from './FindAddress.tsx';
import { FindingView } from './FindingView.tsx';

interface CausePartProps {
  readonly state: PaneState;
  readonly row: OrganizationRow;
  readonly actions: PaneActions;
}

/** Why the verdict is as it is: one finding, the others folded under it. Looks for the cause by itself where something is wrong. */
export function CausePart({ state, row, actions }: CausePartProps) {
  const { check, known } = row;
  const { url } = known.organization;
  const { lookCloser } = actions;
  const advice = diagnose(factsOf(state, row));
  const { severity } = advice.first;
  const isWrong = severity === 'blocking' || severity === 'warning';
  const isUnasked = check.status === 'answered' && check.further === undefined;
  const looksByItself = isWrong && isUnasked && !state.onlyWhenIAsk;
  useEffect(() => {
    if (looksByItself) lookCloser(url);
  }, [looksByItself, lookCloser, url]);

  const isSame = check.status === 'answered' && check.diagnosis.synchronizes;
  // A repair that goes on or waits has a notice, which is the one thing to do; what is found is mostly what it sees to.
  if (isSame && isBegun(state.repairing) && state.repairing.side === 'dynamics' && state.repairing.url === url) return null;
  const isLooking = looksByItself || (check.status === 'answered' && (check.further?.asking.length ?? 0) > 0);
  // Day by day there is nothing to say, and no sentence for it is loaded.
  if (isSame && !isWrong && !isLooking && advice.folded.length === 0) return null;
  return <Cause state={state} row={row} actions={actions} advice={advice} isWrong={isWrong} isLooking={isLooking} asks={isWrong && isUnasked && state.onlyWhenIAsk} isSame={isSame} />;
}

interface CauseProps extends CausePartProps {
  readonly advice: Advice;
  readonly isWrong: boolean;
  readonly isLooking: boolean;
  /** The person wants to be asked before anything is looked for. */
  readonly asks: boolean;
  readonly isSame: boolean;
}

function Cause({ state, row, actions, advice: { first, folded, recommendation }, isWrong, isLooking, asks, isSame }: CauseProps) {
  const texts = useTexts();
  const { diagnosis, findings } = useMoreTexts('cause');
  const place = { row, state, actions };
  return (
    <>
      <Announcement words={isLooking || !isWrong ? '' : explainSeen(first, texts, findings).title} />
      {isWrong && <FindingView {...place} finding={first} isTitleTold={saysHome(first)} {...(recommendation && { recommendation })} />}
      {isLooking && <p className="quiet">{diagnosis.looking}</p>}
      {asks && <LinkButton onClick={() => actions.lookCloser(row.known.organization.url)}>{diagnosis.lookForCause}</LinkButton>}
      {!isLooking && folded.length > 0 && (
        <details className="fold">
          <summary tabIndex={0}>{diagnosis.more(folded.length)}</summary>
          {folded.map((finding) => (
            <FindingView key={finding.id} {...place} finding={finding} isFolded isTitleTold={saysHome(finding)} />
          ))}
        </details>
      )}
      {!isSame && <FindAddress outlook={state.outlook} />}
    </>
  );
}

/** What the home screen says first of all, whichever organization is open. */
function saysHome({ id }: Finding): boolean {
  return id === 'knownInOtherOrganization';
}

/** Milliseconds that screen readers need to take up what they are to say. */
const takenUp = 1000;

/** What was said last, so that nobody who comes back from another screen hears it again. */
let saidLast = '';

/** Screen readers tell what changes in a region that was there before. It is emptied again, since whoever reads on finds the same words below. */
function Announcement({ words }: { readonly words: string }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const said = region.current;
    const isNew = words !== saidLast;
    saidLast = words;
    if (!said || !isNew) return;
    said.textContent = words;
    const silence = setTimeout(() => (said.textContent = ''), takenUp);
    return () => clearTimeout(silence);
  }, [words]);
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
}
