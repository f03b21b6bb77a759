import type { FigureView } from '@gongkai/snapshot';
import { anyDrawing } from './any-drawing.ts';
import type { FigureOptions } from './options.ts';
import { figureMarkup } from './page/figure.ts';

/**
 * A figure complete in HTML: heading, description, summary for who hears it, picture, table, notes, sources, files.
 *
 * @param view a figure with what it shows
 * @param options a document to draw with, addresses, language
 * @returns one `<figure>`
 */
export function figureHtml(view: FigureView, options: FigureOptions): string {
  return figureMarkup(view, options, anyDrawing(view.figure.kind));
}
