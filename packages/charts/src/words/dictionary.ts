import { otherLanguage } from '#words';
import type { Locale } from '../options.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';

/** @returns all words of a language; simplified Chinese unless told. What every figure is written with asks for a part of them; see `row-words.ts`. */
export const wordsOf = (locale: Locale = 'zh-Hans'): Words => otherLanguage(locale) ?? zhHans;
