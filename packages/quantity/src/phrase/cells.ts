import { rateUnit } from '../unit/rate-unit.ts';
import { unitAt } from '../unit/unit-at.ts';
import { rateAfter } from '../words/rates.ts';

/** The unit that a heading gives to the numbers below or beside it: 金额（万元）, 单位：人. */
export interface CellUnit {
  readonly unit: string;
  /** Of a unit in 万 or 亿: the power of ten. */
  readonly power: 0 | 4 | 8;
}

const powers: Readonly<Record<string, 4 | 8>> = { 万: 4, 亿: 8 };
// 金额(万元), 驿站数量/个, 同比增长%.
const heading =
  /\((?:单位[:,]?)?([万亿]?)([^()\d]{1,6})\)|(人次|场次|[人户件家次])数?\(([万亿])\)|[量数额费值积]\/([万亿]?)([\u4e00-\u9fff]{1,3})(?=[ :\t\d+-])|[\u4e00-\u9fff] ?(?:±|\+\/?-)?([%‰])(?=[ :\t|]|$)/g;
const caption = /单位: ?([万亿]?)([^\s()，,。;；]{1,5})/;
const border = /\t|\|/;
const headingLine = /^[^\d,。;、]{1,12}\((?:单位[:,]?)?[^()\d]{1,7}\)$/;
const bareCell = /^(?:超过?|近|约|不足|不到|逾|达)?[-+]?\d[\d,]*(?:\.\d+)?(?:余|多|以上|以下|左右)?$/;
// The next number of a row, with a short label in front: 甲镇 8.6 乙镇 11.2, 2023年 2.18.
const rowNumber =
  /[ :,、|\t]*(?:\d{4}年(?:度|末|底)?|\d{1,2}月|[\u4e00-\u9fff]{1,6})?[ :|\t]*[+-]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.%‰万亿年月日])/y;

const otherHeading = /[数额率值量比费][ :|\t]*[+-]?[\d,.]+$/;

function unitOf(power = '', words = ''): CellUnit | null {
  // 数量(台、套), 增减(±%).
  const name = words.replace(/^[±+/-]+(?=[%‰])/, '').replace('、', '');
  const found = unitAt(name, 0);
  if (!found || found.unit === '成') return null;
  // 补助标准(元/人·月).
  const rate = rateAfter(name, found.end);
  return rate.end === name.length
    ? { unit: rateUnit(found.unit, rate.per), power: powers[power] ?? 0 }
    : null;
}

/** 受理案件⇥件⇥67: the unit is a cell of its own. */
function unitCell(cell = ''): CellUnit | null {
  const [, power, name] = /^([万亿]?)([^\d\s]{1,5})$/.exec(cell) ?? [];
  return unitOf(power, name);
}

function headingsOf(text: string): { unit: CellUnit; start: number; end: number }[] {
  return [...text.matchAll(heading)].flatMap((found) => {
    const [, ...parts] = found;
    const unit = unitOf(parts[0] ?? parts[3] ?? parts[4], parts[1] ?? parts[2] ?? parts[5] ?? parts[6]);
    return unit ? [{ unit, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/** Units of numbers by their offsets in a folded text, and the stretches of the headings that give them. */
export interface CellUnits {
  readonly units: ReadonlyMap<number, CellUnit>;
  readonly headings: readonly { readonly start: number; readonly end: number }[];
}

const none: CellUnits = { units: new Map(), headings: [] };

/** The units that the lines read so far give, and what they say of the next line. */
interface Table {
  readonly units: Map<number, CellUnit>;
  readonly headings: { readonly start: number; readonly end: number }[];
  /** Of the last row of headings. */
  columns: readonly (CellUnit | null)[];
  /** Of the caption. */
  all: CellUnit | null;
}

/**
 * Units of the numbers that stand alone in a table or a row: a number has the unit of the heading in front of it (受理(件) 67 72), else
 * of its column's heading (a first row such as 受理（件）⇥金额（万元）), else of the caption (单位：人).
 */
export function cellUnits(text: string): CellUnits {
  if (!/[(/\t|]|单位|[\u4e00-\u9fff] ?[%‰]/.test(text)) return none;
  const table: Table = { units: new Map(), headings: [], columns: [], all: null };
  let at = 0;
  for (const line of text.split('\n')) {
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
  if ((cells.length > 1 || single) && numbers === 0) readRow(table, cells, at, single);
  if (line.trim() === '') table.columns = [];
}

/** Gives the numbers behind each heading of a line its unit. Returns how many there are. */
function readHeadings({ units, headings }: Table, line: string, at: number): number {
  let numbers = 0;
  for (const { unit, start, end } of headingsOf(line)) {
    const found = rowNumbers(line, end);
    for (const place of found) units.set(at + place, unit);
    if (found.length > 0) headings.push({ start: at + start, end: at + end });
    numbers += found.length;
  }
  return numbers;
}

/** A row of headings, or one of cells: each has the unit of the cell in front of it, of its column, or of the caption. */
function readRow(table: Table, cells: readonly string[], at: number, single: boolean): void {
  const names = cells.map((cell) => headingsOf(cell).pop()?.unit ?? null);
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
    const unit = named ?? columns[index] ?? (single ? null : table.all);
    if (unit && bareCell.test(cell)) table.units.set(start + cell.search(/\d/), unit);
    start += cell.length + 1;
  }
}

/** Where the numbers of a row begin that follow its heading, up to one that has a unit of its own. */
function rowNumbers(line: string, from: number): number[] {
  const places: number[] = [];
  rowNumber.lastIndex = from;
  for (let found = rowNumber.exec(line); found; found = rowNumber.exec(line)) {
    const end = found.index + found[0].length;
    // Another heading, without a unit: 占比(%) 12.5 家数 30.
    if (unitAt(line, end) || otherHeading.test(found[0])) break;
    places.push(found.index + found[0].search(/\d[\d,.]*$/));
    rowNumber.lastIndex = end;
  }
  return places;
}
