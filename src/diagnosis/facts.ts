import type { Organization } from '../organizations/organization.ts';
import type { SynchronizingFlag, SynchronizingRow } from '../organizations/synchronizingMatrix.ts';
import type { OrganizationAnswer } from './diagnoseOrganizations.ts';
import type { DirectoryUser } from './directoryUser.ts';
import type { DynamicsUser } from './dynamicsUser.ts';
import type { IdentityFacts } from './identity.ts';
import type { Problem } from './problem.ts';
import type { Sharing } from './sharing.ts';

/**
 * Why something is not known although nothing went wrong.
 *
 * - `notAsked`: nobody has asked yet, or the person wants to be asked first
 * - `switchedOff`: the administrator's configuration does not let the add-in ask, or does not say
 * - `notTold`: it was asked, and the answer leaves it out
 * - `mayNotRead`: the person has no right to read it
 */
export type NotKnownReason = 'notAsked' | 'switchedOff' | 'notTold' | 'mayNotRead';

/** Something that was asked for: its value, or why there is none. */
export type Fact<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'unknown'; readonly reason: NotKnownReason }
  | { readonly state: 'failed'; readonly problem: Problem };

export const known = <Value>(value: Value): Fact<Value> => ({ state: 'known', value });
export const unknown = (reason: NotKnownReason): Fact<never> => ({ state: 'unknown', reason });
export const notGot = (problem: Problem): Fact<never> => ({ state: 'failed', problem });

/** The value where there is one. */
export function valueOf<Value>(fact: Fact<Value>): Value | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}

/** `accessmode` of the user (Microsoft: "SystemUser table reference"). */
export type AccessMode = 'readWrite' | 'administrative' | 'read' | 'supportUser' | 'nonInteractive' | 'delegatedAdmin';

/** `incomingemailfilteringmethod` of the user's settings: which mail the server tracks by itself. */
export type IncomingFilter = 'all' | 'answers' | 'leadsContactsAccounts' | 'anyRecordWithAddress' | 'none';

/** What the server writes of the last synchronization or test that failed; `code` may be empty. */
export interface MailboxReport {
  readonly code: string;
  readonly text: string;
  /** When, as the server writes it. */
  readonly on: string | null;
}

/** What can have an address in Dynamics 365. */
export type HolderKind = 'user' | 'queue' | 'mailbox';

/** A row that has the mailbox's address, of those that the person may read. */
export interface AddressHolder {
  readonly id: string;
  readonly name: string;
}

/** What is asked for only when the cause is looked for, each by itself. */
export interface FurtherFacts {
  readonly accessMode: Fact<AccessMode>;
  readonly isLicensed: Fact<boolean>;
  /** Names of the security roles, those of teams among them. */
  readonly roles: Fact<readonly string[]>;
  /** By the template of a role, since its name is in the language of the organization. */
  readonly isSystemAdministrator: Fact<boolean>;
  /** `requireapprovalforuseremail` of the organization. */
  readonly approvalRequired: Fact<boolean>;
  readonly incomingFilter: Fact<IncomingFilter>;
  /** `lastsyncerror` of the mailbox row; null where there is none. */
  readonly lastError: Fact<MailboxReport | null>;
  /** Recent alerts of the mailbox, the newest first. */
  readonly alerts: Fact<readonly MailboxReport[]>;
  /** Who has the mailbox's address in this organization. */
  readonly holders: Readonly<Record<HolderKind, Fact<readonly AddressHolder[]>>>;
}

/** What can be asked for by itself. */
export type FurtherQuestion = 'access' | 'roles' | 'approvalRequired' | 'incomingFilter' | 'lastError' | 'alerts' | 'users' | 'queues' | 'mailboxes';

/** One and the same answer to all that is asked further. */
export function allFurther(fact: Fact<never>): FurtherFacts {
  return { accessMode: fact, isLicensed: fact, roles: fact, isSystemAdministrator: fact, approvalRequired: fact, incomingFilter: fact, lastError: fact, alerts: fact, holders: { user: fact, queue: fact, mailbox: fact } };
}

/** All that is known of one organization and the mailbox. Plain data that nobody changes. */
export interface Facts extends FurtherFacts {
  readonly organization: Organization;
  readonly outlook: {
    /** What Outlook tells; null where it says that there is none. */
    readonly address: Fact<string | null>;
    /** True on Android, where it can be the sign-in name (office-js issues 2269, 5144). */
    readonly mayBeSignInName: boolean;
  };
  /** Whose mailbox the selected message is in. */
  readonly sharing: Fact<Exclude<Sharing, { readonly answer: 'unknown' }>>;
  readonly signIn: Fact<Pick<IdentityFacts, 'account' | 'hostAccount' | 'authorityTenant' | 'aliases'>>;
  readonly directory: Fact<DirectoryUser>;
  /** The signed-in user in this organization, with the mailbox row. */
  readonly user: Fact<DynamicsUser>;
  /** What all connected organizations have answered. */
  readonly answers: readonly OrganizationAnswer[];
  /** The mailbox rows of all connected organizations, and which mark counts. */
  readonly synchronizing: { readonly rows: readonly SynchronizingRow[]; readonly flag: SynchronizingFlag };
  /** The company's domains from the administrator's configuration. */
  readonly companyDomains: Fact<readonly string[]>;
}

const askedOneByOne = ['directory', 'user', 'accessMode', 'isLicensed', 'roles', 'approvalRequired', 'incomingFilter', 'lastError', 'alerts', 'sharing', 'signIn', 'companyDomains'] as const;

export type FactName = (typeof askedOneByOne)[number] | 'outlookAddress' | 'usersWithAddress' | 'queuesWithAddress' | 'mailboxesWithAddress';

/** A fact that could not be had, with what kept it away. */
export interface MissingFact {
  readonly fact: FactName;
  readonly why: Exclude<Fact<never>, { readonly state: 'known' }>;
}

/** What could not be checked, and why. */
export function missingFacts(facts: Facts): readonly MissingFact[] {
  const all: readonly (readonly [FactName, Fact<unknown>])[] = [
    ['outlookAddress', facts.outlook.address],
    ...askedOneByOne.map((name) => [name, facts[name]] as const),
    ['usersWithAddress', facts.holders.user],
    ['queuesWithAddress', facts.holders.queue],
    ['mailboxesWithAddress', facts.holders.mailbox],
  ];
  return all.flatMap(([fact, why]) => (why.state === 'known' ? [] : [{ fact, why }]));
}
