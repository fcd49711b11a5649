import fc from 'fast-check';
import { like } from '../../sandbox/dynamics/odata/like.ts';
import { containsText, searchWords, tidySearch } from '../../src/tracking/searchText.ts';

describe('what is looked for', () => {
  it.each([
    ['  road \n bikes ', 'road bikes'],
    ['\u0000\t', ''],
    ['x'.repeat(150), 'x'.repeat(100)],
  ])('of %j is %j', (typed, tidy) => {
    expect(tidySearch(typed)).toBe(tidy);
  });

  it.each([
    ['road bi', 'road bi*'],
    ['ab', undefined],
    ['Smith-Jones', 'Smith Jones*'],
    ['"; drop (x)', '; drop x*'],
    ['***', undefined],
  ])('in Dataverse search of %j is %j', (typed, words) => {
    expect(searchWords(typed)).toBe(words);
  });

  it('is never longer than Dataverse search takes', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (typed) => (searchWords(typed) ?? '').length <= 100));
  });

  it('in a table is found letter by letter, whatever the database would make of it', () => {
    const letters = fc.string({ unit: fc.constantFrom('%', '_', '[', ']', '^', '-', 'a', 'b', "'"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, (typed, name) => {
        expect(like(`%${containsText(typed)}%`)(name)).toBe(name.includes(typed));
      }),
    );
  });
});
