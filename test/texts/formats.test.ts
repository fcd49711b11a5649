import { formatsOf, type FormattedLanguage, pluralForms } from '../../src/texts/formats.ts';
import { languages } from '../../src/texts/languages.ts';

const formatted = Object.keys(pluralForms) as FormattedLanguage[];

describe('what depends on the language', () => {
  it.each(formatted)('has a wording for each plural form that %s has for a number below a million', (language) => {
    const rules = new Intl.PluralRules(language);
    const numbers = [...Array.from({ length: 1001 }, (_nothing, index) => index), 10_000, 999_999];
    expect([...pluralForms[language]].sort()).toEqual([...new Set(numbers.map((number) => rules.select(number)))].sort());
  });

  it('is there for every language that people speak', () => {
    expect(languages.map(({ tag }) => tag).filter((tag) => tag !== 'qps-ploc' && !formatted.some((language) => language === tag))).toEqual([]);
  });

  it.each([
    [0, 'no seconds', 'zero'],
    [1, 'one second', 'one'],
    [2, 'two seconds', 'two'],
    [3, 'few', 'few'],
    [11, 'many', 'many'],
    [100, 'other', 'other'],
  ])('takes the wording for %i', (count, wording, form) => {
    const wordings = { zero: '', one: '', two: '', few: '', many: '', other: '', [form]: wording };
    expect(formatsOf('ar').plural(count, wordings)).toBe(wording);
  });

  it('writes numbers as the language does', () => {
    expect(formatsOf('de').plural(12_345, { one: '# Sekunde', other: '# Sekunden' })).toBe('12.345 Sekunden');
    expect(formatsOf('en').plural(1, { one: '# second', other: '# seconds' })).toBe('1 second');
  });

  it.each([
    [0, 'now'],
    [59_999, 'now'],
    [60_000, '1 minute ago'],
    [3_600_000, '1 hour ago'],
    [24 * 3_600_000, 'yesterday'],
    [72 * 3_600_000, '3 days ago'],
  ])('says %i milliseconds as people do: %s', (age, words) => {
    expect(formatsOf('en').ago(age)).toBe(words);
  });

  it('joins names as the language does', () => {
    expect(formatsOf('en').list(['Contoso', 'Fabrikam', 'Proseware'])).toBe('Contoso, Fabrikam, and Proseware');
    expect(formatsOf('de').list(['Contoso', 'Fabrikam', 'Proseware'])).toBe('Contoso, Fabrikam und Proseware');
  });

  it.each([
    ['zh-Hans', ['Contoso', '测试', 'Fabrikam'], 'Contoso、测试和 Fabrikam', 'Contoso、测试或 Fabrikam'],
    ['zh-Hans', ['Contoso', 'Fabrikam'], 'Contoso 和 Fabrikam', 'Contoso 或 Fabrikam'],
    ['zh-Hans', ['管理员', '您'], '管理员和您', '管理员或您'],
    ['ja', ['あなた', 'Dynamics 365 管理者'], 'あなた、Dynamics 365 管理者', 'あなたまたは Dynamics 365 管理者'],
    ['ja', ['Fabrikam', 'あなた'], 'Fabrikam、あなた', 'Fabrikam またはあなた'],
    ['en', ['A', 'B'], 'A and B', 'A or B'],
    ['en', ['A'], 'A', 'A'],
    ['en', [], '', ''],
  ] as const)('has a space between Latin letters and the word that joins, in %s of %j', (language, names, all, one) => {
    expect([formatsOf(language).list(names), formatsOf(language).either(names)]).toEqual([all, one]);
  });
});
