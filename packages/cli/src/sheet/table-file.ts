import { findPersonalData } from '@gongkai/snapshot';
import writeXlsx from 'write-excel-file/node';
import { CommandError } from '../command-error.ts';
import { endingOf } from '../input/file-name.ts';
import { type InputFile, nameOf } from '../input/input-file.ts';
import { kindOf, refuseUnreadable } from '../input/other-kinds.ts';
import { readSheet, type SheetShape, type TableRow } from '../office/sheet-rows.ts';
import { type Extra, openWorkbook, refuseOldFormat } from '../office/workbook.ts';
import { writeBeside } from '../write-beside.ts';
import { columns, type SheetRow } from './columns.ts';
import { encodingOf, readCsv } from './csv-file.ts';
import { formula } from './formula.ts';

/** A table as it lies in a file. */
export interface Table {
  /** Name of the sheet; none of a CSV file. */
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
  readonly shape: SheetShape;
  /** Whether serial numbers of its workbook count days from 1904. */
  readonly from1904?: boolean;
}

/** A table whose rows are not in memory. */
export interface TableSource extends Pick<Table, 'name' | 'hidden'> {
  readonly from1904: boolean;
  /** Reads the file from its beginning; `shape` is filled while it does. */
  readonly read: (row: (row: TableRow) => void, shape?: SheetShape) => Promise<SheetShape>;
}

/** A file whose tables can be read; it must be closed. */
export interface OpenTables {
  readonly tables: readonly TableSource[];
  readonly extras: readonly Extra[];
  readonly close: () => void;
}

/** The tables of a file, and what else lies in it and was not read. */
export interface TableFile {
  readonly tables: readonly Table[];
  readonly extras: readonly Extra[];
}

const guarded = (text: string) => (formula.test(text) ? `'${text}` : text);
const quoted = (text: string) => (/[",;\n\r\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @returns cells as CSV that Excel and WPS read: with a mark, and nothing that they would compute. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(',')).join('\r\n')}\r\n`;

/** Whether a path is that of a workbook. */
const isWorkbook = (file: string): boolean => /\.(xlsx|xlsm)$/iu.test(file);

/** A sheet that is named after somebody is called by its number wherever it is named. */
const sheetName = (name: string, index: number) =>
  findPersonalData(name).length > 0 ? `工作表${index + 1}` : name;

/**
 * Opens an XLSX workbook, or a CSV file in UTF-8, UTF-16 or GB18030, whose rows are read as often as somebody asks for them.
 *
 * @throws CommandError where it is none; the file system's error where it cannot be read
 */
export async function openTables(file: InputFile): Promise<OpenTables> {
  // A workbook of before 2007 is no text, whatever its name is.
  await refuseOldFormat(file);
  const kind = await kindOf(file);
  // A workbook by another name is one.
  if (!isWorkbook(nameOf(file)) && kind !== 'ZIP') {
    if (kind !== null) throw new CommandError('table-kind', nameOf(file), '.xlsx | .csv', kind);
    await refuseUnreadable(file);
    const encoding = await encodingOf(file);
    const read = (row: (row: TableRow) => void) => readCsv(file, encoding, row);
    return { tables: [{ name: '', hidden: false, from1904: false, read }], extras: [], close: () => {} };
  }
  const workbook = await openWorkbook(file);
  const tables = workbook.sheets.map((sheet, index) => {
    const name = sheetName(sheet.name, index);
    const { hidden } = sheet;
    return {
      name,
      hidden,
      from1904: workbook.from1904,
      // Its name stands in messages, too.
      read: (row: (row: TableRow) => void, shape?: SheetShape) =>
        readSheet(workbook, { ...sheet, name }, row, shape),
    };
  });
  return { tables, extras: workbook.extras, close: () => workbook.archive.close() };
}

/** @returns a table with all its rows in memory. */
export async function wholeTable({ name, hidden, from1904, read }: TableSource): Promise<Table> {
  const rows: TableRow[] = [];
  const shape = await read((row) => rows.push(row));
  return { name, hidden, rows, shape, from1904 };
}

/**
 * Reads the tables of a file into memory.
 *
 * @throws CommandError where it is none; the file system's error where it cannot be read
 */
export async function readTables(file: InputFile): Promise<TableFile> {
  const { tables, extras, close } = await openTables(file);
  try {
    const whole: Table[] = [];
    for (const table of tables) whole.push(await wholeTable(table));
    return { tables: whole, extras };
  } finally {
    close();
  }
}

/** Widths of columns in characters; phrases are long, codes short. */
const width = (key: string) => {
  if (/phrase|doubts|alternatives|more|note/iu.test(key)) return 34;
  return /section|title/u.test(key) ? 24 : 12;
};

/**
 * write-excel-file looks texts up in a plain object and takes `valueOf` for one that it has: the cell would be empty. With a blank at
 * its end, which is trimmed again at reading, such a word is a text like any other.
 */
const ownText = (value: string) => (value in {} ? `${value} ` : value);

/** Lines of a sheet as text cells: a number, a percentage and a date stay as they are written. */
async function xlsxBytes(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const [head = [], ...body] = rows;
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...body.map((row) =>
      row.map((value) => (value === '' ? null : { value: ownText(value), type: String, wrap: true })),
    ),
  ];
  return writeXlsx(data, {
    sheet: '数据',
    stickyRowsCount: 1,
    columns: columns.map(({ key }) => ({ width: width(key) })),
  }).toBuffer();
}

/** @returns the cells of rows, headings first. */
export const cellsOf = (rows: readonly SheetRow[]): string[][] => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
];

/**
 * Writes a sheet as XLSX or CSV, as its name says.
 *
 * @throws the file system's error; what was there is then as it was
 */
export async function writeSheet(file: string, rows: readonly SheetRow[]): Promise<void> {
  const cells = cellsOf(rows);
  const content = endingOf(file) === '.xlsx' ? await xlsxBytes(cells) : csvOf(cells);
  await writeBeside(file, [content]);
}

/** Whether the first row of a table is that of a sheet of ours. */
export const isSheet = ({ rows: [head] }: Pick<Table, 'rows'>): boolean => {
  const names = new Set((head?.cells ?? []).map(({ text }) => text.trim()));
  return (['行', '印出的字', '指标'] as const).every((name) => names.has(name));
};

/** @returns the rows of a sheet of ours, with the numbers that the table program shows. */
export function sheetRows({
  rows: [head, ...body],
}: Pick<Table, 'rows'>): { row: SheetRow; number: number }[] {
  const keys = new Map<number, string>();
  for (const { column, text } of head?.cells ?? []) {
    const found = columns.find(({ heading, key }) => heading === text.trim() || key === text.trim());
    if (found) keys.set(column, found.key);
  }
  return body.map(({ number, cells }) => ({
    number,
    row: Object.fromEntries(
      cells.flatMap(({ column, text }) => {
        const key = keys.get(column);
        // JSON keeps its blanks; elsewhere those at the ends were typed by mistake.
        return key === undefined ? [] : [[key, key === 'more' ? text : text.trim()]];
      }),
    ),
  }));
}
