import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import { type AddressHolder, type Fact, type HolderKind, valueOf } from '../diagnosis/facts.ts';
import type { Approver } from './repairJournal.ts';
import { lacksApproval } from './repairWrites.ts';

/** What is asked before a repair; each answer can be missing, and then nothing is guessed. */
export interface RepairFacts {
  readonly user: DynamicsUser;
  /** Primary Email as it is to be. */
  readonly wanted: string;
  /** The organization is on-premises, or the mailbox is in an Exchange on-premises: directory roles do not count there. */
  readonly isOnPremises: boolean;
  readonly mayWriteUser: Fact<boolean>;
  readonly mayWriteMailbox: Fact<boolean>;
  /** `prvApproveRejectEmailAddress`. */
  readonly hasApprovePrivilege: Fact<boolean>;
  readonly isSystemAdministrator: Fact<boolean>;
  readonly isDelegatedApprover: Fact<boolean>;
  /** `requireapprovalforuseremail` of the organization. */
  readonly approvalRequired: Fact<boolean>;
  /** `RequirePrivilegeToSelfApproveEmailAddress` of the organization. */
  readonly selfApprovalNeedsPrivilege: Fact<boolean>;
  readonly holders: Readonly<Record<HolderKind, Fact<readonly AddressHolder[]>>>;
}

export type Answer = 'yes' | 'no' | 'cannotBeKnown';

/** Who has the address already, of those rows that can be read. */
export type AddressFree =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly holders: readonly (AddressHolder & { readonly kind: HolderKind })[] }
  /** Nobody was seen with it, but these cannot be read. */
  | { readonly answer: 'cannotBeKnown'; readonly unread: readonly HolderKind[] };

/** Whether what is there to be approved will have to be approved. */
export type ApprovalNeeded = 'no' | 'yes' | 'probably';

/**
 * Who will approve. `personPerhaps`: this person has everything that can be seen, but whether the directory has given them
 * a role cannot; trying does no harm.
 */
export type WhoApproves = 'nobody' | 'test' | 'person' | 'personPerhaps' | 'administrator' | 'cannotBeKnown';

/** What stands in the way of Test & Enable succeeding. */
export type TestObstacle = 'mailboxNotReadable' | 'mailboxMissing' | 'mailboxInactive' | 'noServerProfile' | 'notServerSide' | 'mayNotWrite';

export interface RepairForecast {
  readonly mayWrite: Answer;
  readonly addressFree: AddressFree;
  readonly approvalNeeded: ApprovalNeeded;
  readonly whoApproves: WhoApproves;
  readonly testObstacles: readonly TestObstacle[];
}

/** What will happen, as far as it can be known before. */
export function forecastRepair(facts: RepairFacts): RepairForecast {
  const approvalNeeded = needsApproval(facts);
  return {
    mayWrite: inWords(valueOf(facts.mayWriteUser)),
    addressFree: isFree(facts),
    approvalNeeded,
    whoApproves: approvalNeeded === 'no' ? 'nobody' : whoApproves(facts),
    testObstacles: obstaclesOfTest(facts),
  };
}

/** As whom the journal treats the one who approves: what is not known is tried by Test & Enable, which harms nobody. */
export function approverOf({ whoApproves: who }: RepairForecast): Approver {
  switch (who) {
    case 'personPerhaps':
      return 'person';
    case 'cannotBeKnown':
      return 'test';
    default:
      return who;
  }
}

function inWords(value: boolean | undefined): Answer {
  return value === undefined ? 'cannotBeKnown' : value ? 'yes' : 'no';
}

/** As in logic: one `false` decides, then what is not known. */
function all(...values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function isFree({ holders, user }: RepairFacts): AddressFree {
  const kinds = ['user', 'queue', 'mailbox'] as const;
  const own = [user.id, user.mailbox?.id].map((id) => id?.toLowerCase());
  const others = kinds.flatMap((kind) => (valueOf(holders[kind]) ?? []).filter(({ id }) => !own.includes(id.toLowerCase())).map((holder) => ({ ...holder, kind })));
  if (others.length > 0) return { answer: 'no', holders: others };
  const unread = kinds.filter((kind) => holders[kind].state !== 'known');
  return unread.length > 0 ? { answer: 'cannotBeKnown', unread } : { answer: 'yes' };
}

/** A changed address probably has to be approved again: nobody has documented it, and the server will say. */
function needsApproval({ user, wanted, approvalRequired }: RepairFacts): ApprovalNeeded {
  if (valueOf(approvalRequired) === false) return 'no';
  const isChanged = compareAddresses(user.primaryEmail ?? '', wanted) !== 'same';
  if (user.mailbox && lacksApproval(user.mailbox)) return 'yes';
  return isChanged ? 'probably' : 'no';
}

function whoApproves(facts: RepairFacts): WhoApproves {
  const approvesByTest = selfApproves(facts);
  if (approvesByTest === true) return 'test';
  const mayApprove = all(valueOf(facts.mayWriteMailbox), valueOf(facts.hasApprovePrivilege), valueOf(facts.isSystemAdministrator));
  if (mayApprove === true) return facts.isOnPremises || valueOf(facts.isDelegatedApprover) === true ? 'person' : 'personPerhaps';
  return approvesByTest === false && mayApprove === false ? 'administrator' : 'cannotBeKnown';
}

/** Whether Test & Enable approves by itself (Microsoft: "Connect to Exchange Online", approving your own mailbox). */
function selfApproves({ user, wanted, isOnPremises, mayWriteMailbox, selfApprovalNeedsPrivilege, hasApprovePrivilege }: RepairFacts): boolean | undefined {
  const signInName = user.signInName === null ? undefined : compareAddresses(user.signInName, wanted) !== 'different';
  const needsPrivilege = valueOf(selfApprovalNeedsPrivilege);
  const hasPrivilege = valueOf(hasApprovePrivilege);
  const isAllowed = hasPrivilege === true || needsPrivilege === false ? true : needsPrivilege === true ? hasPrivilege : undefined;
  return all(!isOnPremises, signInName, valueOf(mayWriteMailbox), isAllowed);
}

function obstaclesOfTest({ user: { mailbox, mayReadMailbox }, mayWriteMailbox }: RepairFacts): readonly TestObstacle[] {
  if (!mailbox) return [mayReadMailbox ? 'mailboxMissing' : 'mailboxNotReadable'];
  const found: readonly (readonly [boolean, TestObstacle])[] = [
    [valueOf(mayWriteMailbox) === false, 'mayNotWrite'],
    [mailbox.isActive === false, 'mailboxInactive'],
    [mailbox.serverProfile === null, 'noServerProfile'],
    [Object.values(mailbox.methods).some((method) => method !== 'serverSide' && method !== 'unknown'), 'notServerSide'],
  ];
  return found.filter(([stands]) => stands).map(([, obstacle]) => obstacle);
}
