import type { FindingId } from '../diagnosis/findingEvidence.ts';
import type { Organization } from '../organizations/organization.ts';

/** What an administrator is asked to do. */
export type RequestKind = 'changeAddress' | 'freeAddress' | 'approve' | 'testAndEnable' | 'mendMailbox' | 'giveAccess' | 'giveLicense' | 'setAsPrimary';

/** Whose business each is: of Dynamics 365, of both, or of Exchange and Microsoft 365. */
export const administratorOf = {
  changeAddress: 'dynamics',
  freeAddress: 'dynamics',
  approve: 'both',
  testAndEnable: 'dynamics',
  mendMailbox: 'dynamics',
  giveAccess: 'dynamics',
  giveLicense: 'microsoft365',
  setAsPrimary: 'microsoft365',
} as const satisfies Readonly<Record<RequestKind, string>>;

export type Administrator = (typeof administratorOf)[RequestKind];

/** What to ask for about a finding. Of those that are not here, none is an administrator's. */
const kinds: Readonly<Partial<Record<FindingId, RequestKind>>> = {
  notAMember: 'giveAccess',
  userDisabled: 'giveAccess',
  noRoles: 'giveAccess',
  accessModeLimited: 'giveAccess',
  noLicense: 'giveLicense',
  addressTakenByUser: 'freeAddress',
  addressTakenByQueue: 'freeAddress',
  addressTakenByMailbox: 'freeAddress',
  mailboxMissing: 'mendMailbox',
  mailboxInactive: 'mendMailbox',
  mailboxAddressDiffers: 'mendMailbox',
  noServerProfile: 'mendMailbox',
  incomingNotServerSide: 'mendMailbox',
  outgoingNotServerSide: 'mendMailbox',
  appointmentsNotServerSide: 'mendMailbox',
  mailboxNotReadable: 'mendMailbox',
  approvalRejected: 'approve',
  approvalPending: 'approve',
  approvalEmpty: 'approve',
  testFailed: 'testAndEnable',
  testNeverRun: 'testAndEnable',
  mailboxReportsError: 'testAndEnable',
};

/** What to ask for about a finding; all that is left is about the address. */
export function requestAbout(finding: FindingId): RequestKind {
  return kinds[finding] ?? 'changeAddress';
}

/** Everything that a request names. Its sentences are in texts/. */
export interface AdminRequest {
  readonly kind: RequestKind;
  readonly organization: Organization;
  /** The person's name, as far as it is known. */
  readonly person: string;
  /** Primary Email, or where that is what is wanted the main address of the mailbox. */
  readonly now: string | null;
  readonly wanted: string | null;
  /** Why, in a sentence of the diagnosis. */
  readonly why?: string;
  readonly rows: RowIds;
}

/** The person's rows in Dynamics 365, as far as they are known. */
export interface RowIds {
  readonly systemuser?: string | undefined;
  readonly mailbox?: string | undefined;
}

/** A place where administrators work. */
export type RequestCenter = 'dynamics' | 'microsoft365';

export const centerAddresses: Readonly<Record<RequestCenter, string>> = { dynamics: 'https://admin.powerplatform.microsoft.com', microsoft365: 'https://admin.microsoft.com' };

/** Where an administrator works, for links. On-premises there are none. */
export function centersOf(administrator: Administrator, { type }: Pick<Organization, 'type'>): readonly RequestCenter[] {
  if (type === 'onPremises') return [];
  return administrator === 'both' ? ['dynamics', 'microsoft365'] : [administrator];
}
