import fc from 'fast-check';
import { changeEntries, type Entries, type Entry, mergeEntries, pruneEntries, readEntries, removalsKeptForMilliseconds, writeEntries } from '../../src/settings/keptEntries.ts';

const keys = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');
const times = fc.nat(5);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ at: times, value: fc.constantFrom('x', 'y', true, { n: 1 }, ['z']) }, { noNullPrototype: true }),
  fc.record({ at: times }, { noNullPrototype: true }),
);
const entries: fc.Arbitrary<Entries> = fc.array(fc.tuple(keys, entry)).map((pairs) => new Map(pairs));
const inOrder = (given: Entries) => [...given].sort(([one], [other]) => (one < other ? -1 : 1));
const anything = (value: unknown) => value;

describe('merging two versions of what is kept', () => {
  it('gives the same, whichever comes first', () => {
    fc.assert(fc.property(entries, entries, (one, other) => expect(inOrder(mergeEntries(one, other))).toEqual(inOrder(mergeEntries(other, one)))));
  });

  it('gives the same, in whatever order three meet', () => {
    fc.assert(fc.property(entries, entries, entries, (a, b, c) => expect(inOrder(mergeEntries(mergeEntries(a, b), c))).toEqual(inOrder(mergeEntries(a, mergeEntries(b, c))))));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const merged = mergeEntries(one, other);
        expect(mergeEntries(merged, other)).toBe(merged);
        expect(mergeEntries(one, one)).toBe(one);
      }),
    );
  });

  it('takes the newer of two', () => {
    const older: Entries = new Map([['a', { at: 1, value: 'old' }]]);
    expect(mergeEntries(new Map([['a', { at: 2 }]]), older).get('a')).toEqual({ at: 2 });
    expect(mergeEntries(older, new Map([['a', { at: 2, value: 'new' }]])).get('a')).toEqual({ at: 2, value: 'new' });
  });
});

describe('changing what is kept', () => {
  const before: Entries = new Map([
    ['a', { at: 100, value: 'one' }],
    ['hidden', { at: 100, value: 'not shown' }],
  ]);
  const shown = new Map([['a', 'one']]);

  it('marks only what differs with the time', () => {
    const after = changeEntries(before, shown, new Map([['a', 'one'], ['b', 'two']]), 200);
    expect([...after]).toEqual([...before, ['b', { at: 200, value: 'two' }]]);
  });

  it('gives the very same where nothing differs', () => {
    expect(changeEntries(before, shown, shown, 200)).toBe(before);
  });

  it('marks what is removed, and leaves alone what was not shown', () => {
    expect([...changeEntries(before, shown, new Map(), 200)]).toEqual([['a', { at: 200 }], ['hidden', { at: 100, value: 'not shown' }]]);
  });

  it('wins over what it replaces although the clock goes slow', () => {
    const after = changeEntries(before, shown, new Map([['a', 'two']]), 3);
    expect(mergeEntries(before, after).get('a')).toEqual({ at: 101, value: 'two' });
  });
});

describe('pruning what is kept', () => {
  const day = 24 * 60 * 60 * 1000;

  it('keeps the newest values', () => {
    const many: Entries = new Map(Array.from({ length: 10 }, (_, index) => [`${index}`, { at: index, value: index }]));
    expect([...pruneEntries(many, 3, 0).keys()].sort()).toEqual(['7', '8', '9']);
  });

  it('forgets a removal when nobody can have what was removed any more', () => {
    const removed: Entries = new Map([['a', { at: 1000 }]]);
    expect(pruneEntries(removed, 3, 1000 + day)).toBe(removed);
    expect(pruneEntries(removed, 3, 1000 + removalsKeptForMilliseconds).size).toBe(0);
  });

  it('keeps no more than fifty removals', () => {
    expect(pruneEntries(new Map(Array.from({ length: 80 }, (_, index) => [`${index}`, { at: index }])), 3, 100).size).toBe(50);
  });
});

describe('reading what was kept', () => {
  it('gives what was written', () => {
    fc.assert(fc.property(entries, (given) => expect(inOrder(readEntries(JSON.parse(JSON.stringify(writeEntries(given))), anything))).toEqual(inOrder(given))));
  });

  it('takes any JSON without an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(readEntries(json, anything)).toBeInstanceOf(Map)));
  });

  it('drops only the bad among the good', () => {
    const bad = fc.oneof(
      fc.jsonValue().filter((value) => !Array.isArray(value)),
      fc.constantFrom<unknown>([], [1, 2, 3], [null, 1, 'x'], ['bad'], ['bad', 1, { refused: true }], ['bad', 'x', null]),
    );
    const good: Entries = new Map([['a', { at: 1, value: 'x' }], ['b', { at: 2 }]]);
    const read = (value: unknown) => (typeof value === 'string' ? value : undefined);
    fc.assert(
      fc.property(fc.array(bad, { maxLength: 20 }), fc.nat(20), (rows, place) => {
        const mixed = [...rows.slice(0, place), ...writeEntries(good), ...rows.slice(place)];
        expect(inOrder(readEntries(mixed, read))).toEqual(inOrder(good));
      }),
    );
  });

  it.each([Number.NaN, -1, Infinity, 1e300, '5', null, {}])('counts the time %p as the oldest', (at) => {
    expect(readEntries([['a', at, 'x']], anything).get('a')).toEqual({ at: 0, value: 'x' });
  });

  it('looks at no more than a thousand rows', () => {
    expect(readEntries(Array.from({ length: 100_000 }, (_, index) => [`${index}`, 1, 'x']), anything).size).toBe(1000);
  });
});
