import {
  detailClass,
  groupRowClass,
  numberCellClass,
  observationAttribute,
  snapshotAttribute,
} from '../html/contract.ts';
import { attributes, type Html, html } from '../html/html.ts';
import type { SourceOptions } from '../options.ts';
import { textWidth } from '../text/measure.ts';
import { barSvg, trackSvg } from './bar.ts';
import { foldedCells, haveOwnPlaces } from './cells.ts';
import { dotsSvg } from './dots.ts';
import type { ChartRow, RowGroup } from './groups.ts';
import { rowNumber } from './printed.ts';
import type { Scale } from './scale.ts';

/** Widths of the column of words, in em: rules of the style sheet, so that no style stands in the markup. */
const widths = [4, 5, 6, 8, 10] as const;
/** Figures and letters of other fonts may be a little wider than we measure. */
const slack = 0.3;

/** @returns the class that gives the column of words its width, so that every track is equally wide. */
export const wordsClass = (shown: readonly string[]): string => {
  const longest = shown.reduce((most, words) => Math.max(most, textWidth(words, 1) + slack), 0);
  return `gk-w${widths.find((width) => width >= longest) ?? 10}`;
};

/** The words of all rows beside which something is drawn. */
const wordsBeside = (groups: readonly RowGroup[]) =>
  groups.flatMap(({ rows, style }) =>
    style === 'word' || style === 'large'
      ? []
      : rows.flatMap(({ item }) => (item.shape === null ? [] : item.shown)),
  );

/** What is drawn in the cell of a row's words; null where words are all. */
function drawn({ item }: ChartRow, { style, scale }: RowGroup): Html | null {
  const { shape } = item;
  if (shape === null) return null;
  if (style === 'dot') return dotsSvg(shape);
  if (scale === null) return null;
  return style === 'track' ? trackSvg(shape, scale) : barSvg(shape, scale);
}

function rowHtml(row: ChartRow, group: RowGroup, cells: readonly Html[]): Html {
  const { item } = row;
  const mark = drawn(row, group);
  const detail = item.detail === '' ? null : html` <small class="${detailClass}">${item.detail}</small>`;
  const withoutMark = mark === null ? 'gk-said' : null;
  const className = group.style === 'large' ? 'gk-large' : withoutMark;
  return html`<tr${attributes({ class: className, role: 'row', [observationAttribute]: item.id, [snapshotAttribute]: item.snapshot })}><th role="rowheader" scope="row">${item.label}${detail}</th> <td role="cell">${rowNumber(item)}${
    mark === null ? null : html` ${mark}`
  }</td>${cells}</tr>`;
}

/** The ticks, below the tracks that they measure. */
function ticks({ ticks }: Scale): Html {
  const words = ticks.map(({ words }, index) => html`${index > 0 ? ' ' : null}<i>${words}</i>`);
  return html`<tr class="gk-axis" aria-hidden="true"><th></th><td><b class="${numberCellClass}"></b> <span>${words}</span></td></tr>`;
}

const headingRow = (heading: string) =>
  html`<tr class="${groupRowClass}" role="row"><th role="rowheader" scope="rowgroup">${heading}</th></tr>`;

/**
 * Rows as one table: label, printed words, and what is drawn of them in the same cell; one markup for every width, for the eye and the ear.
 *
 * @param groups with their rows in order
 * @param areBeside whether the groups stand beside each other where the figure has room for two
 * @param among the groups of all tables of the figure, so that the tracks of one are as wide as those of the others
 */
export function rowsHtml(
  groups: readonly RowGroup[],
  options: SourceOptions,
  {
    areBeside = false,
    among = groups,
  }: { readonly areBeside?: boolean; readonly among?: readonly RowGroup[] } = {},
): Html {
  const withPlace = haveOwnPlaces(among.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const bodies = groups.map((group) => {
    const rows = group.rows.map((row) => rowHtml(row, group, foldedCells(row, withPlace, options)));
    return html`<tbody role="rowgroup">${group.heading === null ? null : headingRow(group.heading)}${rows}${
      group.hasTicks && group.scale ? ticks(group.scale) : null
    }</tbody>`;
  });
  const own = attributes({
    class: ['gk-rows', wordsClass(wordsBeside(among)), ...(areBeside ? ['gk-beside'] : [])].join(' '),
    role: 'table',
  });
  return html`<table${own}>${bodies}</table>`;
}
