/** One row of a table with the cell that stands in each of its columns; merged cells stand in several. */
export interface GridRow {
  readonly row: HTMLTableRowElement;
  readonly cells: readonly (HTMLTableCellElement | undefined)[];
}

/** More columns than an editor's table has. */
const mostColumns = 20;

/** @returns the text of a cell in one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * @param table written by anyone
 * @param most so many rows are read
 * @returns its rows but those of its foot, which sum up
 */
export function gridOf(table: HTMLTableElement, most: number): GridRow[] {
  const rows = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot').slice(0, most);
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
