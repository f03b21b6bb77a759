/** What an editor copies out of a figure as words: caption, alternative text, citation, tables, the sentence of one number. Pure functions, no DOM. */
import '../whole-reader.ts';

export { altText } from './alt-text.ts';
export { caption } from './caption.ts';
export { type CitationOptions, citation } from './citation.ts';
export type { QuoteOptions } from './facts.ts';
export { htmlTable } from './html-table.ts';
export { markdownTable } from './markdown.ts';
export { type NumberOptions, numberSentence } from './number-sentence.ts';
export { type ReviewRow, reviewRows } from './review.ts';
export { sourceCredit } from './source-credit.ts';
export { type Titled, type TitleOptions, titledStatus, titleStatuses } from './titled-status.ts';
