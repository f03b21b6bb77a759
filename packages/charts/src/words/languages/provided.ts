/** The languages beside simplified Chinese, which most pages speak: those that somebody has handed over. Three dictionaries weigh as much as all that draws rows. */
import type { Locale } from '../../options.ts';
import type { Words } from '../words.ts';

const provided = new Map<Locale, Words>();

/** @returns the words of a language that was handed over; null where it was not, and for simplified Chinese. */
export const otherLanguage = (locale: Locale): Words | null => provided.get(locale) ?? null;

/** Hands over the words of a language. */
export function provideWords(locale: Locale, words: Words): void {
  provided.set(locale, words);
}
