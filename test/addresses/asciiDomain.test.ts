/** @jest-environment node */
import fc from 'fast-check';
import { asciiDomain } from '../../src/addresses/asciiDomain.ts';
import { anyAddress } from '../support/arbitraryAddresses.ts';

describe('the domain of an address as the domain name system writes it', () => {
  it.each([
    ['nancy@contosobücher.com', 'nancy@xn--contosobcher-klb.com'],
    ['nancy@CONTOSOBÜCHER.com ', 'nancy@xn--contosobcher-klb.com'],
    ['näncy@bücher.example', 'näncy@xn--bcher-kva.example'],
  ])('of %j is %j', (address, ascii) => {
    expect(asciiDomain(address)).toBe(ascii);
  });

  it.each(['nancy@contoso.com', 'Nancy@Contoso.com', 'näncy@contoso.com', 'nancy', '', '@', 'a@bücher.com/x', 'a@bücher.com:5', 'a@b\u200bü.com', 'a@xn--ü'])('leaves %j alone', (address) => {
    expect(asciiDomain(address)).toBe(address);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyAddress, (address) => {
      expect(asciiDomain(asciiDomain(address))).toBe(asciiDomain(address));
    }));
  });
});
