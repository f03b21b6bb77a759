import type { FigureView } from '@gongkai/snapshot';
import type { Html } from '../html/html.ts';
import type { FigureOptions } from '../options.ts';
import { isLone, shapesOf } from '../row/shape.ts';
import { stylesOf } from '../row/styles.ts';
import { groupOf } from './groups.ts';
import { rowsHtml } from './rows.ts';

/**
 * Rows of one sort on one axis. A number that would have the axis to itself is set in large type.
 *
 * @param view a figure of kind `bars`, `count` or `rate`
 */
export function chartBody(view: FigureView, options: FigureOptions): Html | null {
  if (view.rows.length === 0) return null;
  const [style = 'word'] = stylesOf(view);
  const lone = style === 'word' && isLone(shapesOf(view.rows));
  return rowsHtml([groupOf(view, lone ? 'large' : style, options)], options);
}
