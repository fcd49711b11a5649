import { useEffect } from 'react';
import type { Organization } from '../../organizations/organization.ts';
import { readOutlookClient } from '../../outlook/outlookClient.ts';
import { wishKept } from '../../tracking/afterSending.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { chosenFor } from '../regarding/chosenFor.ts';
import { RegardingLine } from '../regarding/RegardingLine.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

interface DraftSectionProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The current organization, which knows the mailbox by its address. */
  readonly organization: Organization;
}

/** Beside a message that is being written: what will become of it, and what the person wants. */
export function DraftSection({ state, actions: { copy }, organization: { url } }: DraftSectionProps) {
  const { compose: words } = useMoreTexts('message');
  const kept = wishKept(readOutlookClient());
  const { readWish } = copy;
  useEffect(() => {
    if (kept !== 'notOffered') readWish();
  }, [kept, readWish, url]);
  const wish = state.draftWish?.organization === url ? state.draftWish : undefined;
  const chosen = chosenFor(state);
  return (
    <>
      <p>{words.nothingNow}</p>
      {kept !== 'notOffered' && wish && wish.status !== 'reading' && (
        <>
          <label className="check">
            <input type="checkbox" checked={wish.wanted} aria-disabled={wish.status === 'saving'} onChange={({ target }) => copy.wish(target.checked)} />
            {words.want}
          </label>
          {wish.wanted && chosen && (
            <RegardingLine id={chosen.id}>
              <span dir="auto">{words.regarding(chosen.name)}</span>
            </RegardingLine>
          )}
          {wish.wanted && <LinkButton onClick={copy.openRegarding}>{chosen ? words.changeRegarding : words.chooseRegarding}</LinkButton>}
          <p className="quiet" role="status">
            {wish.status === 'saving' ? words.saving : wish.status === 'notKept' ? words.notKept : wish.wanted ? words.noted : ''}
          </p>
        </>
      )}
      <p className="quiet">{words.after[kept]}</p>
    </>
  );
}
