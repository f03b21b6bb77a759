import type { Level } from '../codes/figures.ts';
import type { Period } from '../types.ts';
import type { Grid } from './table/grid.ts';
import type { PlainRow } from './table/plain-row.ts';
import { saidIn } from './table/quantity-of.ts';
import { readTable, type TableReading } from './table/rows.ts';

/** One number with what is said of it alone. */
export interface InputRow extends PlainRow {
  readonly period?: Period | null;
  readonly union?: string | null;
  readonly level?: Level | null;
  readonly note?: string | null;
}

/** Rows as they are to be drawn. */
export interface InputRows {
  readonly rows: readonly InputRow[];
  /** Where they came as a table: what is drawn of it, and what is not. */
  readonly table: TableReading | null;
  readonly total: number;
}

/** Maximum number of rows that are read where nobody says another: so many are listed in a page. */
export const maxRows = 200;

/** A table that was laid out: its rows, at most so many, or that there is no column of amounts. */
export function rowsOfGrid(grid: Grid, unit: string, most: number = maxRows): InputRows | null {
  const table = readTable(grid, most);
  if (table === null || table.rows.every(({ quantity }) => quantity === null)) return null;
  const rows =
    unit === '' ? table.rows : table.rows.map(({ label, text }) => ({ label, ...saidIn(text, unit) }));
  return { rows, table, total: table.total };
}
