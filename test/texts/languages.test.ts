import { chooseLanguage, english, type Language, languages } from '../../src/texts/languages.ts';

const other = (tag: string): Language => ({ ...english, tag });
const all = [english, ...['de', 'fr', 'es', 'pt-BR', 'ja', 'zh-Hans', 'ar'].map(other)];

describe('the language that is chosen', () => {
  it.each([
    ['de-DE', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ar-SA', 'ar'],
    ['ar-EG', 'ar'],
    ['ja-JP', 'ja'],
  ])('for %s is %s', (wanted, tag) => {
    expect(chooseLanguage([wanted], all).tag).toBe(tag);
  });

  it.each([
    ['of which the first is there', ['fr-CA', 'de-DE'], 'fr'],
    ['of which only a later one is there', ['it-IT', 'sv', 'es-MX', 'de'], 'es'],
    ['of which none is there', ['it-IT', 'nl'], 'en'],
    ['in a script that is not there', ['zh-TW'], 'en'],
    ['that are no tags', ['', '-', 'Deutsch!', 'de_DE'], 'en'],
    ['of which there are none', [], 'en'],
  ])('is the first that is there, for tags %s', (_what, wanted, tag) => {
    expect(chooseLanguage(wanted, all).tag).toBe(tag);
  });

  it('is one of those that there are, each by its own tag', () => {
    for (const language of languages) expect(chooseLanguage([language.tag])).toBe(language);
  });
});
