import fc from 'fast-check';
import { type DifferencePart, markDifference } from '../../src/addresses/markDifference.ts';
import { anyAddress } from '../support/arbitraryAddresses.ts';

const drawn = (parts: readonly DifferencePart[]) => parts.map((part) => (part.common ? part.one : `[${part.one}|${part.other}]`)).join('');

describe('marking what differs', () => {
  it.each([
    ['nancy.anderson@contoso.com', 'nanderson@contoso.com', 'n[ancy.|]anderson@contoso.com'],
    ['nanderson@contoso.com', 'nancy.anderson@contoso.com', 'n[|ancy.]anderson@contoso.com'],
    ['a@contoso.com', 'a@fabrikam.com', 'a@[contoso|fabrikam].com'],
    ['ann@contoso.com', 'ann@mail.contoso.com', 'ann@[|mail.]contoso.com'],
    ['a.b@contoso.com', 'ab@contoso.com', 'a[.|]b@contoso.com'],
    ['Ann@contoso.com', 'anne@contoso.com', 'Ann[|e]@contoso.com'],
    ['ann@contoso.com', 'ann@contoso.com', 'ann@contoso.com'],
    ['ann', '', '[ann|]'],
  ])('of %s and %s gives %s', (one, other, expected) => {
    expect(drawn(markDifference(one, other))).toBe(expected);
  });

  it('loses no character of either address', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, other) => {
        const parts = markDifference(one, other);
        expect(parts.map((part) => part.one).join('')).toBe(one);
        expect(parts.map((part) => part.other).join('')).toBe(other);
      }),
    );
  });

  it('marks something exactly where the addresses differ by more than case', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, other) => {
        for (const part of markDifference(one, other)) {
          if (part.common) expect(part.one.toLowerCase()).toBe(part.other.toLowerCase());
          else expect(part.one).not.toBe(part.other);
        }
        expect(markDifference(one, one).every((part) => part.common)).toBe(true);
      }),
    );
  });
});
