import { useEffect, useState } from 'react';
import { serviceOrigin } from '../../organizations/hostPolicy.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { AddingStatus } from './AddingStatus.tsx';
import { FoundOrganizations } from './FoundOrganizations.tsx';
import { PasteAddress } from './PasteAddress.tsx';

interface AddScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Where organizations come from: the list that Microsoft keeps, or an address pasted by the person. */
export function AddScreen({ state, actions }: AddScreenProps) {
  const { home } = useTexts().screens;
  const { add } = useMoreTexts('organizations');
  const [pasted, setPasted] = useState('');
  const { find } = actions;
  const mayFind = serviceOrigin(state.policy, 'discovery') !== undefined;
  const findsByItself = mayFind && !state.onlyWhenIAsk && state.finding.status === 'notAsked';
  useEffect(() => {
    if (findsByItself) find('silently');
  }, [findsByItself, find]);
  const first = !state.rows.some(({ known }) => known.connected);
  return (
    <SubScreen title={first ? add.welcome : add.title} onBack={first ? undefined : () => actions.show('organizations')}>
      {first && <p>{add.welcomeExplanation}</p>}
      <AddingStatus finding={state.finding} adding={state.adding} />
      {mayFind && <FoundOrganizations state={state} actions={actions} isPasted={pasted !== ''} />}
      <PasteAddress text={pasted} onChange={setPasted} state={state} actions={actions} />
      {first && (
        <p className="links">
          {state.rows.length > 0 && <LinkButton onClick={() => actions.show('organizations')}>{home.organizations}</LinkButton>}
          <LinkButton onClick={() => actions.show('privacy')}>{home.privacy}</LinkButton>
          <LinkButton onClick={() => actions.show('help')}>{home.help}</LinkButton>
        </p>
      )}
    </SubScreen>
  );
}
