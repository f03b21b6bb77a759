import { unzipSync, zipSync } from 'fflate';
import writeXlsx, { type CellObject, type Sheet } from 'write-excel-file/node';

/** What a cell of a workbook may hold. */
export type Value = string | number | boolean | null | undefined;

/** One sheet: the first row is its head. */
export interface WorkbookSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Widths of its columns in characters; those that are not named are of the usual width. */
  readonly widths?: readonly number[];
}

/**
 * write-excel-file looks texts up in a plain object and takes `valueOf` for one that it has: the cell would be empty. With a blank at
 * its end such a word is a text like any other.
 */
const ownText = (value: string) => (value in {} ? `${value} ` : value);

/** Every text says that it is text: no spreadsheet reads a formula, a date or another number into it. */
function cellOf(value: Value): CellObject | null {
  if (value === null || value === undefined || value === '' || Number.isNaN(value)) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: ownText(value), type: String, format: '@', alignVertical: 'top' };
}

const headCell = (value: string): CellObject => ({
  value: ownText(value),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#f0ece1',
  alignVertical: 'top',
});

/** The first day that a ZIP file can name, in whatever time zone: the same content is the same file. */
const firstDay = () => new Date(1980, 0, 1);

/**
 * Writes a workbook of Excel (XLSX): the same sheets are the same bytes, on any day and any machine.
 *
 * @param sheets in their order
 * @returns the file
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written: Sheet<Buffer>[] = sheets.map(({ name, head, rows, widths = [] }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: head.map((_, index) => ({ width: widths[index] ?? 14 })),
    data: [head.map(headCell), ...rows.map((row) => row.map(cellOf))],
  }));
  const parts = unzipSync(await writeXlsx(written).toBuffer());
  const ordered = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new Uint8Array(zipSync(ordered, { mtime: firstDay(), level: 9 }));
}
