import { type Html, html } from '../html/html.ts';
import { wordPieces } from '../text/word-pieces.ts';

/**
 * A title in large type, with the borders of its words marked: Chinese has no spaces, and a browser ends a line between any two characters. The
 * style sheet forbids other places (`word-break: keep-all`).
 */
export const titleWords = (title: string): Html =>
  html`${wordPieces(title).map((piece, index) => html`${index === 0 ? null : html`<wbr>`}${piece}`)}`;
