import { type GridRow, textOf, textsOf } from './grid.ts';
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

/** A label longer than this is a remark, which names no row unless nothing else tells it apart. */
const longestName = 16;

/** Whether rows are told apart by some columns. */
function tellApart(body: readonly GridRow[], places: readonly number[]): boolean {
  const named = body.map(({ cells }) => places.map((place) => textOf(cells[place])).join(between));
  return new Set(named).size === named.length;
}

/**
 * @param column of amounts
 * @returns the columns before it that name a row: all of them, since a group that is repeated in each of its rows or written only
 * in the first is no less a name than one that spans them. Remarks are left out where the others tell the rows apart.
 */
export function labelsIn(
  body: readonly GridRow[],
  column: number,
  ordinals: ReadonlySet<number>,
): readonly number[] {
  const before = Array.from({ length: column }, (_, place) => place).filter((place) => !ordinals.has(place));
  // Where rows have nothing but a number, that is their name.
  if (before.length === 0) return [0];
  const isRemark = (place: number) =>
    body.some(({ cells }) => cells[place]?.colSpan === 1 && textOf(cells[place]).length > longestName);
  const names = before.filter((place, index) => index === 0 || !isRemark(place));
  return names.length < before.length && tellApart(body, names) ? names : before;
}

/**
 * Names rows: groups first. A group that is written only in the first of its rows holds for those below it, until it or a
 * group around it changes.
 *
 * @param places columns that name a row
 * @returns the name of each row
 */
export function namesOf(body: readonly GridRow[], places: readonly number[]): readonly string[] {
  let held: string[] = [];
  return body.map(({ cells }) => {
    const own = places.map((place) => textOf(cells[place]));
    // Only what stands below a name can belong to it: without one of its own, the row has none.
    const last = own[own.length - 1] ?? '';
    const first = own.findIndex((text) => text !== '');
    const filled = own.map((text, index) => (last !== '' && index < first ? (held[index] ?? '') : text));
    held = filled;
    // A cell that stands in several columns is said once.
    const repeated = (index: number) =>
      index > 0 && cells[places[index] ?? 0] === cells[places[index - 1] ?? 0];
    return filled.filter((text, index) => text !== '' && !repeated(index)).join(between);
  });
}

/** @returns what the headings of a column say, the uppermost first, each once. */
export function headingOf(headers: readonly GridRow[], column: number): string {
  return textsOf(headers.map(({ cells }) => cells[column])).join(between);
}
