import { otherLanguage } from '#words';
import type { Locale } from '../options.ts';
import { zhHansRows } from './languages/zh-Hans/rows.ts';
import type { RowWords } from './words.ts';

/**
 * Finds the dictionary of rows.
 *
 * @returns what is said of rows and in the frame of a figure, in a language; simplified Chinese unless told.
 */
export const rowWordsOf = (locale: Locale = 'zh-Hans'): RowWords => otherLanguage(locale) ?? zhHansRows;
