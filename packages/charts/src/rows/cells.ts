import type { FigureRow } from '@gongkai/snapshot';
import type { SourceOptions } from '../options.ts';
import { type Html, html } from '../page/html.ts';
import { sourcePlace } from '../page/source-mark.ts';
import { rowMeaning } from '../row/remarks.ts';
import { wordsOf } from '../words/dictionary.ts';
import { periodWords } from '../words/period.ts';
import type { ChartRow } from './groups.ts';

/** A column that folds away: its name stands in the cell, so that text alone reads right. */
const cell = (name: string, content: Html | string) =>
  html` <td class="gk-x" role="cell"><i>${name}</i> ${content}</td>`;

/** What is known of a row besides its label and its words. What is the same for all rows is said once, below the figure. */
export interface CellPlan {
  readonly sources: boolean;
}

const placeOf = ({ observation: { source } }: FigureRow) =>
  source === undefined ? '' : `${source.ref} ${source.locator}`;

/** @returns which columns the rows of a figure need: the source only where they do not share one place. */
export function cellPlan(rows: readonly ChartRow[]): CellPlan {
  return { sources: new Set(rows.map(({ row }) => placeOf(row))).size > 1 };
}

function meaningCell({ row, item }: ChartRow, options: SourceOptions): Html | null {
  const { observation } = row;
  const meaning = rowMeaning(row, options.locale);
  const isSaid = observation.quantity.kind === 'exact' || item.detail.includes(meaning);
  const parts = [isSaid ? null : meaning, observation.note].filter((part) => part != null);
  return parts.length === 0
    ? null
    : cell(wordsOf(options.locale).table.meaning, parts.join(options.locale === 'en' ? '; ' : '；'));
}

/** @returns the cells that fold away: what the words mean, a note on the time, the place in the source. */
export function foldedCells(row: ChartRow, plan: CellPlan, options: SourceOptions): readonly Html[] {
  const { table } = wordsOf(options.locale);
  const { period } = row.row.observation;
  const place = sourcePlace(row.row, options);
  const cells = [
    meaningCell(row, options),
    period.note === undefined
      ? null
      : cell(table.period, `${periodWords(period, options.locale)}（${period.note}）`),
    plan.sources && place !== null ? cell(table.source, place) : null,
  ];
  return cells.filter((one) => one !== null);
}
