import fc from 'fast-check';
import { pseudo } from '../../src/texts/pseudo/pseudo.ts';
import { stretch } from '../../src/texts/pseudo/stretch.ts';

describe('the pseudo-language', () => {
  it('stretches every sentence, wherever it is', () => {
    const texts = pseudo({ plain: 'Sign in', deep: { er: ['Back'] }, made: ({ from }: { from: string }) => ({ title: `From ${from}` }), none: undefined });
    expect(texts.plain).toBe(stretch('Sign in'));
    expect(texts.deep.er.map((word) => word)).toEqual([stretch('Back')]);
    expect(texts.made({ from: 'Contoso' }).title).toBe(stretch('From Contoso'));
    expect(texts.none).toBeUndefined();
  });

  it('makes sentences longer, and leaves no word as it was but those of no language', () => {
    expect(stretch('Ask nancy@contoso.com')).toBe('[Åšk nancy@contoso.com ~~~ ~~~]');
    fc.assert(fc.property(fc.lorem({ mode: 'sentences' }), (sentence) => stretch(sentence).length > sentence.length * 1.3));
  });
});
