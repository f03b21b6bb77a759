import { type GridRow, textOf } from './grid.ts';

/** A row or a column that sums up others: what it is called, and its amount as printed. */
export interface Sum {
  readonly label: string;
  readonly text: string;
}

const names =
  /^(?:[累共][计計]|.{0,10}(?:[合总總小][计計]|总和|總和)(?:[（(].*[)）])?|(?:grand |sub)?total|sum)[:：]?$/i;

/** @returns whether words name a sum. Editors like to write 合　计. */
export const isSum = (text: string): boolean =>
  names.test(/[a-z]/i.test(text) ? text : text.replace(/\s/g, ''));

/** @returns the amount of a sum; what editors leave out of such a row without merging cells stands to the left. */
export function sumTextIn({ cells }: GridRow, column: number, columns: number): string {
  return textOf(cells[cells.length < columns ? cells.length - (columns - column) : column]);
}

/** @returns the name of the sum that a row tells, anywhere before the column of amounts, or null where it is a row like the others. */
export function sumNameIn({ cells }: GridRow, column: number): string | null {
  return cells.slice(0, Math.max(column, 1)).map(textOf).find(isSum) ?? null;
}
