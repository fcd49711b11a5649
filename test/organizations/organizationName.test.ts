import fc from 'fast-check';
import { organizationName } from '../../src/organizations/organizationName.ts';

const url = 'https://contoso-test.crm4.dynamics.com';

describe('the name of an organization', () => {
  it.each([
    ['Contoso Test', 'Contoso Test'],
    ['  Contoso \n Test ', 'Contoso Test'],
    ['Contoso\u202etseT\u0000', 'Contoso tseT'],
    ['Škoda 株式会社', 'Škoda 株式会社'],
    ['', 'contoso-test'],
    [' \u2066 ', 'contoso-test'],
    [null, 'contoso-test'],
    [undefined, 'contoso-test'],
  ])('%j is shown as %j', (name, shown) => {
    expect(organizationName(name, url)).toBe(shown);
  });

  it('is never empty, never long and never cut within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const shown = organizationName(name, url);
        expect(shown).not.toBe('');
        expect([...shown].length).toBeLessThanOrEqual(100);
        expect(() => encodeURIComponent(shown)).not.toThrow();
      }),
    );
  });
});
