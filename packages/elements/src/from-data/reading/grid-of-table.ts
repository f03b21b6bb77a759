import { type Cell, type Grid, type GridRow, maxColumns, oneLine } from '@gongkai/snapshot/figure-input';

const cellOf = (cell: HTMLTableCellElement): Cell => ({
  text: oneLine(cell.textContent),
  isHeading: cell.localName === 'th',
  colSpan: cell.colSpan,
});

/** Lays rows out; a cell takes up as many places as it says, but none of a row that is not among them. */
function laidOut(rows: readonly HTMLTableRowElement[]): GridRow[] {
  const cells: (Cell | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const element of row.cells) {
      while (cells[y]?.[x]) x += 1;
      if (x >= maxColumns) break;
      const cell = cellOf(element);
      const right = Math.min(x + element.colSpan, maxColumns);
      // A span of 0 reaches to the end of the section.
      const bottom = element.rowSpan === 0 ? rows.length : Math.min(y + element.rowSpan, rows.length);
      for (let at = y; at < bottom; at += 1)
        for (let column = x; column < right; column += 1) {
          const line = cells[at];
          if (line && !line[column]) line[column] = cell;
        }
      x = right;
    }
  }
  return rows.map((row, y) => ({
    inHead: row.parentElement?.localName === 'thead',
    cells: cells[y] ?? [],
  }));
}

const isFoot = (row: HTMLTableRowElement) => row.parentElement?.localName === 'tfoot';

/** How many columns a table has, also where only the first of them are read. */
function columnsOf(table: HTMLTableElement): number {
  const widths = [...table.rows].map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0));
  return Math.max(0, ...widths);
}

/**
 * Lays out a table of the page.
 *
 * @param table written by anyone
 * @param most so many rows are laid out
 */
export function gridOfTable(table: HTMLTableElement, most: number): Grid {
  const body = [...table.rows].filter((row) => !isFoot(row));
  return {
    rows: laidOut(body.slice(0, most)),
    foot: laidOut([...table.rows].filter(isFoot)),
    rowCount: body.length,
    columnCount: columnsOf(table),
  };
}
