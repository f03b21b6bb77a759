import type { FigureView } from '@gongkai/snapshot';
import type { FigureInput } from '@gongkai/snapshot/figure-input';
import { viewOf } from './input/figure-view.ts';
import { bodies } from './kinds/all-bodies.ts';
import type { FigureOptions } from './options.ts';
import { figureMarkup } from './page/figure.ts';

/**
 * A figure complete in HTML: heading, description, rows with their bars, notes, sources, files. No script and no document is needed.
 *
 * @param input rows with their printed words are enough, as `{ title, rows: [['爱心驿站', '8处']] }`; also CSV text, an outline, stations, a
 * figure's full JSON, or a view
 * @param options addresses, language
 * @returns one `<figure>`
 * @throws {InputError} where something of the input cannot be read: it says place, expected, found and an example
 * @example
 * ```ts
 * figureHtml({ title: '两类站点', rows: [['爱心驿站', '8处'], ['流动服务站', '20余处']] }); // <figure class="gk-figure"…
 * figureHtml({ rows: [['爱心驿站', '很多']] }); // throws: 很多
 * ```
 */
export function figureHtml(input: FigureView | FigureInput, options: FigureOptions = {}): string {
  const view = viewOf(input, options);
  return figureMarkup(view, options, bodies[view.figure.kind]);
}
