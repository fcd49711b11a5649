/**
 * The plural forms of each language that a number below a million can ask for (Unicode CLDR). A sentence with a number has
 * one wording for each of them; a test compares this table with what `Intl` says.
 */
export const pluralForms = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  es: ['one', 'other'],
  'pt-BR': ['one', 'other'],
  ja: ['other'],
  'zh-Hans': ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>;

export type FormattedLanguage = keyof typeof pluralForms;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What depends on the language and not on the sentence: numbers, plurals, lists, times. */
export function formatsOf<Language extends FormattedLanguage>(language: Language) {
  // Made when first wanted: nothing of it is needed for the first screen.
  const numbers = once(() => new Intl.NumberFormat(language));
  const plurals = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const choices = once(() => new Intl.ListFormat(language, { type: 'disjunction' }));
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const moments = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));
  const times = once(() => new Intl.DateTimeFormat(language, { timeStyle: 'short' }));
  return {
    number: (value: number) => numbers().format(value),
    /** The wording for this number, in which `#` stands for it. */
    plural: (count: number, wordings: Readonly<Record<(typeof pluralForms)[Language][number], string>>): string => {
      const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string } = { other: '', ...wordings };
      return (known[plurals().select(count)] ?? known.other).replace('#', numbers().format(count));
    },
    /** "A, B and C" */
    list: (items: readonly string[]) => joined(lists(), items),
    /** "A, B or C" */
    either: (items: readonly string[]) => joined(choices(), items),
    /** How long ago, as people say it: "now", "5 minutes ago", "yesterday". `age` in milliseconds. */
    ago: (age: number): string => {
      if (age < minute) return relative().format(0, 'second');
      if (age < hour) return relative().format(-Math.round(age / minute), 'minute');
      if (age < day) return relative().format(-Math.round(age / hour), 'hour');
      return relative().format(-Math.round(age / day), 'day');
    },
    /** Date and time of day. */
    moment: (milliseconds: number) => moments().format(milliseconds),
    /** Time of day. */
    time: (milliseconds: number) => times().format(milliseconds),
  };
}

const latin = /^[\x21-\x7e]$/;

/** A word that joins Japanese or Chinese has a space on the side on which it meets Latin letters; `Intl` leaves none. */
function joined(format: Intl.ListFormat, items: readonly string[]): string {
  const parts = format.formatToParts(items);
  return parts
    .map(({ type, value }, index) => {
      if (type === 'element' || !/^\p{L}+$/u.test(value)) return value;
      return `${latin.test(parts[index - 1]?.value.at(-1) ?? '') ? ' ' : ''}${value}${latin.test(parts[index + 1]?.value[0] ?? '') ? ' ' : ''}`;
    })
    .join('');
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
