import type { FigureView, TableCell } from '@gongkai/snapshot';
import { observationAttribute } from '../../html/contract.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { FigureOptions } from '../../options.ts';
import { amount } from '../../words/amount.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { dateWords } from '../../words/period.ts';
import { timeWords } from '../../words/time.ts';
import { cellContent } from '../plot/cell.ts';
import { columnTables } from '../plot/columns.ts';
import { ownWords } from '../plot/own-words.ts';
import { type HeatModel, heatModel, maxTimes, shades } from './model.ts';
import { heatLimits, heatNotes } from './words.ts';

/** A ground behind the words; a drawing, because browsers do not print backgrounds. */
const ground = (shade: number) =>
  shade === 0
    ? null
    : html`<svg class="gk-shade" width="100%" height="6" aria-hidden="true" focusable="false"><rect width="100%" height="100%" fill-opacity="${shade}"/></svg>`;

/** The year of months that are all of one: then it is said once, over them. */
function commonYear(times: HeatModel['times']): string | null {
  const years = new Set(times.map(({ time }) => (/^\d{4}-\d{2}$/.test(time) ? time.slice(0, 4) : '')));
  const [year] = years;
  return years.size === 1 && year ? year : null;
}

function groupHtml(
  { series, times, shade }: HeatModel,
  columns: readonly number[],
  locale: FigureOptions['locale'],
): Html {
  const cell = (one: TableCell | null) =>
    html` <td role="cell"${attributes({ [observationAttribute]: one?.id })}>${ground(shade(one))}${cellContent(one, locale)}</td>`;
  const shown = times.slice(-maxTimes);
  const year = commonYear(shown);
  const name = (time: string) =>
    year === null ? timeWords(time, locale) : wordsOf(locale).period.monthAlone(Number(time.slice(5)));
  const rows = shown.map(
    ({ time, cells }) =>
      html` <tr role="row"><th role="rowheader" scope="row">${name(time)}</th>${columns.map((column) => cell(cells[column] ?? null))}</tr>`,
  );
  const heads = columns.map(
    (column) => html` <th role="columnheader" scope="col">${series[column]?.label}</th>`,
  );
  return html`<table class="gk-cells gk-heat gk-n${columns.length}" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${year === null ? wordsOf(locale).dense.time : dateWords(year, locale)}</th>${heads}</tr></thead>
    <tbody role="rowgroup">${rows}</tbody></table>`;
}

/** The shades from nothing to the largest number; for the eye alone, whose cells have the number. */
function scaleHtml({ max, unit }: HeatModel, locale: FigureOptions['locale']): Html | null {
  if (max <= 0) return null;
  const step = 100 / shades.length;
  const boxes = shades.map(
    (shade, index) =>
      html`<rect x="${(index * step).toFixed(2)}%" width="${step.toFixed(2)}%" height="100%" fill-opacity="${shade}"/>`,
  );
  return html`<div class="gk-scale" aria-hidden="true"><i data-t="0"></i><svg width="120" height="12" focusable="false">${boxes}</svg><i data-t="${amount(max, unit, locale)}"></i></div>`;
}

/**
 * Kinds by times as a table of which the ground is darker the larger a number is; cells without a number say their code.
 *
 * @param view a figure of kind `heat`
 * @returns its body, or null where it has no cell
 */
export function heatBody({ table }: FigureView, { locale }: FigureOptions): Html | null {
  if (!table || table.series.length === 0) return null;
  const model = heatModel(table);
  const tables = columnTables(table.series.length, (columns) => groupHtml(model, columns, locale));
  return html`${scaleHtml(model, locale)}${tables}`;
}
heatBody.own = ownWords(heatNotes, heatLimits);
