import type { OrganizationRow } from './paneState.ts';

/** The organization with this address, and what is known of it; undefined where it is not in the list. */
export function rowAt(rows: readonly OrganizationRow[], url: string | undefined): OrganizationRow | undefined {
  return rows.find(({ known }) => known.organization.url === url);
}
