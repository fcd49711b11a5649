import { Suspense } from 'react';
import { knownElsewhere } from '../../diagnosis/diagnoseOrganizations.ts';
import { ActionButton } from '../ActionButton.tsx';
import { currentRow } from '../currentRow.ts';
import { identityOf } from '../personFacts.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { Answer, OrganizationRow, PaneState } from '../paneState.ts';
import { later } from '../later.ts';
import { PartBoundary } from '../PartBoundary.tsx';
import { ProblemScreen } from '../problem/ProblemScreen.tsx';
import { checkSentence } from '../progress/progressSentence.ts';
import { ProgressScreen } from '../progress/ProgressScreen.tsx';
import { ScreenTitle } from '../ScreenTitle.tsx';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { VerdictScreen } from '../verdict/VerdictScreen.tsx';
import { lastKnown } from './lastKnown.ts';
import { OrganizationList } from './OrganizationList.tsx';
import { useAfterPaint } from './useAfterPaint.ts';

const RepairNotice = later(() => import(/* webpackChunkName: "repair-notice" */ '../repair/RepairNotice.tsx').then((file) => file.RepairNotice), ['repair']);
/** The cause is looked for once there is a verdict; mostly there is nothing to say where the addresses are the same. */
const CausePart = later(() => import(/* webpackChunkName: "cause" */ '../diagnosis/CausePart.tsx').then((file) => file.CausePart), ({ row: { check } }) => (check.status === 'answered' && check.diagnosis.synchronizes ? [] : ['cause']));
const FailureFixes = later(() => import(/* webpackChunkName: "cause" */ '../diagnosis/FailureFixes.tsx').then((file) => file.FailureFixes), ['cause']);
const TrackingSection = later(() => import(/* webpackChunkName: "tracking" */ '../tracking/TrackingSection.tsx').then((file) => file.TrackingSection), ['message']);

interface HomeScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The current organization's verdict, and the other organizations beside it. */
export function HomeScreen({ state, actions }: HomeScreenProps) {
  const texts = useTexts();
  const { home, list } = texts.screens;
  const current = currentRow(state);
  const connected = state.rows.filter(({ known }) => known.connected);
  const others = connected.filter((row) => row !== current);
  const elsewhere = knownElsewhere(connected.map(({ known, check }) => ({ organization: known.organization, diagnosis: check.status === 'answered' ? check.diagnosis : undefined })));
  return (
    <>
      {current?.check.status !== 'answered' && <SharedNotice state={state} />}
      {state.switching?.status === 'stopped' && (
        <div className="notice" data-finding="unfinishedSwitch">
          <p>{home.unfinishedSwitch}</p>
          <LinkButton onClick={actions.openUnfinished}>{home.goOn}</LinkButton>
        </div>
      )}
      {state.repairing && (
        <Suspense>
          <RepairNotice state={state} actions={actions} />
        </Suspense>
      )}
      {elsewhere && (
        <p className="notice" data-finding="knownElsewhere">
          {home.knownElsewhere({ here: list(elsewhere.here.map(({ name }) => name)), notHere: list(elsewhere.notHere.map(({ name }) => name)) })}
        </p>
      )}
      {current ? <CurrentOrganization row={current} state={state} actions={actions} /> : <ScreenTitle>{home.which}</ScreenTitle>}
      {others.length > 0 && (
        <section aria-label={current ? home.others : home.heading}>
          {current && <h2>{home.others}</h2>}
          <OrganizationList rows={others} lastKnownOf={(url) => lastKnown(state, url, texts)} onChoose={actions.choose} />
        </section>
      )}
      <p className="links">
        {current && <LinkButton onClick={() => actions.show('checks')}>{home.checkEverything}</LinkButton>}
        <LinkButton onClick={() => actions.show('pasteError')}>{home.pasteError}</LinkButton>
        <LinkButton onClick={() => actions.show('organizations')}>{home.organizations}</LinkButton>
        <LinkButton onClick={() => actions.show('privacy')}>{home.privacy}</LinkButton>
        <LinkButton onClick={() => actions.show('help')}>{home.help}</LinkButton>
      </p>
    </>
  );
}

interface CurrentOrganizationProps {
  readonly row: OrganizationRow;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

function CurrentOrganization({ row, state, actions }: CurrentOrganizationProps) {
  const texts = useTexts();
  const { home } = texts.screens;
  const { known, check } = row;
  const { organization } = known;
  const checkAgain = () => actions.checkAll();
  const fromLastTime = lastKnown(state, organization.url, texts);
  switch (check.status) {
    case 'answered':
      return <Verdict row={row} answer={check} state={state} actions={actions} />;
    case 'failed':
      return (
        <>
          <OrganizationBadge organization={organization} />
          <ProblemScreen problem={check.problem} onRetry={checkAgain} onSignIn={(how) => actions.signIn(organization.url, how)} />
          <PartBoundary instead={null}>
            <FailureFixes state={state} row={row} actions={actions} />
          </PartBoundary>
        </>
      );
    case 'notAsked':
      return (
        <>
          <OrganizationBadge organization={organization} />
          <ScreenTitle>{home.notAsked}</ScreenTitle>
          {fromLastTime && <p>{fromLastTime}</p>}
          <p>{home.notAskedExplanation}</p>
          <ActionButton onClick={checkAgain}>{home.checkNow}</ActionButton>
        </>
      );
    default:
      return (
        <ProgressScreen
          sentence={checkSentence(check, organization.name, texts)}
          lastKnown={fromLastTime}
          onStartAgain={check.status === 'signingIn' && check.asking ? () => actions.check(organization.url) : undefined}
        />
      );
  }
}

/** The verdict at once; what is told around it is loaded when it has been painted. */
function Verdict({ row, answer, state, actions }: CurrentOrganizationProps & { readonly answer: Answer }) {
  const { organization } = row.known;
  const isPainted = useAfterPaint();
  const withoutCause = <WithoutCause row={row} answer={answer} state={state} actions={actions} />;
  return (
    <VerdictScreen
      organization={organization}
      answer={answer}
      onCheckAgain={() => actions.checkAll()}
      message={
        isPainted && (
          <PartBoundary instead={null}>
            <TrackingSection state={state} actions={actions} organization={organization} />
          </PartBoundary>
        )
      }
    >
      {isPainted ? (
        <PartBoundary instead={withoutCause}>
          <CausePart state={state} row={row} actions={actions} />
        </PartBoundary>
      ) : (
        withoutCause
      )}
    </VerdictScreen>
  );
}

function SharedNotice({ state: { sharing } }: Pick<HomeScreenProps, 'state'>) {
  const { home } = useTexts().screens;
  return (
    sharing.answer === 'shared' && (
      <p className="notice" data-finding="sharedMailbox">
        {home.shared(sharing.owner)}
      </p>
    )
  );
}

/** What is told of the cause as long as the code that finds it is not there. */
function WithoutCause({ row, answer, state, actions }: CurrentOrganizationProps & { readonly answer: Answer }) {
  const texts = useTexts();
  const { home } = texts.screens;
  const { explanation, nextStep } = texts.verdicts[answer.diagnosis.verdict];
  return (
    <>
      <SharedNotice state={state} />
      {identityOf(state, answer.account).answer === 'different' && (
        <div className="notice" data-finding="otherPerson">
          <p>{home.otherPerson({ username: answer.account.username, mailbox: state.outlook?.address ?? texts.noAddress })}</p>
          <LinkButton onClick={() => actions.signIn(row.known.organization.url, 'choosing')}>{home.chooseAnotherAccount}</LinkButton>
        </div>
      )}
      {!answer.diagnosis.synchronizes && <p>{explanation}</p>}
      {nextStep !== undefined && <p className="next-step">{nextStep}</p>}
    </>
  );
}
