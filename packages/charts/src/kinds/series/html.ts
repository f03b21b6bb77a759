import type { FigureView } from '@gongkai/snapshot';
import { pageBox } from '../../box/box.ts';
import { boxHtml } from '../../box/html.ts';
import { detailClass, groupRowClass, moreClass, observationAttribute } from '../../html/contract.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { FigureOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { timeWords } from '../../words/time.ts';
import { cellContent } from '../plot/cell.ts';
import { columnTables } from '../plot/columns.ts';
import { ownWords } from '../plot/own-words.ts';
import { seriesBox } from './draw.ts';
import { gapsOf, gapWords } from './gaps.ts';
import { extremesOf, listedTimes } from './listed.ts';
import { type SeriesModel, type SeriesTime, seriesModel } from './model.ts';
import { seriesLimits, seriesNotes } from './words.ts';

/** Columns of the raster to which long lines are thinned in a page. */
const rasterColumns = 500;

/** Up to so many rows stand open below the lines; more would be several screens of a phone, and open when they are asked for. */
const maxOpenRows = 24;

/** What is said of a time in a row of its own above it: a change of definition, notes. */
function remarkOf({ time, cells }: SeriesTime, locale: FigureOptions['locale']): string | null {
  const { dense } = wordsOf(locale);
  const notes = [...new Set(cells.flatMap((cell) => cell?.note ?? []))];
  if (cells.some((cell) => cell?.status.obs === 'B')) return dense.breaks(timeWords(time, locale), notes);
  return notes.length > 0 ? dense.noted(timeWords(time, locale), notes) : null;
}

function rowsHtml(
  model: SeriesModel,
  listed: readonly SeriesTime[],
  columns: readonly number[],
  locale: FigureOptions['locale'],
): Html {
  const { dense } = wordsOf(locale);
  const extremes = model.lines.map(extremesOf);
  const gaps = [...gapsOf(model)];
  const wide = columns.length + 1;
  const group = (words: string) =>
    html` <tr class="${groupRowClass}" role="row"><th role="rowheader" colspan="${wide}" scope="rowgroup">${words}</th></tr>`;
  const gapRows = (until: number) => {
    const rows: Html[] = [];
    for (let gap = gaps[0]; gap && gap.before <= until; gap = gaps[0]) {
      rows.push(group(gapWords(gap, locale)));
      gaps.shift();
    }
    return rows;
  };
  const markAt = (time: string, index: number) => {
    const { highest, lowest } = extremes[index] ?? {};
    if (time === highest) return dense.highest;
    return time === lowest ? dense.lowest : null;
  };
  const cell = (cells: SeriesTime['cells'], index: number) => {
    const one = cells[index] ?? null;
    const mark = one === null ? null : markAt(one.time, index);
    return html` <td role="cell"${attributes({ [observationAttribute]: one?.id })}>${cellContent(one, locale)}${mark === null ? null : html` <small class="${detailClass}">${mark}</small>`}</td>`;
  };
  const body = listed.flatMap((time) => {
    const { x, cells } = time;
    const remark = remarkOf(time, locale);
    const empty = cells.every((one) => one === null || one.quantity === null);
    return [
      ...gapRows(x),
      ...(remark === null ? [] : [group(remark)]),
      ...(empty
        ? []
        : [
            html` <tr role="row"><th role="rowheader" scope="row">${timeWords(time.time, locale)}</th>${columns.map((index) => cell(cells, index))}</tr>`,
          ]),
    ];
  });
  const key = (index: number) =>
    html`<svg class="gk-key" width="24" height="8" aria-hidden="true" focusable="false"><path class="gk-p-line gk-s${index}" fill="none" stroke="#333" stroke-width="2" d="M0 4h24"/></svg> `;
  const heads = columns.map((index) => {
    const label = model.lines[index]?.series.label;
    return html` <th role="columnheader" scope="col">${model.lines.length > 1 ? key(index) : null}${label}</th>`;
  });
  return html`<table class="gk-cells gk-n${columns.length}" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${dense.time}</th>${heads}</tr></thead>
    <tbody role="rowgroup">${body}${gapRows(Number.POSITIVE_INFINITY)}</tbody></table>`;
}

/**
 * Lines through time with the numbers in rows below them: every one up to sixty times, of more those that tell the most. Many rows are folded.
 *
 * @param view a figure of kind `series`
 * @returns its body, or null where it has no number
 */
export function seriesBody({ table }: FigureView, { locale }: FigureOptions): Html | null {
  if (!table) return null;
  const model = seriesModel(table);
  if (model.lines.every(({ runs }) => runs.length === 0)) return null;
  const listed = listedTimes(model);
  const tables = columnTables(model.lines.length, (columns) => rowsHtml(model, listed, columns, locale));
  return html`${boxHtml(seriesBox(model, { ...pageBox, columns: rasterColumns }, locale))}
    ${listed.length > maxOpenRows ? html`<details class="${moreClass} gk-many"><summary>${wordsOf(locale).dense.rows(listed.length)}</summary>${tables}</details>` : tables}`;
}
seriesBody.own = ownWords(seriesNotes, seriesLimits);
