import { type BothAreMe, saidBothAreMe } from '../diagnosis/bothAreMe.ts';
import { identify, type Identity, type IdentityFacts } from '../diagnosis/identity.ts';
import type { Problem } from '../diagnosis/problem.ts';
import type { Sharing } from '../diagnosis/sharing.ts';
import { type HostPolicy, type HostRefusal, refuseToken } from './hostPolicy.ts';
import { type Organization, sameOrganization } from './organization.ts';

/** Everything that decides whether something may be written now. */
export interface WriteRequest {
  /** Who is signed in and whose mailbox it is; the account is the one whose token will be sent. */
  readonly person: IdentityFacts;
  /** What the person has said of accounts and mailboxes. */
  readonly bothAreMe: readonly BothAreMe[];
  readonly otherAccount: {
    /** `allowOtherAccount` of the administrator's configuration. */
    readonly allowed: boolean;
    /** `homeId` of each account that the person has said to write with all the same, knowing the mailbox's. */
    readonly insistedOn: readonly string[];
  };
  /** Whose mailbox the selected message is in, asked for just now. */
  readonly sharing: Sharing;
  /** Where to write. */
  readonly organization: Organization;
  /** The organization that the person was shown: on the badge, or named in what was confirmed. */
  readonly shown: Organization;
  readonly hostPolicy: HostPolicy;
}

/** Why nothing is written. */
export type WriteRefusal =
  /** What is written and what the person was shown are two organizations. */
  | { readonly kind: 'otherOrganization'; readonly asked: Organization; readonly shown: Organization }
  | { readonly kind: 'hostRefused'; readonly organization: Organization; readonly because: HostRefusal }
  /** The message is in a mailbox that is not the person's alone; `owner` where Outlook tells it. */
  | { readonly kind: 'sharedMailbox'; readonly owner: string | null }
  /** Outlook has not said whose mailbox the message is in. */
  | { readonly kind: 'sharingUnknown' }
  /** Outlook names no address, so that nobody can say whose mailbox it is. */
  | { readonly kind: 'mailboxUnknown' }
  | {
      readonly kind: 'differentPerson';
      readonly because: Extract<Identity, { readonly answer: 'different' }>['because'];
      readonly username: string;
      readonly mailbox: string;
      /** Whether the administrator lets the person write all the same. */
      readonly mayInsist: boolean;
    }
  | { readonly kind: 'askBothAreMe'; readonly username: string; readonly mailbox: string };

/** Where it could not be asked as whom the person is there, the problem. */
export type PermitAsked = PermitAnswer | { readonly ok: false; readonly problem: Problem };

export type PermitAnswer = { readonly ok: true; readonly permit: WritePermit } | { readonly ok: false; readonly refusal: WriteRefusal };

/**
 * The one gate in front of every write: only `request` makes a permit, and writing demands one. It says where may be
 * written and as whom, and cannot be changed. It is for what the person has just confirmed, so it is asked for anew before
 * each action and never kept.
 */
export class WritePermit {
  readonly #organizationUrl: string;
  readonly #account: string;

  private constructor({ organization, person }: WriteRequest) {
    this.#organizationUrl = organization.url;
    this.#account = person.account.homeId;
    Object.freeze(this);
  }

  /** Address of the organization that may be written to, and of no other. */
  get organizationUrl(): string {
    return this.#organizationUrl;
  }

  /** `homeId` of the account whose token has to be used. */
  get accountHomeId(): string {
    return this.#account;
  }

  /** A permit, or the first reason why there is none. */
  static request(request: WriteRequest): PermitAnswer {
    const refusal = refuse(request);
    return refusal ? { ok: false, refusal } : { ok: true, permit: new WritePermit(request) };
  }
}

function refuse(request: WriteRequest): WriteRefusal | undefined {
  return refuseOrganization(request) ?? refuseSharing(request.sharing) ?? refusePerson(request);
}

function refuseOrganization({ organization, shown, hostPolicy }: WriteRequest): WriteRefusal | undefined {
  if (!isTheVerySame(organization, shown)) return { kind: 'otherOrganization', asked: organization, shown };
  const because = refuseToken(organization.url, hostPolicy);
  return because === undefined ? undefined : { kind: 'hostRefused', organization, because };
}

/** An address can have been given to another organization since; then the ids tell. */
function isTheVerySame(one: Organization, other: Organization): boolean {
  return sameOrganization(one, other) && (one.id === undefined || other.id === undefined || one.id === other.id);
}

function refuseSharing(sharing: Sharing): WriteRefusal | undefined {
  switch (sharing.answer) {
    case 'own':
      return undefined;
    case 'shared':
      return { kind: 'sharedMailbox', owner: sharing.owner };
    case 'unknown':
      return { kind: 'sharingUnknown' };
  }
}

function refusePerson({ person, bothAreMe, otherAccount }: WriteRequest): WriteRefusal | undefined {
  const identity = identify(person);
  const { username, homeId } = person.account;
  const mailbox = person.mailbox?.trim() ?? '';
  switch (identity.answer) {
    case 'same':
      return undefined;
    case 'different':
      return otherAccount.allowed && otherAccount.insistedOn.includes(homeId) ? undefined : { kind: 'differentPerson', because: identity.because, username, mailbox, mayInsist: otherAccount.allowed };
    case 'cannotTell':
      if (mailbox === '') return { kind: 'mailboxUnknown' };
      return saidBothAreMe(bothAreMe, person.account, mailbox) ? undefined : { kind: 'askBothAreMe', username, mailbox };
  }
}
