import type { FigureView, TableView } from '@gongkai/snapshot';
import { type Html, html } from '../../html/html.ts';
import { seriesModel } from '../../kinds/series/model.ts';
import type { WordOptions } from '../../options.ts';
import { quoteTable } from '../../quote/table.ts';
import { quoteWords } from '../../quote/words/dictionary.ts';
import type { Drawn } from './blocks.ts';
import { maxColumns } from './blocks-of.ts';
import { css, type Paint, type Style } from './style.ts';

/** Maximum number of rows in an article. */
const most = 40;
/** A station takes several lines. */
const mostStations = 20;
/** A number of so many characters is not broken. */
const shortNumber = 8;

interface Body extends Omit<Drawn, 'blocks'> {
  readonly body: Html;
}

/** One table of two columns, name and number; all else that is known of a row stands below its name. A ledger keeps its columns. */
function oneTable(view: FigureView, options: WordOptions, paint: Paint): Body {
  const { heads, rows, all, numbers } = quoteTable(view, options, {
    most: view.stations ? mostStations : most,
    columns: maxColumns,
  });
  const isGrid = view.table !== undefined && numbers.length > 1;
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
    return html`<td style="${css({ ...style, 'white-space': text.length <= shortNumber ? 'nowrap' : null })}">${strong}</td>`;
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
  return { all, listed: rows.length, cut: 'first', body };
}

/** The newest times of a ledger, and some of its series. */
function partOf(view: FigureView, table: TableView, start: number): FigureView {
  const times = new Set(
    seriesModel(table)
      .times.slice(-most)
      .map(({ time }) => time),
  );
  const series = table.series
    .slice(start, start + maxColumns)
    .map((one) => ({ ...one, cells: one.cells.filter(({ time }) => times.has(time)) }));
  return { ...view, table: { ...table, series } };
}

/** A figure as a table for a column of a phone's width; a ledger with many series as several. */
export function tableBody(view: FigureView, options: WordOptions, paint: Paint): Body {
  const { table } = view;
  if (!table) return oneTable(view, options, paint);
  const all = seriesModel(table).times.length;
  const starts = table.series.flatMap((_, index) => (index % maxColumns === 0 ? [index] : []));
  const parts = starts.map((start) => oneTable(partOf(view, table, start), options, paint));
  return { all, listed: Math.min(all, most), cut: 'last', body: html`${parts.map(({ body }) => body)}` };
}
