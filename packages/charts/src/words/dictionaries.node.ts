/** All languages, where size counts for nothing. A browser has `dictionaries.browser.ts` in its place. */
import type { Locale } from '../options.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const dictionaries: Readonly<Record<Locale, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns the words of a language. */
export const dictionaryOf = (locale: Locale): Words => dictionaries[locale];

/** All are there already. */
export function provideWords(_locale: Locale, _words: Words): void {}
