import type { TableCell, TableSeries, TableView } from '@gongkai/snapshot';
import { shapeOf } from '../../row/shape.ts';
import { type SeriesTime, seriesModel } from '../series/model.ts';

/** How dark the shades are, from nothing to the largest number; on the darkest, text keeps a contrast of 4.5 in both themes. */
export const shades = [0, 0.08, 0.15, 0.22, 0.29, 0.36] as const;

/** Up to so many times stand in a page: the last ones. */
export const maxTimes = 60;
/** Columns of series by rows of times, with a shade for each number. */
export interface HeatModel {
  readonly series: readonly TableSeries[];
  readonly times: readonly SeriesTime[];
  readonly shade: (cell: TableCell | null) => number;
  /** The largest number; zero where there is none. */
  readonly max: number;
  /** Null where numbers of several units share the shades. */
  readonly unit: string | null;
}

/** The size of a cell's number; null where it has none. */
export const sizeOf = (cell: TableCell | null): number | null =>
  cell?.quantity ? (shapeOf(cell.quantity)?.to ?? null) : null;

/** @returns what a table with shades is made of. */
export function heatModel(table: TableView): HeatModel {
  const { times } = seriesModel(table);
  const max = table.series.reduce(
    (top, { cells }) => cells.reduce((most, cell) => Math.max(most, sizeOf(cell) ?? 0), top),
    0,
  );
  const shade = (cell: TableCell | null) => {
    const size = sizeOf(cell);
    if (size === null || size <= 0) return 0;
    // As many equal steps from nothing to the largest as there are shades.
    return shades[Math.min(shades.length - 1, Math.floor((size / max) * shades.length))] ?? 0;
  };
  const [unit, ...others] = new Set(table.series.map(({ measure }) => measure.unit));
  return { series: table.series, times, shade, max, unit: others.length === 0 ? (unit ?? null) : null };
}
