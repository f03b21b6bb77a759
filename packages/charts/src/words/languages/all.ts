/** All languages beside simplified Chinese, where size counts for nothing. A browser has `provided.ts` in its place. */
import type { Locale } from '../../options.ts';
import { en } from '../en.ts';
import type { Words } from '../words.ts';
import { zhHant } from '../zh-Hant.ts';

const others: Readonly<Record<Exclude<Locale, 'zh-Hans'>, Words>> = { en, 'zh-Hant': zhHant };

/** @returns the words of a language; null for simplified Chinese. */
export const otherLanguage = (locale: Locale): Words | null => (locale === 'zh-Hans' ? null : others[locale]);

/** All are there already. */
export function provideWords(_locale: Locale, _words: Words): void {}
