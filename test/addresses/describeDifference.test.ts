import fc from 'fast-check';
import { addressParts } from '../../src/addresses/addressParts.ts';
import { compareAddresses } from '../../src/addresses/compareAddresses.ts';
import { describeDifference } from '../../src/addresses/describeDifference.ts';
import { invisibleDifference, type Invisible, type Side } from '../../src/addresses/invisibleDifference.ts';
import { type Edit, oneEditApart } from '../../src/addresses/oneEditApart.ts';
import { anyAddress, recased } from '../support/arbitraryAddresses.ts';

const close = (one: string) =>
  fc.oneof(
    anyAddress,
    fc.constant(one),
    fc.array(fc.boolean(), { minLength: 1 }).map((seed) => recased(one, seed)),
    fc.tuple(fc.nat({ max: 50 }), fc.constantFrom(' ', '\u200b', '\u0430', '.', '+', 'x', '')).map(([at, extra]) => one.slice(0, at) + extra + one.slice(at)),
    fc.constant(one.normalize('NFD')),
    fc.constant(one.replace('a', '\u0430')),
  );
const pair = anyAddress.chain((one) => fc.tuple(fc.constant(one), close(one)));

describe('saying in what two addresses differ', () => {
  it.each([
    ['nancy@contoso.com', 'nancy@contoso.com', undefined],
    ['nancy@contoso.com', ' Nancy@Contoso.com', undefined],
    ['nancy@contoso.com', 'nancy\u200b@contoso.com', 'invisible'],
    ['nancy@contoso.com', 'nanyc@contoso.com', 'oneEdit'],
    ['nancy@contoso.com', 'nancy@contoso.co', 'oneEdit'],
    ['nancy.anderson@contoso.com', 'nanderson@contoso.com', 'localPart'],
    ['nancy+crm@contoso.com', 'nancy@contoso.com', 'localPart'],
    ['nancy@contoso.com', 'Nancy@fabrikam.com', 'domain'],
    ['nancy@contoso.com', 'bert@fabrikam.com', 'both'],
    ['nancy', 'bert@fabrikam.com', 'both'],
  ])('finds for %j and %j: %s', (one, other, kind) => {
    expect(describeDifference(one, other)?.kind).toBe(kind);
  });

  it('tells of a difference just where the addresses are not the same, whichever comes first', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const difference = describeDifference(one, other);
        expect(difference === undefined).toBe(compareAddresses(one, other) !== 'different');
        expect(describeDifference(other, one)?.kind).toBe(difference?.kind);
      }),
    );
  });
});

describe('a difference that cannot be seen', () => {
  it.each<[string, string, readonly Invisible[], Side]>([
    ['nan cy@contoso.com', 'nancy@contoso.com', ['space'], 'one'],
    ['nancy@contoso.com', 'nancy@ contoso.com', ['space'], 'other'],
    ['nancy\u00a0@contoso.com', 'nancy@contoso.com', ['space'], 'one'],
    ['nancy\u200b@contoso.com', 'nancy@contoso.com', ['zeroWidth'], 'one'],
    ['nancy@contoso.com\u200e', 'nancy@contoso.com', ['zeroWidth'], 'one'],
    ['n\u00adancy@contoso.com', 'na\u200dncy@contoso.com', ['zeroWidth'], 'both'],
    ['nancy@contoso.com', 'n\u0430ncy@contoso.com', ['lookAlike'], 'other'],
    ['nancy@c\u043entoso.com', 'nancy@contoso.com', ['lookAlike'], 'one'],
    ['nancy@c\u03bfntoso.com', 'nancy@contoso.com', ['lookAlike'], 'one'],
    ['d\u0131ana@contoso.com', 'diana@contoso.com', ['lookAlike'], 'one'],
    ['\uff4eancy@contoso.com', 'nancy@contoso.com', ['lookAlike'], 'one'],
    ['\u212aim@contoso.com', 'kim@contoso.com', ['unicodeForm'], 'one'],
    ['rene\u0301@contoso.com', 'ren\u00e9@contoso.com', ['unicodeForm'], 'one'],
    ['nancy@b\u00fccher.example', 'nancy@xn--bcher-kva.example', ['internationalDomain'], 'other'],
    ['nancy@\u043f\u043e\u0447\u0442\u0430.example', 'nancy@xn--80a1acny.example', ['internationalDomain'], 'other'],
    ['n\u0430n cy@contoso.com', 'nancy@contoso.com', ['space', 'lookAlike'], 'one'],
  ])('between %j and %j is %j, on the side of %s', (one, other, kinds, side) => {
    expect(invisibleDifference(one, other)).toEqual({ kinds, side });
  });

  it.each([
    ['nancy@contoso.com', 'NANCY@contoso.com '],
    ['nancy@contoso.com', 'nancy.anderson@contoso.com'],
    ['stra\u00dfe@contoso.com', 'strasse@contoso.com'],
    ['nancy1@contoso.com', 'nancyl@contoso.com'],
    ['n\u0430ncy@contoso.com', 'nency@contoso.com'],
  ])('is not between %j and %j', (one, other) => {
    expect(invisibleDifference(one, other)).toBeUndefined();
  });

  it('is found whichever address comes first, names its kinds and is never one of same addresses', () => {
    const swapped: Readonly<Record<Side, Side>> = { one: 'other', other: 'one', both: 'both' };
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const found = invisibleDifference(one, other);
        expect(invisibleDifference(other, one)).toEqual(found && { kinds: found.kinds, side: swapped[found.side] });
        if (found) expect([found.kinds.length > 0, compareAddresses(one, other)]).toEqual([true, 'different']);
      }),
    );
  });
});

describe('one edit apart', () => {
  it.each<[string, string, Edit | undefined]>([
    ['nnancy@contoso.com', 'nancy@contoso.com', 'added'],
    ['nacy@contoso.com', 'nancy@contoso.com', 'missing'],
    ['nency@contoso.com', 'Nancy@contoso.com', 'replaced'],
    ['nnacy@contoso.com', 'nancy@contoso.com', 'swapped'],
    ['nancy@contoso.com', 'NANCY@contoso.com', undefined],
    ['nency@contoso.co', 'nancy@contoso.com', undefined],
    ['ycnan@contoso.com', 'nancy@contoso.com', undefined],
    ['', '', undefined],
  ])('are %j and %j: %s', (one, other, edit) => {
    expect(oneEditApart(one, other)).toBe(edit);
  });

  it('finds every edit that is made', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.nat(), fc.constantFrom('x', '.', '-'), (address, at, extra) => {
        const index = at % address.length;
        expect(oneEditApart(address.slice(0, index) + extra + address.slice(index), address)).toBe('added');
        expect(oneEditApart(address, address.slice(0, index) + extra + address.slice(index))).toBe('missing');
      }),
    );
  });
});

describe('the parts of an address', () => {
  it('join to the address again', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { local, domain } = addressParts(address);
        expect([local, `${local}@${domain}`]).toContain(address.trim());
      }),
    );
  });

  it('are split at the last at sign', () => {
    expect(addressParts(' "nancy@home"@contoso.com')).toEqual({ local: '"nancy@home"', domain: 'contoso.com' });
  });
});
