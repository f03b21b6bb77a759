import type { FigureView } from '@gongkai/snapshot';
import { barsPicture } from '../drawing/bars.ts';
import type { Picture } from '../drawing/picture.ts';
import type { DrawOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { trendItems } from './items.ts';
import { slotsOf } from './slots.ts';

/** @returns a trend as lying bars, time running down; what was not reported and where the definition changed stands between them in words. */
export function laidTrend(view: FigureView, options: DrawOptions): Picture {
  const { trend } = wordsOf(options.locale);
  const slots = slotsOf(view, options.locale);
  const items = trendItems(view, slots, options);
  const order: number[] = [];
  const headings = new Map<number, string>();
  const say = (words: string) => {
    const before = headings.get(order.length);
    headings.set(order.length, before === undefined ? words : `${before}；${words}`);
  };
  for (const { label, row, revised, breaks } of slots) {
    if (row === null) {
      say(`${label} ${trend.gap}`);
      continue;
    }
    if (breaks) say(trend.break);
    order.push(...revised, row);
  }
  return barsPicture({ ...view, rows: order.flatMap((index) => view.rows[index] ?? []) }, options, {
    items: order.flatMap((index) => items[index] ?? []),
    headings,
  });
}
