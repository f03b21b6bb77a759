import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { type Html, html } from '../../page/html.ts';
import { quoteTable } from '../../quote/table.ts';
import { quoteWords } from '../../quote/words/dictionary.ts';
import { css, type Paint, type Style } from './style.ts';

/** Maximum number of rows in an article. */
const most = 40;
/** Up to so many series stand side by side in a column of 343 px. */
const columns = 3;

/** A figure as a table of two columns, name and number; all else that is known of a row stands below its name. A ledger keeps its columns. */
export function tableBody(
  view: FigureView,
  options: WordOptions,
  paint: Paint,
): { readonly all: number; readonly listed: number; readonly body: Html } {
  const { heads, rows, all, numbers } = quoteTable(view, options, { most, columns });
  const isGrid = view.table !== undefined && numbers.length > 1;
  // A ledger with many series names each cell by its series and its time.
  const column = numbers[0] ?? null;
  const words = quoteWords(options.locale).table;
  const style: Style = {
    padding: '6px 6px',
    'border-bottom': `1px solid ${paint.hair}`,
    'font-size': 15,
    'line-height': 1.5,
    'text-align': 'left',
    'vertical-align': 'top',
    color: paint.ink2,
  };
  const small = { 'font-size': 13, color: paint.ink3 };
  const head = css({ ...style, 'font-size': 13, 'font-weight': 'bold', 'background-color': paint.shade });
  const number = (text: string) => {
    const strong =
      text === ''
        ? null
        : html`<strong style="${css({ 'font-weight': 'bold', color: paint.ink })}">${text}</strong>`;
    return html`<td style="${css(style)}">${strong}</td>`;
  };
  /** What stands below the name of a row: all but its number. */
  const told = (row: readonly string[]) =>
    row.flatMap((text, index) =>
      index === 0 || index === column || text === ''
        ? []
        : [html`<br><span style="${css(small)}">${words.labelled(heads[index] ?? '', text)}</span>`],
    );
  const cells = (row: readonly string[]): Html => {
    const name = html`<td style="${css(style)}">${row[0]}${isGrid ? null : told(row)}</td>`;
    if (isGrid) return html`${name}${row.slice(1).map((text) => html` ${number(text)}`)}`;
    return column === null ? name : html`${name} ${number(row[column] ?? '')}`;
  };
  const shownHeads = isGrid ? heads : [heads[0] ?? '', ...(column === null ? [] : [heads[column] ?? ''])];
  const body = html`<table style="${css({ width: '100%', margin: '12px 0 0', 'border-collapse': 'collapse', 'background-color': paint.sheet })}"><tbody><tr>${shownHeads.map(
    (text) => html`<td style="${head}">${text}</td> `,
  )}</tr>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table>`;
  return { all, listed: rows.length, body };
}
