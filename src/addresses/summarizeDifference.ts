import type { DifferencePart } from './markDifference.ts';

/** More differences than this are no longer told one by one. */
const mostToTell = 3;

/** The differing parts as they are best said in words: each by itself while they are few, else all from the first to the last as one. */
export function summarizeDifference(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const differing = parts.filter((part) => !part.common);
  if (differing.length <= mostToTell) return differing;
  const first = parts.findIndex((part) => !part.common);
  const last = parts.findLastIndex((part) => !part.common);
  const span = parts.slice(first, last + 1);
  return [{ common: false, one: span.map((part) => part.one).join(''), other: span.map((part) => part.other).join('') }];
}
