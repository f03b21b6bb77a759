import { type GridRow, textOf } from './grid.ts';
import { quantityOf } from './quantity-of.ts';

/** So many rows are looked at to find out what a column is. */
const sample = 20;

/** Stands between a group and what belongs to it. */
const between = ' · ';

/** Whether a column only counts the rows: by its heading, or as its cells are 1, 2, 3 and it has none; below 月份 they are months. */
function isOrdinal(body: readonly GridRow[], column: number, heading: string): boolean {
  if (/^(?:序号|序號|编号|編號|no\.?|nr\.?|№|#)$/i.test(heading)) return true;
  if (heading !== '') return false;
  const written = body.slice(0, sample).map(({ cells }) => textOf(cells[column]));
  return written.length > 1 && written.every((text, index) => text === String(index + 1));
}

/** @returns the columns that only count the rows. */
export function ordinalsOf(
  body: readonly GridRow[],
  columns: number,
  headings: GridRow | undefined,
): ReadonlySet<number> {
  const places = Array.from({ length: columns }, (_, column) => column);
  return new Set(places.filter((column) => isOrdinal(body, column, textOf(headings?.cells[column]))));
}

/** The first column in which at least half of what is written are amounts; else the one with the most; 0 where there is none. */
function firstOf(body: readonly GridRow[], columns: number, without: ReadonlySet<number>): number {
  let best = { column: 0, amounts: 0 };
  for (let column = 1; column < columns; column += 1) {
    if (without.has(column)) continue;
    const written = body.slice(0, sample).flatMap(({ cells }) => textOf(cells[column]) || []);
    const amounts = written.filter((text) => quantityOf(text) !== null).length;
    if (amounts > 0 && amounts * 2 >= written.length) return column;
    if (amounts > best.amounts) best = { column, amounts };
  }
  return best.column;
}

/** @returns the column of amounts, from 0; 0 where there is none. 1, 2, 3 are amounts where there are no others. */
export function amountsIn(body: readonly GridRow[], columns: number, ordinals: ReadonlySet<number>): number {
  return firstOf(body, columns, ordinals) || firstOf(body, columns, new Set());
}

/**
 * @param column of amounts
 * @returns the columns before it that name a row: the first with words, and while cells of one stand for several rows, the next
 */
export function labelsIn(
  body: readonly GridRow[],
  column: number,
  ordinals: ReadonlySet<number>,
): readonly number[] {
  const before = Array.from({ length: column }, (_, place) => place).filter((place) => !ordinals.has(place));
  // Where rows have nothing but a number, that is their name.
  if (before.length === 0) return [0];
  const isGroup = (place: number) => body.some(({ cells }) => (cells[place]?.rowSpan ?? 1) !== 1);
  const last = before.findIndex((place) => !isGroup(place));
  return before.slice(0, last === -1 ? before.length : last + 1);
}

/** @returns the name of a row: its group, if it has one, and its own. */
export function labelOf({ cells }: GridRow, places: readonly number[]): string {
  // A cell that stands in several columns is said once.
  const named = new Set(places.map((place) => cells[place]));
  return [...named].flatMap((cell) => textOf(cell) || []).join(between);
}
