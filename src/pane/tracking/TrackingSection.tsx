import { Suspense, useEffect, useId } from 'react';
import { actionsOf, type TrackingState, trackingState } from '../../tracking/trackingState.ts';
import type { Organization } from '../../organizations/organization.ts';
import { DraftSection } from '../compose/DraftSection.tsx';
import { chosenFor } from '../regarding/chosenFor.ts';
import { currentRow } from '../currentRow.ts';
import { later } from '../later.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import { PartBoundary } from '../PartBoundary.tsx';
import type { PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { noteSentence, stateSentence } from './stateSentence.ts';
import { TrackedCopy } from './TrackedCopy.tsx';
import { TrackForm } from './TrackForm.tsx';
import type { Tracking } from './tracking.ts';
import { trackingTarget } from './trackingTarget.ts';

const OverdueCause = later(() => import(/* webpackChunkName: "cause" */ './OverdueCause.tsx').then((file) => file.OverdueCause), ['cause', 'message']);

const RefusalMessage = later(() => import(/* webpackChunkName: "refusal" */ '../synchronize/RefusalMessage.tsx').then((file) => file.RefusalMessage), ['repair']);

interface TrackingSectionProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The current organization, which has answered. */
  readonly organization: Organization;
}

/** The message that is selected in Outlook: whether it is tracked in the current organization, and what can be done. */
export function TrackingSection({ state, actions, organization }: TrackingSectionProps) {
  const { tracking: words } = useMoreTexts('message');
  const heading = useId();
  const offered = trackingTarget(state) !== undefined;
  const { follow } = actions.tracking;
  useEffect(() => {
    if (offered) follow();
  }, [offered, follow]);
  const { tracking } = state;
  return (
    <section className="tracking" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      {!offered && (
        <div data-tracking="blocked">
          <p>{words.blocked}</p>
          <LinkButton onClick={() => actions.repair(organization.url, 'dynamics')}>{words.repair}</LinkButton>
        </div>
      )}
      {offered && tracking?.organization === organization.url && <SelectedMessage state={state} tracking={tracking} actions={actions} organization={organization} />}
    </section>
  );
}

interface SelectedMessageProps extends TrackingSectionProps {
  readonly tracking: Tracking;
}

function SelectedMessage({ state, tracking, actions, organization }: SelectedMessageProps) {
  const { tracking: words, regarding, untrack } = useMoreTexts('message');
  const shown = trackingState(tracking, tracking.now);
  const can = new Set(actionsOf(shown));
  const asked = actions.tracking;
  const refusal = (shown.kind === 'failed' && shown.failure.kind === 'refused' ? shown.failure.refusal : undefined) ?? tracking.refusal;
  const problem = problemIn(shown);
  const row = currentRow(state);
  return (
    <div data-tracking={shown.kind}>
      {problem ? (
        <ProblemMessage problem={problem} onRetry={shown.kind === 'failed' && can.has('track') ? undefined : asked.look} onSignIn={(how) => actions.signIn(organization.url, how)} />
      ) : (
        <p role="status" className="tracking-state" dir="auto">
          {stateSentence(shown, organization.name, words)}
        </p>
      )}
      {shown.kind === 'nothing' && <p className="for-helpers">{words.notShown}</p>}
      {shown.kind === 'overdue' && row && (
        <PartBoundary instead={null}>
          <OverdueCause state={state} row={row} actions={actions} />
        </PartBoundary>
      )}
      {'row' in shown && shown.row && <TrackedCopy row={shown.row} me={tracking.me} organization={organization} />}
      {tracking.notes.length > 0 && (
        <ul className="notes">
          {tracking.notes.map((note, index) => (
            <li key={index} dir="auto">
              {noteSentence(note, words)}
            </li>
          ))}
        </ul>
      )}
      {refusal && writing.some((action) => can.has(action)) && (
        <Suspense>
          <RefusalMessage
            refusal={refusal}
            state={state}
            actions={{
              ...actions,
              sayBothAreMe: asked.sayBothAreMe,
              chooseAccount: () => actions.signIn(organization.url, 'choosing'),
              insist: asked.insist,
              askDirectory: asked.askDirectory,
              lookAgain: asked.readAgain,
            }}
          />
        </Suspense>
      )}
      {can.has('track') && !refusal && <TrackForm key={keyOf(tracking)} tracking={tracking} regarding={chosenFor(state)} shown={shown} organization={organization} owner={trackingTarget(state)?.answer.user.fullName ?? null} actions={actions} />}
      {shown.kind === 'cannot' && shown.because === 'draft' && <DraftSection state={state} actions={actions} organization={organization} />}
      <p className="links">
        {can.has('cancel') && <LinkButton onClick={asked.cancel}>{words.cancel}</LinkButton>}
        {can.has('setRegarding') && !tracking.refusal && <LinkButton onClick={actions.copy.openRegarding}>{'row' in shown && shown.row?.regarding ? regarding.titleChange : regarding.title}</LinkButton>}
        {can.has('untrack') && !tracking.refusal && <LinkButton onClick={actions.copy.openUntrack}>{untrack.untrack}</LinkButton>}
        {can.has('look') && !problem && <LinkButton onClick={asked.look}>{shown.kind === 'notAsked' ? words.look : words.readAgain}</LinkButton>}
        {shown.kind === 'cannot' && (shown.because === 'noMessageId' || shown.because === 'unreadable') && <LinkButton onClick={asked.readAgain}>{words.readAgain}</LinkButton>}
        {can.has('checkMailbox') && <LinkButton onClick={() => actions.show('checks')}>{words.checkMailbox}</LinkButton>}
      </p>
      {can.has('lookElsewhere') && state.rows.filter(({ known }) => known.connected).length > 1 && <Elsewhere tracking={tracking} onAsk={asked.lookElsewhere} />}
      {/* At the end: what is above stays where it is when this goes. */}
      {'confirmed' in shown && !shown.confirmed && <p className="for-helpers">{words.lastSeen}</p>}
    </div>
  );
}

/** What the gate is asked for. */
const writing = ['track', 'setRegarding', 'untrack'] as const;

function problemIn(state: TrackingState) {
  if (state.kind === 'unknown') return state.problem;
  return state.kind === 'failed' && state.failure.kind === 'problem' ? state.failure.problem : undefined;
}

/** Another message has a form of its own. */
function keyOf({ organization, selected }: Tracking): string {
  return selected.kind === 'message' ? `${organization} ${selected.message.direction} ${selected.message.messageId}` : organization;
}
