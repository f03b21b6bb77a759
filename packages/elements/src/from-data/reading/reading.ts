import { type Locale, provideReader, provideWords } from '@gongkai/charts/markup';
import { readPlain } from '@gongkai/quantity/plain';
import type { ReadQuantity } from '@gongkai/snapshot/figure-input';
import { provideLazyWords } from '../languages/words.ts';

/** Without a sign of a number, and without a word that denies one, words are no amount; labels and headings need no reader of 50 kB to tell. */
const unsigned =
  /^[^\p{Nd}\p{No}〇零一二三四五六七八九十廿卅卌两兩俩仨壹贰叁肆伍陆柒捌玖拾百佰千仟韆万萬亿億半数數數几幾多若双雙倍成无無没沒未不非免]*$/u;

/** @returns whether words are certainly no amount. Radicals and forms for compatibility are the characters that they stand for. */
export const isNoAmount = (text: string): boolean => unsigned.test(text.normalize('NFKC'));

/** Loads all that reads quantities, and hands it to those who draw. */
export async function wholeReader(): Promise<{ readonly read: ReadQuantity }> {
  const { find, read } = await import('../whole-reader.ts');
  provideReader({ find, read });
  return { read };
}

/**
 * Reads with the small part of `@gongkai/quantity` that reads plain phrases, of which most tables consist; with all of it where a phrase asks for it.
 * What comes of it is the same.
 *
 * @param work reads amounts; it is done anew where the small part is not enough
 */
export async function withSmallest<T>(work: (read: ReadQuantity) => T): Promise<T> {
  let isEnough = true;
  const made = work((text) => {
    const plain = readPlain(text);
    if (plain) return plain;
    if (!isNoAmount(text)) isEnough = false;
    throw new Error(text);
  });
  return isEnough ? made : work((await wholeReader()).read);
}

/** The languages that are loaded when an element stands in one. Like the reader they hand over nothing themselves. */
const languages = {
  en: () => import('../languages/en.ts'),
  'zh-Hant': () => import('../languages/zh-Hant.ts'),
};

/** Loads the words of a language; those in simplified Chinese are there. */
export async function loadWords(locale: Locale): Promise<void> {
  if (locale === 'zh-Hans') return;
  const { figureWords, lazyWords } = await languages[locale]();
  provideWords(locale, figureWords);
  provideLazyWords(locale, lazyWords);
}
