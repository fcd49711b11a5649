import * as v from 'valibot';
import type { DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import { stepAfter, type StepEvent, stepEntries } from './journalStep.ts';

/**
 * What is known of a change of the synchronizing organization: what was there before, what is to be written, and how far
 * it has come. It is kept before each write and after each answer, so that whoever closes the pane can finish or undo it
 * later. It holds addresses, ids, flags and times only; what a step writes follows from it (switchSteps.ts) and is never
 * taken from storage.
 */

const url = v.pipe(v.string(), v.maxLength(300), v.check((text) => URL.canParse(text)));
/** It becomes a part of an address. */
const guid = v.pipe(v.string(), v.uuid());
/** Milliseconds since 1970. */
const time = v.pipe(v.number(), v.minValue(0));
const yesNo = v.nullable(v.boolean());

const values = v.strictObject({
  isPrimary: yesNo,
  isSyncOrganization: yesNo,
  appointments: v.picklist(['none', 'dynamicsForOutlook', 'serverSide', 'forwardMailbox', 'unknown']),
});

/** The columns of a mailbox that a switch is about; `appointments` is the delivery method of appointments, contacts and tasks. */
export type SwitchValues = Readonly<v.InferOutput<typeof values>>;

const failure = v.variant('kind', [
  /** The row could not be read, or the gate lets nothing be written. */
  v.strictObject({ kind: v.literal('heldUp') }),
  /** The service did not do it and said so. */
  v.strictObject({ kind: v.literal('refused') }),
  /** No answer came, and it could not be read back either. */
  v.strictObject({ kind: v.literal('answerLost') }),
  /** Somebody else has changed the row meanwhile; null where the user has got another row. Where not in the step's own organization, `organization` says where. */
  v.strictObject({ kind: v.literal('changed'), theirs: v.nullable(values), organization: v.exactOptional(url) }),
  /** The service took the write, and yet shows something else. */
  v.strictObject({ kind: v.literal('notTaken'), theirs: values }),
  v.strictObject({ kind: v.literal('testFailed') }),
  v.strictObject({ kind: v.literal('testTooLong') }),
  /** Nobody else is marked and was the last to pass a test, so that going on could leave nobody who synchronizes. */
  v.strictObject({ kind: v.literal('nobodyLeft') }),
]);

export type SwitchFailure = Readonly<v.InferOutput<typeof failure>>;

const step = v.strictObject({
  /** Address of the organization. */
  organization: url,
  /**
   * - `claim`: mark the organization as the synchronizing one and start Test & Enable
   * - `test`: wait for Test & Enable
   * - `release`: take the mark away, or switch off what it synchronizes
   * - `restore`: switch on again what was switched off
   * - `look`: read everywhere what came of it
   */
  action: v.picklist(['claim', 'test', 'release', 'restore', 'look']),
  ...stepEntries(failure, values),
  /** What somebody else wrote, and the person chose to write over. */
  accepted: v.exactOptional(values),
});

export type SwitchStep = Readonly<v.InferOutput<typeof step>>;

const organization = v.strictObject({
  url,
  mailboxId: guid,
  /** What was there when the switch was planned, which undoing brings back. */
  before: values,
  /** A write may have been sent here in an earlier direction of the switch. */
  touched: v.exactOptional(v.literal(true)),
  /** A write of an earlier direction may still be on its way, since nobody knows what became of it. */
  underWay: v.exactOptional(v.literal(true)),
});

export type SwitchOrganization = Readonly<v.InferOutput<typeof organization>>;

/** A journal of this version as it is kept. */
export const switchJournalSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    plannedAt: time,
    /** `forth`: towards the target; `back`: to what was before. */
    direction: v.picklist(['forth', 'back']),
    flag: v.picklist(['primary', 'syncOrganization', 'both']),
    /** Whether the others stop synchronizing appointments, contacts and tasks by being told so. */
    others: v.picklist(['leave', 'stop']),
    /** Address of the organization that is to synchronize. */
    target: url,
    /** The target has passed a test while it was marked, so that it can have taken the mailbox over. */
    targetTested: v.exactOptional(v.literal(true)),
    organizations: v.pipe(v.array(organization), v.minLength(1), v.maxLength(200)),
    steps: v.pipe(v.array(step), v.maxLength(1000)),
  }),
  v.check(({ target, organizations, steps }) => {
    const urls = new Set(organizations.map((each) => each.url));
    return urls.size === organizations.length && urls.has(target) && steps.every((each) => urls.has(each.organization));
  }),
);

export type SwitchJournal = Readonly<v.InferOutput<typeof switchJournalSchema>>;

/** The journal that was kept, or undefined where it is none, is damaged or of another version. */
export function readJournal(kept: unknown): SwitchJournal | undefined {
  const parsed = v.safeParse(switchJournalSchema, kept);
  return parsed.success ? parsed.output : undefined;
}

export function valuesOf({ isPrimary, isSyncOrganization, methods }: Pick<DynamicsMailbox, 'isPrimary' | 'isSyncOrganization' | 'methods'>): SwitchValues {
  return { isPrimary, isSyncOrganization, appointments: methods.appointments };
}

export type SwitchEvent = StepEvent<SwitchFailure, SwitchValues>;

/** The step that is next or under way; undefined at the end. */
export function currentStep(journal: SwitchJournal): SwitchStep | undefined {
  return journal.steps.find(({ progress }) => progress !== 'verified');
}

/** The journal after an event of its current step; the same journal where there is none. */
export function advance(journal: SwitchJournal, event: SwitchEvent): SwitchJournal {
  const current = currentStep(journal);
  if (!current) return journal;
  const { organization: address, action, accepted } = current;
  const next = { ...stepAfter(current, event), organization: address, action, ...(accepted && { accepted }) };
  return { ...journal, steps: journal.steps.map((each) => (each === current ? next : each)) };
}

/** Where a switch stands. `halfway` can be finished and undone. */
export type SwitchStanding =
  /** Nothing was written anywhere. */
  | 'untouched'
  | 'halfway'
  /** Everything is done and read back. */
  | 'finished'
  /** What was there before is there again, and read back. */
  | 'undone';

export function standingOf(journal: SwitchJournal): SwitchStanding {
  if (!currentStep(journal)) return journal.direction === 'forth' ? 'finished' : 'undone';
  return journal.organizations.some(({ url: address }) => mayBeWritten(journal, address)) ? 'halfway' : 'untouched';
}

/** Whether a write to this organization may have arrived, in this direction or an earlier one. */
export function mayBeWritten({ organizations, steps }: SwitchJournal, address: string): boolean {
  return organizations.some((each) => each.url === address && each.touched === true) || steps.some((each) => each.organization === address && each.seen !== undefined);
}
