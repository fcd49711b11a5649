import { type AddressDiagnosis, diagnoseAddresses } from '../diagnosis/diagnoseAddresses.ts';
import type { DirectoryUser } from '../diagnosis/directoryUser.ts';
import { outlookAddress } from '../diagnosis/outlookAddress.ts';
import { addressMayBeSignInName } from '../outlook/mailboxPerson.ts';
import type { OrganizationRow, PaneState } from './paneState.ts';

type Seen = Pick<PaneState, 'outlook' | 'directory'>;

/** What Outlook and an organization have, as far as the pane knows the mailbox's address. */
export function compareWith({ outlook, directory }: Seen, dynamics: string | null): AddressDiagnosis {
  const mayBeSignInName = outlook !== undefined && addressMayBeSignInName(outlook);
  return diagnoseAddresses({ ...outlookAddress({ told: outlook?.address ?? null, mayBeSignInName, directory }), dynamics });
}

/** What the directory says counts for all organizations that have answered; what was looked up for another address does not. */
export function withDirectory(state: PaneState, directory: DirectoryUser): Pick<PaneState, 'directory' | 'rows'> {
  return { directory, rows: state.rows.map((row) => comparedAgain({ ...state, directory }, row)) };
}

function comparedAgain(seen: Seen, row: OrganizationRow): OrganizationRow {
  if (row.check.status !== 'answered') return row;
  const { further: _further, ...check } = row.check;
  return { ...row, check: { ...check, diagnosis: compareWith(seen, check.user.primaryEmail) } };
}
