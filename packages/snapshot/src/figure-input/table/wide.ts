import { headingOf } from './columns.ts';
import { type GridRow, textOf } from './grid.ts';
import { unitOf } from './headings.ts';
import type { PlainRow } from './plain-row.ts';
import { saidIn } from './quantity-of.ts';
import { isSum, type Sum } from './sums.ts';

/** A table with one row, whose columns are what is compared. */
export interface Wide {
  readonly rows: readonly PlainRow[];
  readonly sums: readonly Sum[];
}

/**
 * Reads the one row of a table across: the heading of each column is the label of its cell.
 *
 * @param headers the rows of headings above it
 * @param from the first column of amounts
 * @returns null where there are not several amounts, or where they have not all one unit and so no axis together
 */
export function readWide({ cells }: GridRow, headers: readonly GridRow[], from: number): Wide | null {
  if (headers.length === 0) return null;
  const found = cells.slice(from).flatMap((cell, index): PlainRow[] => {
    const label = headingOf(headers, from + index);
    if (!cell || (label === '' && textOf(cell) === '')) return [];
    return [{ label, ...saidIn(textOf(cell), unitOf(headers, from + index)) }];
  });
  const rows = found.filter(({ label }) => !isSum(label));
  const units = rows.flatMap(({ quantity }) => (quantity ? [quantity.unit] : []));
  if (units.length < 2 || new Set(units).size > 1) return null;
  return { rows, sums: found.filter(({ label }) => isSum(label)) };
}
