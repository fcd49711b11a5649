import { createContext, use } from 'react';
import type { TextPart, TextParts } from '../texts/moreTexts.ts';
import { type LoadPart, SpokenLanguage } from './spokenLanguage.ts';

export const MoreTextsContext = createContext<LoadPart>(new SpokenLanguage().now().more);

/** A part of the sentences that are not on the first screen; suspends until it is there. Whoever shows what reads it has `later` load it. */
export const useMoreTexts = <Part extends TextPart>(part: Part): TextParts[Part] => use(use(MoreTextsContext)(part));
