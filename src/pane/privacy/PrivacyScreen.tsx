import { keptRows } from '../../settings/keptItems.ts';
import { sentRequests } from '../../settings/sentRequests.ts';
import { ActionButton } from '../ActionButton.tsx';
import { later } from '../later.ts';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

const Toggle = later(() => import(/* webpackChunkName: "fluent" */ '../fluent.ts').then((file) => file.Toggle));

interface PrivacyScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What is kept and what is sent, from the tables that the code itself uses, and the choices about it. */
export function PrivacyScreen({ state, actions }: PrivacyScreenProps) {
  const { privacy } = useMoreTexts('help');
  return (
    <SubScreen title={privacy.title} onBack={() => actions.show('home')}>
      <Toggle label={privacy.onlyWhenIAsk} checked={state.onlyWhenIAsk} onChange={(_event, checked) => actions.askFirst(checked === true)} />
      <p>{privacy.onlyWhenIAskExplanation}</p>

      <h2>{privacy.kept}</h2>
      <dl className="table">
        {keptRows.map(({ key, store }) => (
          <div key={key}>
            <dt>
              {privacy.keptItems[key].what} <span className="quiet">{privacy.stores[store]}</span>
            </dt>
            <dd>{privacy.keptItems[key].why}</dd>
          </div>
        ))}
      </dl>
      <p>{privacy.forgetExplanation}</p>
      <ActionButton onClick={actions.forget}>{privacy.forget}</ActionButton>
      <p role="status">{state.forgotten && (state.forgotten.failure ? privacy.notForgotten : privacy.forgotten)}</p>

      <h2>{privacy.sent}</h2>
      <dl className="table">
        {sentRequests.map(({ key, receiver }) => (
          <div key={key}>
            <dt>
              {privacy.sentRequests[key].what} <span className="quiet">{privacy.receivers[receiver]}</span>
            </dt>
            <dd>{privacy.sentRequests[key].when}</dd>
          </div>
        ))}
      </dl>
    </SubScreen>
  );
}
