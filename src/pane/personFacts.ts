import type { Account } from '../diagnosis/account.ts';
import { identify, type Identity, type IdentityFacts } from '../diagnosis/identity.ts';
import { tenantOfAuthority } from '../diagnosis/tenantOfAuthority.ts';
import type { PaneState } from './paneState.ts';

/** Everything the pane knows that tells whether the account is the mailbox's person. */
export function personFacts({ outlook, outlookAccount, rows, configuration, directory }: PaneState, account: Account): IdentityFacts {
  const tenant = configuration && tenantOfAuthority(configuration.authority);
  const primaryEmails = rows.flatMap(({ check }) => (check.status === 'answered' && check.account.homeId === account.homeId && check.user.primaryEmail !== null ? [check.user.primaryEmail] : []));
  return {
    mailbox: outlook?.address ?? null,
    account,
    primaryEmails,
    ...(outlookAccount === undefined ? {} : { hostAccount: outlookAccount }),
    ...(tenant === undefined ? {} : { authorityTenant: tenant }),
    ...(directory === undefined ? {} : { directory }),
  };
}

/** Whether the account is the mailbox's person, as far as the pane knows. */
export function identityOf(state: PaneState, account: Account): Identity {
  return identify(personFacts(state, account));
}
