import { textOf } from './grid.ts';

/** A row or a column that sums up the others: what it is called, and its amount as printed. */
export interface Sum {
  readonly label: string;
  readonly text: string;
}

const names = /^(?:[合总總小共][计計]|(?:grand |sub)?total|sum)[:：]?$/i;

/** @returns whether words name a sum. Editors like to write 合　计. */
export const isSum = (text: string): boolean =>
  names.test(/[a-z]/i.test(text) ? text : text.replace(/\s/g, ''));

/**
 * @param row the last of a table, or of its foot
 * @param fromRight place of the column of amounts, the last being 0: what is merged in such a row stands to the left
 * @returns the sum that it tells, or null where it is a row like the others
 */
export function sumIn(row: HTMLTableRowElement | undefined, fromRight: number): Sum | null {
  const cells = [...(row?.cells ?? [])];
  const at = cells.length - 1 - fromRight;
  const label = cells.slice(0, Math.max(at, 1)).map(textOf).find(isSum);
  return label === undefined ? null : { label, text: textOf(cells[at]) };
}
