import type { FigureView, Mechanism, TableView } from '@gongkai/snapshot';
import { figureOf } from '../kinds/mechanism/model/model.ts';
import { certaintyWord, placementWord, toldText } from '../kinds/mechanism/model/relation-text.ts';
import { type Branch, branches } from '../kinds/mechanism/model/tree.ts';
import { cellWords, codeNotes } from '../kinds/plot/cell.ts';
import { seriesModel } from '../kinds/series/model.ts';
import { byTown } from '../kinds/stations/list/order.ts';
import { markedName, stationsOf } from '../kinds/stations/model/fiction.ts';
import { stationWordsOf } from '../kinds/stations/words/dictionary.ts';
import { slotsOf } from '../kinds/trend/slots.ts';
import type { WordOptions } from '../options.ts';
import { maxListed } from '../page/limits.ts';
import { commonPeriod } from '../row/common-period.ts';
import { knownRemarks, rowMeaning } from '../row/remarks.ts';
import { shownWords } from '../row/shown.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';
import { timeWords } from '../words/time.ts';
import { quoteWords } from './words/dictionary.ts';

/** How much of a figure stands in a table. */
export interface TableLimits {
  /** Maximum number of rows. */
  readonly most?: number;
  /** Of a ledger's table: maximum number of series side by side; more stand below each other. */
  readonly columns?: number;
}

/** A figure as plain words in rows; the first cell of a row names it. */
export interface QuoteTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns that hold numbers. */
  readonly numbers: readonly number[];
  /** Number of all rows, also of those that are left out. */
  readonly all: number;
  /** What letters that stand in place of numbers mean: by themselves they say nothing. */
  readonly codes: readonly string[];
}

/** A column that stands only where one of its cells says something. */
interface Column {
  readonly head: string;
  readonly cells: readonly string[];
  readonly needed?: boolean;
  readonly isNumber?: boolean;
}

function tableOf(columns: readonly Column[], most: number): QuoteTable {
  const kept = columns.filter(({ needed, cells }) => needed || cells.some((cell) => cell !== ''));
  const all = kept[0]?.cells.length ?? 0;
  const rows = Array.from({ length: Math.min(all, most) }, (_, row) =>
    kept.map(({ cells }) => cells[row] ?? ''),
  );
  const numbers = kept.flatMap(({ isNumber }, index) => (isNumber ? [index] : []));
  return { heads: kept.map(({ head }) => head), rows, numbers, all, codes: [] };
}

const joined = (parts: readonly (string | null)[], { locale }: WordOptions) =>
  parts.filter((part) => part !== null && part !== '').join(locale === 'en' ? '; ' : '；');

/** Numbers: label, printed words; whose, when, what must be known of each and its source where rows differ in it. */
function numberTable(view: FigureView, options: WordOptions, most: number): QuoteTable {
  const { locale, unionName } = options;
  const { table } = wordsOf(locale);
  const { rows } = view;
  const isShared = commonPeriod(rows, locale) !== null && view.figure.kind !== 'trend';
  const derived = rows.some(({ observation }) => observation.derived !== undefined);
  const slots = view.figure.kind === 'trend' ? slotsOf(view, locale) : [];
  const revised = new Map(slots.flatMap(({ label, revised: list }) => list.map((index) => [index, label])));
  const remarks = rows.map((row, index) =>
    joined(
      [
        revised.has(index) ? wordsOf(locale).trend.revised(revised.get(index) ?? '') : null,
        scopeWords(row, unionName, locale),
        ...new Set([
          ...knownRemarks(row, locale),
          ...(row.observation.quantity.kind === 'exact' ? [] : [rowMeaning(row, locale)]),
        ]),
      ],
      options,
    ),
  );
  return tableOf(
    [
      { head: table.label, cells: rows.map((row) => rowLabel(row, locale)), needed: true },
      {
        head: derived ? table.printedOrDerived : table.printed,
        cells: rows.map((row) => shownWords(row, locale)),
        needed: true,
        isNumber: true,
      },
      ...(view.union === null ? [{ head: table.union, cells: rows.map(({ union }) => union.name) }] : []),
      ...(isShared
        ? []
        : [
            {
              head: table.period,
              cells: rows.map(({ observation }) => periodWords(observation.period, locale)),
            },
          ]),
      { head: quoteWords(locale).table.remarks, cells: remarks },
      ...(view.sources.length > 1
        ? [
            {
              head: table.source,
              cells: rows.map(({ sourceNumber }) => (sourceNumber === null ? '' : `〔${sourceNumber}〕`)),
            },
          ]
        : []),
    ],
    most,
  );
}

/** A ledger's table: times by series, or one cell below the other where there are too many series. */
function ledgerTable(table: TableView, { locale }: WordOptions, most: number, columns: number): QuoteTable {
  const words = wordsOf(locale).table;
  const { time } = quoteWords(locale).table;
  const { times } = seriesModel(table);
  if (table.series.length <= columns)
    return tableOf(
      [
        { head: time, cells: times.map((one) => timeWords(one.time, locale)), needed: true },
        ...table.series.map(({ label }, index) => ({
          head: label,
          cells: times.map(({ cells }) => cellWords(cells[index] ?? null, locale)),
          needed: true,
          isNumber: true,
        })),
      ],
      most,
    );
  const cells = table.series.flatMap((series) => series.cells.map((cell) => ({ series, cell })));
  return tableOf(
    [
      { head: words.label, cells: cells.map(({ series }) => series.label), needed: true },
      { head: time, cells: cells.map(({ cell }) => timeWords(cell.time, locale)), needed: true },
      {
        head: words.printed,
        cells: cells.map(({ cell }) => cellWords(cell, locale)),
        needed: true,
        isNumber: true,
      },
    ],
    most,
  );
}

/** Parts of a mechanism: what holds them, where they lead, the numbers that belong to them. Each number stands once. */
function mechanismTable(
  view: FigureView,
  mechanism: Mechanism,
  options: WordOptions,
  most: number,
): QuoteTable {
  const words = wordsOf(options.locale);
  const quote = quoteWords(options.locale);
  const labels = new Map(mechanism.nodes.map(({ id, label }) => [id, label]));
  const layers = new Map((mechanism.layers ?? []).map(({ id, label }) => [id, label]));
  const rows = new Map(view.rows.map((row) => [row.observation.id, row]));
  const flat = (list: readonly Branch[]): readonly { branch: Branch; beside: readonly Branch[] }[] =>
    list.flatMap((branch) => [{ branch, beside: list }, ...flat(branch.children)]);
  const parts = flat(branches(mechanism)).map(({ branch: { node, depth }, beside }) => {
    const said: string[] = [];
    for (const id of node.observations ?? []) {
      const row = rows.get(id);
      if (row === undefined) continue;
      rows.delete(id);
      const { label, shown, detail } = figureOf(row, node, options);
      said.push(
        `${label === '' ? '' : `${label} `}${shown}${detail === '' ? '' : words.outline.certain('', detail)}`,
      );
    }
    const relations = mechanism.edges
      .filter(({ from }) => from === node.id)
      .map(({ to, relation, certainty, mutual }) =>
        toldText({ relation, target: labels.get(to) ?? to, certainty, mutual: mutual === true }, words),
      );
    const siblings = depth > 0 ? beside.map(({ node: one }) => one) : null;
    return {
      label: node.label,
      within: labels.get(node.parent ?? '') ?? layers.get(node.layer ?? '') ?? '',
      numbers: joined(said, options),
      relations: joined(relations, options),
      remarks: joined(
        [
          node.reach === undefined ? null : words.mechanism.reach(node.reach),
          certaintyWord(node.certainty, words),
          placementWord(node, siblings, words),
        ],
        options,
      ),
    };
  });
  const rest = [...rows.values()].map((row) => ({
    label: rowLabel(row, options.locale),
    within: '',
    numbers: shownWords(row, options.locale),
    relations: '',
    remarks: joined(
      [scopeWords(row, options.unionName, options.locale), ...knownRemarks(row, options.locale)],
      options,
    ),
  }));
  const all = [...parts, ...rest];
  return tableOf(
    [
      { head: quote.table.part, cells: all.map(({ label }) => label), needed: true },
      { head: words.table.printed, cells: all.map(({ numbers }) => numbers), isNumber: true },
      { head: quote.table.within, cells: all.map(({ within }) => within) },
      { head: quote.table.relations, cells: all.map(({ relations }) => relations) },
      { head: quote.table.remarks, cells: all.map(({ remarks }) => remarks) },
    ],
    most,
  );
}

/** Stations by township. */
function stationTable(view: FigureView, options: WordOptions, most: number): QuoteTable | null {
  const stations = stationsOf(view);
  if (stations === undefined) return null;
  const words = stationWordsOf(options.locale);
  const { table } = quoteWords(options.locale);
  const list = byTown(stations).flatMap(({ stations: inside }) => inside.map(({ properties }) => properties));
  return tableOf(
    [
      { head: table.station, cells: list.map((one) => markedName(one, words)), needed: true },
      { head: table.kind, cells: list.map(({ kind }) => words.kinds[kind]) },
      { head: table.township, cells: list.map(({ township }) => township ?? '') },
      { head: table.address, cells: list.map(({ address }) => address ?? '') },
    ],
    most,
  );
}

/**
 * A figure in rows of plain words, for Markdown, HTML and editors: each number stands once, in its printed words.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions
 * @param limits how many rows, and series side by side
 * @returns heads and rows; columns that would say nothing are left out
 */
export function quoteTable(
  view: FigureView,
  options: WordOptions = {},
  { most = maxListed, columns = 12 }: TableLimits = {},
): QuoteTable {
  const stations = stationTable(view, options, most);
  if (stations !== null) return stations;
  if (view.table) {
    const cells = view.table.series.flatMap((series) => series.cells);
    return {
      ...ledgerTable(view.table, options, most, columns),
      codes: codeNotes(cells, options.locale),
    };
  }
  if (view.mechanism !== null) return mechanismTable(view, view.mechanism, options, most);
  return numberTable(view, options, most);
}
