import { scaleLinear } from 'd3-scale';
import type { DrawOptions } from '../options.ts';
import { textWidth } from '../text/measure.ts';
import { amountNumber, magnitudeOf } from '../words/amount.ts';
import type { DrawnRow } from './drawn-rows.ts';

/** @returns round numbers from the smallest to the largest value, zero among them, few enough to be read at that width. */
function ticksBetween(min: number, max: number, width: number): readonly number[] {
  const count = Math.max(2, Math.round(width / 90));
  const ticks = scaleLinear([min, max], [0, width]).ticks(count);
  return ticks.length < 2 ? [min, max] : ticks;
}

/** @returns what stands at the ticks: large steps in one magnitude, the unit at the last where all rows share one. */
function tickWords(
  ticks: readonly number[],
  items: readonly DrawnRow[],
  locale: DrawOptions['locale'],
): readonly string[] {
  const units = new Set(
    items.flatMap(({ shape, quantity }) => (shape === null ? [] : (quantity.unit ?? ''))),
  );
  const [unit = ''] = units;
  const [first = 0, second = 0] = ticks;
  const step = second - first;
  const largest = Math.max(...ticks.map(Math.abs));
  const common = magnitudeOf(largest >= 1e6 ? largest : step, locale);
  return ticks.map((value, index) => {
    // Small steps as one says them: 5000, 1万, 1.5万 rather than 0.5万 or 15000.
    const number = amountNumber(value, locale, common.value === 1 ? undefined : common);
    return index === ticks.length - 1 && units.size === 1 ? number + unit : number;
  });
}

/** A value on the axis with its words. */
export interface Tick {
  readonly value: number;
  readonly words: string;
}

/** Less room than this between two ticks, and they are read as one. */
const least = 12;

/**
 * @param range the smallest value that is drawn, or 0, and the largest
 * @param width of the axis between them, in pixels
 * @param size of the font
 * @returns ticks whose words stand well apart: every second is left out until they do
 */
export function axisTicks(
  [min, max]: readonly [min: number, max: number],
  width: number,
  size: number,
  items: readonly DrawnRow[],
  locale: DrawOptions['locale'],
): readonly Tick[] {
  let ticks = ticksBetween(min, max, width);
  for (;;) {
    const words = tickWords(ticks, items, locale);
    const ends = ticks.map((value, index) => {
      const [middle, wide] = [((value - min) / (max - min)) * width, textWidth(words[index] ?? '', size)];
      // Zero at the edge begins at the axis, the others stand astride their lines.
      return index === 0 && min === 0 ? [middle, middle + wide] : [middle - wide / 2, middle + wide / 2];
    });
    const near = ends.some(([left = 0], index) => index > 0 && left - (ends[index - 1]?.[1] ?? 0) < least);
    if (!near || ticks.length < 3) return ticks.map((value, index) => ({ value, words: words[index] ?? '' }));
    // Zero stays, whatever is left out beside it.
    const zero = ticks.indexOf(0);
    ticks = ticks.filter((_, index) => (index - Math.max(zero, 0)) % 2 === 0);
  }
}
