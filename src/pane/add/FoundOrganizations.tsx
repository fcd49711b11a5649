import type { DiscoveredOrganization } from '../../organizations/discoveredOrganization.ts';
import type { KnownOrganization } from '../../organizations/knownOrganizations.ts';
import { sameOrganization } from '../../organizations/organization.ts';
import { ActionButton } from '../ActionButton.tsx';
import { ConnectingMessage } from './ConnectingMessage.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { Adding, PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { Waiting } from '../progress/Waiting.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { Manner } from '../withSignIn.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';

interface FoundOrganizationsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** An address is pasted below, where the person now looks. */
  readonly isPasted: boolean;
}

/** What Global Discovery lists for the account, each with what can be done with it. */
export function FoundOrganizations({ state: { finding, rows, adding }, actions, isPasted }: FoundOrganizationsProps) {
  const { add } = useMoreTexts('organizations');
  switch (finding.status) {
    case 'notAsked':
      return <ActionButton onClick={() => actions.find('ifNeeded')}>{add.find}</ActionButton>;
    case 'finding':
      return <Waiting what={add.finding} />;
    case 'failed':
      return <ProblemMessage problem={finding.problem} onRetry={() => actions.find('ifNeeded')} onSignIn={actions.find} />;
    case 'found': {
      if (finding.organizations.length === 0) return <p>{add.foundNone}</p>;
      return (
        <section aria-label={add.found}>
          <h2>{add.found}</h2>
          <ul className="organizations">
            {finding.organizations.map((found) => (
              <FoundOrganization key={found.organization.url} found={found} known={rows.find(({ known }) => sameOrganization(known.organization, found.organization))?.known} adding={isPasted ? undefined : adding} actions={actions} />
            ))}
          </ul>
        </section>
      );
    }
  }
}

interface FoundOrganizationProps {
  readonly found: DiscoveredOrganization;
  /** The same organization in the list. */
  readonly known: KnownOrganization | undefined;
  readonly adding: Adding | undefined;
  readonly actions: PaneActions;
}

function FoundOrganization({ found: { organization, state }, known, adding, actions }: FoundOrganizationProps) {
  const { add, organizations } = useMoreTexts('organizations');
  const { url } = known?.organization ?? organization;
  const connect = (how: Manner) => (known ? actions.connect(url, how) : actions.add(organization, false, how));
  const offer = () => {
    if (known?.connected) return <span>{organizations.alreadyThere}</span>;
    if (adding?.organization.url === url) return <ConnectingMessage adding={adding} onConnect={connect} />;
    if (state !== 'ready') return <span>{add.states[state]}</span>;
    return (
      <ActionButton onClick={() => connect('ifNeeded')} label={add.connect(organization.name)}>
        {organizations.connect}
      </ActionButton>
    );
  };
  return (
    <li className="found">
      <OrganizationBadge organization={organization} />
      <span className="quiet">
        <bdi>{new URL(organization.url).host}</bdi>
        {organization.region !== undefined && (
          <>
            {' · '}
            <bdi>{organization.region}</bdi>
          </>
        )}
      </span>
      {offer()}
    </li>
  );
}
