import type { FigureRow } from '@gongkai/snapshot';
import { foldedCellClass } from '../html/contract.ts';
import { type Html, html } from '../html/html.ts';
import type { SourceOptions, WordOptions } from '../options.ts';
import { rowMeaning } from '../row/remarks.ts';
import { sourcePlace } from '../row/source-mark.ts';
import { periodWords } from '../words/period.ts';
import { rowWordsOf } from '../words/row-words.ts';
import type { ChartRow } from './groups.ts';

/** A cell that folds away: the name of its column stands in it, so that text alone reads right; empty where nothing is to be said. */
export const foldedCell = (name: string, content: Html | string | null): Html =>
  content === null
    ? html` <td class="${foldedCellClass}" role="cell"></td>`
    : html` <td class="${foldedCellClass}" role="cell"><i>${name}</i> ${content}</td>`;

const placeOf = ({ observation: { source } }: FigureRow) =>
  source === undefined ? '' : `${source.ref} ${source.locator}`;

/** @returns whether rows stand at different places of their sources; one that all share is said once, below the figure. */
export function haveOwnPlaces(rows: readonly FigureRow[]): boolean {
  return new Set(rows.map(placeOf)).size > 1;
}

/**
 * What is known of a number beside its label, its words and its remarks, but for its source.
 *
 * @param detail remarks that are shown: what they say is not said again
 * @returns name and words of each fact: what the printed words mean, a note on the time
 */
export function foldedFacts(
  row: FigureRow,
  detail: string,
  { locale }: WordOptions,
): readonly (readonly [name: string, words: string])[] {
  const { table, sentence } = rowWordsOf(locale);
  const { quantity, note, period } = row.observation;
  const meaning = rowMeaning(row, locale);
  const isSaid = quantity.kind === 'exact' || detail.includes(meaning);
  const meant = [isSaid ? null : meaning, note].filter((part) => part != null);
  return [
    ...(meant.length > 0 ? [[table.meaning, meant.join(sentence.between)] as const] : []),
    ...(period.note === undefined
      ? []
      : [[table.period, `${periodWords(period, locale)}（${period.note}）`] as const]),
  ];
}

/** @returns the cells of a row that fold away: its facts, and the place in the source where rows do not share one. */
export function foldedCells(
  { row, item }: ChartRow,
  withPlace: boolean,
  options: SourceOptions,
): readonly Html[] {
  const place = withPlace ? sourcePlace(row, options) : null;
  return [
    ...foldedFacts(row, item.detail, options).map(([name, words]) => foldedCell(name, words)),
    ...(place === null ? [] : [foldedCell(rowWordsOf(options.locale).table.source, place)]),
  ];
}
