import { type CopyOwner, laterMessages, offerUntrack } from '../../src/tracking/untrackRule.ts';

const mine: CopyOwner = { whose: 'mine' };
const theirs: CopyOwner = { whose: 'theirs', name: 'Dan Jump' };
const teams: CopyOwner = { whose: 'teams', name: 'Sales' };

describe('what untracking offers', () => {
  it.each([
    [mine, true, { mayDelete: true }],
    [mine, false, { mayDelete: false, because: 'notAllowed' }],
    [mine, null, { mayDelete: false, because: 'rightsUnknown' }],
    [theirs, true, { mayDelete: false, because: 'notMine' }],
    [theirs, false, { mayDelete: false, because: 'notMine' }],
    [theirs, null, { mayDelete: false, because: 'notMine' }],
    [teams, true, { mayDelete: false, because: 'notMine' }],
    [teams, false, { mayDelete: false, because: 'notMine' }],
    [teams, null, { mayDelete: false, because: 'notMine' }],
  ] as const)('for a copy that is %j with the right to delete %j', (owner, mayDelete, expected) => {
    expect(offerUntrack({ owner, mayDelete, mayChange: null })).toEqual({ mayClearRegarding: false, ...expected });
  });

  it.each([
    [mine, true, true],
    [mine, false, false],
    [mine, null, false],
    [theirs, true, false],
    [teams, true, false],
  ] as const)('clearing regarding for a copy that is %j with the right to change %j: %j', (owner, mayChange, expected) => {
    expect(offerUntrack({ owner, mayDelete: true, mayChange }).mayClearRegarding).toBe(expected);
  });
});

describe('later messages of the conversation', () => {
  it.each([
    [0, true, { known: 'exactly', count: 0 }],
    [3, true, { known: 'exactly', count: 3 }],
    [3, false, { known: 'atLeast', count: 3 }],
    [0, false, { known: 'no' }],
    [undefined, true, { known: 'no' }],
    [undefined, false, { known: 'no' }],
  ] as const)('with %j found and the mark of the conversation %j', (found, hasMark, expected) => {
    expect(laterMessages(found, hasMark)).toEqual(expected);
  });
});
