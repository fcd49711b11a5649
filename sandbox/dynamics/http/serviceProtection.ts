import type { Organization } from '../../world/world.ts';
import { Fault } from './fault.ts';

type Limits = NonNullable<Organization['serviceProtection']>;

interface Done {
  readonly at: number;
  readonly seconds: number;
}

interface Usage {
  done: Done[];
  running: number;
}

/** Counts what each user asks for, and refuses what is above the limits of the organization. */
export interface ServiceProtection {
  /** Throws the refusal; otherwise returns what to call when the request is done. */
  enter(userId: string): () => void;
}

const free: ServiceProtection = { enter: () => () => undefined };

/** Without limits in the world nothing is counted. */
export function createServiceProtection(limits: Limits | undefined, now: () => Date): ServiceProtection {
  if (!limits) return free;
  const usages = new Map<string, Usage>();
  return {
    enter: (userId) => {
      const usage = usages.get(userId) ?? { done: [], running: 0 };
      usages.set(userId, usage);
      const time = now().getTime();
      usage.done = usage.done.filter((each) => each.at > time - limits.windowSeconds * 1000);
      requireBelow(limits, usage, time);
      usage.running += 1;
      const started = performance.now();
      return () => {
        usage.running -= 1;
        usage.done.push({ at: time, seconds: (performance.now() - started) / 1000 });
      };
    },
  };
}

function requireBelow(limits: Limits, { done, running }: Usage, now: number): void {
  const seconds = done.reduce((sum, each) => sum + each.seconds, 0);
  const oldest = done[0]?.at ?? now;
  const wait = Math.max(1, Math.ceil((oldest + limits.windowSeconds * 1000 - now) / 1000));
  const window = `the time window of ${limits.windowSeconds} seconds`;
  if (done.length + running >= limits.requests) {
    throw refusal('0x80072322', `Number of requests exceeded the limit of ${limits.requests} over ${window}.`, wait);
  }
  if (seconds > limits.executionSeconds) {
    throw refusal('0x80072321', `Combined execution time of incoming requests exceeded limit of ${limits.executionSeconds} seconds over ${window}. Decrease number of concurrent requests or reduce the duration of requests and try again later.`, wait);
  }
  if (running >= limits.concurrentRequests) {
    throw refusal('0x80072326', `Number of concurrent requests exceeded the limit of ${limits.concurrentRequests}.`, 1);
  }
}

const refusal = (code: string, message: string, seconds: number) => new Fault(429, code, message, { 'retry-after': String(seconds) });
