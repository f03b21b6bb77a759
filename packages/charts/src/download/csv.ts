import type { FigureRow, FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { rowLabel } from '../words/labels.ts';

type Cell = string | number | boolean | null | undefined;

const columns: readonly (readonly [name: string, cell: (row: FigureRow, options: WordOptions) => Cell])[] = [
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
  ['unit', ({ observation }) => observation.quantity.unit],
  ['period_type', ({ observation }) => observation.period.type],
  ['period_start', ({ observation }) => observation.period.start],
  ['period_end', ({ observation }) => observation.period.end],
  ['period_basis', ({ observation }) => observation.period.basis],
  ['period_note', ({ observation }) => observation.period.note],
  ['scope', ({ observation }) => observation.scope.type],
  ['scope_union', ({ observation: { scope } }) => (scope.type === 'own' ? null : scope.union)],
  ['scope_place', ({ observation: { scope } }) => (scope.type === 'subunit' ? scope.place : null)],
  ['derived', ({ observation: { derived } }) => (derived ? `${derived.op}(${derived.of.join(' ')})` : null)],
  ['obs_status', ({ observation }) => observation.status.obs],
  ['conf_status', ({ observation }) => observation.status.conf],
  ['source', ({ source }) => source?.description],
  ['locator', ({ observation }) => observation.source?.locator],
  ['snapshot', ({ snapshotDate }) => snapshotDate],
  ['synthetic', ({ union }) => union.synthetic === true],
  ['note', ({ observation }) => observation.note],
];

/**
 * A text that a spreadsheet would run as a formula gets a leading apostrophe, which Excel and WPS hide. Numbers are
 * written as they are: a minus before digits is no formula.
 */
function cellText(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return Number.isNaN(value) ? '' : String(value);
  const safe = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * @param rows figures, of one union or many
 * @returns CSV (RFC 4180) with a byte order mark, so that Excel and WPS read Chinese; column names are English codes
 */
export function rowsCsv(rows: readonly FigureRow[], options: WordOptions = {}): string {
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => cellText(cell(row, options)))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** @returns the rows of a figure as CSV; see `rowsCsv`. */
export function figureCsv(view: FigureView, options: WordOptions = {}): string {
  return rowsCsv(view.rows, options);
}
