import type { FigureRow } from '@gongkai/snapshot';
import type { TableOptions } from '../../options.ts';
import { attributes, type Html, html, link } from '../../page/html.ts';
import { printed } from '../../page/printed.ts';
import { sourceMark } from '../../page/source-mark.ts';
import { denominatorWords } from '../../row/denominator.ts';
import { rowMeaning, statusRemarks } from '../../row/remarks.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { scopeWords } from '../../words/scope.ts';

function cell(name: string, content: Html | string | null, className: string): Html {
  // On a phone the row stands as a block and shows the column's name before the cell.
  return html`<td${attributes({ class: className, 'data-name': name })}>${content}</td>`;
}

/** What is said of a number besides its meaning: that it is made up, its statuses. */
function statuses(row: FigureRow, locale: TableOptions['locale']): readonly string[] {
  const meaning = rowMeaning(row, locale);
  return statusRemarks(row, locale).filter((remark) => remark !== meaning);
}

function tableRow(row: FigureRow, options: TableOptions, scopes: boolean, dated: boolean): Html {
  const { locale, unionName, showUnion, unionHref, indicatorHref } = options;
  const words = wordsOf(locale);
  const { observation } = row;
  const locator = observation.source?.locator;
  const source = locator === undefined ? words.figure.derived : html`${sourceMark(row, options)} ${locator}`;
  const note = (text: string | null | undefined) =>
    text === undefined || text === null ? null : html`<span class="gk-cell-note">${text}</span>`;
  const period = html`${periodWords(observation.period, locale)}${note(observation.period.note)}`;
  // Of these the meaning itself says how a number was derived and what sort it is.
  const meaning = html`${rowMeaning(row, locale)}${statuses(row, locale).map(note)}
    ${note(denominatorWords(row, locale))}${note(observation.note)}`;
  return html`<tr data-obs="${observation.id}"${dated ? html` data-snapshot="${row.snapshotDate}"` : null}>
    ${showUnion ? cell(words.table.union, link(unionHref?.(row), row.union.name), 'gk-c-union') : null}
    <th scope="row">${link(indicatorHref?.(row), rowLabel(row, locale))}</th>
    ${cell(observation.derived ? words.figure.derived : words.table.printed, printed(row, locale), 'gk-c-printed')}
    ${cell(words.table.meaning, meaning, 'gk-c-meaning')}
    ${cell(words.table.period, period, 'gk-c-period')}
    ${scopes ? cell(words.table.scope, scopeWords(row, unionName, locale) ?? words.table.own, 'gk-c-scope') : null}
    ${dated ? cell(words.table.snapshot, row.snapshotDate, 'gk-c-snapshot') : null}
    ${cell(words.table.source, source, 'gk-c-source')}</tr>`;
}

/** The table as markup; see `table`. */
export function tableHtml(rows: readonly FigureRow[], options: TableOptions): Html {
  const { table } = wordsOf(options.locale);
  const scopes = rows.some(({ observation }) => observation.scope.type !== 'own');
  // The same observation may stand there once for each snapshot.
  const dated = new Set(rows.map(({ observation }) => observation.id)).size < rows.length;
  const heads = [
    options.showUnion ? table.union : null,
    table.label,
    rows.some(({ observation }) => observation.derived) ? table.printedOrDerived : table.printed,
    table.meaning,
    table.period,
    scopes ? table.scope : null,
    dated ? table.snapshot : null,
    table.source,
  ].filter((head) => head !== null);
  const caption = options.caption ? html`<caption class="gk-sr">${options.caption}</caption>` : null;
  return html`<table class="gk-table">${caption}
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => tableRow(row, options, scopes, dated))}</tbody></table>`;
}

/**
 * @param rows figures
 * @returns a table with one row for each: printed words, what they mean, period, scope, place in the source
 */
export function table(rows: readonly FigureRow[], options: TableOptions = {}): string {
  return tableHtml(rows, options).text;
}
