import { useEffect, useId, useRef, useState } from 'react';
import { ConnectingMessage } from '../add/ConnectingMessage.tsx';
import { brieflyOf } from '../home/brieflyOf.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { Adding, OrganizationRow } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';

interface OrganizationItemProps {
  readonly row: OrganizationRow;
  readonly isCurrent: boolean;
  readonly isSynchronizing: boolean;
  /** It alone synchronizes, so that there is nothing to change. */
  readonly isOnlyOne: boolean;
  /** How connecting this one stands, where that was asked for. */
  readonly adding: Adding | undefined;
  readonly actions: PaneActions;
}

/** One organization: what it is, how it stands, and, opened, what can be done with it. */
export function OrganizationItem({ row, isCurrent, isSynchronizing, isOnlyOne, adding, actions }: OrganizationItemProps) {
  const texts = useTexts();
  const { organizations } = useMoreTexts('organizations');
  const { organization, source, connected } = row.known;
  const { url, name } = organization;
  // Somebody wanted to add it although it is there.
  const isPointedAt = adding?.status === 'alreadyThere';
  const [isOpen, setOpen] = useState(isPointedAt);
  const details = useId();
  const header = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isPointedAt) header.current?.focus();
  }, [isPointedAt]);
  const { words, mood } = brieflyOf(row, texts);
  return (
    <li>
      <button ref={header} type="button" className="organization" aria-expanded={isOpen} aria-controls={details} onClick={() => setOpen(!isOpen)}>
        <OrganizationBadge organization={organization} />
        <span className="briefly" data-mood={mood}>
          {words}
        </span>
        {isSynchronizing && <span className="briefly">{organizations.synchronizes}</span>}
        {isCurrent && <span className="briefly">{organizations.current}</span>}
      </button>
      <div id={details} className="details" hidden={!isOpen}>
        {isOpen && (
          <>
            <p className="quiet">
              <bdi>{url}</bdi>
              {organization.region !== undefined && (
                <>
                  {' · '}
                  <bdi>{organization.region}</bdi>
                </>
              )}
              {source === 'configured' && ` · ${organizations.listedByAdministrator}`}
            </p>
            {connected && row.check.status === 'failed' && <ProblemMessage problem={row.check.problem} onRetry={() => actions.check(url)} onSignIn={(how) => actions.signIn(url, how)} />}
            {!connected && adding && !isPointedAt && <ConnectingMessage adding={adding} onConnect={(how) => actions.connect(url, how)} />}
            <p className="links" role="group" aria-label={organizations.details(name)}>
              {connected && !isCurrent && (
                <LinkButton onClick={() => actions.choose(url)} isOnward>
                  {organizations.use}
                </LinkButton>
              )}
              {connected && row.check.status === 'answered' && !isOnlyOne && <LinkButton onClick={() => actions.synchronize(url)}>{organizations.synchronize}</LinkButton>}
              {connected ? <LinkButton onClick={() => actions.disconnect(url)}>{organizations.disconnect}</LinkButton> : <LinkButton onClick={() => actions.connect(url, 'ifNeeded')}>{organizations.connect}</LinkButton>}
              {source === 'added' && <LinkButton onClick={() => actions.remove(url)}>{organizations.remove}</LinkButton>}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
