import type { FigureRow } from '@gongkai/snapshot';
import { areaAttribute, detailClass, observationAttribute, snapshotAttribute } from '../../html/contract.ts';
import { attributes, type Html, html, link, raw } from '../../html/html.ts';
import type { TableOptions } from '../../options.ts';
import { printed } from '../../page/printed.ts';
import { denominatorWords } from '../../row/denominator.ts';
import { rowMeaning, statusRemarks } from '../../row/remarks.ts';
import { sourcePlace } from '../../row/source-mark.ts';
import { foldedCell } from '../../rows/cells.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { scopeWords } from '../../words/scope.ts';

/** Which columns a table has besides label, words, meaning, period and source, and what most of its rows have in common. */
interface Columns {
  readonly scopes: boolean;
  readonly dated: boolean;
  /** Whether anybody said of any row when it is of and where it was printed; what nobody said of any stands once, below the figure. */
  readonly timed: boolean;
  readonly sourced: boolean;
  /** Said once, above the table; a row says what differs. */
  readonly common: {
    readonly meaning: string | null;
    readonly period: string | null;
    readonly scope: string | null;
  };
}

/** Fewer rows than this are quicker read each for itself. */
const minShared = 5;

/** @returns what is the same in more than half of the rows; null where nothing is, or there are few rows. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].find(([, count]) => count >= minShared && count * 2 > values.length);
  return found?.[0] ?? null;
}

const note = (text: string | null | undefined) =>
  text === undefined || text === null ? null : html` <small class="${detailClass}">${text}</small>`;

/** Of these the meaning itself says how a number was derived and what sort it is. */
function meaningOf(row: FigureRow, locale: TableOptions['locale']): Html {
  const meaning = rowMeaning(row, locale);
  const statuses = statusRemarks(row, locale).filter((remark) => remark !== meaning);
  return html`${meaning}${statuses.map(note)}${note(denominatorWords(row, locale))}${note(row.observation.note)}`;
}

const scopeOf = (row: FigureRow, { unionName, locale }: TableOptions) =>
  scopeWords(row, unionName, locale) ?? wordsOf(locale).table.own;

/** When a number is of, with a note on how that is known. */
function periodOf({ observation: { period } }: FigureRow, { locale }: TableOptions): string {
  const words = periodWords(period, locale);
  return period.note === undefined ? words : `${words} ${period.note}`;
}

/** Why a row has no source: it was derived, or nobody has said where it was printed. */
function withoutSource({ observation }: FigureRow, locale: TableOptions['locale']): string {
  const { noSource, figure } = wordsOf(locale);
  return observation.derived === undefined ? noSource : figure.derived;
}

function tableRow(row: FigureRow, options: TableOptions, columns: Columns): Html {
  const { scopes, dated, timed, sourced, common } = columns;
  const { locale, showUnion, unionHref, indicatorHref } = options;
  const words = wordsOf(locale);
  const { observation } = row;
  const meaning = meaningOf(row, locale);
  const union = showUnion ? html`${link(unionHref?.(row), row.union.name)} ` : null;
  return html`<tr${attributes({ role: 'row', [observationAttribute]: observation.id, [snapshotAttribute]: dated ? row.snapshotDate : null })}><th role="rowheader" scope="row">${
    union && html`<small class="${detailClass}">${union}</small>`
  }${link(indicatorHref?.(row), rowLabel(row, locale))}</th> <td role="cell">${printed(row, locale)}</td>${[
    foldedCell(words.table.meaning, meaning.text === common.meaning ? null : meaning),
    foldedCell(
      words.table.period,
      !timed || periodOf(row, options) === common.period
        ? null
        : html`${periodWords(observation.period, locale)}${note(observation.period.note)}`,
    ),
    scopes
      ? foldedCell(words.table.scope, scopeOf(row, options) === common.scope ? null : scopeOf(row, options))
      : null,
    dated ? foldedCell(words.table.snapshot, row.snapshotDate) : null,
    foldedCell(
      words.table.source,
      sourced ? (sourcePlace(row, options) ?? withoutSource(row, locale)) : null,
    ),
  ]}</tr>`;
}

/**
 * The table as markup; see `table`.
 *
 * @param inFigure whether the figure around it says below that no time, and no source, is stated
 */
export function tableHtml(rows: readonly FigureRow[], options: TableOptions, inFigure = false): Html {
  const words = wordsOf(options.locale).table;
  const timed = !inFigure || rows.some(({ observation }) => observation.period.type !== 'notStated');
  const scopes = rows.some(({ observation }) => observation.scope.type !== 'own');
  const columns: Columns = {
    scopes,
    timed,
    sourced: !inFigure || rows.some(({ source, observation }) => source !== null || observation.derived),
    // The same observation may stand there once for each snapshot.
    dated: new Set(rows.map(({ observation }) => observation.id)).size < rows.length,
    common: {
      meaning: mostCommon(rows.map((row) => meaningOf(row, options.locale).text)),
      period: timed ? mostCommon(rows.map((row) => periodOf(row, options))) : null,
      scope: scopes ? mostCommon(rows.map((row) => scopeOf(row, options))) : null,
    },
  };
  const { meaning, period, scope } = columns.common;
  const facts = [
    meaning === null ? null : html`${words.meaning} ${raw(meaning)}`,
    period === null ? null : html`${words.period} ${period}`,
    scope === null ? null : html`${words.scope} ${scope}`,
  ].filter((fact) => fact !== null);
  const between = options.locale === 'en' ? '; ' : '；';
  const caption =
    facts.length === 0
      ? null
      : html`<caption>${words.common} ${facts.map((fact, index) => html`${index > 0 ? between : null}${fact}`)}</caption>`;
  const areas = new Set(rows.map(({ indicator }) => indicator.domain));
  const area = areas.size === 1 ? [...areas].join('') : '';
  return html`<table class="gk-rows gk-all" ${areaAttribute}="${area}" role="table"${attributes({ 'aria-label': options.caption })}>${caption}<tbody role="rowgroup">${rows.map(
    (row) => tableRow(row, options, columns),
  )}</tbody></table>`;
}

/**
 * Writes rows as a table in HTML.
 *
 * @param rows figures
 * @returns a table with one row for each: printed words, what they mean, period, scope, place in the source
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * table(view.rows); // <table…
 * table(view.rows); // …不少于50件，确数未印…
 * ```
 */
export function table(rows: readonly FigureRow[], options: TableOptions = {}): string {
  return tableHtml(rows, options).text;
}
