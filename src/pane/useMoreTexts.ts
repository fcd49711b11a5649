import { createContext, use } from 'react';
import { english } from '../texts/languages.ts';
import type { MoreTexts } from '../texts/moreTexts.ts';

let inEnglish: Promise<MoreTexts> | undefined;

/** Gives the same promise each time, as React wants it. */
export const MoreTextsContext = createContext<() => Promise<MoreTexts>>(() => (inEnglish ??= english.loadMore()));

/** The sentences of what is not on the first screen; suspends until they are there. */
export const useMoreTexts = (): MoreTexts => use(use(MoreTextsContext)());
