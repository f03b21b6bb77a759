import type { FigureView } from '@gongkai/snapshot';

/** @returns whether anything a figure shows is made up, which must then be said in the figure itself. */
export function isSynthetic({
  union,
  rows,
  stations,
}: Pick<FigureView, 'union' | 'rows' | 'stations'>): boolean {
  return (
    union?.synthetic === true ||
    stations?.synthetic === true ||
    stations?.stations.some(({ properties }) => properties.synthetic === true) === true ||
    rows.some((row) => row.union.synthetic === true)
  );
}
