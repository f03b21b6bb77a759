import { otherLanguage } from '#words';
import type { Locale } from '../options.ts';
import { zhHansAmounts } from './languages/zh-Hans/amounts.ts';
import type { AmountWords } from './words.ts';

/**
 * Finds the dictionary of amounts.
 *
 * @returns what is said of amounts, in a language; simplified Chinese unless told.
 */
export const amountWordsOf = (locale: Locale = 'zh-Hans'): AmountWords =>
  otherLanguage(locale) ?? zhHansAmounts;
