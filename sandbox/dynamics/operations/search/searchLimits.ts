import type { Organization } from '../../../world/world.ts';
import { Fault } from '../../http/fault.ts';

type Limits = NonNullable<Organization['serviceProtection']>;

/** Counts searches, whose limits are lower than those of other requests. */
export interface SearchLimits {
  /** Counts a search of the user. Throws the refusal of one too many. */
  readonly enter: (userId: string) => void;
}

/** Without limits in the world nothing is counted. */
export function createSearchLimits(limits: Limits | undefined, now: () => Date): SearchLimits {
  if (!limits) return { enter: () => undefined };
  const ofEverybody = new SlidingWindow(limits.searchesPerMinute, 60);
  const ofUsers = new Map<string, SlidingWindow>();
  return {
    enter: (userId) => {
      const time = now().getTime();
      const ofUser = ofUsers.get(userId) ?? new SlidingWindow(limits.searchesPerSecond, 1);
      ofUsers.set(userId, ofUser);
      for (const window of [ofUser, ofEverybody]) window.requireRoom(time);
      for (const window of [ofUser, ofEverybody]) window.count(time);
    },
  };
}

/** The searches of a span of time that ends now. */
class SlidingWindow {
  private moments: readonly number[] = [];

  constructor(private readonly most: number, private readonly seconds: number) {}

  requireRoom(time: number): void {
    this.moments = this.moments.filter((moment) => moment > time - this.seconds * 1000);
    const blocking = this.moments[this.moments.length - this.most];
    if (blocking === undefined) return;
    const wait = Math.max(1, Math.ceil((blocking + this.seconds * 1000 - time) / 1000));
    throw new Fault(429, '0x80072327', `Number of search requests exceeded the limit of ${this.most} over the time window of ${this.seconds} seconds.`, { 'retry-after': String(wait) });
  }

  count(time: number): void {
    this.moments = [...this.moments, time];
  }
}
