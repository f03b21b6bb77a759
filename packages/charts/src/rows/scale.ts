import type { Locale } from '../options.ts';
import type { Shape } from '../row/shape.ts';
import { textWidth } from '../text/measure.ts';
import { amountNumber, magnitudeOf } from '../words/amount.ts';

/** A value on the axis in words. */
export interface Tick {
  readonly value: number;
  readonly words: string;
}

/** The axis that rows share: it begins and ends on a tick, so that its words stand at the ends of every track. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Two or three, equidistant: CSS alone spreads them. */
  readonly ticks: readonly Tick[];
  /** @returns the place of a value in percent of the track. */
  readonly place: (value: number) => number;
}

/** Ends of an axis within one power of ten; the half of each is a short number, too. */
const ends = [1, 1.2, 1.5, 2, 3, 4, 5, 6, 8, 10];
/** For things that are counted: the half is a whole number. */
const evenEnds = [1, 2, 4, 6, 8, 10];

/** The least round number that no value exceeds. */
function roundEnd(max: number, isCounted: boolean): number {
  const power = 10 ** Math.floor(Math.log10(max));
  const list = isCounted && power <= 1 ? evenEnds : ends;
  // What is off by the noise of floating point is not beyond the end.
  const end = list.find((step) => step * power >= max * (1 - 1e-12)) ?? 10;
  return Number((end * power).toPrecision(3));
}

/** Room of one half of the narrowest track, in em of the ticks' font: less than this and two ticks touch. */
const narrowestHalf = 4.5;
const least = 0.4;

/** Words of the ticks: in one magnitude, the unit at the last. */
function ticksOf(values: readonly number[], unit: string, locale?: Locale): readonly Tick[] {
  const [largest = 0] = [...values].sort((a, b) => Math.abs(b) - Math.abs(a));
  const magnitude = magnitudeOf(largest, locale);
  const common = magnitude.value >= 1e4 && Math.abs(largest) >= 1e5 ? magnitude : undefined;
  const ticks = values.map((value, index) => {
    const number = amountNumber(value, locale, common);
    return { value, words: index === values.length - 1 ? number + unit : number };
  });
  const [, middle, last] = ticks;
  const fits =
    middle === undefined ||
    last === undefined ||
    textWidth(middle.words, 1) / 2 + textWidth(last.words, 1) + least <= narrowestHalf;
  return fits ? ticks : ticks.filter((tick) => tick !== middle);
}

/** An axis with zero on it; `unit` is empty where rows do not share one. */
function scaleBetween(min: number, max: number, unit: string, locale?: Locale): Scale {
  const middle = (min + max) / 2;
  const place = (value: number) => ((value - min) / (max - min)) * 100;
  const short = Number.isInteger(middle) || !Number.isInteger(max) || max >= 10;
  return { min, max, place, ticks: ticksOf(short ? [min, middle, max] : [min, max], unit, locale) };
}

/** Where all that is printed is zero, it stands at the beginning of a track that has no end to name. */
const zeroScale: Scale = { min: 0, max: 1, place: () => 0, ticks: [] };

/**
 * @param shapes what stands on the axis
 * @param units of what stands there
 * @returns the axis from zero to a round number beyond the longest; where something is negative or declines, as far to the left;
 *   without ticks where all is zero; null where nothing stands on it
 */
export function scaleOf(
  shapes: readonly (Shape | null)[],
  units: readonly string[],
  locale?: Locale,
): Scale | null {
  const reach = shapes.flatMap((shape) => (shape === null ? [] : [shape.from, shape.to]));
  const longest = Math.max(0, ...reach.map(Math.abs));
  if (longest === 0) return reach.length === 0 ? null : zeroScale;
  const end = roundEnd(longest, reach.every(Number.isInteger));
  const own = new Set(units);
  const unit = own.size === 1 ? (units[0] ?? '') : '';
  return scaleBetween(reach.some((value) => value < 0) ? -end : 0, end, unit, locale);
}

/**
 * The stretch of a track in which a rate may lie.
 *
 * @returns its ends as values; null where the rate is certain
 */
export function uncertainRegion(
  { form, from, to }: Shape,
  { max }: Pick<Scale, 'max'>,
): readonly [number, number] | null {
  if (form === 'open' && to < max) return [to, max];
  return form === 'span' && from < to ? [from, to] : null;
}

/** The axis of rates: 0 to 100 %, or beyond where one is larger. */
export function rateScale(shapes: readonly (Shape | null)[], locale?: Locale): Scale {
  const longest = Math.max(0, ...shapes.map((shape) => shape?.to ?? 0));
  return scaleBetween(0, longest > 100 ? roundEnd(longest, false) : 100, '%', locale);
}
