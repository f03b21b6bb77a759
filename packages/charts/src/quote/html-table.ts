import type { FigureView } from '@gongkai/snapshot';
import { html } from '../html/html.ts';
import { creditLines, fictionMark, namesOf, type QuoteOptions, titleOf } from './facts.ts';
import { quoteTable } from './table.ts';
import { quoteWords } from './words/dictionary.ts';

/**
 * A figure as a plain table for a page of anybody's: caption, heads, rows and source, without style, class or script.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions, address of the figure's page
 * @returns one `<table>`; what must be known of it stands in its last rows, so that it is copied with it
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * htmlTable(view); // …<th scope="row">仲裁申请</th> <td>67件</td>…
 * ```
 */
export function htmlTable(view: FigureView, options: QuoteOptions = {}): string {
  const words = quoteWords(options.locale);
  const { heads, rows, all, codes } = quoteTable(view, options);
  const title = fictionMark(view, options) + words.titled(titleOf(view, options), namesOf(view, options));
  const credit = [
    ...(all > rows.length ? [words.table.rest.first(rows.length, all)] : []),
    ...codes,
    ...creditLines(view, options),
  ];
  return html`<table><caption>${title}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th> `)}</tr></thead>
    <tbody>${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html` <td>${cell}</td>`)}</tr>`)}</tbody>
    <tfoot>${credit.map((text) => html`<tr><td colspan="${Math.max(1, heads.length)}">${text}</td></tr>`)}</tfoot></table>`
    .text;
}
