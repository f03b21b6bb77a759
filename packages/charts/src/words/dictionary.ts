import type { Locale } from '../options.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const dictionaries: Readonly<Record<Locale, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns the words of a language; simplified Chinese unless told. */
export function wordsOf(locale: Locale = 'zh-Hans'): Words {
  return dictionaries[locale];
}
