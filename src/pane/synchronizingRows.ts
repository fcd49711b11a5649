import { failed } from '../diagnosis/problem.ts';
import { mailboxOfUser } from '../organizations/mailboxOfUser.ts';
import type { SynchronizingRow } from '../organizations/synchronizingMatrix.ts';
import type { OrganizationRow } from './paneState.ts';

/** What the connected organizations that have answered say about synchronizing. */
export function synchronizingRows(rows: readonly OrganizationRow[]): readonly SynchronizingRow[] {
  return rows.flatMap(({ known: { organization, connected }, check }): readonly SynchronizingRow[] => {
    if (!connected) return [];
    if (check.status === 'failed') return [{ organization, mailbox: failed(check.problem) }];
    if (check.status !== 'answered') return [];
    return [{ organization, mailbox: mailboxOfUser(check.user) }];
  });
}
