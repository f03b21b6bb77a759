/** Simplified Chinese, which most pages speak, and the languages that somebody has handed over: three dictionaries weigh as much as all that draws rows. */
import type { Locale } from '../options.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';

const dictionaries = new Map<Locale, Words>([['zh-Hans', zhHans]]);

/** @returns the words of a language; those in simplified Chinese where it was not handed over. */
export const dictionaryOf = (locale: Locale): Words => dictionaries.get(locale) ?? zhHans;

/** Hands over the words of a language. */
export function provideWords(locale: Locale, words: Words): void {
  dictionaries.set(locale, words);
}
