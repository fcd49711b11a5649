import type { Account } from '../world/world.ts';
import { type Authority, memberAt } from './authority.ts';
import type { AuthorizeRequest } from './authorizeRequest.ts';
import { accountById, accountNamed, allAccounts, type Directory, findTenant, type Member, type ResourceApi } from './directory.ts';
import { faultRefusal, type Remedy, signInFaults } from './faults.ts';
import type { AadRefusal } from './refusal.ts';
import { missingConsent, type SignInState, standingFault } from './signInState.ts';

/** A sign-in on its way. */
export interface SignInAttempt {
  readonly authority: Authority;
  readonly request: AuthorizeRequest;
  /** Ids of the accounts that the browser is signed in with. */
  readonly signedIn: readonly string[];
  /** The account that was chosen on a page. */
  readonly chosen?: Account | undefined;
  /** The person agreed on the consent page, though nothing was missing. */
  readonly agreed: boolean;
}

/** What comes next: a page, an error for the application, or a code. */
export type Step =
  | { readonly kind: 'choose'; readonly accounts: readonly Account[]; readonly hint: string | undefined }
  | { readonly kind: 'remedy'; readonly member: Member; readonly remedy: Exclude<Remedy, 'consent' | 'signIn'> }
  | { readonly kind: 'consent'; readonly member: Member; readonly apis: readonly ResourceApi[]; readonly mayAgree: boolean }
  | { readonly kind: 'blocked'; readonly refusal: AadRefusal; readonly canChangeAccount: boolean }
  | { readonly kind: 'refuse'; readonly refusal: AadRefusal }
  | { readonly kind: 'grant'; readonly member: Member };

export interface Known {
  readonly directory: Directory;
  readonly state: SignInState;
}

/** Decides how a sign-in goes on. */
export function nextStep(attempt: SignInAttempt, known: Known): Step {
  return attempt.request.prompt === 'none' ? silentStep(attempt, known) : interactiveStep(attempt, known);
}

function silentStep(attempt: SignInAttempt, { directory, state }: Known): Step {
  const candidates = candidatesOf(attempt, directory);
  const [account] = candidates;
  if (!account) return refuse('login_required', 50058, 'A silent sign-in request was sent but no user is signed in. The cookies used to represent the user\'s session were not sent in the request to Azure AD.');
  if (candidates.length > 1) {
    return refuse('interaction_required', 16000, 'Either multiple user identities are available for the current request or selected account is not supported for the scenario.');
  }
  const member = memberAt(directory, attempt.authority, account);
  if (!member) return { kind: 'refuse', refusal: strangerRefusal(attempt.authority, account, directory, 'redirect') };
  const fault = standingFault(state, directory, member, 'silent');
  if (fault) return { kind: 'refuse', refusal: faultRefusal(fault, member, directory, 'redirect') };
  const missing = attempt.request.resources.map(({ api }) => missingConsent(state, directory, member, api)).find(Boolean);
  if (missing) return { kind: 'refuse', refusal: faultRefusal('consentRequired', member, directory, 'redirect') };
  return { kind: 'grant', member };
}

function refuse(error: string, code: number, description: string): Step {
  return { kind: 'refuse', refusal: { error, code, description } };
}

function interactiveStep(attempt: SignInAttempt, { directory, state }: Known): Step {
  const account = attempt.chosen ?? accountWithoutAsking(attempt, directory);
  if (!account) return { kind: 'choose', accounts: choicesOf(attempt, directory), hint: attempt.request.loginHint };
  const member = memberAt(directory, attempt.authority, account);
  if (!member) return { kind: 'blocked', refusal: strangerRefusal(attempt.authority, account, directory, 'token'), canChangeAccount: true };
  const fault = standingFault(state, directory, member, 'interactive');
  if (fault !== undefined) {
    const { remedy } = signInFaults[fault];
    if (remedy === undefined) return { kind: 'blocked', refusal: faultRefusal(fault, member, directory), canChangeAccount: true };
    if (remedy === 'signIn') return { kind: 'choose', accounts: [account], hint: undefined };
    if (remedy !== 'consent') return { kind: 'remedy', member, remedy };
  }
  const apis = [...new Set(attempt.request.resources.map(({ api }) => api))];
  const missing = apis.map((api) => missingConsent(state, directory, member, api));
  const mustAsk = fault !== undefined || missing.some((mode) => mode !== undefined) || (attempt.request.prompt === 'consent' && !attempt.agreed);
  return mustAsk ? { kind: 'consent', member, apis, mayAgree: !missing.includes('askAdministrator') } : { kind: 'grant', member };
}

/** Single sign-on: the one account that the request means and the browser is signed in with. */
function accountWithoutAsking(attempt: SignInAttempt, directory: Directory): Account | undefined {
  const { prompt } = attempt.request;
  if (prompt === 'login' || prompt === 'select_account') return undefined;
  const candidates = candidatesOf(attempt, directory);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The signed-in accounts that the request can mean. */
function candidatesOf({ signedIn, request, authority }: SignInAttempt, directory: Directory): readonly Account[] {
  const accounts = signedIn.flatMap((id) => accountById(directory, id) ?? []);
  const hinted = request.loginHint?.toLowerCase();
  if (hinted !== undefined) return accounts.filter(({ username }) => username.toLowerCase() === hinted);
  const ofDomain = request.domainHint === undefined ? accounts : accounts.filter((account) => isOfDomain(account, request.domainHint, directory));
  const members = ofDomain.filter((account) => memberAt(directory, authority, account));
  return members.length > 0 ? members : ofDomain;
}

/** What the account picker offers: the account that was hinted at, else those of the hinted domain, else all. */
function choicesOf({ signedIn, request }: SignInAttempt, directory: Directory): readonly Account[] {
  const hinted = request.loginHint === undefined || request.prompt === 'select_account' ? undefined : accountNamed(directory, request.loginHint);
  if (hinted) return [hinted];
  const all = allAccounts(directory).filter((account) => request.domainHint === undefined || isOfDomain(account, request.domainHint, directory));
  const isSignedIn = ({ id }: Account) => signedIn.includes(id);
  return [...all.filter(isSignedIn), ...all.filter((account) => !isSignedIn(account))];
}

function isOfDomain({ tenant }: Account, domain: string | undefined, directory: Directory): boolean {
  return domain !== undefined && (domain === 'organizations' || findTenant(directory, domain)?.domain === tenant);
}

/** The refusal for an account that the authority's tenant does not have. */
export function strangerRefusal(authority: Authority, account: Account, directory: Directory, how: 'token' | 'redirect'): AadRefusal {
  const home = findTenant(directory, account.tenant) ?? { id: '', domain: account.tenant };
  const tenant = authority.kind === 'tenant' ? authority.tenant : home;
  return faultRefusal('wrongTenant', { account, id: account.id, tenant, home }, directory, how);
}
