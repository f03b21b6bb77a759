import type { Line } from './line.ts';
import { tableLines } from './table.ts';

interface Cell {
  readonly lines: Line[];
  columns: number;
  rows: number;
  /** Whether it goes on the cell above it. */
  isContinued: boolean;
}

const newCell = (): Cell => ({ lines: [], columns: 1, rows: 1, isContinued: false });

/** More columns or rows than any table of a report spans in one cell. */
const widest = 100;
const within = (count: number) => (count > 1 ? Math.min(count, widest) : 1);

const textOf = ({ lines }: Cell) => lines.map(({ text }) => text.trim()).join('');

/** The texts of cells in the places that they cover. */
function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      // Places that a cell above has taken.
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let across = 0; across < cell.columns; across += 1, column += 1) {
        const text = cell.isContinued ? (grid[at - 1]?.[column] ?? '') : textOf(cell);
        for (let down = 0; down < cell.rows; down += 1) {
          const below = grid[at + down];
          if (below) below[column] = text;
        }
      }
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

/** Gathers the lines of a document, those of a table cell by cell: what a number of a table counts stands in other cells. */
export class TableReader {
  readonly #lines: Line[] = [];
  #rows: Cell[][] = [];
  /** Tables within tables are the text of a cell. */
  #depth = 0;

  /** Begins a table. */
  open(): void {
    this.#depth += 1;
  }

  /** Begins a row. */
  row(): void {
    if (this.#depth === 1) this.#rows.push([]);
  }

  /** Begins a cell. */
  cell(): void {
    if (this.#depth === 1) this.#rows.at(-1)?.push(newCell());
  }

  /** Says how many columns and rows the cell covers. */
  span(columns: number, rows = 1): void {
    const cell = this.#cell;
    if (this.#depth !== 1 || !cell) return;
    cell.columns = within(columns);
    cell.rows = within(rows);
  }

  /** Says that the cell goes on the one above it. */
  continued(): void {
    const cell = this.#cell;
    if (this.#depth === 1 && cell) cell.isContinued = true;
  }

  /** Adds a line, to the cell that is open or else to the document. */
  line(line: Line): void {
    ((this.#depth > 0 && this.#cell?.lines) || this.#lines).push(line);
  }

  /** Adds a note to what stands above. */
  note(text: string): void {
    this.#lines.push({ text, isNote: true });
  }

  /** Ends a table. */
  close(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0) return;
    const above = this.#lines.findLast(({ text }) => text.trim() !== '')?.text;
    const told = tableLines(gridOf(this.#rows), above);
    this.#lines.push(...(told ?? this.#rows.flatMap((row) => row.flatMap(({ lines }) => lines))));
    this.#rows = [];
  }

  /** @returns the lines of the document. */
  lines(): Line[] {
    if (this.#depth > 0) {
      this.#depth = 1;
      this.close();
    }
    return this.#lines;
  }

  get #cell(): Cell | undefined {
    return this.#rows.at(-1)?.at(-1);
  }
}
