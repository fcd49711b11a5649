import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { Problem, Result } from '../diagnosis/problem.ts';
import type { RunOutcome, RunPorts, RunStop } from '../organizations/journalRun.ts';
import type { StepEvent } from '../organizations/journalStep.ts';
import { mailboxOfUser } from '../organizations/mailboxOfUser.ts';
import { waitForTest } from '../organizations/waitForTest.ts';
import type { PermitAsked, WritePermit } from '../organizations/writeGate.ts';
import { isOtherMailbox, isOtherRow } from './otherRow.ts';
import { advanceRepair, currentRepairStep, type RepairFailure, type RepairJournal, type RepairSeen, type RepairStep, seenOf } from './repairJournal.ts';
import { isAsShown, isRepaired, isSuperfluous, lacksApproval, type RepairColumns, repairColumns, type RepairWrite } from './repairWrites.ts';

/** What a repair needs of the world; all of it is about the journal's organization. */
export interface RepairPorts extends RunPorts<RepairJournal> {
  /** The signed-in user with the mailbox row. Rejects only when `signal` is aborted. */
  readonly readUser: (signal: AbortSignal) => Promise<Result<DynamicsUser>>;
  readonly permit: () => Promise<PermitAsked>;
  /**
   * Writes the columns if the row still has that ETag. `changedMeanwhile`: it has not; `outcomeUnknown`: it may have been
   * written; any other problem: it was not. Not to be called off: a write that is under way comes to its end.
   */
  readonly patch: (permit: WritePermit, row: { readonly id: string; readonly etag: string }, what: RepairColumns) => Promise<Result<unknown>>;
}

/** A mailbox row that the server changes all the time is given up. */
const mostWrites = 3;

/**
 * Goes through the steps of a repair from wherever the journal stands. `shown` is the row as the person was shown it: the
 * first write is for that very version. A write whose answer was lost is never repeated before the row has been read;
 * nothing counts as done before it is read back. Rejects only where `save` does.
 */
export async function runRepair(journal: RepairJournal, ports: RepairPorts, signal: AbortSignal, shown?: DynamicsUser): Promise<RunOutcome<RepairJournal>> {
  const run = new Run(journal, ports, signal, shown);
  try {
    return await run.toTheEnd();
  } catch (error) {
    if (!signal.aborted) throw error;
    return { kind: 'paused', journal: run.journal };
  }
}

class Run {
  journal: RepairJournal;
  private readonly ports: RepairPorts;
  private readonly signal: AbortSignal;
  /** The row as it was just read or shown, until it is written. */
  private latest: DynamicsUser | undefined;

  constructor(journal: RepairJournal, ports: RepairPorts, signal: AbortSignal, shown: DynamicsUser | undefined) {
    this.journal = journal;
    this.ports = ports;
    this.signal = signal;
    this.latest = shown;
  }

  async toTheEnd(): Promise<RunOutcome<RepairJournal>> {
    for (let step = currentRepairStep(this.journal); step; step = currentRepairStep(this.journal)) {
      this.signal.throwIfAborted();
      const { action } = step;
      const stop = action === 'test' ? await this.test() : step.progress === 'done' ? await this.readBack(step) : await this.carryOut(action);
      if (stop) return { kind: 'stopped', journal: this.journal, ...stop };
    }
    return { kind: 'ended', journal: this.journal };
  }

  private async carryOut(action: RepairWrite): Promise<RunStop | undefined> {
    let problem: Problem | undefined;
    for (let writes = 0; writes < mostWrites; writes += 1) {
      const step = currentRepairStep(this.journal);
      const what = repairColumns(this.journal, action);
      if (!step || !what) return undefined;
      const lost = step.progress === 'started';
      const read = lost ? await this.read() : await this.latestOrRead();
      if (!read.ok) return this.fail(lost ? { kind: 'answerLost', isOld: false } : { kind: 'heldUp' }, !lost, read);
      const held = this.obstacle(read.value, step);
      if (held) return this.fail(held, !lost);
      if (lost ? isRepaired(read.value, this.journal, step) : isSuperfluous(read.value, this.journal, action)) return this.verified(read.value);
      if (action === 'approve' && this.journal.approver === 'administrator') return this.fail({ kind: 'needsApproval' }, !lost);

      const permit = await this.ports.permit();
      if (!permit.ok) return this.fail({ kind: 'heldUp' }, !lost, permit);
      this.signal.throwIfAborted();
      const { value: user } = read;
      const row = what.table === 'systemuser' ? user : user.mailbox;
      if (!row) return this.fail({ kind: 'noMailbox' }, !lost);
      this.latest = undefined;
      await this.record({ kind: 'started', at: this.ports.now(), seen: seenOf(user), seenTestEnd: user.mailbox?.testEndedOn ?? null });
      const answer = await this.ports.patch(permit.permit, row, what);
      if (answer.ok) {
        await this.record({ kind: 'done', at: this.ports.now() });
        return this.readBack(step);
      }
      problem = answer.problem;
      if (problem.kind === 'outcomeUnknown') return this.lookAfterLoss(problem);
      // What a person was shown has to be that very version; the server changes mailbox rows by itself.
      if (problem.kind === 'changedMeanwhile' && action === 'change') return this.lookAfterChange(problem, !lost);
      if (problem.kind !== 'changedMeanwhile') return this.fail(failureOf(problem), !lost, { problem });
    }
    return this.fail({ kind: 'refused' }, false, problem ? { problem } : {});
  }

  /** The rows that a step is about are no longer those that it was planned for. */
  private obstacle(user: DynamicsUser, step: RepairStep): RepairFailure | undefined {
    if (isOtherRow(user, this.journal)) return { kind: 'otherRow' };
    if (!isAsShown(user, this.journal, step)) return { kind: 'changed', theirs: user.primaryEmail };
    return step.action !== 'change' && !user.mailbox ? { kind: 'noMailbox' } : undefined;
  }

  /** No answer came: what is there decides. */
  private async lookAfterLoss(problem: Problem): Promise<RunStop | undefined> {
    const step = currentRepairStep(this.journal);
    const read = await this.read();
    if (!read.ok || !step) return this.fail({ kind: 'answerLost', isOld: false }, false, read.ok ? { problem } : read);
    if (isRepaired(read.value, this.journal, step)) return this.verified(read.value);
    const held = this.obstacle(read.value, step);
    return held ? this.fail(held, false) : this.fail({ kind: 'answerLost', isOld: true }, false, { problem });
  }

  /**
   * The row has another version than the one that was shown; what is there now is shown beside what was to be written. It
   * can be this very write: where the connection is cut, a browser sends a request once more by itself.
   */
  private async lookAfterChange(problem: Problem, nothingSent: boolean): Promise<RunStop | undefined> {
    const step = currentRepairStep(this.journal);
    const read = await this.read();
    if (!read.ok || !step) return this.fail({ kind: 'answerLost', isOld: false }, false, read.ok ? { problem } : read);
    if (isRepaired(read.value, this.journal, step)) return this.verified(read.value);
    return this.fail({ kind: 'changed', theirs: read.value.primaryEmail }, nothingSent, { problem });
  }

  private async readBack(step: RepairStep): Promise<RunStop | undefined> {
    const written = currentRepairStep(this.journal) ?? step;
    const read = await this.read();
    if (!read.ok) return this.fail({ kind: 'heldUp' }, false, read);
    if (isRepaired(read.value, this.journal, written)) return this.verified(read.value);
    const held = this.obstacle(read.value, written);
    return this.fail(held ?? { kind: 'notTaken' }, false);
  }

  private async test(): Promise<RunStop | undefined> {
    const { ports, journal } = this;
    const begun = journal.steps.find(({ action }) => action === 'begin');
    await this.record({ kind: 'asked', at: ports.now() });
    const end = await waitForTest(
      {
        ...ports,
        readMailbox: async (signal) => {
          const read = await ports.readUser(signal);
          return read.ok ? mailboxOfUser(read.value) : read;
        },
        isOtherRow: (mailbox) => isOtherMailbox(mailbox, journal),
        tell: (trouble) => ports.tell({ journal: this.journal, ...trouble }),
      },
      begun?.seenTestEnd ?? null,
      this.signal,
    );
    switch (end.kind) {
      case 'passed':
        return this.record({ kind: 'verified', at: ports.now() });
      case 'heldUp':
        return this.fail({ kind: isHidden(end.problem) ? 'noMailbox' : 'heldUp' }, false, end);
      case 'testTooLong':
        return this.fail({ kind: 'testTooLong' }, false, end);
      case 'testFailed':
        // Where it could not be known who approves, the test has told.
        return this.fail({ kind: journal.approver !== 'nobody' && lacksApproval(end.mailbox) ? 'needsApproval' : 'testFailed' }, false);
      case 'otherRow':
        return this.fail({ kind: 'otherRow' }, false);
    }
  }

  private async latestOrRead(): Promise<Result<DynamicsUser>> {
    return this.latest ? { ok: true, value: this.latest } : this.read();
  }

  private read(): Promise<Result<DynamicsUser>> {
    this.latest = undefined;
    return this.ports.readUser(this.signal);
  }

  private async verified(user: DynamicsUser): Promise<undefined> {
    this.latest = user;
    return this.record({ kind: 'verified', at: this.ports.now() });
  }

  private async fail(failure: RepairFailure, nothingSent: boolean, { problem, refusal }: RunStop = {}): Promise<RunStop> {
    await this.record({ kind: 'failed', at: this.ports.now(), failure, nothingSent });
    return { ...(problem && { problem }), ...(refusal && { refusal }) };
  }

  private async record(event: StepEvent<RepairFailure, RepairSeen>): Promise<undefined> {
    this.journal = advanceRepair(this.journal, event);
    await this.ports.save(this.journal);
    this.ports.tell({ journal: this.journal });
  }
}

const isHidden = ({ kind }: Problem) => kind === 'mailboxHidden' || kind === 'mailboxMissing';

/** What it means that a write was not done. */
function failureOf({ kind }: Problem): RepairFailure {
  switch (kind) {
    case 'mayNotChange':
      return { kind: 'notPermitted' };
    case 'refused':
    case 'rowGone':
      return { kind: 'refused' };
    default:
      return { kind: 'heldUp' };
  }
}
