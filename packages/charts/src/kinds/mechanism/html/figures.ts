import type { FigureRow } from '@gongkai/snapshot';
import { foldedCellClass, labelClass, observationAttribute } from '../../../html/contract.ts';
import { type Html, html } from '../../../html/html.ts';
import type { SourceOptions } from '../../../options.ts';
import { sourceMark } from '../../../row/source-mark.ts';
import { foldedFacts } from '../../../rows/cells.ts';
import { rowNumber } from '../../../rows/printed.ts';
import { wordsOf } from '../../../words/dictionary.ts';
import type { PartFigure } from '../model/model.ts';

/** What folds away beside a number: what its words mean, a note on its time, its place in the source. */
function folded(row: FigureRow, detail: string, withSource: boolean, options: SourceOptions): Html | null {
  const { table, sentence } = wordsOf(options.locale);
  const { source } = row.observation;
  const told = [
    ...foldedFacts(row, detail, options).map(([name, words]) => html`<i>${name}</i> ${words}`),
    ...(withSource && source !== undefined
      ? [html`<i>${table.source}</i> ${sourceMark(row, options)} ${source.locator}`]
      : []),
  ];
  if (told.length === 0) return null;
  return html` <span class="${foldedCellClass}">${told.map((part, index) => html`${index > 0 ? sentence.between : null}${part}`)}</span>`;
}

/** Looks up what stands beside a number. */
export interface FigureSetting {
  readonly rows: ReadonlyMap<string, FigureRow>;
  readonly withSources: boolean;
  readonly options: SourceOptions;
}

/**
 * @param list figures of one part
 * @param columns in how many they may stand where there is room
 * @returns a list of labels with their printed words and remarks; null where there are none
 */
export function figureList(
  list: readonly PartFigure[],
  columns: 1 | 2 | 3,
  { rows, withSources, options }: FigureSetting,
): Html | null {
  if (list.length === 0) return null;
  const items = list.map((figure) => {
    const { id, label, detail } = figure;
    const row = rows.get(id);
    return html` <li ${observationAttribute}="${id}">${label === '' ? null : html`<span class="${labelClass}">${label}</span> `}${rowNumber(figure)}${
      detail === '' ? null : html` <small>${detail}</small>`
    }${row ? folded(row, detail, withSources, options) : null}</li>`;
  });
  return html` <ul class="gk-node-figures gk-f${Math.min(columns, list.length)}" role="list">${items}</ul>`;
}
