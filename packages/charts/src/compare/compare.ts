import type { FigureView } from '@gongkai/snapshot';
import { assemble } from '../drawing/assemble.ts';
import { barsPicture } from '../drawing/bars.ts';
import { type Item, itemsOf } from '../drawing/item.ts';
import type { DrawOptions } from '../options.ts';
import { levelLabel } from '../words/labels.ts';
import { panelsPicture } from './panels.ts';
import { whyNotComparable } from './reasons.ts';

/**
 * One indicator across unions. Where nothing speaks against it they stand as bars on one axis, in the order of the data, never
 * ranked; else each stands in a panel of its own without an axis, and the figure's notes say why.
 *
 * @param view a figure with the rows of several unions
 * @returns one SVG element
 */
export function compare(view: FigureView, options: DrawOptions): string {
  const { rows } = view;
  const single = new Set(rows.map(({ union }) => union.id)).size === rows.length;
  const drawable = itemsOf(view, options).every(({ shape }) => shape !== null);
  if (rows.length < 2 || !single || !drawable || whyNotComparable(rows, options).length > 0)
    return assemble(panelsPicture(view, options));
  const items = itemsOf(view, options).map((item, index): Item => {
    const union = rows[index]?.union;
    return union
      ? { ...item, label: `${union.shortName} · ${levelLabel(union.level, options.locale)}`, detail: '' }
      : item;
  });
  return assemble(barsPicture(view, options, { items }));
}
