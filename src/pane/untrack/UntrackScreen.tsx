import { useState } from 'react';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { NotWritten } from '../problem/NotWritten.tsx';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { Told } from '../Told.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import type { UntrackChoice, Untracking, UntrackOutcome, UntrackPreview } from './untracking.ts';

interface UntrackScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What untracking means for this copy, the choice, and what came of it. */
export function UntrackScreen({ state: { untracking }, actions: { copy } }: UntrackScreenProps) {
  const { untrack: words } = useMoreTexts('message');
  if (!untracking) return null;
  switch (untracking.status) {
    case 'looking':
      return (
        <SubScreen title={words.title} onBack={copy.leaveUntrack}>
          <p role="status">{words.looking}</p>
        </SubScreen>
      );
    case 'failed':
      return (
        <SubScreen title={words.title} onBack={copy.leaveUntrack}>
          <ProblemMessage problem={untracking.problem} onRetry={copy.openUntrack} />
        </SubScreen>
      );
    case 'shown':
      return <Choice untracking={untracking} preview={untracking.preview} onUntrack={copy.untrack} onBack={copy.leaveUntrack} />;
    case 'running':
      return (
        <SubScreen title={words.running}>
          <p role="status">{words.running}</p>
        </SubScreen>
      );
    case 'ended':
      return <Ended outcome={untracking.outcome} onDone={copy.leaveUntrack} onLookAgain={copy.openUntrack} />;
  }
}

interface ChoiceProps {
  readonly untracking: Untracking;
  readonly preview: UntrackPreview;
  readonly onUntrack: (choice: UntrackChoice) => void;
  readonly onBack: () => void;
}

function Choice({ untracking, preview, onUntrack, onBack }: ChoiceProps) {
  const { untrack: words } = useMoreTexts('message');
  const texts = useTexts();
  const [what, setWhat] = useState<UntrackChoice['what']>('keep');
  const [clearRegarding, setClearRegarding] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { offer, row } = preview;
  const regarding = row.regarding?.name ?? null;
  if (confirming) {
    return (
      <SubScreen key="confirm" title={words.confirmTitle}>
        <p>{words.confirmMeans}</p>
        {regarding !== null && <p>{words.goneFrom(regarding)}</p>}
        {row.attachments !== null && row.attachments > 0 && <p>{words.withAttachments(row.attachments)}</p>}
        <p className="links">
          <ActionButton onClick={() => onUntrack({ what: 'delete' })}>{words.confirmDelete}</ActionButton>
          <LinkButton onClick={() => setConfirming(false)}>{texts.screens.cancel}</LinkButton>
        </p>
      </SubScreen>
    );
  }
  return (
    <SubScreen title={words.title} onBack={onBack}>
      <Preview untracking={untracking} preview={preview} />
      {offer.because && <p data-because={offer.because}>{words.because[offer.because]}</p>}
      {offer.mayDelete && (
        <fieldset className="choice">
          <legend>{words.choose}</legend>
          {(['keep', 'delete'] as const).map((each) => (
            <label key={each} className="check">
              <input type="radio" name="what" checked={what === each} onChange={() => setWhat(each)} />
              <span>
                {words[each]} <span className="quiet">{each === 'keep' ? words.keepMeans : words.deleteMeans}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {what === 'keep' && offer.mayClearRegarding && regarding !== null && (
        <label className="check">
          <input type="checkbox" checked={clearRegarding} onChange={({ target }) => setClearRegarding(target.checked)} />
          {words.clearRegarding(regarding)}
        </label>
      )}
      <p className="links">
        <ActionButton onClick={() => (what === 'delete' ? setConfirming(true) : onUntrack({ what, clearRegarding }))}>{what === 'delete' ? words.next : words.untrack}</ActionButton>
        <LinkButton onClick={onBack}>{texts.screens.cancel}</LinkButton>
      </p>
    </SubScreen>
  );
}

function Preview({ untracking: { organization, subject }, preview: { owner, row, later } }: Pick<ChoiceProps, 'untracking' | 'preview'>) {
  const { untrack: words, regarding } = useMoreTexts('message');
  return (
    <>
      <OrganizationBadge organization={organization} />
      <dl className="card">
        <div>
          <dt>{words.message}</dt>
          <dd>{subject ? <bdi>{subject}</bdi> : regarding.noSubject}</dd>
        </div>
        <div>
          <dt>{words.whose}</dt>
          <dd dir="auto">{words.owner[owner.whose]('name' in owner ? owner.name : null)}</dd>
        </div>
        <div>
          <dt>{regarding.now}</dt>
          <dd>{row.regarding ? <bdi>{row.regarding.name ?? row.regarding.id}</bdi> : regarding.none}</dd>
        </div>
      </dl>
      <ul>
        <li>{words.staysInOutlook}</li>
        <li>{words.attachments(row.attachments)}</li>
        <li>{words.later(later)}</li>
      </ul>
    </>
  );
}

/** After which the copy should be looked at again. */
const lookAgainAfter: ReadonlySet<UntrackOutcome['kind']> = new Set<UntrackOutcome['kind']>(['notNoted', 'changed', 'stillThere', 'mayNot', 'unknown', 'problem', 'refused']);

function Ended({ outcome, onDone, onLookAgain }: { readonly outcome: UntrackOutcome; readonly onDone: () => void; readonly onLookAgain: () => void }) {
  const { untrack: words, tracking } = useMoreTexts('message');
  const failed = lookAgainAfter.has(outcome.kind);
  const sentence = <OutcomeSentence outcome={outcome} />;
  return (
    <SubScreen title={tracking.heading}>
      <div data-outcome={outcome.kind}>{failed ? <p role="alert">{sentence}</p> : <Told>{sentence}</Told>}</div>
      {!failed && <p>{words.undo}</p>}
      <p className="links">
        {failed && <ActionButton onClick={onLookAgain}>{words.lookAgain}</ActionButton>}
        {failed ? <LinkButton onClick={onDone}>{words.done}</LinkButton> : <ActionButton onClick={onDone}>{words.done}</ActionButton>}
      </p>
    </SubScreen>
  );
}

function OutcomeSentence({ outcome }: { readonly outcome: UntrackOutcome }) {
  const { untrack: words } = useMoreTexts('message');
  switch (outcome.kind) {
    case 'kept':
      return outcome.regardingCleared ? words.ended.keptAndCleared : words.ended.kept;
    case 'refused':
    case 'problem':
      return <NotWritten because={outcome} />;
    default:
      return words.ended[outcome.kind];
  }
}
