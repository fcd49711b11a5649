import { enMore } from '../../src/texts/en/more.ts';
import { en } from '../../src/texts/en/texts.ts';
import { languages } from '../../src/texts/languages.ts';

/** Every sentence that is the same whatever it is about, by where it stands. */
function plainSentences(texts: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[here, value]];
      return typeof value === 'object' && value !== null ? [...plainSentences(value, here)] : [];
    }),
  );
}

const inEnglish = new Map([...plainSentences(en), ...plainSentences(enMore)]);
/** Three words in a row are a sentence, but for names of programs. */
const isSentence = (where: string, text: string) => !/\.clients?\b/.test(where) && /\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(text);
const longName = 'A name of an organization that has sixty characters in all..';

describe.each(languages.filter(({ tag }) => tag !== 'en' && tag !== 'qps-ploc').map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  it('has no sentence left in English, and none left empty', async () => {
    const [texts, more] = await Promise.all([language.load(), language.loadMore()]);
    const sentences = new Map([...plainSentences(texts), ...plainSentences(more)]);
    expect([...inEnglish.keys()].filter((where) => isSentence(where, inEnglish.get(where) ?? '') && sentences.get(where) === inEnglish.get(where))).toEqual([]);
    expect([...sentences].filter(([where, text]) => text === '' && inEnglish.get(where) !== '')).toEqual([]);
  });

  it('fits above a message, with a long name of an organization', async () => {
    const { commands } = await language.loadMore();
    const { openPane, tracked, alreadyTracked, untracked, notTracked, never, pending, cannotTrack } = commands;
    const sentences = [...Object.values(openPane), pending, cannotTrack, ...[tracked, alreadyTracked, untracked, notTracked, never].map((sentence) => sentence(longName))];
    expect(sentences.filter((sentence) => sentence.length > 150)).toEqual([]);
  });
});
