import type { TableCell, TableSeries, TableView } from '@gongkai/snapshot';
import { type Standing, standingOf } from '../../box/interval.ts';
import { shapeOf } from '../../row/shape.ts';
import { timeIndex } from '../../words/time.ts';

/** A cell that is drawn. */
export interface SeriesPoint extends Standing {
  /** Its time as a number; the next time is one more. */
  readonly x: number;
  readonly cell: TableCell;
}

/** One line: its points, in the runs within which they are joined. */
export interface SeriesLine {
  readonly series: TableSeries;
  readonly runs: readonly (readonly SeriesPoint[])[];
}

/** A time with what each line has there; null where the table has no cell. */
export interface SeriesTime {
  readonly time: string;
  readonly x: number;
  readonly cells: readonly (TableCell | null)[];
}

/** What a picture of lines through time and its rows are made of. */
export interface SeriesModel {
  readonly table: TableView;
  readonly lines: readonly SeriesLine[];
  readonly times: readonly SeriesTime[];
  readonly first: number;
  readonly last: number;
}

/** Statuses of which no number is drawn, though there is one. */
const isShown = ({ status, quantity }: TableCell) => status.conf === 'F' && quantity !== null;

/** @returns a cell as a point; null where it has no number or one that no axis can hold. */
function pointOf(cell: TableCell, x: number): SeriesPoint | null {
  const shape = isShown(cell) && cell.quantity ? shapeOf(cell.quantity) : null;
  return shape ? { ...standingOf(shape), x, cell } : null;
}

/** @returns the last point of a line; null where it has none. */
export function lastPoint({ runs }: SeriesLine): SeriesPoint | null {
  const run = runs[runs.length - 1];
  return run?.[run.length - 1] ?? null;
}

/** The runs of a line: broken where a time is missing, the definition changes, or a number does not say how exact it is. */
function runsOf(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = [];
  let before: SeriesPoint | null = null;
  for (const point of points) {
    const joined = before?.plain && point.plain && point.x - before.x === 1 && point.cell.status.obs !== 'B';
    if (joined) runs[runs.length - 1]?.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

/** A table of thousands of cells is asked for by picture, rows, notes and summary. */
const known = new WeakMap<TableView, SeriesModel>();

/** @returns what a picture of a table's lines and its rows are made of. */
export function seriesModel(table: TableView): SeriesModel {
  const before = known.get(table);
  if (before) return before;
  const model = modelOf(table);
  known.set(table, model);
  return model;
}

function modelOf(table: TableView): SeriesModel {
  const at = new Map<string, { x: number; cells: (TableCell | null)[] }>();
  const lines = table.series.map((series, index): SeriesLine => {
    const points = series.cells.flatMap((cell) => {
      const x = timeIndex(cell.time, table.frequency);
      const known = at.get(cell.time) ?? { x, cells: table.series.map(() => null) };
      known.cells[index] = cell;
      at.set(cell.time, known);
      return pointOf(cell, x) ?? [];
    });
    return { series, runs: runsOf(points) };
  });
  const times = [...at].map(([time, known]) => ({ time, ...known })).sort((a, b) => a.x - b.x);
  return { table, lines, times, first: times[0]?.x ?? 0, last: times[times.length - 1]?.x ?? 0 };
}

/** @returns the stretches, from and to, in which no line has a number. */
export function voidsOf({ times }: SeriesModel): readonly (readonly [from: number, to: number])[] {
  const voids: [number, number][] = [];
  let before: number | null = null;
  for (const { x, cells } of times) {
    if (!cells.some((cell) => cell !== null && isShown(cell))) continue;
    if (before !== null && x - before > 1) voids.push([before + 1, x - 1]);
    before = x;
  }
  return voids;
}
