import fc from 'fast-check';
import { compareAddresses } from '../../src/addresses/compareAddresses.ts';
import { anyAddress, recased } from '../support/arbitraryAddresses.ts';

describe('comparing two addresses', () => {
  it.each([
    ['nancy.anderson@contoso.com', 'nancy.anderson@contoso.com', 'same'],
    [' nancy@contoso.com\t', 'nancy@contoso.com', 'same'],
    ['Nancy@Contoso.com', 'nancy@contoso.COM', 'sameExceptCase'],
    ['Ärger@contoso.com', 'ärger@contoso.com', 'sameExceptCase'],
    ['nancy.anderson@contoso.com', 'nanderson@contoso.com', 'different'],
    ['nancy.anderson@contoso.com', 'nancyanderson@contoso.com', 'different'],
    ['nancy+crm@contoso.com', 'nancy@contoso.com', 'different'],
    ['nancy@contoso.com', 'nancy@contoso.co', 'different'],
    ['nan cy@contoso.com', 'nancy@contoso.com', 'different'],
    ['nancy\u200b@contoso.com', 'nancy@contoso.com', 'different'],
    ['\u212aim@contoso.com', 'kim@contoso.com', 'different'],
    ['d\u0131ana@contoso.com', 'diana@contoso.com', 'different'],
    ['stra\u00dfe@contoso.com', 'strasse@contoso.com', 'different'],
    ['\u0430nna@contoso.com', 'anna@contoso.com', 'different'],
  ])('of %j and %j says %s', (one, other, sameness) => {
    expect(compareAddresses(one, other)).toBe(sameness);
  });

  it('finds every address the same as itself', () => {
    fc.assert(fc.property(anyAddress, (address) => compareAddresses(address, address) === 'same'));
  });

  it('says the same whichever comes first', () => {
    const other = (one: string) => fc.oneof(anyAddress, fc.constant(one), fc.array(fc.boolean(), { minLength: 1 }).map((seed) => recased(one, seed)), fc.constant(`${one}.`));
    const pair = anyAddress.chain((one) => fc.tuple(fc.constant(one), other(one)));
    fc.assert(fc.property(pair, ([one, two]) => compareAddresses(one, two) === compareAddresses(two, one)));
  });

  it('does not look at case', () => {
    fc.assert(
      fc.property(anyAddress, fc.array(fc.boolean(), { minLength: 1 }), (address, seed) => {
        expect(compareAddresses(address, recased(address, seed))).not.toBe('different');
      }),
    );
  });

  it('does not look at white space around an address', () => {
    fc.assert(
      fc.property(anyAddress, fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0') }), (address, space) => {
        expect(compareAddresses(address, space + address + space)).toBe('same');
      }),
    );
  });

  it('never calls addresses the same that differ in any other character', () => {
    fc.assert(
      fc.property(anyAddress, fc.nat(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (address, at, extra) => {
        const characters = [...address.trim()];
        const index = at % (characters.length + 1);
        const changed = [...characters.slice(0, index), extra, ...characters.slice(index)].join('');
        fc.pre(changed.trim() !== address.trim());
        expect(compareAddresses(address, changed)).toBe('different');
      }),
    );
  });
});
