import type { FigureRow } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { amount, amountNumber, magnitudeOf } from './amount.ts';
import { amountWordsOf } from './amount-words.ts';
import type { Kind, Quantity } from './words.ts';

/**
 * Gives the short word for how a quantity bounds its number.
 *
 * @returns the short word for how a quantity bounds its number, as 至少.
 * @example
 * ```ts
 * kindWords(read('50余件').kind); // '至少'
 * ```
 */
export function kindWords(kind: Kind, locale?: Locale): string {
  return amountWordsOf(locale).kinds[kind];
}

/** @returns what the words that bound a number mean, as 不少于60场次，确数未印, whatever else the number is. */
export function boundMeaning(quantity: Quantity, locale?: Locale): string {
  const words = (value: number | null) => amount(value, quantity.unit, locale);
  const { step, value } = quantity;
  // A step is told in the power of ten of its number: 0.01万 of 18.77万, not 100; of 0.3万, which is less than one, in the one that is printed.
  const printed = /[万萬]/.test(quantity.printed ?? '') ? 1e4 : 0;
  const magnitude = magnitudeOf(Math.max(Math.abs(value ?? 0), printed), locale);
  return amountWordsOf(locale).meanings[quantity.kind]({
    step: step === undefined ? '—' : amountNumber(step, locale, magnitude),
    value: words(quantity.value),
    low: words(quantity.low),
    high: words(quantity.high),
  });
}

/**
 * Says what the words of a quantity mean.
 *
 * @returns what a quantity's words mean: its bounds, and that it is a change, negative or zero.
 * @example
 * ```ts
 * kindMeaning(read('50余件')); // '不少于50件，确数未印'
 * kindMeaning(read('50余件'), 'en'); // 'not less than 50 件; no exact number is printed'
 * ```
 */
export function kindMeaning(quantity: Quantity, locale?: Locale): string {
  const { standing } = amountWordsOf(locale);
  const meaning = boundMeaning(quantity, locale);
  const sort = standingWords(quantity, locale);
  if (sort === null) return meaning;
  return quantity.value === 0 && quantity.kind === 'exact' ? sort : standing.both(meaning, sort);
}

/** @returns what a number is besides its amount: a change, negative, zero; null for a plain one. */
export function standingWords({ kind, direction, value }: Quantity, locale?: Locale): string | null {
  const { standing } = amountWordsOf(locale);
  if (direction !== undefined) return standing[direction];
  if (value === null || kind === 'unclear' || kind === 'zeroClaim') return null;
  if (value === 0) return standing.zero;
  return value < 0 ? standing.negative : null;
}

/**
 * Says what a row counts.
 *
 * @returns what is counted: the observation's own label, else the indicator's.
 * @example
 * ```ts
 * const [row] = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件']] }).rows;
 * rowLabel(row); // '仲裁申请'
 * ```
 */
export function rowLabel(row: FigureRow, locale?: Locale): string {
  const { label } = row.observation;
  return label ?? row.indicator.label[locale === 'en' ? 'en' : 'zh-Hans'];
}
