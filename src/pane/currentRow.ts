import { currentOrganization } from '../organizations/currentOrganization.ts';
import { synchronizes } from '../organizations/synchronizingMatrix.ts';
import type { OrganizationRow, PaneState } from './paneState.ts';

/** The organization that the home screen and every write are about; undefined where the person has to say. */
export function currentRow({ rows, chosen, configuration }: Pick<PaneState, 'rows' | 'chosen' | 'configuration'>): OrganizationRow | undefined {
  const flag = configuration?.synchronizing.flag ?? 'primary';
  const connected = rows.filter(({ known }) => known.connected);
  const current = currentOrganization(
    connected.map(({ known, check }) => ({ organization: known.organization, synchronizes: check.status === 'answered' && check.user.mailbox ? synchronizes(check.user.mailbox, flag) : null })),
    chosen,
  );
  return connected.find(({ known }) => known.organization.url === current?.url);
}
