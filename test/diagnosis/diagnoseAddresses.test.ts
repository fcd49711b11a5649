import fc from 'fast-check';
import { diagnoseAddresses, type Verdict } from '../../src/diagnosis/diagnoseAddresses.ts';
import { anyAddress } from '../support/arbitraryAddresses.ts';

describe('the verdict over two addresses', () => {
  it.each<[string | null, string | null, Verdict, boolean]>([
    ['nancy@contoso.com', 'nancy@contoso.com', 'same', true],
    ['Nancy@contoso.com', 'nancy@contoso.com', 'sameExceptCase', true],
    ['nancy.anderson@contoso.com', 'nanderson@contoso.com', 'different', false],
    [null, 'nancy@contoso.com', 'emptyInOutlook', false],
    ['', 'nancy@contoso.com', 'emptyInOutlook', false],
    [' \t', 'nancy@contoso.com', 'emptyInOutlook', false],
    ['nancy@contoso.com', null, 'emptyInDynamics', false],
    ['nancy@contoso.com', ' ', 'emptyInDynamics', false],
    [null, null, 'emptyInBoth', false],
    ['', ' ', 'emptyInBoth', false],
  ])('is, for %j in Outlook and %j in Dynamics 365, %s', (outlook, dynamics, verdict, synchronizes) => {
    expect(diagnoseAddresses({ outlook, dynamics })).toEqual({ outlook, dynamics, verdict, synchronizes });
  });

  it('says that synchronizing works only where both sides have an address', () => {
    const pair = fc.oneof(
      fc.tuple(fc.option(anyAddress), fc.option(anyAddress)),
      anyAddress.map((address): [string, string] => [address, ` ${address}`]),
      fc.constantFrom<[string | null, string | null]>([null, null], ['', ' '], [' ', null]),
    );
    fc.assert(
      fc.property(pair, ([outlook, dynamics]) => {
        const { synchronizes } = diagnoseAddresses({ outlook, dynamics });
        const both = (outlook ?? '').trim() !== '' && (dynamics ?? '').trim() !== '';
        expect(synchronizes).toBe(both && outlook?.trim() === dynamics?.trim());
      }),
    );
  });
});
