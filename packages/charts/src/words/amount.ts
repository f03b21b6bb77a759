import type { Locale } from '../options.ts';
import { amountWordsOf } from './amount-words.ts';

// Made once: making one takes longer than writing all the numbers of a page.
const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 6 });
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as plain digits; JavaScript alone would write 1e+21. */
const digits = (value: number): string => plain.format(value);

/** What a number is divided by before it is written, and the word that says so. */
export interface Magnitude {
  readonly value: number;
  readonly word: string;
}

/**
 * @param value the largest number that will be written
 * @returns the magnitude in which all of them are written, so that an axis reads 0, 50万, 100万
 */
export function magnitudeOf(value: number, locale?: Locale): Magnitude {
  return (
    amountWordsOf(locale).magnitudes.find((step) => Math.abs(value) >= step.value) ?? { value: 1, word: '' }
  );
}

/** @returns a number in 万 or 亿 where that needs at most two decimals, else in digits; English groups by thousands. */
export function amountNumber(value: number, locale?: Locale, magnitude = magnitudeOf(value, locale)): string {
  if (locale === 'en') return grouped.format(value);
  const hundredth = (value / magnitude.value) * 100;
  // Only rounding noise of the division may be lost here, never a digit that was printed.
  const short = Math.abs(hundredth - Math.round(hundredth)) < 1e-7;
  return short && value !== 0 ? `${digits(value / magnitude.value)}${magnitude.word}` : digits(value);
}

/** @returns a number with its unit, as in 100万元, 90%, 30人次/日. */
export function amount(value: number | null, unit: string | null, locale?: Locale): string {
  if (value === null || !Number.isFinite(value)) return '—';
  const gap = unit === '%' ? '' : amountWordsOf(locale).unitGap;
  return `${amountNumber(value, locale)}${unit === null ? '' : gap + unit}`;
}
