import type { FigureView } from '@gongkai/snapshot';
import type { ChartLayout } from '../../drawing/chart-layout.ts';
import { lonePicture } from '../../drawing/facts.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone } from '../../row/shape.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { barsPicture } from '../bars/picture.ts';
import { trendItems } from './items.ts';
import { slotsOf } from './slots.ts';

/** @returns a trend as lying bars, time running down; what was not reported and where the definition changed stands between them in words. */
export function laidTrend(view: FigureView, options: DrawOptions): ChartLayout {
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
  const laid = order.flatMap((index) => items[index] ?? []);
  const rows = order.flatMap((index) => view.rows[index] ?? []);
  // Alone it is set as large type; that nothing else was reported is said in the notes.
  if (isLone(laid.map(({ shape }) => shape))) return lonePicture({ ...view, rows }, options, laid);
  return barsPicture({ ...view, rows }, options, {
    items: laid,
    headings,
  });
}
