import type { FigureView } from '@gongkai/snapshot';
import { bodies } from './kinds/all-bodies.ts';
import type { FigureOptions } from './options.ts';
import { figureMarkup } from './page/figure.ts';

/**
 * A figure complete in HTML: heading, description, rows with their bars, notes, sources, files. No script and no document is needed.
 *
 * @param view a figure with what it shows
 * @param options addresses, language
 * @returns one `<figure>`
 */
export function figureHtml(view: FigureView, options: FigureOptions = {}): string {
  return figureMarkup(view, options, bodies[view.figure.kind]);
}
