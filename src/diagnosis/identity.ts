import { asciiDomain } from '../addresses/asciiDomain.ts';
import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { Account } from './account.ts';
import type { DirectoryUser } from './directoryUser.ts';

/**
 * Whether the person who is signed in is the person of the mailbox.
 *
 * - `same`: an address, the sign-in name or an alias agrees, or the directory lists the mailbox's address
 * - `different`: positive evidence that they are two
 * - `cannotTell`: nothing speaks for or against it, which is normal where the addresses differ
 */
export type Identity =
  | { readonly answer: 'same'; readonly because: 'address' | 'signInName' | 'alias' | 'directory' }
  | { readonly answer: 'different'; readonly because: 'otherTenant' | 'notInDirectory' }
  | { readonly answer: 'cannotTell' };

export interface IdentityFacts {
  /** The mailbox's address as Outlook tells it; on Android it can be the sign-in name. Null where there is none. */
  readonly mailbox: string | null;
  /** Whose token is used. */
  readonly account: Account;
  /** Primary Email of the signed-in user in the organizations that have told it. */
  readonly primaryEmails?: readonly string[];
  /** Further addresses known to be the signed-in person's. */
  readonly aliases?: readonly string[];
  /** The account that Outlook itself is signed in with, where it names one (nested app authentication). */
  readonly hostAccount?: Pick<Account, 'homeTenantId'>;
  /** The tenant of the configured authority, where that is one tenant's; see `tenantOfAuthority`. */
  readonly authorityTenant?: string;
  /** What the directory answered; left out where it was not asked or did not answer. */
  readonly directory?: DirectoryUser;
}

/**
 * The rule. The strongest evidence decides: names that the directory keeps unique, then what the sign-in says of tenants,
 * then what is only written down somewhere. A sign-in name that differs from the address is no evidence, since it is none
 * of the mailbox's addresses.
 */
export function identify(facts: IdentityFacts): Identity {
  return evidence.find(([speaks]) => speaks(facts))?.[1] ?? { answer: 'cannotTell' };
}

type Evidence = readonly [speaks: (facts: IdentityFacts) => boolean, identity: Identity];

const evidence: readonly Evidence[] = [
  [(facts) => agrees(facts.mailbox, signInNames(facts)), { answer: 'same', because: 'signInName' }],
  [(facts) => agrees(facts.mailbox, personInDirectory(facts)?.addresses), { answer: 'same', because: 'directory' }],
  [({ account, hostAccount }) => otherTenant(account.homeTenantId, hostAccount?.homeTenantId), { answer: 'different', because: 'otherTenant' }],
  [notInDirectory, { answer: 'different', because: 'notInDirectory' }],
  [({ mailbox, primaryEmails }) => agrees(mailbox, primaryEmails), { answer: 'same', because: 'address' }],
  [({ mailbox, aliases }) => agrees(mailbox, aliases), { answer: 'same', because: 'alias' }],
  // Where Outlook names its own account, that says more than the configuration: a guest's home is elsewhere by right.
  [({ account, hostAccount, authorityTenant }) => hostAccount === undefined && otherTenant(account.homeTenantId, authorityTenant), { answer: 'different', because: 'otherTenant' }],
];

/** Directory and Outlook may write an international domain each in their own way. */
function agrees(mailbox: string | null, addresses: readonly string[] = []): boolean {
  return hasAddress(mailbox) && addresses.some((address) => compareAddresses(asciiDomain(mailbox), asciiDomain(address)) !== 'different');
}

function hasAddress(mailbox: string | null): mailbox is string {
  return mailbox !== null && mailbox.trim() !== '';
}

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Only tenants of Entra ID can be told apart; accounts of AD FS have none. */
function otherTenant(one: string, other = ''): boolean {
  return guid.test(one) && guid.test(other) && !sameId(one, other);
}

function signInNames(facts: IdentityFacts): readonly string[] {
  const user = personInDirectory(facts);
  return user ? [facts.account.username, user.userPrincipalName] : [facts.account.username];
}

/**
 * Only the directory of the person's home knows all addresses: as a guest a person has another entry, without them.
 * `otherAddresses` are the person's own word and so neither prove nor disprove anything.
 */
function notInDirectory(facts: IdentityFacts): boolean {
  const user = personInDirectory(facts);
  if (!user || !hasAddress(facts.mailbox) || !isHomeEntry(user, facts.account)) return false;
  return !agrees(facts.mailbox, user.otherAddresses);
}

/** An answer about somebody else than the account says nothing of the account. */
function personInDirectory({ directory, account }: IdentityFacts): DirectoryUser | undefined {
  if (!directory) return undefined;
  return sameId(directory.id, account.objectId) || isHomeEntry(directory, account) ? directory : undefined;
}

/** MSAL's name of an account is the object id at home, a dot, and the home tenant. */
function isHomeEntry({ id }: DirectoryUser, { homeId }: Account): boolean {
  return guid.test(id) && sameId(id, homeId.split('.')[0] ?? '');
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
