/** A sheet as the clerk has it open: in WPS, which saves CSV in GB18030, or in a program that saves XLSX with shared strings. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { csvRows } from '@gongkai/snapshot';
import { gb18030 } from '../../../../packages/cli/test/support/office.ts';
import { workbook } from '../../../../packages/cli/test/support/workbook.ts';

/** The cells of a sheet, headings first. */
export type Cells = string[][];

/** Opens a sheet that `gongkai draft` wrote as CSV. */
export const openSheet = (file: string): Cells => csvRows(readFileSync(file, 'utf8').replace('\uFEFF', ''));

const quoted = (cell: string) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** @returns a table as WPS saves it as CSV: in GB18030, without a mark. */
export const wpsCsv = (cells: Cells): Uint8Array =>
  gb18030(cells.map((row) => `${row.map(quoted).join(',')}\r\n`).join(''));

/** Saves a sheet as WPS does in China. */
export const saveCsv = (file: string, cells: Cells): void => writeFileSync(file, wpsCsv(cells));

/** Saves a sheet as a workbook instead; the CSV that it was is removed. @returns its path */
export function saveXlsx(csv: string, cells: Cells): string {
  const file = csv.replace(/\.csv$/, '.xlsx');
  const rows = cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  writeFileSync(file, workbook([{ name: '数据', rows }]));
  rmSync(csv);
  return file;
}

/** Changes cells of a row by their headings. */
export function write(cells: Cells, row: string[], changes: Readonly<Record<string, string>>): void {
  for (const [heading, value] of Object.entries(changes)) {
    const at = cells[0]?.indexOf(heading) ?? -1;
    if (at < 0) throw new Error(`no column ${heading}`);
    row[at] = value;
  }
}

/** What stands in a row below a heading. */
export const cellOf = (cells: Cells, row: readonly string[], heading: string): string =>
  row[cells[0]?.indexOf(heading) ?? -1] ?? '';

/** The rows of a kind: 数, 来源, 快照. */
export const rowsOf = (cells: Cells, kind: string): string[][] =>
  cells.slice(1).filter((row) => cellOf(cells, row, '行') === kind);
