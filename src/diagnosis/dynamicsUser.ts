/** How one direction is synchronized. `unknown`: the server does not say, or says what is not documented. */
export type DeliveryMethod = 'none' | 'dynamicsForOutlook' | 'serverSide' | 'forwardMailbox' | 'unknown';

/** How the last Test & Enable of one direction ended. */
export type TestStatus = 'notRun' | 'success' | 'failure' | 'unknown';

export type Approval = 'empty' | 'approved' | 'pending' | 'rejected' | 'unknown';

/** One value for each thing that a mailbox synchronizes; `appointments` stands for appointments, contacts and tasks. */
export interface Directions<Value> {
  readonly incoming: Value;
  readonly outgoing: Value;
  readonly appointments: Value;
}

/** The mailbox row of a user: what server-side synchronization works with. Null means that the server does not say. */
export interface DynamicsMailbox {
  readonly id: string;
  /** The address that the server synchronizes with. */
  readonly address: string | null;
  /** `orgmarkedasprimaryforexchangesync`: this organization is to be the one that synchronizes the Exchange mailbox. */
  readonly isPrimary: boolean | null;
  /** `isactsyncorgflagset`: "Set Current Organization as Synchronization Organization". */
  readonly isSyncOrganization: boolean | null;
  readonly methods: Directions<DeliveryMethod>;
  readonly tests: Directions<TestStatus>;
  /** Test & Enable has been asked for and not ended yet. */
  readonly testScheduled: boolean | null;
  /** When the last Test & Enable ended, as the server writes it; tells a new result from an old one. */
  readonly testEndedOn: string | null;
  readonly approval: Approval;
  readonly isActive: boolean | null;
  /** Id of the email server profile; without one nothing synchronizes. */
  readonly serverProfile: string | null;
  /** For writing only what has not changed since; empty where the server gave none. */
  readonly etag: string;
}

/** The Dynamics 365 user that a token belongs to. */
export interface DynamicsUser {
  readonly id: string;
  readonly organizationId: string | null;
  readonly fullName: string | null;
  /** `domainname`: sign-in name online, `DOMAIN\user` on-premises. */
  readonly signInName: string | null;
  /** Object id of the account in Microsoft Entra ID. */
  readonly objectId: string | null;
  readonly isDisabled: boolean | null;
  /** `internalemailaddress`, shown as Primary Email. */
  readonly primaryEmail: string | null;
  /** Null where the user has none, or where it may not be read. */
  readonly mailbox: DynamicsMailbox | null;
  readonly mayReadMailbox: boolean;
  readonly etag: string;
}
