import type { FigureView, StoryPart } from '@gongkai/snapshot';
import { type FactGroup, factSections, factsPicture, toldRows } from '../../drawing/facts.ts';
import { partHeading } from '../../drawing/headings.ts';
import { partsOf } from '../../drawing/parts.ts';
import { assembleStack, type Section } from '../../drawing/render-chart.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import { barsPicture } from '../bars/picture.ts';

/** Parts that are sums of money: they share one axis, so that spent can be seen against raised. */
const sums = ['raised', 'spent', 'byLevel'] as const satisfies readonly StoryPart[];

/** Sums of money as bars on one axis, each part under its heading. */
function sumSections(view: FigureView, bars: FigureView, options: DrawOptions): readonly Section[] {
  const headings = new Map<number, string>();
  for (const part of sums) {
    const first = bars.rows.findIndex((row) => row.part === part);
    const words = partHeading(part, view.rows, options.locale);
    if (first >= 0 && words !== null) headings.set(first, words);
  }
  return bars.rows.length > 0 ? [{ heading: null, picture: barsPicture(bars, options, { headings }) }] : [];
}

/**
 * The story of money: raised, spent, the part that each level paid, and whom it reached. Sums of money are bars on one axis;
 * people and households are no money and stand apart from it. A sum that alone would have a bar is set in large type beside
 * them. Nothing is added up here: a sum is a derived observation.
 *
 * @param view a figure whose rows say which part they play; what cannot be drawn stands in words
 * @returns one SVG element
 */
export function money(view: FigureView, options: DrawOptions = {}): string {
  const group = (part: StoryPart): FactGroup => ({
    heading: partHeading(part, view.rows, options.locale),
    view: partsOf(view, [part]),
  });
  const bars = partsOf(view, sums);
  const isTold = isLone(shapesOf(bars.rows));
  const told = sums.map(group).map((one) => ({ ...one, items: toldRows(one.view, options) }));
  const sections: readonly Section[] = [
    ...(isTold ? [] : sumSections(view, bars, options)),
    ...factSections([...(isTold ? told : []), group('reached')], options),
  ];
  const [first, ...rest] = sections;
  return assembleStack([
    first ?? { heading: null, picture: factsPicture({ ...view, rows: [] }, options) },
    ...rest,
  ]);
}
