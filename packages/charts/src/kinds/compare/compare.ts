import type { FigureView } from '@gongkai/snapshot';
import { assemble, assembleStack } from '../../drawing/assemble.ts';
import { factsPicture } from '../../drawing/facts.ts';
import { type Item, itemsOf } from '../../drawing/item.ts';
import type { DrawOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { levelLabel } from '../../words/labels.ts';
import { barsPicture } from '../bars/picture.ts';
import { panelsPicture } from './panels.ts';
import { printedRows, whyNotComparable } from './reasons.ts';

/**
 * One indicator across unions. Where nothing speaks against it they stand as bars on one axis, in the order of the data, never
 * ranked; else each stands in a panel of its own without an axis, and the figure's notes say why. What is derived stands apart
 * from what was printed.
 *
 * @param view a figure with the rows of several unions
 * @returns one SVG element
 */
export function compare(view: FigureView, options: DrawOptions): string {
  const rows = printedRows(view.rows);
  const printed = { ...view, rows };
  const single = new Set(rows.map(({ union }) => union.id)).size === rows.length;
  const drawable = itemsOf(printed, options).every(({ shape }) => shape !== null);
  if (rows.length < 2 || !single || !drawable || whyNotComparable(rows, options).length > 0)
    return assemble(panelsPicture(view, options));
  const bars = barsPicture(printed, options, { items: byUnion(printed, options) });
  const derived = { ...view, rows: view.rows.filter((row) => !rows.includes(row)) };
  if (derived.rows.length === 0) return assemble(bars);
  const heading = wordsOf(options.locale).compare.derivedApart;
  return assembleStack([
    { heading: null, picture: bars },
    { heading, picture: factsPicture(derived, options, byUnion(derived, options)) },
  ]);
}

/** Rows named by their unions. */
function byUnion(view: FigureView, options: DrawOptions): readonly Item[] {
  return itemsOf(view, options).map((item, index) => {
    const union = view.rows[index]?.union;
    return union
      ? { ...item, label: `${union.shortName} · ${levelLabel(union.level, options.locale)}` }
      : item;
  });
}
