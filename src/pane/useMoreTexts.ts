import { createContext, use } from 'react';
import type { MoreTexts } from '../texts/moreTexts.ts';

let english: Promise<MoreTexts> | undefined;

/** Gives the same promise each time, as React wants it. */
const loadEnglish = () => (english ??= import(/* webpackChunkName: "texts-more" */ '../texts/en/more.ts').then(({ enMore }) => enMore));

export const MoreTextsContext = createContext<() => Promise<MoreTexts>>(loadEnglish);

/** The sentences of what is not on the first screen; suspends until they are there. */
export const useMoreTexts = (): MoreTexts => use(use(MoreTextsContext)());
