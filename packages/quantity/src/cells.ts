import { lengthAt } from './match.ts';
import { measureAt } from './measure.ts';
import { unitAt } from './unit-at.ts';

/** The unit that a heading gives to the numbers below or beside it: 金额（万元）, 单位：人. */
export interface CellUnit {
  readonly unit: string;
  /** Of a unit in 万 or 亿: the power of ten. */
  readonly power: 0 | 4 | 8;
}

const powers: Readonly<Record<string, 4 | 8>> = { 万: 4, 亿: 8 };
const inBrackets = /\((?:单位[:,]?)?([万亿]?)([^()]{1,6})\)$/;
const besideNumber = /\((?:单位[:,]?)?[^()]{1,7}\)[:：\t ]{0,3}$/;

function unitOf(power: string, name: string): CellUnit | null {
  const found = unitAt(name, 0) ?? measureAt(`个${name}`, 0);
  const whole = found && (found.end === name.length || found.end === name.length + 1);
  if (!found || !whole || found.unit === '成') return null;
  return { unit: found.unit, power: powers[power] ?? 0 };
}

/** The unit at the end of a heading, in brackets. */
export function headingUnit(heading: string): CellUnit | null {
  const found = inBrackets.exec(heading);
  return found && unitOf(found[1] ?? '', found[2] ?? '');
}

/** 参与人次（人次）：1200: the heading stands right in front of the number, in one cell or the one before. */
export function unitBeside(text: string, start: number): { unit: CellUnit; start: number } | null {
  const window = text.slice(Math.max(0, start - 16), start);
  const found = besideNumber.exec(window);
  const unit = found && headingUnit(window.replace(/[:：\t ]+$/, ''));
  return unit ? { unit, start: start - window.length + found.index } : null;
}

const caption = /单位[:：] ?([万亿]?)([^\s()，,。;；]{1,5})/;
const border = /\t|\|/;
const bareCell = /^[-−+]?\d[\d,]*(?:\.\d+)?$/;
const width = /[-−+\d,.]+/y;

/**
 * Units of the numbers that stand alone in the cells of a table, by their offsets in a folded text: a number has the unit of its column's
 * heading (a first row such as 受理（件）⇥金额（万元）), else of the caption (单位：人).
 */
export function cellUnits(text: string): ReadonlyMap<number, CellUnit> {
  const units = new Map<number, CellUnit>();
  if (!border.test(text) && !text.includes('单位')) return units;
  let columns: (CellUnit | null)[] = [];
  let all: CellUnit | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const cells = line.split(border);
    const captioned = caption.exec(line);
    if (captioned) all = unitOf(captioned[1] ?? '', captioned[2] ?? '');
    const headings = cells.map(headingUnit);
    if (cells.length > 1 && headings.some(Boolean) && !cells.some((cell) => bareCell.test(cell)))
      columns = headings;
    else if (cells.length > 1) {
      let start = at;
      for (const [index, cell] of cells.entries()) {
        const unit = bareCell.test(cell)
          ? ((columns.length === cells.length ? columns[index] : null) ?? all)
          : null;
        const sign = /^[-−+]/.test(cell) ? 1 : 0;
        if (unit && lengthAt(width, text, start) > 0) units.set(start + sign, unit);
        start += cell.length + 1;
      }
    } else if (line.trim() === '') columns = [];
    at += line.length + 1;
  }
  return units;
}
