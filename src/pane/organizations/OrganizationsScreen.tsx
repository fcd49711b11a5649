import { judgeSynchronizing, synchronizes } from '../../organizations/synchronizingMatrix.ts';
import { AddingStatus } from '../add/AddingStatus.tsx';
import { ActionButton } from '../ActionButton.tsx';
import { currentRow } from '../currentRow.ts';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { synchronizingRows } from '../synchronizingRows.ts';
import { synchronizingSentence } from '../synchronizingSentence.ts';
import { Told } from '../Told.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationItem } from './OrganizationItem.tsx';

interface OrganizationsScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** All organizations with what can be done with each, and which of them synchronizes. */
export function OrganizationsScreen({ state, actions }: OrganizationsScreenProps) {
  const texts = useTexts();
  const { organizations } = useMoreTexts('organizations');
  const flag = state.configuration?.synchronizing.flag ?? 'primary';
  const matrix = synchronizingRows(state.rows);
  const verdict = judgeSynchronizing(matrix, flag);
  const current = currentRow(state);
  return (
    <SubScreen title={organizations.title} onBack={() => actions.show('home')}>
      {matrix.length > 0 && <p>{synchronizingSentence(verdict, texts.screens.list, organizations.synchronizing)}</p>}
      {state.adding?.status === 'alreadyThere' && <Told>{organizations.alreadyThere}</Told>}
      <AddingStatus adding={state.adding} />
      {state.rows.length === 0 && <p>{organizations.none}</p>}
      <ul className="organizations">
        {state.rows.map((row) => (
          <OrganizationItem
            key={row.known.organization.url}
            row={row}
            isCurrent={row === current}
            isSynchronizing={row.check.status === 'answered' && row.check.user.mailbox !== null && synchronizes(row.check.user.mailbox, flag) === true}
            isOnlyOne={verdict.kind === 'one' && verdict.organization.url === row.known.organization.url}
            adding={state.adding?.organization.url === row.known.organization.url ? state.adding : undefined}
            actions={actions}
          />
        ))}
      </ul>
      <ActionButton onClick={() => actions.show('add')}>{organizations.add}</ActionButton>
    </SubScreen>
  );
}
