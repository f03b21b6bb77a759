import type { Locale } from '@gongkai/charts';
import { en } from './en.ts';
import type { SiteWords } from './site-words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export { defineWords, type OwnWords, withWords } from './own-words.ts';
export type { SiteWords } from './site-words.ts';

const dictionaries: Readonly<Record<Locale, SiteWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/**
 * @param language of the pages
 * @returns the words of the theme in it
 */
export const wordsIn = (language: Locale): SiteWords => dictionaries[language];
