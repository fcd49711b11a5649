import { currentOrganization } from '../organizations/currentOrganization.ts';
import type { OrganizationRow, PaneState } from './paneState.ts';

/** The organization that the home screen and every write are about; undefined where the person has to say. */
export function currentRow({ rows, chosen }: Pick<PaneState, 'rows' | 'chosen'>): OrganizationRow | undefined {
  const connected = rows.filter(({ known }) => known.connected);
  const current = currentOrganization(
    connected.map(({ known, check }) => ({ organization: known.organization, mailbox: check.status === 'answered' ? check.user.mailbox : null })),
    chosen,
  );
  return connected.find(({ known }) => known.organization.url === current?.url);
}
