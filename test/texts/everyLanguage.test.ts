import { english, type Language, languages } from '../../src/texts/languages.ts';

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

async function sentencesOf({ load, loadMore }: Language): Promise<ReadonlyMap<string, string>> {
  const parts = await Promise.all(Object.values(await loadMore()).map((part: () => Promise<object>) => part()));
  return new Map([await load(), ...parts].flatMap((texts) => [...plainSentences(texts)]));
}

/** Three words in a row are a sentence, but for names of programs. */
const isSentence = (where: string, text: string) => !/\.clients?\b/.test(where) && /\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(text);
const longName = 'A name of an organization that has sixty characters in all..';

describe.each(languages.filter(({ tag }) => tag !== 'en' && tag !== 'qps-ploc').map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  it('has no sentence left in English, and none left empty', async () => {
    const [sentences, inEnglish] = await Promise.all([sentencesOf(language), sentencesOf(english)]);
    expect(sentences.size).toBeGreaterThan(300);
    expect([...inEnglish.keys()].filter((where) => isSentence(where, inEnglish.get(where) ?? '') && sentences.get(where) === inEnglish.get(where))).toEqual([]);
    expect([...sentences].filter(([where, text]) => text === '' && inEnglish.get(where) !== '')).toEqual([]);
  });

  it('fits above a message, with a long name of an organization', async () => {
    const commands = await (await language.loadMore()).commands();
    const { openPane, tracked, alreadyTracked, untracked, notTracked, never, pending, cannotTrack } = commands;
    const sentences = [...Object.values(openPane), pending, cannotTrack, ...[tracked, alreadyTracked, untracked, notTracked, never].map((sentence) => sentence(longName))];
    expect(sentences.filter((sentence) => sentence.length > 150)).toEqual([]);
  });
});
