/** One row of a table with the cell that stands in each of its columns; merged cells stand in several. */
export interface GridRow {
  readonly row: HTMLTableRowElement;
  readonly cells: readonly (HTMLTableCellElement | undefined)[];
}

/** More columns than an editor's table has. */
export const mostColumns = 20;

/** @returns the text of a cell in one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** @returns the texts of cells, each once: a merged cell stands in several places. */
export const textsOf = (cells: GridRow['cells']): readonly string[] =>
  [...new Set(cells)].flatMap((cell) => textOf(cell) || []);

/** Lays rows out; a cell takes up as many places as it says, but none of a row that is not among them. */
function laidOut(rows: readonly HTMLTableRowElement[]): GridRow[] {
  const cells: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (cells[y]?.[x]) x += 1;
      if (x >= mostColumns) break;
      const right = Math.min(x + cell.colSpan, mostColumns);
      // A span of 0 reaches to the end of the section.
      const bottom = cell.rowSpan === 0 ? rows.length : Math.min(y + cell.rowSpan, rows.length);
      for (let at = y; at < bottom; at += 1)
        for (let column = x; column < right; column += 1) {
          const line = cells[at];
          if (line && !line[column]) line[column] = cell;
        }
      x = right;
    }
  }
  return rows.map((row, y) => ({ row, cells: cells[y] ?? [] }));
}

const isFoot = (row: HTMLTableRowElement) => row.parentElement?.localName === 'tfoot';

/**
 * @param table written by anyone
 * @param most so many rows are read
 * @returns its rows but those of its foot, which sum up or note
 */
export function gridOf(table: HTMLTableElement, most: number): GridRow[] {
  return laidOut([...table.rows].filter((row) => !isFoot(row)).slice(0, most));
}

/** @returns the rows of a table's foot, wherever it stands. */
export function footOf(table: HTMLTableElement): GridRow[] {
  return laidOut([...table.rows].filter(isFoot));
}

/** @returns how many columns a table has, also where only the first of them are read. */
export function columnsOf(table: HTMLTableElement): number {
  const widths = [...table.rows].map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0));
  return Math.max(0, ...widths);
}
