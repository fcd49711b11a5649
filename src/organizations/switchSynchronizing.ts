import type { DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import type { Problem, Result } from '../diagnosis/problem.ts';
import type { RunOutcome, RunPorts, RunStop } from './journalRun.ts';
import type { Organization } from './organization.ts';
import { targetHasPassed } from './switchCourse.ts';
import { advance, currentStep, type SwitchEvent, type SwitchFailure, type SwitchJournal, type SwitchStep, valuesOf } from './switchJournal.ts';
import { columnsOf, hasPassed, isAsWanted, isExpected, isTaken, judgeLostWrite, keepsMark, type MailboxColumns, wantedBy, wasTestedSince } from './switchSteps.ts';
import { synchronizes, type SynchronizingRow } from './synchronizingMatrix.ts';
import { testInterval, testPatience, waitForTest } from './waitForTest.ts';
import type { PermitAsked, WritePermit } from './writeGate.ts';

/** What a switch needs of the world. An address that is of no connected organization is a problem, never asked. */
export interface SwitchPorts extends RunPorts<SwitchJournal> {
  readonly connected: () => readonly Organization[];
  /** Rejects only when `signal` is aborted. */
  readonly readMailbox: (organizationUrl: string, signal: AbortSignal) => Promise<Result<DynamicsMailbox>>;
  readonly permit: (organizationUrl: string) => Promise<PermitAsked>;
  /**
   * Writes the columns if the row still has that ETag. `changedMeanwhile`: it has not; `outcomeUnknown`: it may have been
   * written; any other problem: it was not. Not to be called off: a write that is under way comes to its end.
   */
  readonly patchMailbox: (permit: WritePermit, mailbox: Pick<DynamicsMailbox, 'id' | 'etag'>, columns: MailboxColumns) => Promise<Result<unknown>>;
}

/** At the end, `rows` is what all connected organizations say now. */
export type SwitchOutcome = RunOutcome<SwitchJournal, { readonly rows: readonly SynchronizingRow[] }>;

/** A row that is always being changed, or whose answers are always lost, is given up. */
const mostWrites = 3;

/**
 * Goes through the steps of a switch from wherever the journal stands, in either direction. A write whose answer was lost
 * is never repeated before the row has been read; nothing counts as done before it is read back. Give it the journal of
 * planSwitch, finishSwitch or undoSwitch. Rejects only where `save` does.
 */
export async function runSwitch(journal: SwitchJournal, ports: SwitchPorts, signal: AbortSignal): Promise<SwitchOutcome> {
  const run = new Run(journal, ports, signal);
  try {
    return await run.toTheEnd();
  } catch (error) {
    if (!signal.aborted) throw error;
    return { kind: 'paused', journal: run.journal };
  }
}

class Run {
  journal: SwitchJournal;
  private readonly ports: SwitchPorts;
  private readonly signal: AbortSignal;
  private readonly waitedFor = new Set<string>();
  private rows: readonly SynchronizingRow[] | undefined;

  constructor(journal: SwitchJournal, ports: SwitchPorts, signal: AbortSignal) {
    this.journal = journal;
    this.ports = ports;
    this.signal = signal;
  }

  async toTheEnd(): Promise<SwitchOutcome> {
    for (let step = currentStep(this.journal); step; step = currentStep(this.journal)) {
      this.signal.throwIfAborted();
      const stop = await this.take(step);
      if (stop) return { kind: 'stopped', journal: this.journal, ...stop };
    }
    return { kind: 'ended', journal: this.journal, rows: this.rows ?? (await this.readAll()) };
  }

  private take(step: SwitchStep): Promise<RunStop | undefined> {
    switch (step.action) {
      case 'test':
        return this.test(step);
      case 'look':
        return this.look();
      case 'claim':
      case 'release':
      case 'restore':
        return step.progress === 'done' ? this.readBack(step) : this.carryOut(step);
    }
  }

  private async carryOut({ organization: url, action, progress }: SwitchStep): Promise<RunStop | undefined> {
    const wanted = wantedBy(this.journal, { organization: url, action });
    // Whether a write may have arrived whose answer nobody has.
    let lost = progress === 'started';
    // Whether the row had changed: it can be by this very write, which a browser sends once more where the connection is cut.
    let unsure = false;
    let problem: Problem | undefined;
    for (let writes = 0; ; writes += 1) {
      const step = currentStep(this.journal);
      const read = await this.read(url);
      if (!read.ok || !step) return this.fail({ kind: lost || unsure ? 'answerLost' : 'heldUp' }, !lost && !unsure, read.ok ? {} : read);
      const values = valuesOf(read.value);
      if (this.isOtherRow(url, read.value)) return this.failAtOtherRow(url, !lost);
      const judged = lost || unsure ? judgeLostWrite(read.value, this.journal, step) : 'notDone';
      const standing = lost || judged === 'done' ? judged : isExpected(values, this.journal, step) ? 'notDone' : 'changed';
      if (standing === 'changed') return this.fail({ kind: 'changed', theirs: values }, !lost);
      if (standing === 'done' || (wanted.test === undefined && isAsWanted(values, wanted) && !this.isUnderWay(url))) return this.record({ kind: 'verified', at: this.ports.now() });
      if (writes === mostWrites) return this.fail({ kind: lost ? 'answerLost' : 'refused' }, !lost, problem ? { problem } : {});

      if (action === 'release' && (await this.hadToWait(read.value, url))) continue;
      const held = action === 'release' ? await this.mayRelease(read.value, !lost) : undefined;
      if (held) return held === 'replanned' ? undefined : held;
      const permit = await this.ports.permit(url);
      if (!permit.ok) return this.fail({ kind: 'heldUp' }, !lost, permit);
      this.signal.throwIfAborted();
      await this.record({ kind: 'started', at: this.ports.now(), seen: values, seenTestEnd: read.value.testEndedOn });
      const answer = await this.ports.patchMailbox(permit.permit, read.value, columnsOf(wanted));
      if (answer.ok) {
        await this.record({ kind: 'done', at: this.ports.now() });
        return this.readBack(step);
      }
      problem = answer.problem;
      unsure = problem.kind === 'changedMeanwhile';
      if (problem.kind === 'outcomeUnknown') lost = true;
      else if (!unsure) return this.fail({ kind: 'refused' }, !lost, { problem });
    }
  }

  /**
   * A test that this switch began in an organization which is to be released after all could mark it again: one that undoing
   * began, or one that ends while a mark is left there. Its end is waited for, once and not forever. Tells whether it was.
   */
  private async hadToWait(mailbox: DynamicsMailbox, url: string): Promise<boolean> {
    const { direction, organizations, flag } = this.journal;
    const isOurs = organizations.some((each) => each.url === url && each.touched === true);
    const canMark = direction === 'forth' || keepsMark(mailbox, flag);
    if (!isOurs || !canMark || mailbox.testScheduled !== true || this.waitedFor.has(url)) return false;
    this.waitedFor.add(url);
    const giveUp = this.ports.now() + testPatience;
    for (let isRunning = true; isRunning && this.ports.now() + testInterval <= giveUp; ) {
      await this.ports.wait(testInterval, this.signal);
      const read = await this.read(url);
      isRunning = !read.ok || read.value.testScheduled === true;
      this.ports.tell({ journal: this.journal, ...(read.ok ? {} : { problem: read.problem }) });
    }
    return true;
  }

  private async readBack(step: SwitchStep): Promise<RunStop | undefined> {
    const read = await this.read(step.organization);
    if (!read.ok) return this.fail({ kind: 'heldUp' }, false, read);
    if (this.isOtherRow(step.organization, read.value)) return this.failAtOtherRow(step.organization, false);
    if (!isTaken(read.value, this.journal, step)) return this.fail({ kind: 'notTaken', theirs: valuesOf(read.value) }, false);
    return this.record({ kind: 'verified', at: this.ports.now() });
  }

  /**
   * Whether somebody else holds the mailbox, so that the current step can release it: on the way forth the target has to
   * hold what it was given, on the way back one of those that synchronized before. Looked at anew, because days can lie
   * between two steps.
   */
  private async mayRelease(mailbox: DynamicsMailbox, nothingSent: boolean): Promise<RunStop | 'replanned' | undefined> {
    const { direction, target, targetTested, organizations, flag } = this.journal;
    const isHarmless = synchronizes(mailbox, flag) !== true;
    const before = organizations.filter((each) => synchronizes(each.before, flag) === true).map(({ url }) => url);
    // Who synchronized before the switch does so after undoing it; where nobody did, nobody can be left.
    if (direction === 'back' && (before.includes(target) || before.length === 0 || isHarmless)) return undefined;
    if (direction === 'back' && targetTested !== true && hasPassed(mailbox)) {
      this.journal = targetHasPassed(this.journal);
      await this.keep();
      return 'replanned';
    }
    const reads = await Promise.all((direction === 'forth' ? [target] : before).map((url) => this.read(url)));
    const untested = direction === 'back' && targetTested !== true;
    const holds = (each: DynamicsMailbox) => synchronizes(each, flag) === true && (untested || (hasPassed(each) && (isHarmless || !wasTestedSince(mailbox, each))));
    if (reads.some((read) => read.ok && holds(read.value))) return undefined;
    const unread = reads.find((read) => !read.ok);
    return unread ? this.fail({ kind: 'heldUp' }, nothingSent, unread) : this.fail({ kind: 'nobodyLeft' }, nothingSent);
  }

  private async test({ organization: url }: SwitchStep): Promise<RunStop | undefined> {
    const { ports, journal } = this;
    const claim = journal.steps.find(({ organization, action }) => organization === url && action === 'claim');
    await this.record({ kind: 'asked', at: ports.now() });
    const end = await waitForTest(
      {
        ...ports,
        readMailbox: (signal) => ports.readMailbox(url, signal),
        isOtherRow: (mailbox) => this.isOtherRow(url, mailbox),
        tell: (trouble) => ports.tell({ journal: this.journal, ...trouble }),
      },
      claim?.seenTestEnd ?? null,
      this.signal,
    );
    switch (end.kind) {
      case 'passed':
        if (synchronizes(end.mailbox, journal.flag) === true) return this.record({ kind: 'verified', at: ports.now() });
        return this.fail({ kind: 'notTaken', theirs: valuesOf(end.mailbox) }, false);
      case 'otherRow':
        return this.failAtOtherRow(url, false);
      case 'heldUp':
      case 'testTooLong':
        return this.fail({ kind: end.kind }, false, end);
      case 'testFailed':
        return this.fail({ kind: 'testFailed' }, false);
    }
  }

  /** Reads all connected organizations, and whether everything that was written still holds. */
  private async look(): Promise<RunStop | undefined> {
    await this.record({ kind: 'asked', at: this.ports.now() });
    const rows = await this.readAll();
    for (const step of this.journal.steps) {
      const row = rows.find(({ organization }) => organization.url === step.organization);
      // One that was disconnected meanwhile was read back right after its write.
      if (!row || !isWrite(step)) continue;
      if (!row.mailbox.ok) return this.fail({ kind: 'heldUp' }, false, row.mailbox);
      if (!isTaken(row.mailbox.value, this.journal, step)) return this.fail({ kind: 'changed', theirs: valuesOf(row.mailbox.value), organization: step.organization }, false);
    }
    this.rows = rows;
    return this.record({ kind: 'verified', at: this.ports.now() });
  }

  private readAll(): Promise<readonly SynchronizingRow[]> {
    return Promise.all(this.ports.connected().map(async (organization) => ({ organization, mailbox: await this.read(organization.url) })));
  }

  private read(url: string): Promise<Result<DynamicsMailbox>> {
    return this.ports.readMailbox(url, this.signal);
  }

  /** Writing what is there already makes the row a new version, so that an older write cannot arrive any more. */
  private isUnderWay(url: string): boolean {
    return this.journal.organizations.some((each) => each.url === url && each.underWay === true);
  }

  private isOtherRow(url: string, mailbox: DynamicsMailbox): boolean {
    return this.journal.organizations.some((each) => each.url === url && each.mailboxId.toLowerCase() !== mailbox.id.toLowerCase());
  }

  /** Mostly somebody else has signed in since, which the gate says. */
  private async failAtOtherRow(url: string, nothingSent: boolean): Promise<RunStop> {
    const permit = await this.ports.permit(url);
    return permit.ok ? this.fail({ kind: 'changed', theirs: null }, nothingSent) : this.fail({ kind: 'heldUp' }, nothingSent, permit);
  }

  private async fail(failure: SwitchFailure, nothingSent: boolean, { problem, refusal }: RunStop = {}): Promise<RunStop> {
    await this.record({ kind: 'failed', at: this.ports.now(), failure, nothingSent });
    return { ...(problem && { problem }), ...(refusal && { refusal }) };
  }

  private async record(event: SwitchEvent): Promise<undefined> {
    this.journal = advance(this.journal, event);
    await this.keep();
  }

  private async keep(): Promise<void> {
    await this.ports.save(this.journal);
    this.ports.tell({ journal: this.journal });
  }
}

function isWrite({ action }: SwitchStep): boolean {
  return action !== 'test' && action !== 'look';
}
