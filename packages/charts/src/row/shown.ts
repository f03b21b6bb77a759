import type { FigureRow } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { amount } from '../words/amount.ts';
import { amountWordsOf } from '../words/amount-words.ts';
import type { Quantity } from '../words/words.ts';

/** The amount of a number that was printed nowhere, in plain words: 至少30处. */
function amountWords({ kind, value, low, high, unit }: Quantity, locale?: Locale): string {
  const { kinds, derived } = amountWordsOf(locale);
  if (kind === 'range') return derived.range(amount(low, unit, locale), amount(high, unit, locale));
  const number = amount(value ?? low ?? high, unit, locale);
  return kind === 'exact' || kind === 'rounded' ? number : derived.bounded(kinds[kind], number);
}

/**
 * What shows a row's number wherever it stands.
 *
 * @returns its words as printed; of a derived number, which was printed nowhere, its amount with 推算 before it
 * @example
 * ```ts
 * const [row] = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件']] }).rows;
 * shownWords(row); // '67件'
 * ```
 */
export function shownWords({ observation }: Pick<FigureRow, 'observation'>, locale?: Locale): string {
  const { printed } = observation.quantity;
  return printed ?? amountWordsOf(locale).derived.shown(amountWords(observation.quantity, locale));
}

/** @returns how a derived number was computed, as 推算：8处＋20余处＋2处; null for a printed one. */
export function formulaWords({ observation, inputs }: FigureRow, locale?: Locale): string | null {
  const { derived } = observation;
  if (derived === undefined) return null;
  // Without the numbers themselves their ids say at least which they are.
  return amountWordsOf(locale).derived.sum(inputs?.map(({ printed }) => printed) ?? derived.of);
}
