import type { Problem } from './problem.ts';

/** Something observed: known (also when it is known to be empty), not knowable here, or not to be had because of a problem. */
export type Fact<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'unknown'; readonly reason: string }
  | { readonly state: 'failed'; readonly problem: Problem };

export const known = <Value>(value: Value): Fact<Value> => ({ state: 'known', value });
