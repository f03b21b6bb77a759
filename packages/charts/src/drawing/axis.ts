import { scaleLinear } from 'd3-scale';
import type { DrawOptions } from '../options.ts';
import { amountNumber, magnitudeOf } from '../words/amount.ts';
import type { Item } from './item.ts';

/** @returns round numbers from 0 up to the largest value, few enough to be read at that width. */
export function ticksTo(max: number, width: number): readonly number[] {
  const count = Math.max(2, Math.round(width / 90));
  const ticks = scaleLinear([0, max], [0, width]).ticks(count);
  return ticks.length < 2 ? [0, max] : ticks;
}

/** @returns what stands at the ticks: one magnitude for all, the unit at the last where all rows share one. */
export function tickWords(
  ticks: readonly number[],
  items: readonly Item[],
  locale: DrawOptions['locale'],
): readonly string[] {
  const units = new Set(
    items.flatMap(({ shape, quantity }) => (shape === null ? [] : (quantity.unit ?? ''))),
  );
  const [unit = ''] = units;
  // 5000 and 10000 rather than 0.5万 and 1万, as long as the digits can be read.
  const [, step = 0] = ticks;
  const last = ticks[ticks.length - 1] ?? 0;
  const magnitude = magnitudeOf(last >= 1e6 ? last : step, locale);
  return ticks.map((value, index) => {
    const number = amountNumber(value, locale, magnitude);
    return index === ticks.length - 1 && units.size === 1 ? number + unit : number;
  });
}
