import { enMore } from './en/more.ts';
import { en } from './en/texts.ts';
import type { MoreTexts } from './moreTexts.ts';
import type { Texts } from './texts.ts';

/**
 * A language of the add-in. To add one: a folder like `en`, a row in `languages`, and its plural forms in `formats.ts`.
 * Its first file has the sentences of the first screen (`texts.ts`) and the way to the others (`more.ts`), which come in
 * parts, each with the screens that read it. English is there from the start, for whatever cannot be loaded.
 */
export interface Language {
  /** As in HTML's `lang`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentences of the first screen. */
  readonly load: () => Promise<Texts>;
  /** The ways to the sentences of everything else. */
  readonly loadMore: () => Promise<MoreTexts>;
}

export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  load: async () => en,
  loadMore: async () => enMore,
};

export const languages: readonly Language[] = [
  english,
  {
    tag: 'ar',
    direction: 'rtl',
    load: () => import(/* webpackChunkName: "ar" */ './ar/texts.ts').then(({ ar }) => ar),
    loadMore: () => import(/* webpackChunkName: "ar" */ './ar/more.ts').then(({ arMore }) => arMore),
  },
  {
    tag: 'de',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "de" */ './de/texts.ts').then(({ de }) => de),
    loadMore: () => import(/* webpackChunkName: "de" */ './de/more.ts').then(({ deMore }) => deMore),
  },
  {
    tag: 'es',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "es" */ './es/texts.ts').then(({ es }) => es),
    loadMore: () => import(/* webpackChunkName: "es" */ './es/more.ts').then(({ esMore }) => esMore),
  },
  {
    tag: 'fr',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "fr" */ './fr/texts.ts').then(({ fr }) => fr),
    loadMore: () => import(/* webpackChunkName: "fr" */ './fr/more.ts').then(({ frMore }) => frMore),
  },
  {
    tag: 'ja',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "ja" */ './ja/texts.ts').then(({ ja }) => ja),
    loadMore: () => import(/* webpackChunkName: "ja" */ './ja/more.ts').then(({ jaMore }) => jaMore),
  },
  {
    tag: 'pt-BR',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "pt-BR" */ './pt-BR/texts.ts').then(({ ptBr }) => ptBr),
    loadMore: () => import(/* webpackChunkName: "pt-BR" */ './pt-BR/more.ts').then(({ ptBrMore }) => ptBrMore),
  },
  {
    tag: 'zh-Hans',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "zh-Hans" */ './zh-Hans/texts.ts').then(({ zhHans }) => zhHans),
    loadMore: () => import(/* webpackChunkName: "zh-Hans" */ './zh-Hans/more.ts').then(({ zhHansMore }) => zhHansMore),
  },
  {
    // No language that people speak: English made longer and stranger, to look at the layout and to find forgotten sentences.
    tag: 'qps-ploc',
    direction: 'ltr',
    load: () => import(/* webpackChunkName: "pseudo" */ './pseudo/pseudo.ts').then(({ pseudo }) => pseudo(en)),
    loadMore: () => import(/* webpackChunkName: "pseudo" */ './pseudo/more.ts').then(({ pseudoMore }) => pseudoMore),
  },
];

/** The first of the wanted languages (BCP 47 tags) that there is, in whatever country; English where there is none. */
export function chooseLanguage(wanted: readonly string[], among: readonly Language[] = languages): Language {
  const found = wanted.flatMap((tag) => among.find((language) => written(language.tag) === written(tag)) ?? []);
  return found[0] ?? english;
}

/** Language and script, which is what a reader has to know: Portuguese of Portugal is Portuguese, Chinese of Taiwan is another script. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return '';
  }
}
