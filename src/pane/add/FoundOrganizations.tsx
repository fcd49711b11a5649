import { Spinner } from '@fluentui/react/lib/Spinner';
import { sameOrganization } from '../../organizations/organization.ts';
import { ActionButton } from '../ActionButton.tsx';
import { ConnectingMessage } from './ConnectingMessage.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';

interface FoundOrganizationsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** An address is pasted below, where the person now looks. */
  readonly isPasted: boolean;
}

/** What Global Discovery lists for the account, each with what can be done with it. */
export function FoundOrganizations({ state: { finding, rows, adding }, actions, isPasted }: FoundOrganizationsProps) {
  const texts = useTexts();
  const { add } = texts.screens;
  switch (finding.status) {
    case 'notAsked':
      return <ActionButton onClick={() => actions.find('ifNeeded')}>{add.find}</ActionButton>;
    case 'finding':
      return <Spinner label={add.finding} />;
    case 'failed':
      return <ProblemMessage problem={finding.problem} onRetry={() => actions.find('ifNeeded')} onSignIn={actions.find} />;
    case 'found': {
      if (finding.organizations.length === 0) return <p role="status">{add.foundNone}</p>;
      return (
        <section aria-label={add.found}>
          <h2>{add.found}</h2>
          <ul className="organizations">
            {finding.organizations.map(({ organization, state }) => (
              <li key={organization.url} className="found">
                <OrganizationBadge organization={organization} />
                <span className="quiet">
                  <bdi>{new URL(organization.url).host}</bdi>
                  {organization.region !== undefined && ` · ${organization.region}`}
                </span>
                {rows.some(({ known }) => sameOrganization(known.organization, organization)) ? (
                  <span>{texts.screens.organizations.alreadyThere}</span>
                ) : adding?.organization.url === organization.url && !isPasted ? (
                  <ConnectingMessage adding={adding} onConnect={(how) => actions.add(organization, false, how)} />
                ) : state === 'ready' ? (
                  <ActionButton onClick={() => actions.add(organization, false, 'ifNeeded')} label={add.connect(organization.name)}>
                    {texts.screens.organizations.connect}
                  </ActionButton>
                ) : (
                  <span>{add.states[state]}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      );
    }
  }
}
