import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { type Standing, standingOf } from '../../box/interval.ts';
import { type ValueAxis, valueAxis } from '../../box/ticks.ts';
import type { Locale } from '../../options.ts';
import { shapesOf } from '../../row/shape.ts';

/** A union on the axis. */
export interface DistributionPoint extends Standing {
  readonly row: FigureRow;
  readonly own: boolean;
}

/** One number of each union on one axis. */
export interface DistributionModel {
  readonly points: readonly DistributionPoint[];
  /** What no axis can hold: derived beside printed, changes, claims, what is missing. */
  readonly undrawn: readonly FigureRow[];
  /** Null where nothing is drawn. */
  readonly axis: ValueAxis | null;
  readonly own: DistributionPoint | null;
}

/** Where the smallest number is at least this part of the largest, the axis does not begin at zero: all would stand at its end. */
const minFromZero = 0.5;

function axisOf(points: readonly DistributionPoint[], locale?: Locale): ValueAxis | null {
  const [first] = points;
  if (!first) return null;
  const values = points.map(({ y }) => y);
  const [min, max] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const start = min > 0 && (min < max * minFromZero || min === max) ? 0 : min;
  return valueAxis(start, Math.max(max, 0), {
    unit: first.row.observation.quantity.unit ?? '',
    whole: values.every(Number.isInteger),
    locale,
  });
}

/** @returns what a picture of a distribution and its rows are made of. */
export function distributionModel({ rows, distribution }: FigureView, locale?: Locale): DistributionModel {
  const shapes = shapesOf(rows);
  const points = rows.flatMap((row, index): DistributionPoint[] => {
    const shape = shapes[index];
    return shape ? [{ ...standingOf(shape), row, own: row.union.id === distribution?.own }] : [];
  });
  return {
    points,
    undrawn: rows.filter((_, index) => !shapes[index]),
    axis: axisOf(points, locale),
    own: points.find((point) => point.own) ?? null,
  };
}

/** How many unions stand in a stretch of the axis. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly points: readonly DistributionPoint[];
}

/** Stretches into which the axis is cut; the points of one stand above each other in its middle. */
export const columns = 24;

/** @returns the axis cut into equal stretches with the unions in each; the last holds its end, too. */
export function binsOf({ points, axis }: DistributionModel, count: number): readonly Bin[] {
  const { min, max } = axis ?? { min: 0, max: 1 };
  const width = (max - min) / count;
  const of = ({ y }: DistributionPoint) => Math.min(count - 1, Math.floor((y - min) / width + 1e-9));
  const bins = Array.from({ length: count }, (): DistributionPoint[] => []);
  for (const point of points) bins[of(point)]?.push(point);
  return bins.map((held, index) => ({
    from: min + index * width,
    to: min + (index + 1) * width,
    points: held,
  }));
}

/** Where a union stands among the others; `open` are those of which the words leave it open. */
export interface Place {
  readonly less: number;
  readonly more: number;
  readonly same: number;
  readonly open: number;
}

/** The ends between which a number lies, as far as its words say; null where they do not. */
type Ends = Pick<FigureRow['observation']['quantity'], 'low' | 'high' | 'lowOpen' | 'highOpen'>;
const endsOf = ({ y, plain, row }: DistributionPoint): Ends =>
  plain ? { low: y, high: y } : row.observation.quantity;

/** Whether all that one number may be lies below all that another may be. */
function isLess(a: Ends, b: Ends): boolean {
  if (a.high === null || b.low === null) return false;
  // 近100 is below 100, 100 is not below 100余.
  return a.high < b.low || (a.high === b.low && (a.highOpen === true || b.lowOpen === true));
}

/** @returns how many of the others have less, more and the same. */
export function placeOf({ points, own }: DistributionModel): Place | null {
  if (own === null) return null;
  const place = { less: 0, more: 0, same: 0, open: 0 };
  for (const point of points) {
    if (point === own) continue;
    if (point.plain && own.plain && point.y === own.y) place.same++;
    else if (isLess(endsOf(point), endsOf(own))) place.less++;
    else if (isLess(endsOf(own), endsOf(point))) place.more++;
    else place.open++;
  }
  return place;
}
