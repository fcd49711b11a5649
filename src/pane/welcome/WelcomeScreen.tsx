import { ActionButton } from '../ActionButton.tsx';
import { currentRow } from '../currentRow.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { ScreenTitle } from '../ScreenTitle.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';

interface WelcomeScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** What comes next. */
  readonly asks: 'signIn' | 'organization';
}

/** What all this is for, once, before a person is asked for anything. */
export function WelcomeScreen({ state, actions, asks }: WelcomeScreenProps) {
  const { signIn } = useTexts();
  const { welcome } = useMoreTexts('organizations');
  const current = currentRow(state);
  const begin = () => {
    actions.welcomed();
    if (asks === 'signIn' && current) actions.signIn(current.known.organization.url, 'asking');
  };
  return (
    <div data-welcome={asks}>
      <ScreenTitle>{welcome.title}</ScreenTitle>
      <p id="welcome-why">{welcome.why}</p>
      <ul aria-labelledby="welcome-why">
        {welcome.does.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p>{welcome.limits}</p>
      <p className="next-step">{welcome[asks]}</p>
      <p className="links">
        <ActionButton onClick={begin}>{asks === 'signIn' ? signIn : welcome.goOn}</ActionButton>
        {asks === 'signIn' && <LinkButton onClick={actions.welcomed}>{welcome.skip}</LinkButton>}
      </p>
    </div>
  );
}
