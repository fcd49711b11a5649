import { en } from '../texts/en/texts.ts';
import { chooseLanguage, english, type Language } from '../texts/languages.ts';
import type { TextPart, TextParts } from '../texts/moreTexts.ts';
import type { Texts } from '../texts/texts.ts';

type Loaded<Part extends TextPart> = { [Each in Part]?: Promise<TextParts[Each]> };

/** Loads a part of the sentences, once; in English where it cannot be loaded. Gives the same promise each time, as React wants it. */
export type LoadPart = <Part extends TextPart>(part: Part) => Promise<TextParts[Part]>;

/** The language that a page speaks, and its sentences. */
interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
  readonly more: LoadPart;
}

function spoken(language: Language, texts: Texts): Spoken {
  const loaded: Loaded<TextPart> = {};
  const load: LoadPart = async (part) => {
    try {
      return await (await language.loadMore())[part]();
    } catch (error) {
      if (language === english) throw error;
      return (await english.loadMore())[part]();
    }
  };
  const more = <Part extends TextPart>(part: Part) => {
    const sofar: Loaded<Part> = loaded;
    return (sofar[part] ??= load(part));
  };
  return { language, texts, more };
}

/** Makes the page speak a language, English until then, and tells whoever draws it. */
export class SpokenLanguage {
  private current = spoken(english, en);
  private wanted: Language = english;
  private readonly listeners = new Set<() => void>();

  readonly now = (): Spoken => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Speaks the first of these languages that there is, once it is loaded; where it cannot be loaded, the page goes on as it is. */
  async speak(tags: readonly string[]): Promise<void> {
    const language = chooseLanguage(tags);
    this.wanted = language;
    if (language === this.current.language) return;
    try {
      const texts = await language.load();
      if (this.wanted === language) this.become(spoken(language, texts));
    } catch {
      // Every sentence is there in the language spoken so far.
    }
  }

  private become(next: Spoken): void {
    this.current = next;
    const { documentElement: root } = document;
    root.lang = next.language.tag;
    root.dir = next.language.direction;
    translatePage(next.texts);
    for (const listener of this.listeners) listener();
  }
}

/** What is read until the code draws anything: sentences in the page itself, named by their key. */
function translatePage(texts: Texts): void {
  const { productName, starting, takesLong, signingIn } = texts;
  for (const [key, words] of Object.entries({ productName, starting, takesLong, signingIn })) {
    for (const element of document.querySelectorAll(`[data-text=${key}]`)) element.textContent = words;
  }
}
