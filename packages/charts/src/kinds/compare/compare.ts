import type { FigureView } from '@gongkai/snapshot';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { factsPicture } from '../../drawing/facts.ts';
import { assembleStack, renderChart } from '../../drawing/render-chart.ts';
import type { DrawOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { barsPicture } from '../bars/picture.ts';
import { isComparable, itemsByUnion } from './items.ts';
import { panelsPicture } from './panels.ts';
import { printedRows } from './reasons.ts';

/**
 * One indicator across unions. Where nothing speaks against it they stand as bars on one axis, in the order of the data, never
 * ranked; else each stands in a panel of its own without an axis, and the figure's notes say why. What is derived stands apart
 * from what was printed.
 *
 * @param view a figure with the rows of several unions
 * @returns one SVG element
 */
export function compare(view: FigureView, options: DrawOptions = {}): string {
  const rows = printedRows(view.rows);
  const printed = { ...view, rows };
  if (!isComparable(view, options)) return renderChart(panelsPicture(view, options));
  const bars = barsPicture(printed, options, {
    items: itemsByUnion(printed, drawnRows(printed, options), options),
  });
  const derived = { ...view, rows: view.rows.filter((row) => !rows.includes(row)) };
  if (derived.rows.length === 0) return renderChart(bars);
  const heading = wordsOf(options.locale).compare.derivedApart;
  return assembleStack([
    { heading: null, picture: bars },
    {
      heading,
      picture: factsPicture(derived, options, itemsByUnion(derived, drawnRows(derived, options), options)),
    },
  ]);
}
