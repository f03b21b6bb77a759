/** All languages beside simplified Chinese, where size counts for nothing. A browser has `provided.ts` in its place. */
import type { Locale } from '../../options.ts';
import { en } from '../en.ts';
import type { Words } from '../words.ts';
import { zhHant } from '../zh-Hant.ts';

/** @returns the words of a language; null for simplified Chinese. */
export function otherLanguage(locale: Locale): Words | null {
  if (locale === 'zh-Hans') return null;
  return locale === 'en' ? en : zhHant;
}

/** All are there already. */
export function provideWords(_locale: Locale, _words: Words): void {}
