import { Fields } from './fields/fields.ts';
import { rowsOfGrid } from './grid-rows.ts';
import { type InputDefaults, type InputRead, rowsView, withDefaults } from './rows-view.ts';
import type { Grid } from './table/grid.ts';
import { type ReadQuantity, withReader } from './table/quantity-of.ts';

/**
 * Reads a table that was laid out already, as that of a page. It stands apart from what reads data: an element that shows a table loads only this.
 *
 * @param grid its cells
 * @param read reads printed words
 * @param defaults what is said of it
 */
export function readGridInput(grid: Grid, read: ReadQuantity, defaults: InputDefaults = {}): InputRead {
  const fields = new Fields();
  return withReader(read, () => {
    const body = rowsOfGrid(grid, defaults.unit ?? '');
    return rowsView(withDefaults({ rows: null }, defaults), body, defaults, fields);
  });
}
