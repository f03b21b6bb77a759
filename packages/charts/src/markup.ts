/** All that writes a figure but its drawings: without Plot, for who loads those when they are needed. */

export { kpiTile, quantityRemarks, remarkLine, tiles } from './kinds/tiles/tile.ts';
export { drawingWidths, type FigureLinks, type FigureOptions, type Locale } from './options.ts';
export type { Draw } from './page/draw.ts';
export { figureMarkup } from './page/figure.ts';
export { attributes, type Html, html, raw } from './page/html.ts';
export { mostDrawn, mostListed } from './page/limits.ts';
export { notesOf } from './page/notes.ts';
export { printedHtml } from './page/printed.ts';
export { rowMeaning, rowRemarks } from './row/remarks.ts';
export { wordsOf } from './words/dictionary.ts';
export { kindMeaning } from './words/labels.ts';
