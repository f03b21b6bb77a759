/** All that writes a figure into a page but the kinds that bring a library: for who loads those when they are needed. */

// Asked for by whoever reads input: from here, a bundler keeps the codes with the rest and makes no chunk of them.
export { domains, unionLevels } from '@gongkai/snapshot/codes';
export { provideReader } from '#reader';
export { provideWords } from '#words';
export { attributes, type Html, html, raw } from './html/html.ts';
export { type InputFault, type InputView, inputView } from './input/input-view.ts';
export { problemWords } from './input/problem-words.ts';
export { quantityRemarks, remarkLine } from './kinds/tiles/remarks.ts';
export { kpiTile, tiles } from './kinds/tiles/tile.ts';
export type { FigureLinks, FigureOptions, Locale } from './options.ts';
export type { Body } from './page/body.ts';
export { figureMarkup, unbrokenAmounts } from './page/figure.ts';
export { maxListed } from './page/limits.ts';
export { printedHtml } from './page/printed.ts';
export { chartBody } from './rows/chart.ts';
export { amountWordsOf } from './words/amount-words.ts';
export { wordsOf } from './words/dictionary.ts';
export type { InputWords } from './words/input-words.ts';
export { kindMeaning } from './words/labels.ts';
export { rowWordsOf } from './words/row-words.ts';
