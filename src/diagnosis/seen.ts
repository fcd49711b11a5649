import { type Belonging, belongsToCompany } from '../addresses/belongsToCompany.ts';
import { type AddressDifference, describeDifference } from '../addresses/describeDifference.ts';
import { judgeSynchronizing, type SynchronizingVerdict } from '../organizations/synchronizingMatrix.ts';
import { diagnoseAddresses, type Verdict } from './diagnoseAddresses.ts';
import type { DirectoryUser } from './directoryUser.ts';
import type { DynamicsMailbox, DynamicsUser } from './dynamicsUser.ts';
import { type Facts, valueOf } from './facts.ts';
import type { BothSeen } from './findingEvidence.ts';
import { isOf, outlookAddress } from './outlookAddress.ts';
import { identify, type Identity, type IdentityFacts } from './identity.ts';

/** The facts, with what several rules conclude from them. Undefined stands for what the facts do not tell. */
export interface Seen {
  readonly facts: Facts;
  readonly organization: string;
  readonly user: DynamicsUser | undefined;
  readonly mailbox: DynamicsMailbox | undefined;
  readonly account: IdentityFacts['account'] | undefined;
  readonly identity: Identity | undefined;
  /** What the directory says of this mailbox's person. */
  readonly directory: DirectoryUser | undefined;
  /** The mailbox's address as Outlook tells it; empty where it says that there is none. */
  readonly told: string | undefined;
  /** The mailbox's address: as told, or the primary one of the directory where Outlook tells the sign-in name. */
  readonly outlook: string | undefined;
  /** Primary Email; empty where there is none. */
  readonly dynamics: string | undefined;
  /** Outlook may tell the sign-in name, and the directory does not say what the address is. */
  readonly outlookUncertain: boolean;
  readonly verdict: Verdict | undefined;
  /** The two addresses where they are known to be different. */
  readonly differing: (BothSeen & { readonly difference: AddressDifference }) | undefined;
  /** Which organization synchronizes; undefined as long as none has been asked. */
  readonly synchronizing: SynchronizingVerdict | undefined;
  readonly belonging: { readonly outlook: Belonging | undefined; readonly dynamics: Belonging | undefined };
}

export function seenIn(facts: Facts): Seen {
  const told = valueOf(facts.outlook.address);
  const user = valueOf(facts.user);
  const signIn = valueOf(facts.signIn);
  const asked = valueOf(facts.directory);
  const directory = asked && told && isOf(asked, told) ? asked : undefined;
  const { outlook, outlookUncertain } = told === undefined ? notTold : outlookAddress({ told, mayBeSignInName: facts.outlook.mayBeSignInName, directory });
  const verdict = outlook === undefined || !user ? undefined : diagnoseAddresses({ outlook, dynamics: user.primaryEmail }).verdict;
  const dynamics = user && (user.primaryEmail?.trim() ?? '');
  const companyDomains = valueOf(facts.companyDomains);
  const belonging = (address: string | null | undefined) => (hasText(address) ? belongsToCompany(address, companyDomains) : undefined);
  return {
    facts,
    organization: facts.organization.name,
    user,
    mailbox: user?.mailbox ?? undefined,
    account: signIn?.account,
    identity: signIn && identify({ ...signIn, mailbox: told ?? null, primaryEmails: hasText(dynamics) ? [dynamics] : [], ...(asked ? { directory: asked } : {}) }),
    directory,
    told: told === undefined ? undefined : (told?.trim() ?? ''),
    outlook: outlook === undefined ? undefined : (outlook?.trim() ?? ''),
    dynamics,
    outlookUncertain,
    verdict,
    differing: verdict === 'different' && !outlookUncertain ? differing(outlook ?? '', user?.primaryEmail ?? '') : undefined,
    synchronizing: facts.synchronizing.rows.length > 0 ? judgeSynchronizing(facts.synchronizing.rows, facts.synchronizing.flag) : undefined,
    belonging: { outlook: outlookUncertain ? undefined : belonging(outlook), dynamics: belonging(dynamics) },
  };
}

const notTold = { outlook: undefined, outlookUncertain: false } as const;

/** As they were given, so that the person sees what is in them. */
function differing(outlook: string, dynamics: string): Seen['differing'] {
  const difference = describeDifference(outlook, dynamics);
  return difference && { outlook, dynamics, difference };
}

export function hasText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== '';
}
