import { type Quantity, read } from '@gongkai/quantity';
import { type GridRow, gridOf, textOf } from './grid.ts';

/** A row of an editor's table: its label and the printed words of the column that is drawn. */
export interface PlainRow {
  readonly row: HTMLTableRowElement;
  readonly label: string;
  readonly text: string;
  /** Null where the words are no amount that can be read. */
  readonly quantity: Quantity | null;
}

/** An editor's table as far as it is drawn. */
export interface PlainTable {
  readonly rows: readonly PlainRow[];
  /** The column that is drawn, from 1, with its heading or no words. */
  readonly column: { readonly place: number; readonly heading: string };
  /** How many columns there are. */
  readonly columns: number;
  /** How many rows there are, also where only the first of them are read. */
  readonly total: number;
}

/** So many rows are looked at to find the column of amounts. */
const sample = 20;

function quantityOf(text: string): Quantity | null {
  try {
    return read(text);
  } catch {
    return null;
  }
}

/** A row of headings: in the head, of heading cells only, or the first one where it has no amount at all. */
function isHeader({ row, cells }: GridRow, index: number): boolean {
  if (row.parentElement?.localName === 'thead') return true;
  const isHeading = (cell: GridRow['cells'][number]) => cell?.localName === 'th';
  if (cells.length > 1 && cells.every(isHeading)) return true;
  // Its own heading cell alone makes it a row like the others.
  const plain = index === 0 && !isHeading(cells[0]);
  return plain && cells.slice(1).every((cell) => quantityOf(textOf(cell)) === null);
}

/** The first column in which at least half of what is written are amounts; else the one with the most; 0 where there is none. */
function columnOf(body: readonly GridRow[], columns: number): number {
  let best = { column: 0, amounts: 0 };
  for (let column = 1; column < columns; column += 1) {
    const written = body.slice(0, sample).flatMap(({ cells }) => textOf(cells[column]) || []);
    const amounts = written.filter((text) => quantityOf(text) !== null).length;
    if (amounts > 0 && amounts * 2 >= written.length) return column;
    if (amounts > best.amounts) best = { column, amounts };
  }
  return best.column;
}

/**
 * Reads a table that an editor wrote: labels in its first column, amounts as printed in another.
 *
 * @param table written by anyone
 * @param most so many rows are read
 * @returns its rows, or null where it has no column of amounts
 */
export function readTable(table: HTMLTableElement, most: number): PlainTable | null {
  const grid = gridOf(table, most + 1);
  const headers = grid.filter(isHeader);
  const body = grid.filter((row) => !headers.includes(row)).slice(0, most);
  const columns = Math.max(0, ...grid.map(({ cells }) => cells.length));
  const column = columnOf(body, columns);
  if (column === 0) return null;
  const rows = body.flatMap(({ row, cells }): PlainRow[] => {
    const [label, text] = [textOf(cells[0]), textOf(cells[column])];
    return label === '' && text === '' ? [] : [{ row, label, text, quantity: quantityOf(text) }];
  });
  const heading = textOf(headers[headers.length - 1]?.cells[column]);
  const { tFoot } = table;
  const total = table.rows.length - (tFoot?.rows.length ?? 0) - headers.length;
  return { rows, column: { place: column + 1, heading }, columns, total };
}
