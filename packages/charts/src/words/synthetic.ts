import type { FigureView } from '@gongkai/snapshot';

/** @returns whether anything a figure shows is made up, which must then be said in the figure itself. */
export function isSynthetic({ union, rows }: Pick<FigureView, 'union' | 'rows'>): boolean {
  return union?.synthetic === true || rows.some((row) => row.union.synthetic === true);
}
