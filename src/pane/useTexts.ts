import { createContext, use } from 'react';
import type { Texts } from '../texts/texts.ts';
import { en } from '../texts/en/texts.ts';

export const TextsContext = createContext<Texts>(en);

/** The sentences in the user's language. */
export const useTexts = (): Texts => use(TextsContext);
