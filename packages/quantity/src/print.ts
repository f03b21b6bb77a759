import { traditionalWords } from './text/traditional-words.ts';
import type { Quantity } from './types.ts';
import { printChinese } from './writing/chinese.ts';
import { printEnglish } from './writing/english.ts';

/** Languages that quantities are printed in. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const;
/** A language that quantities are printed in. */
export type Locale = (typeof locales)[number];

/**
 * The canonical printing of a quantity. Chinese numbers follow GB/T 15835: up to four digits without grouping, 万 and 亿
 * where the number stays exact and short, otherwise groups of three. What has no canonical form (`unclear`, 约 around a
 * range) comes back as it was printed. In simplified Chinese, `read` gives the same kind, bounds and unit again.
 *
 * @example
 * ```ts
 * print(read('超8000人'), 'en'); // 'more than 8,000 people'
 * ```
 */
export function print(quantity: Quantity, locale: Locale): string {
  const text = locale === 'en' ? printEnglish(quantity) : printChinese(quantity);
  if (text === null) return quantity.printed;
  return locale === 'zh-Hant' ? traditionalWords(text) : text;
}
