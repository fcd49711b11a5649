import type { InvisibleDifference } from '../addresses/invisibleDifference.ts';
import type { Edit } from '../addresses/oneEditApart.ts';
import type { Organization } from '../organizations/organization.ts';
import type { DeliveryMethod, Directions } from './dynamicsUser.ts';
import type { AccessMode, AddressHolder, HolderKind, IncomingFilter, MailboxReport } from './facts.ts';
import type { Identity } from './identity.ts';
import type { Problem } from './problem.ts';

/** The two addresses as they were seen. */
export interface BothSeen {
  readonly outlook: string;
  readonly dynamics: string;
}

interface Here {
  readonly organization: string;
}

interface Taken extends Here {
  readonly address: string;
  readonly holders: readonly AddressHolder[];
}

/** What the server says of a mailbox that it could not use: its last error and its recent alerts. */
export interface ServerWords {
  readonly lastError: MailboxReport | null;
  readonly alerts: readonly MailboxReport[];
  /** Whether both could be read. */
  readonly isKnown: boolean;
}

/** A direction whose test did not succeed. */
export type Direction = keyof Directions<unknown>;

/** The values that each finding rests on, by its id. The ids are stable: tests, links and reports name them. */
export interface FindingEvidence {
  // The way to the organization
  readonly notSignedIn: { readonly problem: Problem };
  readonly notAMember: Here & { readonly code: string };
  readonly userDisabled: Here & { readonly code: string };
  readonly noRoles: Here & { readonly code: string };
  readonly organizationNotAnswering: Here & { readonly problem: Problem };
  readonly organizationNotAsked: Here;
  readonly accessModeLimited: Here & { readonly accessMode: AccessMode };
  readonly noLicense: Here & { readonly code: string };

  // Whose mailbox it is
  readonly outlookNotTelling: { readonly problem: Problem | null };
  /** `otherUser`: nothing says that they are one person, and the organization has another user with the mailbox's address. */
  readonly signedInAsSomebodyElse: { readonly username: string; readonly mailbox: string; readonly because: Extract<Identity, { readonly answer: 'different' }>['because'] | 'otherUser' };
  readonly sharedMailbox: { readonly owner: string | null };
  readonly outlookMayTellSignInName: BothSeen;
  readonly sharingNotTold: Record<never, never>;
  readonly personNotConfirmed: { readonly username: string; readonly mailbox: string };
  readonly sameAsMaybeSignInName: { readonly address: string };
  readonly outlookTellsSignInName: { readonly told: string; readonly primary: string };

  // The two addresses
  readonly bothAddressesMissing: Here;
  readonly outlookAddressMissing: { readonly dynamics: string };
  readonly dynamicsAddressMissing: Here & { readonly outlook: string };
  readonly addressesSame: { readonly address: string };
  readonly addressesSameExceptCase: BothSeen;
  readonly invisibleDifference: BothSeen & { readonly difference: InvisibleDifference };
  readonly outlookTellsAlias: BothSeen;
  readonly dynamicsHasAlias: BothSeen;
  readonly dynamicsHasSignInName: BothSeen;
  readonly knownInOtherOrganization: BothSeen & Here & { readonly knownIn: readonly Organization[] };
  readonly oneEditApart: BothSeen & { readonly edit: Edit };
  readonly domainDiffers: BothSeen;
  readonly localPartDiffers: BothSeen;
  readonly addressesDiffer: BothSeen;

  // What speaks against an address
  readonly consumerAddressInOutlook: { readonly address: string };
  readonly consumerAddressInDynamics: { readonly address: string };
  readonly notCompanyAddressInOutlook: { readonly address: string };
  readonly notCompanyAddressInDynamics: { readonly address: string };
  readonly addressTakenByUser: Taken;
  readonly addressTakenByQueue: Taken;
  readonly addressTakenByMailbox: Taken;
  readonly holdersNotReadable: Here & { readonly kinds: readonly HolderKind[] };
  readonly companyDomainsNotKnown: BothSeen;

  // The mailbox row
  readonly mailboxMissing: Here;
  readonly mailboxInactive: Here;
  readonly mailboxAddressDiffers: Here & { readonly user: string; readonly mailbox: string | null };
  readonly noServerProfile: Here;
  readonly incomingNotServerSide: { readonly method: DeliveryMethod };
  readonly outgoingNotServerSide: { readonly method: DeliveryMethod };
  readonly appointmentsNotServerSide: { readonly method: DeliveryMethod };
  readonly approvalRejected: Here & { readonly address: string | null };
  readonly approvalPending: Here & { readonly address: string | null };
  readonly approvalEmpty: Here & { readonly address: string | null };
  readonly testRunning: Here;
  readonly testFailed: Here & ServerWords & { readonly directions: readonly Direction[] };
  readonly testNeverRun: Here & { readonly directions: readonly Direction[] };
  readonly mailboxReportsError: ServerWords;
  readonly approvalNotRequired: Here;
  readonly mailboxNotReadable: Here;

  // Who synchronizes
  readonly severalSynchronize: { readonly organizations: readonly Organization[] };
  readonly otherOrganizationSynchronizes: Here & { readonly synchronizing: Organization };
  readonly nobodySynchronizes: Here;
  readonly synchronizingNotKnown: { readonly notKnown: readonly Organization[] };
  readonly tracksByItself: { readonly filter: IncomingFilter };
}

export type FindingId = keyof FindingEvidence;
