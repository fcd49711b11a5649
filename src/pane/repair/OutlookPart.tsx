import { judgeOutlookRepair } from '../../repair/judgeOutlookRepair.ts';
import { outlookClients, stepsFor } from '../../repair/outlookSteps.ts';
import { setPrimarySteps } from '../../repair/outlookStepsOfAdmin.ts';
import { isTicked } from '../../repair/outlookStepsProgress.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { InOutlook } from './repairing.ts';
import { rowAt } from '../rowAt.ts';

interface OutlookPartProps {
  readonly state: PaneState;
  readonly repairing: InOutlook;
  readonly actions: PaneActions;
}

/** The steps that the person takes in Outlook, to be ticked, for the client that the pane runs in or another one. */
export function OutlookPart({ state, repairing: { url, repair, client }, actions }: OutlookPartProps) {
  const { repair: words } = useMoreTexts('repair');
  const { outlookSteps } = useMoreTexts('cause');
  const check = rowAt(state.rows, url)?.check;
  const seen = check?.status === 'answered' ? { outlook: state.outlook?.address ?? null, dynamics: check.user.primaryEmail } : undefined;
  const person = state.outlook?.displayName ?? '';
  return (
    <SubScreen title={words.outlook.title} onBack={actions.repairing.leave}>
      <p>{words.outlook.explanation(repair.wanted)}</p>
      {repair.isSameMailbox && <SetAsPrimary address={repair.wanted} person={person} onAsk={() => actions.repairing.ask('setAsPrimary')} />}
      {(['find', 'change'] as const).map((part) => (
        <fieldset key={part} className="ticks">
          <legend>{outlookSteps.parts[part]}</legend>
          {stepsFor(client)
            .filter((step) => step.part === part)
            .map(({ id, restart }) => (
              <div key={id}>
                <label className="check">
                  <input type="checkbox" checked={isTicked(repair.ticks, id)} onChange={({ target }) => actions.repairing.tick(id, target.checked)} />
                  <span>{outlookSteps.steps[id](repair.wanted)}</span>
                </label>
                {restart && <p className="quiet">{outlookSteps.restarts[restart]}</p>}
              </div>
            ))}
        </fieldset>
      ))}
      <p className="quiet">{outlookSteps.notes[client]}</p>
      <p className="quiet">{words.outlook.remembered}</p>
      <ActionButton onClick={() => actions.check(url)}>{words.outlook.checkNow}</ActionButton>
      <p role="status" data-result={seen && judgeOutlookRepair(repair, seen)}>
        {seen ? words.outlook.results[judgeOutlookRepair(repair, seen)]({ outlook: seen.outlook ?? '', dynamics: seen.dynamics ?? '' }) : words.outlook.checking}
      </p>
      <details className="fold">
        <summary tabIndex={0}>{words.outlook.otherClients}</summary>
        <ul>
          {outlookClients
            .filter((each) => each !== client)
            .map((each) => (
              <li key={each}>
                <LinkButton onClick={() => actions.repairing.showClient(each)}>{outlookSteps.clients[each]}</LinkButton>
              </li>
            ))}
        </ul>
      </details>
      <p className="links">
        <LinkButton onClick={() => actions.repair(url, 'dynamics')}>{words.inDynamicsInstead}</LinkButton>
        <LinkButton onClick={actions.repairing.drop}>{words.outlook.drop}</LinkButton>
      </p>
    </SubScreen>
  );
}

/** Where both addresses are of one mailbox, an administrator makes the other one the main one. */
function SetAsPrimary({ address, person, onAsk }: { readonly address: string; readonly person: string; readonly onAsk: () => void }) {
  const { repair: words } = useMoreTexts('repair');
  const { outlookSteps } = useMoreTexts('cause');
  return (
    <div className="notice" data-same-mailbox>
      <p>{outlookSteps.sameMailbox}</p>
      <LinkButton onClick={onAsk}>{words.outlook.askToSetAsPrimary}</LinkButton>
      {(['microsoft365', 'exchange'] as const).map((center) => (
        <details key={center} className="fold">
          <summary tabIndex={0}>{outlookSteps.adminCenters[center]}</summary>
          <ol>
            {setPrimarySteps[center].map((id) => (
              <li key={id}>{outlookSteps.adminSteps[id]({ person, address })}</li>
            ))}
          </ol>
          <p className="quiet">{outlookSteps.adminNotes[center]}</p>
        </details>
      ))}
    </div>
  );
}
