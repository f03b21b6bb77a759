/** What an element in another package is built on: where its content comes from, how it says what is wrong, how it is registered. */
export { adoptSheet, type Sheet } from './picture/adopt-sheet.ts';
export { pictureStyles } from './picture/picture.styles.ts';
export { siblingUrl } from './picture/sibling-url.ts';
export { isTree } from './picture/tree.ts';
export { defineElement } from './shared/define-element.ts';
export {
  type Content,
  type FigureHost,
  FigureSource,
  type Input,
  type Make,
} from './shared/figure-source.ts';
export { type Language, languageOf } from './shared/language.ts';
export { type ErrorDetail, report } from './shared/report.ts';
export { SourcedElement } from './shared/sourced-element.ts';
export { statusStyles, statusTemplate } from './shared/status.ts';
export { wordsFor } from './shared/words.ts';
