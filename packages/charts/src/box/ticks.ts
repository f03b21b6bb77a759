import type { Locale } from '../options.ts';
import { amountNumber, magnitudeOf } from '../words/amount.ts';

/** A place on an axis, from 0 to 1, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly words: string;
}

/** An axis of values: where it begins and ends, which is on a tick, and its ticks. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8];

/**
 * @param min the smallest value, or zero where the axis is to begin there
 * @param max the largest value
 * @param unit of the values, said at the last tick
 * @param whole whether there is nothing between two whole numbers
 * @returns an axis of two or three equidistant ticks around the values
 */
export function valueAxis(
  min: number,
  max: number,
  {
    unit,
    whole,
    locale,
  }: { readonly unit: string; readonly whole: boolean; readonly locale?: Locale | undefined },
): ValueAxis {
  const span = Math.max(max - min, Math.abs(max) * 1e-6, whole ? 1 : 1e-9);
  for (let power = Math.floor(Math.log10(span)) - 2; ; power++) {
    for (const digit of steps) {
      const step = digit * 10 ** power;
      if (whole && !Number.isInteger(step)) continue;
      // A value on a tick must not fall beyond it for the noise of a division.
      const [low, high] = [Math.floor(min / step + 1e-9), Math.ceil(max / step - 1e-9)];
      const last = Math.max(high, low + 1);
      if (last - low > 2) continue;
      const values = Array.from({ length: last - low + 1 }, (_, index) => (low + index) * step);
      const largest = Math.max(...values.map(Math.abs));
      const magnitude = magnitudeOf(largest >= 1e6 ? largest : step, locale);
      const ticks = values.map((value, index) => {
        const words = amountNumber(
          Number(value.toPrecision(12)),
          locale,
          magnitude.value === 1 ? undefined : magnitude,
        );
        return { at: index / (last - low), words: index === last - low ? words + unit : words };
      });
      return { min: low * step, max: last * step, ticks };
    }
  }
}
