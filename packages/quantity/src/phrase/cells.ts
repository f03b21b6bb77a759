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
  /\((?:单位[:,]?)?([万亿]?)([^()\d]{1,6})\)|(人次|场次|[人户件家次])数?\(([万亿])\)|[量数额费值积价比率度]\/([万亿]?)([\u4e00-\u9fff%‰㎡]{1,3})(?=[ :\t\d+-]|$)|[\u4e00-\u9fff] ?(?:±|\+\/?-)?([%‰])(?=[ :\t|]|$)/g;
// The next number of a row, with a short label in front: 甲镇 8.6 乙镇 11.2, 2023年 2.18.
const rowNumber =
  /[ :,、|\t]*(?:\d{4}年(?:度|末|底)?|\d{1,2}月|[\u4e00-\u9fff]{1,6})?[ :|\t]*[+-]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.%‰万亿年月日])/y;

const otherHeading = /[数额率值量比费][ :|\t]*[+-]?[\d,.]+$/;

/** The unit that words in or behind a heading name: (万元), 元/人·月. */
export function unitOf(power = '', words = ''): CellUnit | null {
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

/** The headings of a line or a cell that give a unit. */
export function headingsOf(text: string): { unit: CellUnit; start: number; end: number }[] {
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

/** Whether a text may give units to numbers that stand beside or below them. */
export const mayHaveHeadings = (text: string): boolean => /[(/\t|]|单位|[\u4e00-\u9fff] ?[%‰]/.test(text);

/** The units of numbers right behind their heading: 受理(件) 67 72. What a table's columns and its caption give is for `find`. */
export function headingUnits(text: string): CellUnits {
  const found = { units: new Map<number, CellUnit>(), headings: [] };
  let at = 0;
  for (const line of mayHaveHeadings(text) ? text.split('\n') : []) {
    readHeadings(found, line, at);
    at += line.length + 1;
  }
  return found;
}

/** Gives the numbers behind each heading of a line its unit. Returns where in the line they are. */
export function readHeadings(
  { units, headings }: { units: Map<number, CellUnit>; headings: { start: number; end: number }[] },
  line: string,
  at: number,
): number[] {
  return headingsOf(line).flatMap(({ unit, start, end }) => {
    const places = rowNumbers(line, end);
    for (const place of places) units.set(at + place, unit);
    if (places.length > 0) headings.push({ start: at + start, end: at + end });
    return places;
  });
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
