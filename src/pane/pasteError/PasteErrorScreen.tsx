import { useState } from 'react';
import { type Recognised, recognise } from '../../diagnosis/knownErrors/recognise.ts';
import type { KnownErrorTexts } from '../../texts/knownErrorTexts.ts';
import { CopyField } from '../CopyField.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { leadOf } from './leadOf.ts';

/** More than this nobody means by an error. */
const longest = 100_000;
/** The others are further guesses, and so folded. */
const shownAtOnce = 1;

/** Says what a pasted error means and what to do; on this device alone. */
export function PasteErrorScreen({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const { knownErrors } = useMoreTexts('help');
  const { diagnosis } = useMoreTexts('cause');
  const [text, setText] = useState('');
  const recognised = recognise(text);
  const isEmpty = text.trim() === '';
  const [first, others] = [recognised.slice(0, shownAtOnce), recognised.slice(shownAtOnce)];
  return (
    <SubScreen title={knownErrors.title} onBack={() => actions.show('home')}>
      <p>{knownErrors.hint}</p>
      <textarea className="letter" aria-label={diagnosis.paste.label} dir="auto" rows={5} maxLength={longest} spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
      <div role="status">
        {!isEmpty && recognised.length === 0 && <Answer answer={knownErrors.unknown} who={knownErrors.who.dynamicsAdmin} />}
        {first.map((known) => (
          <KnownAnswer key={known.id} known={known} actions={actions} />
        ))}
      </div>
      {!isEmpty && recognised.length === 0 && state.rows.some(({ known }) => known.connected) && (
        <p className="links">
          <LinkButton onClick={() => actions.show('report')}>{diagnosis.report.make}</LinkButton>
        </p>
      )}
      {others.length > 0 && (
        <details className="fold">
          <summary tabIndex={0}>{diagnosis.more(others.length)}</summary>
          {others.map((known) => (
            <KnownAnswer key={known.id} known={known} actions={actions} />
          ))}
        </details>
      )}
    </SubScreen>
  );
}

function KnownAnswer({ known, actions }: { readonly known: Recognised; readonly actions: PaneActions }) {
  const { knownErrors } = useMoreTexts('help');
  const { diagnosis } = useMoreTexts('cause');
  const { id, by, found, who } = known;
  const answer = knownErrors.errors[id];
  const lead = leadOf(id);
  const isForSomebodyElse = lead === undefined && who[0] !== undefined && who[0] !== 'user';
  return (
    <section className="finding" data-known-error={id} aria-label={knownErrors.foundBy(found)}>
      <p className="quiet">
        {knownErrors.foundBy(found)} {by === 'symptom' && knownErrors.perhaps}
      </p>
      <Answer answer={answer} who={knownErrors.who[who[0] ?? 'nobody']} />
      {lead && (
        <p className="links">
          <LinkButton onClick={() => actions.show(lead)} isOnward>{diagnosis.paste.show[lead]}</LinkButton>
        </p>
      )}
      {isForSomebodyElse && <CopyField label={diagnosis.paste.copyAnswer} rows={4} text={[knownErrors.foundBy(found), answer.cause, answer.fix].join('\n')} />}
    </section>
  );
}

function Answer({ answer: { cause, fix, nextStep }, who }: { readonly answer: KnownErrorTexts; readonly who: string }) {
  const { diagnosis } = useMoreTexts('cause');
  return (
    <>
      <p>{cause}</p>
      <p>{fix}</p>
      <p className="next-step">{nextStep}</p>
      <p className="quiet">{diagnosis.who([who])}</p>
    </>
  );
}
