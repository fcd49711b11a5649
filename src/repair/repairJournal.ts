import * as v from 'valibot';
import type { Approval, DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import { stepAfter, type StepEvent, stepEntries } from '../organizations/journalStep.ts';

/**
 * What is known of a repair on the side of Dynamics 365: which address was there, which one is to be there, and how far it
 * has come. It is kept before each write and after each answer, so that whoever closes the pane can go on later.
 */

const url = v.pipe(v.string(), v.maxLength(300), v.check((text) => URL.canParse(text)));
/** It becomes a part of an address. */
const guid = v.pipe(v.string(), v.uuid());
const time = v.pipe(v.number(), v.minValue(0));
const primaryEmail = v.nullable(v.pipe(v.string(), v.maxLength(320)));

const seen = v.strictObject({
  primaryEmail,
  approval: v.nullable(v.picklist(['empty', 'approved', 'pending', 'rejected', 'unknown'] satisfies Approval[])),
});

/** What was there right before a write; no approval where there is no mailbox row to be seen. */
export type RepairSeen = Readonly<v.InferOutput<typeof seen>>;

const failure = v.variant('kind', [
  /** The row could not be read, or the gate lets nothing be written. */
  v.strictObject({ kind: v.literal('heldUp') }),
  /** The service did not do it and said so. */
  v.strictObject({ kind: v.literal('refused') }),
  /** The service does not let this person do it. */
  v.strictObject({ kind: v.literal('notPermitted') }),
  /** No answer came. `isOld`: read back since, and what was there before is there still. */
  v.strictObject({ kind: v.literal('answerLost'), isOld: v.boolean() }),
  /** Somebody else has changed the row meanwhile; `theirs` is its Primary Email now. */
  v.strictObject({ kind: v.literal('changed'), theirs: primaryEmail }),
  /** The token belongs to another user than the one that was read before, or the user has got another mailbox row. */
  v.strictObject({ kind: v.literal('otherRow') }),
  /** The service took the write, and yet shows something else. */
  v.strictObject({ kind: v.literal('notTaken') }),
  /** The mailbox row has gone or may not be read, so nothing can be approved or tested. */
  v.strictObject({ kind: v.literal('noMailbox') }),
  /** The address has to be approved, which this person may not do. */
  v.strictObject({ kind: v.literal('needsApproval') }),
  v.strictObject({ kind: v.literal('testFailed') }),
  v.strictObject({ kind: v.literal('testTooLong') }),
]);

export type RepairFailure = Readonly<v.InferOutput<typeof failure>>;

const step = v.strictObject({
  /**
   * - `change`: write Primary Email
   * - `approve`: approve the address, where it is not approved
   * - `begin`: ask for Test & Enable
   * - `test`: wait for Test & Enable
   */
  action: v.picklist(['change', 'approve', 'begin', 'test']),
  ...stepEntries(failure, seen),
  /** What somebody else wrote, and the person chose to write over. */
  accepted: v.exactOptional(primaryEmail),
});

export type RepairStep = Readonly<v.InferOutput<typeof step>>;
export type RepairAction = RepairStep['action'];

const repairJournalSchema = v.strictObject({
  version: v.literal(1),
  plannedAt: time,
  /** Address of the organization. */
  organization: url,
  userId: guid,
  mailboxId: v.nullable(guid),
  /** `forth`: towards the address of Outlook; `back`: to what was before. */
  direction: v.picklist(['forth', 'back']),
  /** Primary Email when the repair was planned, which undoing brings back. */
  before: primaryEmail,
  /** What Primary Email is to be; where only the mailbox is repaired, what it is. */
  wanted: primaryEmail,
  /** Who gives the approval, should it be missing: Test & Enable by itself, this person, somebody else; nobody where none is needed. */
  approver: v.picklist(['test', 'person', 'administrator', 'nobody']),
  steps: v.pipe(v.array(step), v.maxLength(8), v.readonly()),
});

export type RepairJournal = Readonly<v.InferOutput<typeof repairJournalSchema>>;
export type Approver = RepairJournal['approver'];

/** The journal that was kept, or undefined where it is none, is damaged or of another version. */
export function readRepairJournal(kept: unknown): RepairJournal | undefined {
  const parsed = v.safeParse(repairJournalSchema, kept);
  return parsed.success ? parsed.output : undefined;
}

export function seenOf({ primaryEmail: address, mailbox }: DynamicsUser): RepairSeen {
  return { primaryEmail: address, approval: mailbox?.approval ?? null };
}

/** The step that is next or under way; undefined at the end. */
export function currentRepairStep(journal: RepairJournal): RepairStep | undefined {
  return journal.steps.find(({ progress }) => progress !== 'verified');
}

/** The journal after an event of its current step; the same journal where there is none. */
export function advanceRepair(journal: RepairJournal, event: StepEvent<RepairFailure, RepairSeen>): RepairJournal {
  const current = currentRepairStep(journal);
  if (!current) return journal;
  const { action, accepted } = current;
  const next = { ...stepAfter(current, event), action, ...(accepted === undefined ? {} : { accepted }) };
  return { ...journal, steps: journal.steps.map((each) => (each === current ? next : each)) };
}

/** Where a repair stands. `halfway` can be finished. */
export type RepairStanding =
  /** Nothing was written. */
  | 'untouched'
  | 'halfway'
  /** Everything is done and read back. */
  | 'finished'
  /** Primary Email is what it was before, and read back. */
  | 'undone';

export function repairStanding(journal: RepairJournal): RepairStanding {
  if (!currentRepairStep(journal)) return journal.direction === 'forth' ? 'finished' : 'undone';
  return journal.direction === 'back' || journal.steps.some(({ seen: written }) => written !== undefined) ? 'halfway' : 'untouched';
}
