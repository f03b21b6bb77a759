import type { Locale } from '../../../options.ts';
import { en } from './en.ts';
import type { StationWords } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const dictionaries: Readonly<Record<Locale, StationWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/**
 * Finds the dictionary of stations.
 *
 * @returns the words about stations in a language; simplified Chinese unless told.
 */
export function stationWordsOf(locale: Locale = 'zh-Hans'): StationWords {
  return dictionaries[locale];
}
