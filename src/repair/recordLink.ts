import { type Finding, isFinding } from '../diagnosis/finding.ts';
import type { Organization } from '../organizations/organization.ts';
import { requestAbout, type RequestKind, type RowIds } from './adminRequest.ts';

type Table = keyof RowIds | 'queue';
type Place = Pick<Organization, 'url'>;

const tables: Readonly<Record<RequestKind, keyof RowIds | undefined>> = {
  changeAddress: 'systemuser',
  freeAddress: 'systemuser',
  giveAccess: 'systemuser',
  approve: 'mailbox',
  testAndEnable: 'mailbox',
  mendMailbox: 'mailbox',
  giveLicense: undefined,
  setAsPrimary: undefined,
};

/** The address under which the record that a request is about opens in Dynamics 365 (Microsoft: "Open apps, forms, views, dialogs, and reports with a URL"). */
export function recordLink(place: Place, kind: RequestKind, ids: RowIds): string | undefined {
  const table = tables[kind];
  return table && linkTo(place, table, ids[table]);
}

/** The record that a finding is about: who has the address already, else the person's own. Undefined where it is about none. */
export function recordOfFinding(place: Place, finding: Finding, ids: RowIds): string | undefined {
  if (isFinding(finding, 'addressTakenByUser')) return linkTo(place, 'systemuser', finding.evidence.holders[0]?.id);
  if (isFinding(finding, 'addressTakenByQueue')) return linkTo(place, 'queue', finding.evidence.holders[0]?.id);
  if (isFinding(finding, 'addressTakenByMailbox')) return linkTo(place, 'mailbox', finding.evidence.holders[0]?.id);
  return finding.fixes.includes('askAdministrator') ? recordLink(place, requestAbout(finding.id), ids) : undefined;
}

function linkTo({ url }: Place, table: Table, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${url}/main.aspx?etn=${table}&pagetype=entityrecord&id=${encodeURIComponent(id)}`;
}
