import type { ComparisonOperator } from './expression.ts';
import type { Scalar } from './operand.ts';

/** Below zero, zero or above, as for sorting; empty values come first. */
export function order(left: Scalar, right: Scalar): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** An empty value equals only null and differs from every value; it is neither greater nor smaller. */
export const comparisons: Readonly<Record<ComparisonOperator, (left: Scalar, right: Scalar) => boolean>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  gt: (left, right) => left !== null && right !== null && left > right,
  ge: (left, right) => left !== null && right !== null && left >= right,
  lt: (left, right) => left !== null && right !== null && left < right,
  le: (left, right) => left !== null && right !== null && left <= right,
};
