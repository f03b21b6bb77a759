import type { FigureRow } from '@gongkai/snapshot';
import type { SourceOptions } from '../../../options.ts';
import { type Html, html } from '../../../page/html.ts';
import { sourceMark } from '../../../page/source-mark.ts';
import { rowMeaning } from '../../../row/remarks.ts';
import { printedParts } from '../../../text/printed.ts';
import { wordsOf } from '../../../words/dictionary.ts';
import { periodWords } from '../../../words/period.ts';
import type { PartFigure } from '../model.ts';

/** The printed words with their bounds set apart: 60<i>余</i>件. Without markup they are the printed words, letter by letter. */
function number({ quantity, shown }: PartFigure): Html {
  if (quantity.printed === undefined) return html`<b class="gk-num gk-derived">${shown}</b>`;
  const parts = printedParts(quantity).map(({ role, text }) =>
    role === 'bound' || role === 'direction' ? html`<i>${text}</i>` : text,
  );
  return html`<b class="gk-num">${parts}</b>`;
}

const placeOf = ({ observation: { source } }: FigureRow) =>
  source === undefined ? '' : `${source.ref} ${source.locator}`;

/** @returns whether the numbers of a figure stand at different places of their sources: one that all share is said once, below the figure. */
export function haveOwnSources(rows: readonly FigureRow[]): boolean {
  return new Set(rows.map(placeOf)).size > 1;
}

/** What folds away beside a number: what its words mean, a note on its time, its place in the source. */
function folded(row: FigureRow, detail: string, withSource: boolean, options: SourceOptions): Html | null {
  const { locale } = options;
  const { table, summary } = wordsOf(locale);
  const { quantity, note, period, source } = row.observation;
  const meaning = rowMeaning(row, locale);
  const meant = [quantity.kind === 'exact' || detail.includes(meaning) ? null : meaning, note].filter(
    (part) => part != null,
  );
  const told = [
    meant.length > 0 ? html`<i>${table.meaning}</i> ${meant.join(summary.between)}` : null,
    period.note === undefined
      ? null
      : html`<i>${table.period}</i> ${periodWords(period, locale)}（${period.note}）`,
    withSource && source !== undefined
      ? html`<i>${table.source}</i> ${sourceMark(row, options)} ${source.locator}`
      : null,
  ].filter((part) => part !== null);
  if (told.length === 0) return null;
  return html` <span class="gk-x">${told.map((part, index) => html`${index > 0 ? summary.between : null}${part}`)}</span>`;
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
    return html` <li data-obs="${id}">${label === '' ? null : html`<span class="gk-label">${label}</span> `}${number(figure)}${
      detail === '' ? null : html` <small>${detail}</small>`
    }${row ? folded(row, detail, withSources, options) : null}</li>`;
  });
  return html` <ul class="gk-node-figures gk-f${Math.min(columns, list.length)}" role="list">${items}</ul>`;
}
