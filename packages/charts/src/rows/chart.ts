import type { FigureView } from '@gongkai/snapshot';
import type { Html } from '../html/html.ts';
import type { FigureOptions, WordOptions } from '../options.ts';
import { isLone, shapesOf } from '../row/shape.ts';
import { stylesOf } from '../row/styles.ts';
import { groupOf, type RowGroup } from './groups.ts';
import { rowsHtml } from './rows.ts';

/** @returns the one group of a figure whose rows share an axis; a number that would have the axis to itself is set in large type. */
export function chartGroups(view: FigureView, options: WordOptions): readonly RowGroup[] {
  if (view.rows.length === 0) return [];
  const [style = 'word'] = stylesOf(view);
  const lone = style === 'word' && isLone(shapesOf(view.rows));
  return [groupOf(view, lone ? 'large' : style, options)];
}

/**
 * Rows of one sort on one axis.
 *
 * @param view a figure of kind `bars`, `count` or `rate`
 */
export function chartBody(view: FigureView, options: FigureOptions): Html | null {
  const groups = chartGroups(view, options);
  return groups.length === 0 ? null : rowsHtml(groups, options);
}
