import type { Finding } from './finding.ts';
import type { Fix } from './findingTraits.ts';
import type { Recommendation, WrongSide } from './recommendSide.ts';

/** What can be done about a finding, in the order in which it is offered. */
export interface OrderedFixes {
  readonly fixes: readonly Fix[];
  /** Whether the first one is the one to take; where no side can be recommended, both are as good. */
  readonly firstIsBest: boolean;
}

const changeOn: Readonly<Record<Exclude<WrongSide, 'cannotTell'>, Fix>> = { dynamics: 'changeInDynamics', outlook: 'changeInOutlook' };

/** Where the two addresses differ, both sides can be changed, the recommended one first. */
export function orderedFixes({ fixes }: Pick<Finding, 'fixes'>, recommendation: Recommendation | undefined): OrderedFixes {
  if (!recommendation || !fixes.includes('changeInDynamics')) return { fixes, firstIsBest: true };
  const { side } = recommendation;
  // What is empty there, Outlook cannot take over.
  const sides = recommendation.reason === 'dynamicsEmpty' ? [changeOn.dynamics] : [changeOn.dynamics, changeOn.outlook];
  const best = side === 'cannotTell' ? [] : [changeOn[side]];
  return { fixes: [...new Set([...best, ...fixes, ...sides])], firstIsBest: side !== 'cannotTell' };
}
