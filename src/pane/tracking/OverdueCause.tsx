import { useEffect } from 'react';
import { diagnose } from '../../diagnosis/diagnose.ts';
import { explainSeen } from '../diagnosis/explainSeen.ts';
import { factsOf } from '../diagnosis/factsOf.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { OrganizationRow, PaneState } from '../paneState.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';

interface OverdueCauseProps {
  readonly state: PaneState;
  readonly row: OrganizationRow;
  readonly actions: PaneActions;
}

/** Why the server has not tracked a message that it was asked to track: looked for by itself, unless the person wants to be asked first. */
export function OverdueCause({ state, row, actions }: OverdueCauseProps) {
  const texts = useTexts();
  const { diagnosis, findings } = useMoreTexts('cause');
  const { tracking: words } = useMoreTexts('message');
  const { url } = row.known.organization;
  const { lookCloser } = actions;
  const further = row.check.status === 'answered' ? row.check.further : undefined;
  const looksByItself = further === undefined && !state.onlyWhenIAsk;
  useEffect(() => {
    if (looksByItself) lookCloser(url);
  }, [looksByItself, lookCloser, url]);
  if (further === undefined && state.onlyWhenIAsk) return <LinkButton onClick={() => lookCloser(url)}>{diagnosis.lookForCause}</LinkButton>;
  if (further === undefined || further.asking.length > 0) return <p role="status">{diagnosis.looking}</p>;
  const { first } = diagnose(factsOf(state, row));
  const isWrong = first.severity === 'blocking' || first.severity === 'warning';
  const { title, whatToDo } = explainSeen(first, texts, findings);
  // Its buttons are with the verdict, further up.
  return (
    <p role="status" data-overdue={isWrong ? first.id : 'noCause'} dir="auto">
      {isWrong ? (
        <>
          <strong>{title}</strong>
          <br />
          {whatToDo}
        </>
      ) : (
        words.noCause
      )}
    </p>
  );
}
