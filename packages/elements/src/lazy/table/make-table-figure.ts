import { mostListed, wordsOf } from '@gongkai/charts/markup';
import type { Domain } from '@gongkai/snapshot';
import type { Content } from '../../shared/figure-source.ts';
import { languageOf } from '../../shared/language.ts';
import type { ErrorCode, ErrorDetail } from '../../shared/report.ts';
import type { TableHost } from '../hosts.ts';
import { freeId, levelOf } from '../places.ts';
import { type LazyWords, lazyWordsFor } from '../words.ts';
import { blockOf, headingAbove, putHeading } from './above.ts';
import { mostColumns, textOf } from './grid.ts';
import { plainMarkup } from './markup.ts';
import type { PlainRow } from './plain-row.ts';
import { type PlainTable, readTable } from './rows.ts';
import { type PlainKind, plainKinds, plainView } from './view.ts';

const fault = (code: ErrorCode, message: string, problems: readonly string[] = []): ErrorDetail => ({
  code,
  message,
  problems,
});

/** Units of what has a place on an axis; claims and contradictions are said in words. */
const unitsOf = (rows: readonly PlainRow[]) => [
  ...new Set(
    rows.flatMap(({ quantity }) =>
      quantity === null || quantity.kind === 'zeroClaim' || quantity.kind === 'unclear'
        ? []
        : [quantity.unit],
    ),
  ),
];

/** The kind that was asked for, where the amounts can be drawn so. */
function kindOf(asked: string, units: readonly (string | null)[]): PlainKind | null {
  const kind = plainKinds.find((known) => known === asked) ?? null;
  return kind === 'rate' && units.some((unit) => unit !== '%') ? null : kind;
}

/** So many cells are named in one sentence; the list has them all. */
const mostNamed = 3;

const firstOf = (said: readonly string[], words: LazyWords) =>
  said.slice(0, mostNamed).join(words.table.between) + (said.length > mostNamed ? '……' : '');

/** What stands below the heading: the column's own heading, which column it is where there are several, and all that is not drawn. */
function descriptionOf({ column, others, columns, sums }: PlainTable, { table: words }: LazyWords): string {
  const alone = others.length === 0 && columns === null;
  return [
    alone ? column.heading : words.column(column.place, column.heading),
    others.length > 0
      ? words.others(others.map(({ place, heading }) => heading || words.nameless(place)))
      : '',
    columns === null ? '' : words.columns(mostColumns, columns),
    ...sums.map(({ label, text }) => words.sum(label, text)),
  ]
    .join('')
    .trim();
}

/** Puts a figure in the table's place, and the table into the figure behind its switch. */
function put(markup: string, table: HTMLTableElement): void {
  const made = document.createElement('template');
  made.innerHTML = markup;
  const details = made.content.querySelector('.gk-more');
  const block = blockOf(table);
  headingAbove(block)?.remove();
  block.replaceWith(made.content);
  details?.append(block);
}

/**
 * Makes a figure of a plain table that an editor wrote. Where nothing can be drawn, the table stays as it is.
 *
 * @param table inside the element's tag
 * @param host the element for which it is made
 */
export async function makeTableFigure(table: HTMLTableElement, host: TableHost): Promise<Content> {
  const words = lazyWordsFor(host);
  const locale = languageOf(host);
  const found = readTable(table, mostListed);
  const isRead = found?.rows.some(({ quantity }) => quantity !== null) ?? false;
  const refused = (reason: ErrorDetail): Content => ({
    faults: [reason],
    ...(host.heading === '' ? {} : { change: () => putHeading(table, host) }),
  });
  if (!found || !isRead) return refused(fault('table-unreadable', words.table.unreadable));
  const units = unitsOf(found.rows);
  if (units.length > 1) {
    const names = units.map((unit) => unit ?? words.table.noUnit);
    return refused(fault('mixed-units', words.table.units(names)));
  }
  const unread = found.rows.filter(({ quantity }) => quantity === null);
  const said = unread.map(({ label, text }) => words.table.cell(label, text));
  const kind = kindOf(host.kind, units);
  const faults = [
    ...(unread.length > 0
      ? [fault('table-partly', words.table.cells(unread.length, firstOf(said, words)), said)]
      : []),
    ...(kind === null ? [fault('table-kind', words.table.kind(host.kind))] : []),
  ];
  const drawn = kind ?? 'bars';
  const { domains, figureKinds } = wordsOf(locale);
  const caption = textOf(table.caption) || textOf(table.closest('figure')?.querySelector('figcaption'));
  const heading = host.heading || caption;
  const view = plainView(found.rows, {
    id: freeId(host.id === '' ? 'table-figure' : `${host.id}-figure`, host),
    title: heading || found.column.heading || figureKinds[drawn],
    kind: drawn,
    area: host.area in domains ? (host.area as Domain) : 'facilities',
  });
  const markup = plainMarkup(view, {
    id: view.figure.id,
    heading,
    headingLevel: levelOf(host.headingLevel),
    description: descriptionOf(found, words),
    more: words.table.more,
    locale,
    notes: found.notes,
    total: found.total,
  });
  return { change: () => put(markup, table), faults };
}
