import { amountsIn, labelOf, labelsIn, ordinalsOf } from './columns.ts';
import { type GridRow, gridOf, textOf } from './grid.ts';
import { isMarkedHeader, isPlainHeader, unitIn } from './headings.ts';
import type { PlainRow } from './plain-row.ts';
import { saidIn } from './quantity-of.ts';
import { type Sum, sumIn } from './sums.ts';
import { readWide } from './wide.ts';

/** An editor's table as far as it is drawn. */
export interface PlainTable {
  readonly rows: readonly PlainRow[];
  /** The column that is drawn, from 1, with its heading or no words; of a table with one row its columns are drawn, and the row's own label is the heading. */
  readonly column: { readonly place: number; readonly heading: string };
  /** Whether there are columns besides the labels and what is drawn. */
  readonly others: boolean;
  /** How many rows there are, also where only the first of them are read. */
  readonly total: number;
  /** Sums, which are not drawn beside what they sum up. */
  readonly sums: readonly Sum[];
}

/** The rows of headings and the others; where nothing in the markup tells, it depends on the column of amounts. */
function partsOf(grid: readonly GridRow[], columns: number): { headers: GridRow[]; body: GridRow[] } {
  const headers = grid.filter(isMarkedHeader);
  const body = grid.filter((row) => !headers.includes(row));
  const [first, ...others] = body;
  if (!first || first !== grid[0]) return { headers, body };
  const column = amountsIn(others, columns, ordinalsOf(others, columns, first));
  // Alone with an amount, or without any: what it says itself is all there is to go by.
  return column > 0 && isPlainHeader(first, column)
    ? { headers: [first, ...headers], body: others }
    : { headers, body };
}

/** The rows whose cells of one column are drawn. */
function readColumn(
  body: readonly GridRow[],
  column: number,
  labels: readonly number[],
  unit: string,
): PlainRow[] {
  return body.flatMap((line): PlainRow[] => {
    const [label, text] = [labelOf(line, labels), textOf(line.cells[column])];
    return label === '' && text === '' ? [] : [{ place: line.row, label, ...saidIn(text, unit) }];
  });
}

/**
 * Reads a table that an editor wrote: labels in its first columns, amounts as printed in another.
 *
 * @param table written by anyone
 * @param most so many rows are read
 * @returns its rows, or null where it has no column of amounts
 */
export function readTable(table: HTMLTableElement, most: number): PlainTable | null {
  // One for the headings, one for a sum.
  const grid = gridOf(table, most + 2);
  const columns = Math.max(0, ...grid.map(({ cells }) => cells.length));
  const { headers, body } = partsOf(grid, columns);
  const headings = headers[headers.length - 1];
  const last = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot').pop();
  const sumOf = (column: number) => (body.length > 1 ? sumIn(last, columns - 1 - column) : null);
  // Where the amounts are is not known yet, but a sum is named to the left of them.
  const summed = sumOf(columns - 1) !== null;
  const read = (summed ? body.filter(({ row }) => row !== last) : body).slice(0, most);
  const ordinals = ordinalsOf(read, columns, headings);
  const column = amountsIn(read, columns, ordinals);
  if (column === 0) return null;
  const labels = labelsIn(read, column, ordinals);
  const [only] = read;
  const wide = only && headings && body.length === 1 ? readWide(only, headings, column) : null;
  if (wide && only) {
    const heading = labelOf(only, labels);
    return { ...wide, column: { place: column + 1, heading }, others: false, total: wide.rows.length };
  }
  const heading = textOf(headings?.cells[column]);
  const rows = readColumn(read, column, labels, unitIn(heading));
  const ends = [summed ? last : undefined, ...(table.tFoot?.rows ?? [])];
  const sums = ends.flatMap((row) => sumIn(row, columns - 1 - column) ?? []);
  const foot = table.tFoot?.rows.length ?? 0;
  const total = table.rows.length - foot - headers.length - (summed ? 1 : 0);
  const named = new Set([...labels, ...[...ordinals].filter((place) => place < column)]).size;
  return { rows, column: { place: column + 1, heading }, others: columns > named + 1, total, sums };
}
