import { type CellUnit, type CellUnits, headingsOf, mayHaveHeadings, readHeadings, unitOf } from './cells.ts';

const caption = /单位: ?([万亿]?)([^\s()，,。;；]{1,5})/;
const border = /\t|\|/;
const headingLine = /^[^\d,。;、]{1,12}\((?:单位[:,]?)?[^()\d]{1,7}\)$/;
const bareCell = /^(?:超过?|近|约|不足|不到|逾|达)?[-+]?\d[\d,]*(?:\.\d+)?(?:余|多|以上|以下|左右)?$/;
// 同比, 占比: a column of shares, which are counted in no unit of the row.
const share = /(?:同比|环比|[增降]幅|增[长速减]|占比|比重|率)$/;

/** The column says that it is of another kind than its rows, but not what its numbers are counted in. */
const unknown = 'unknown';

type Column = CellUnit | typeof unknown | null;

/** 受理案件⇥件⇥67: the unit is a cell of its own. */
function unitCell(cell = ''): CellUnit | null {
  const [, power, name] = /^([万亿]?)([^\d\s]{1,5})$/.exec(cell) ?? [];
  return unitOf(power, name);
}

/** The units that the lines read so far give, and what they say of the next line. */
interface Table {
  readonly units: Map<number, CellUnit>;
  readonly headings: { readonly start: number; readonly end: number }[];
  /** Of the last row of headings. */
  columns: readonly Column[];
  /** Of the caption. */
  all: CellUnit | null;
}

/**
 * Units of the numbers that stand alone in a table or a row: a number has the unit of the heading in front of it (受理(件) 67 72), else
 * of its column's heading (a first row such as 受理（件）⇥金额（万元）), else of the caption (单位：人). Where a row and a column
 * name different units, it is the column's: 来访（件）⇥-12.5 below 同比（%）.
 */
export function cellUnits(text: string): CellUnits {
  const table: Table = { units: new Map(), headings: [], columns: [], all: null };
  let at = 0;
  for (const line of mayHaveHeadings(text) ? text.split('\n') : []) {
    readLine(table, line, at);
    at += line.length + 1;
  }
  return table;
}

function readLine(table: Table, line: string, at: number): void {
  const captioned = caption.exec(line);
  if (captioned) table.all = unitOf(captioned[1], captioned[2]);
  const numbers = readHeadings(table, line, at);
  const cells = line.split(border);
  // A column of one: its heading alone in a line, and its numbers in the next ones.
  const single = cells.length === 1 && (bareCell.test(line) || headingLine.test(line));
  if (cells.length === 1 && !single) table.columns = [];
  if (numbers.length > 0) readColumns(table, line, at, cells.length, numbers);
  else if (cells.length > 1 || single) readRow(table, cells, at, single);
  if (line.trim() === '') table.columns = [];
}

/** Numbers whose row has a unit, in columns that have other ones. */
function readColumns(
  { columns, units }: Table,
  line: string,
  at: number,
  width: number,
  numbers: readonly number[],
): void {
  if (width !== columns.length) return;
  for (const place of numbers) {
    const column = columns[line.slice(0, place).split(border).length - 1] ?? null;
    if (column === unknown) units.delete(at + place);
    else if (isNarrow(column)) units.set(at + place, column);
  }
}

/** 数量（个） says less than the unit of a row. */
const isNarrow = (column: Column): column is CellUnit | typeof unknown =>
  column !== null && (column === unknown || !/^[个项]$/.test(column.unit));

/** A row of headings, or one of cells: each has the unit of its column, of the cell in front of it, or of the caption. */
function readRow(table: Table, cells: readonly string[], at: number, single: boolean): void {
  const names = cells.map(
    (cell): Column => headingsOf(cell).pop()?.unit ?? (share.test(cell.trim()) ? unknown : null),
  );
  if (names.some(Boolean) && !cells.some((cell) => bareCell.test(cell))) {
    table.columns = names;
    return;
  }
  const columns = table.columns.length === cells.length ? table.columns : [];
  let start = at;
  let named: CellUnit | null = null;
  for (const [index, cell] of cells.entries()) {
    const previous = cells[index - 1];
    // 会员⇥人⇥12,300⇥13,150: the cell that is a unit goes with the numbers behind it.
    named = unitCell(previous) ?? (bareCell.test(previous ?? '') ? named : null);
    const column = columns[index] ?? null;
    const unit = isNarrow(column) ? column : (named ?? column ?? (single ? null : table.all));
    if (unit && unit !== unknown && bareCell.test(cell)) table.units.set(start + cell.search(/\d/), unit);
    start += cell.length + 1;
  }
}
