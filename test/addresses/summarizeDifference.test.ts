import { markDifference } from '../../src/addresses/markDifference.ts';
import { summarizeDifference } from '../../src/addresses/summarizeDifference.ts';

describe('putting a difference into words', () => {
  it.each([
    ['nancy.anderson@contoso.com', 'nanderson@contoso.com', [['ancy.', '']]],
    ['john.smith@contoso.com', 'jsmythe@contoso.com', [['ohn.', ''], ['i', 'y'], ['', 'e']]],
    ['anna.wolf@contoso.com', 'ben.fox@fabrikam.com', [['anna.wolf@contoso', 'ben.fox@fabrikam']]],
    ['ann@contoso.com', 'ann@contoso.com', []],
  ])('tells of %s and %s what differs, one by one or as a whole', (one, other, told) => {
    expect(summarizeDifference(markDifference(one, other)).map((part) => [part.one, part.other])).toEqual(told);
  });
});
