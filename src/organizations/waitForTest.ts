import type { DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import type { Problem, ProblemKind, Result } from '../diagnosis/problem.ts';
import { testOutcome, testResults } from './switchSteps.ts';

const second = 1000;
/** How often it is asked how Test & Enable stands, and for how long. */
export const testInterval = 20 * second;
export const testPatience = 15 * 60 * second;

export interface TestPorts {
  /** Rejects only when `signal` is aborted. */
  readonly readMailbox: (signal: AbortSignal) => Promise<Result<DynamicsMailbox>>;
  /** Whether the user has got another mailbox row than the one that is tested. */
  readonly isOtherRow: (mailbox: DynamicsMailbox) => boolean;
  /** After each look that shows no end yet, with why Dynamics 365 could not be asked; it will be asked again. */
  readonly tell: (trouble: { readonly problem?: Problem }) => void;
  readonly now: () => number;
  /** Waits, longer while nobody sees the pane. Rejects when `signal` is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export type TestEnd =
  | { readonly kind: 'passed' | 'testFailed'; readonly mailbox: DynamicsMailbox }
  | { readonly kind: 'testTooLong'; readonly problem?: Problem }
  | { readonly kind: 'heldUp'; readonly problem: Problem }
  | { readonly kind: 'otherRow' };

/**
 * Waits until Test & Enable has ended, by the server's own statuses; `seenTestEnd` is the end of the test before it.
 * Rejects only when `signal` is aborted.
 */
export async function waitForTest({ readMailbox, isOtherRow, tell, now, wait }: TestPorts, seenTestEnd: string | null, signal: AbortSignal): Promise<TestEnd> {
  const giveUp = now() + testPatience;
  let seenRunning = false;
  for (;;) {
    const read = await readMailbox(signal);
    if (!read.ok && !mayPass.has(read.problem.kind)) return { kind: 'heldUp', problem: read.problem };
    if (read.ok) {
      const mailbox = read.value;
      if (isOtherRow(mailbox)) return { kind: 'otherRow' };
      seenRunning ||= testResults(mailbox).includes('notRun');
      const outcome = testOutcome(mailbox, seenTestEnd, seenRunning);
      if (outcome !== 'running') return { kind: outcome === 'success' ? 'passed' : 'testFailed', mailbox };
    }
    const trouble = read.ok ? {} : { problem: read.problem };
    tell(trouble);
    if (now() + testInterval > giveUp) return { kind: 'testTooLong', ...trouble };
    await wait(testInterval, signal);
  }
}

/** Problems that may be over when Test & Enable is asked for again. */
const mayPass: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['offline', 'unreachable', 'tooSlow', 'throttled', 'serverFailing', 'onPremisesSilent']);
