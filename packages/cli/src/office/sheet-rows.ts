import { CommandError } from '../command-error.ts';
import { dateOfSerial } from './number-format.ts';
import type { SheetEntry, Workbook } from './workbook.ts';
import { readXml } from './xml.ts';

/** What is strange about a cell, and is told rather than guessed at. */
export type CellTrouble = 'uncomputed' | 'error';

/** A cell that holds something. */
export interface Cell {
  /** As Excel names it: `C17`. */
  readonly ref: string;
  readonly column: number;
  /** What a reader sees, but that dates are ISO and numbers are not rounded. */
  readonly text: string;
  readonly trouble?: CellTrouble;
}

/** A row of a table; `number` is that which the table program shows. */
export interface TableRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Whether every cell that holds something is struck through: so people take a row out of a list. */
  readonly isStruck?: boolean;
  readonly cells: readonly Cell[];
}

/** A rectangle of cells that are shown as one, by numbers from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet says about its rows and columns. */
export interface SheetShape {
  readonly merges: Merge[];
  readonly hiddenColumns: Set<number>;
}

/** @returns what a sheet says that merges and hides nothing. */
export const noShape = (): SheetShape => ({ merges: [], hiddenColumns: new Set() });

/** @returns the column of `C17`, 2. */
export function columnOf(ref: string): number {
  let column = 0;
  for (const letter of ref.replace(/\d+$/u, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** @returns the row of `C17`, 17. */
export const rowOf = (ref: string): number => Number(/\d+$/u.exec(ref)?.[0]);

/** @returns `C17` for column 2 of row 17. */
export function refOf(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}

function mergeOf(reference: string): Merge | null {
  const [, from = '', to = ''] = /^([A-Z]+\d+):([A-Z]+\d+)$/u.exec(reference) ?? [];
  if (from === '') return null;
  return { top: rowOf(from) - 1, left: columnOf(from), bottom: rowOf(to) - 1, right: columnOf(to) };
}

/** 0.1 + 0.2 in a cell is shown as 0.3. */
const plainNumber = (value: string): string => {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
};

const percent = (value: string): string => `${plainNumber(String(Number(value) * 100))}%`;

/**
 * Reads a sheet a row at a time: no more than a row is in memory.
 *
 * @param workbook an open workbook
 * @param sheet one of its sheets
 * @param row is called with each row that has cells, in order
 * @param shape is filled while it is read: hidden columns before the rows, merged cells after them
 * @returns what the sheet says of merged cells and hidden columns, which is known only at its end
 */
export async function readSheet(
  { archive, strings, styles, from1904 }: Workbook,
  { part, name: sheetName }: SheetEntry,
  row: (row: TableRow) => void,
  shape: SheetShape = noShape(),
): Promise<SheetShape> {
  if (!archive.names.has(part)) throw new CommandError('office-xml', sheetName, 'xl/worksheets', '—');
  let cells: Cell[] = [];
  let [number, hidden, next] = [0, false, 0];
  let isStruck = true;
  let attributesOfCell: Readonly<Record<string, string>> = {};
  let [value, inline, inValue, inInline, hasFormula, hasValue] = ['', '', false, false, false, false];

  const textOf = (): string => {
    const { t: type = 'n', s = '' } = attributesOfCell;
    if (type === 's') return strings.get(Number(value));
    if (type === 'inlineStr') return inline;
    if (type === 'b') return value === '1' ? '是' : '否';
    if (type !== 'n') return value;
    if (value === '') return '';
    const style = styles[Number(s)];
    if (style?.isDate) return dateOfSerial(Number(value), from1904);
    return style?.isPercent ? percent(value) : plainNumber(value);
  };
  const troubleOf = (): CellTrouble | undefined => {
    if (attributesOfCell.t === 'e') return 'error';
    return hasFormula && !hasValue ? 'uncomputed' : undefined;
  };
  const endCell = () => {
    const ref = attributesOfCell.r ?? refOf(next, number);
    const column = columnOf(ref);
    next = column + 1;
    const text = textOf();
    const trouble = troubleOf();
    if (text.trim() === '' && !trouble) return;
    if (!styles[Number(attributesOfCell.s ?? 0)]?.isStruck) isStruck = false;
    cells.push({ ref, column, text, ...(trouble === undefined ? {} : { trouble }) });
  };
  await readXml(archive.text(part), sheetName, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = attributes.r === undefined ? number + 1 : Number(attributes.r);
        hidden = /^(1|true)$/.test(attributes.hidden ?? '');
        [cells, next, isStruck] = [[], 0, true];
      } else if (name === 'c') {
        attributesOfCell = attributes;
        [value, inline, hasFormula, hasValue] = ['', '', false, false];
      } else if (name === 'f') hasFormula = true;
      else if (name === 'v') [inValue, hasValue] = [true, true];
      else if (name === 't') inInline = true;
      else if (name === 'col' && /^(1|true)$/.test(attributes.hidden ?? '')) {
        const last = Math.min(Number(attributes.max), 16_384);
        for (let column = Number(attributes.min); column <= last; column += 1)
          shape.hiddenColumns.add(column - 1);
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes.ref ?? '');
        if (merge) shape.merges.push(merge);
      }
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      else if (name === 't') inInline = false;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.length > 0) row({ number, hidden, isStruck, cells });
    },
    text: (text) => {
      if (inValue) value += text;
      else if (inInline) inline += text;
    },
  });
  return shape;
}
