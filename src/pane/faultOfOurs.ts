import type { Problem } from '../diagnosis/problem.ts';

/** What an exception that nobody expected is told as: a part of the code that could not be loaded, or a fault of the add-in. */
export function faultOfOurs(error: unknown): Problem {
  const name = error instanceof Error ? error.name : 'unknown';
  return name === 'ChunkLoadError' ? { kind: 'partNotLoaded' } : { kind: 'faultOfOurs', code: name };
}
