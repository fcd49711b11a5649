import fc from 'fast-check';
import { showCharacters } from '../../src/addresses/showCharacters.ts';

describe('showing characters that a screen hides', () => {
  it.each([
    ['nancy@contoso.com', 'nancy@contoso.com'],
    ['a b', 'a b'],
    ['a\u200bb', 'a‹U+200B›b'],
    ['a\u0007b', 'a‹U+0007›b'],
    ['a\u202eb', 'a‹U+202E›b'],
    ['a\u00a0b', 'a‹U+00A0›b'],
    ['a\ud800b', 'a‹U+D800›b'],
    ['<b>"\'', '<b>"\''],
    ['例え@例え.jp', '例え@例え.jp'],
  ])('turns %j into %j', (text, shown) => {
    expect(showCharacters(text)).toBe(shown);
  });

  it('leaves no control or direction character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}]/u.test(showCharacters(text))));
  });
});
