import type { Locale } from '../../options.ts';
import { en } from './en.ts';
import type { QuoteWords } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const dictionaries: Readonly<Record<Locale, QuoteWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns the words of a language; simplified Chinese by default. */
export const quoteWords = (locale: Locale = 'zh-Hans'): QuoteWords => dictionaries[locale];
