import type { Correction, FigureRow, FigureView, Mechanism } from '@gongkai/snapshot';
import { tableCells } from '../kinds/plot/table-csv.ts';
import { stationCells } from '../kinds/stations/csv.ts';
import { stationsOf } from '../kinds/stations/model/fiction.ts';
import type { WordOptions } from '../options.ts';
import { correctionNotes } from '../row/correction-notes.ts';
import { denominatorOf } from '../row/denominator.ts';
import { formulaWords } from '../row/shown.ts';
import { type Cell, csvCell, csvPeriod } from '../text/csv-cell.ts';
import { rowLabel } from '../words/labels.ts';

/** How rows are written into a file of cells. */
export interface RowTableOptions extends WordOptions {
  /** What was corrected of a number, as `correctionsOf` of `@gongkai/snapshot` finds it; nothing unless told. */
  readonly corrections?: ((row: FigureRow) => readonly Correction[]) | undefined;
}

type Column = readonly [name: string, cell: (row: FigureRow, options: RowTableOptions) => Cell];

const columns = [
  ['observation', ({ observation }) => observation.id],
  ['union', ({ union }) => union.id],
  ['union_name', ({ union }) => union.name],
  ['indicator', ({ indicator }) => indicator.id],
  ['part', ({ part }) => part],
  ['label', (row, { locale }) => rowLabel(row, locale)],
  ['printed', ({ observation }) => observation.quantity.printed],
  ['kind', ({ observation }) => observation.quantity.kind],
  ['value', ({ observation }) => observation.quantity.value],
  ['low', ({ observation }) => observation.quantity.low],
  ['high', ({ observation }) => observation.quantity.high],
  ['low_open', ({ observation }) => observation.quantity.lowOpen === true],
  ['high_open', ({ observation }) => observation.quantity.highOpen === true],
  ['step', ({ observation }) => observation.quantity.step],
  ['direction', ({ observation }) => observation.quantity.direction],
  ['unit', ({ observation }) => observation.quantity.unit],
  ['denominator', (row) => denominatorOf(row)?.of],
  ['denominator_basis', (row) => denominatorOf(row)?.basis],
  ['period_type', ({ observation }) => observation.period.type],
  ['period_start', ({ observation }) => csvPeriod(observation.period.start)],
  ['period_end', ({ observation }) => csvPeriod(observation.period.end)],
  ['period_basis', ({ observation }) => observation.period.basis],
  ['period_note', ({ observation }) => observation.period.note],
  ['scope', ({ observation }) => observation.scope.type],
  ['scope_union', ({ observation: { scope } }) => (scope.type === 'own' ? null : scope.union)],
  ['scope_place', ({ observation: { scope } }) => (scope.type === 'subunit' ? scope.place : null)],
  ['derived', ({ observation: { derived } }) => (derived ? `${derived.op}(${derived.of.join(' ')})` : null)],
  ['formula', (row, { locale }) => formulaWords(row, locale)],
  ['obs_status', ({ observation }) => observation.status.obs],
  ['conf_status', ({ observation }) => observation.status.conf],
  ['source', ({ source }) => source?.description],
  ['locator', ({ observation }) => observation.source?.locator],
  ['snapshot', ({ snapshotDate }) => snapshotDate],
  ['synthetic', ({ union }) => union.synthetic === true],
  ['note', ({ observation }) => observation.note],
  // Columns that came later stand behind the others.
  ['source_url', ({ source }) => source?.url],
  [
    'correction',
    (row, { corrections, locale }) => correctionNotes(corrections?.(row) ?? [], locale).join(' ') || null,
  ],
] as const satisfies readonly Column[];

/** The code of a column, by which a table of rows names it in every form. */
export type RowColumn = (typeof columns)[number][0];

/** Rows as cells, before they are written in the form of a file. */
export interface RowTable {
  readonly columns: readonly RowColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The cells of rows as `rowsCsv` writes them, without the signs that keep a spreadsheet from reading more into a text: for forms in which a cell
 * says that it is text.
 *
 * @param rows figures, of one union or many
 */
export const rowTable = (rows: readonly FigureRow[], options: RowTableOptions = {}): RowTable => ({
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row, options))),
});

/**
 * Writes rows as CSV.
 *
 * @param rows figures, of one union or many
 * @returns CSV (RFC 4180) with a byte order mark, so that Excel and WPS read Chinese; column names are English codes; see `csvCell` and
 *   `csvPeriod` for what is written so that a spreadsheet leaves it alone
 * @example
 * ```ts
 * const { rows } = viewOf({ title: '两类站点', rows: [['爱心驿站', '8处'], ['流动服务站', '20余处']] });
 * rowsCsv(rows); // …流动服务站,20余处,atLeast,20,20,,…
 * ```
 */
export function rowsCsv(rows: readonly FigureRow[], options: RowTableOptions = {}): string {
  const table = rowTable(rows, options);
  return csvText([table.columns, ...table.rows]);
}

/**
 * Writes a table as CSV (RFC 4180), with a byte order mark, so that Excel and WPS read Chinese.
 *
 * @param lines the heading and the rows
 * @returns the file; `csvCell` says what is written so that a spreadsheet leaves it alone
 * @example
 * ```ts
 * csvText([['站点', '数量'], ['爱心驿站', '8处'], ['流动服务站', '1/3']]); // …流动服务站,'1/3…
 * ```
 */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Columns that came later stand behind the others. */
const more = ['mechanism', 'placement', 'reach', 'mutual'] as const;

/** Parts and relations of a mechanism to which no figure belongs: what else there is to download of it. */
function partsCsv({ name, nodes, edges }: Mechanism): string {
  const layer = ({ layer: own, parent }: Mechanism['nodes'][number]) => parent ?? own;
  return csvText([
    ['type', 'id', 'label', 'within', 'from', 'to', 'relation', 'certainty', 'note', ...more],
    ...nodes.map((node) => [
      'part',
      node.id,
      node.label,
      layer(node),
      '',
      '',
      '',
      node.certainty,
      node.note,
      name,
      node.placement ?? 'stated',
      node.reach,
      '',
    ]),
    ...edges.map(({ from, to, relation, certainty, mutual }) => [
      'relation',
      '',
      '',
      '',
      from,
      to,
      relation,
      certainty,
      '',
      name,
      '',
      '',
      mutual === true,
    ]),
  ]);
}

/**
 * Writes the rows of a figure as CSV.
 *
 * @returns the rows of a figure as CSV, see `rowsCsv`; the parts and relations of a mechanism without figures; stations.
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * figureCsv(view); // …仲裁申请,67件,exact,67,67,67,…
 * ```
 */
export function figureCsv(view: FigureView, options: RowTableOptions = {}): string {
  const stations = stationsOf(view);
  if (stations) return csvText(stationCells(stations, view.sources));
  if (view.table) return csvText(tableCells(view, view.table));
  return view.rows.length === 0 && view.mechanism ? partsCsv(view.mechanism) : rowsCsv(view.rows, options);
}
