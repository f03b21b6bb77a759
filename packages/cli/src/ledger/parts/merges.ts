import type { Cell, Merge, TableRow } from '../../office/sheet-rows.ts';

/** A title across the sheet, or a column that is merged from end to end, is none of its rows. */
const mostRows = 10_000;
const mostColumns = 200;

/**
 * Cells of a merged rectangle all show what stands in its first one.
 *
 * @param merges the rectangles of a sheet
 * @returns gives the cells of a row by column; must be called with the rows in their order
 */
export function spreader(merges: readonly Merge[]): (row: TableRow) => Map<number, Cell> {
  const byTop = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top > mostRows) continue;
    const own = byTop.get(merge.top + 1) ?? [];
    byTop.set(merge.top + 1, own);
    own.push(merge);
  }
  let open: { readonly merge: Merge; readonly first: Cell }[] = [];
  return ({ number, cells }) => {
    const line = new Map<number, Cell>();
    for (const cell of cells) line.set(cell.column, cell);
    if (open.length > 0) open = open.filter(({ merge }) => merge.bottom + 1 >= number);
    for (const merge of byTop.get(number) ?? []) {
      const first = line.get(merge.left);
      if (first) open.push({ merge, first });
    }
    for (const { merge, first } of open)
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + mostColumns); column += 1)
        if (!line.has(column)) line.set(column, first);
    return line;
  };
}
