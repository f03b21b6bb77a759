import { dictionaryOf } from '#words';
import type { Locale } from '../options.ts';
import type { Words } from './words.ts';

/** @returns the words of a language; simplified Chinese unless told. */
export const wordsOf = (locale: Locale = 'zh-Hans'): Words => dictionaryOf(locale);
