import { dot, rect, ruleX, ruleY } from '@observablehq/plot';
import type { Box, BoxSize } from '../../box/box.ts';
import { plotPaths } from '../plot/plot.ts';
import { type Bin, binsOf, columns, type DistributionModel, type DistributionPoint } from './model.ts';

/** More points than this above each other are no longer counted by the eye: then a column is a bar. */
const maxStacked = 12;
/** Room for so many is there always, so that few do not stand far above each other. */
const minStacked = 8;

/** A point at its place: the middle of its column, as high as those below it. */
interface Stacked {
  readonly point: DistributionPoint;
  readonly x: number;
  readonly y: number;
}

/** The points of a column above each other, the union's own at the bottom, where it is found. */
const stacked = ({ from, to, points }: Bin): readonly Stacked[] =>
  [...points]
    .sort((a, b) => Number(b.own) - Number(a.own))
    .map((point, index) => ({ point, x: (from + to) / 2, y: index + 0.5 }));

/** The picture of a distribution, and where each union stands in it. */
export interface DistributionPicture {
  readonly box: Box;
  /** Parts of the width and of the height; none where columns are bars. */
  readonly places: readonly (Stacked & { readonly left: number; readonly top: number })[];
}

/**
 * @param model one number of each union
 * @param size of the box in which they are drawn
 * @param name of the union whose figure it is
 * @returns a point for each union in columns of one width, by Plot; bars where they are too many
 */
export function distributionBox(
  model: DistributionModel,
  { width, height, digits = 0 }: BoxSize & { readonly digits?: number },
  name: string | null,
): DistributionPicture {
  const { own } = model;
  const axis = model.axis ?? { min: 0, max: 1, ticks: [] };
  const bins = binsOf(model, columns);
  const most = bins.reduce((max, { points }) => Math.max(max, points.length), 0);
  const bars = most > maxStacked;
  const top = bars ? most : Math.max(minStacked, most);
  const plane = { width, height, x: [axis.min, axis.max], y: [0, top], digits } as const;
  const all = bins.flatMap(stacked);
  const mine = all.filter(({ point }) => point.own);
  const others = bars ? [] : all.filter(({ point }) => !point.own);
  const xy = { x: 'x', y: 'y', r: 1 } as const;
  const ticks = axis.ticks.map(({ at }) => axis.min + at * (axis.max - axis.min));
  const paths = plotPaths(plane, {
    grid: (o) => ruleX(ticks, o),
    base: (o) => ruleY([0], o),
    note: (o) => ruleX(own === null ? [] : mine.map(({ x }) => x), o),
    bins: (o) =>
      rect(
        (bars ? bins : []).map(({ from, to, points }) => ({ x1: from, x2: to, y1: 0, y2: points.length })),
        { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...o },
      ),
    dots: (o) => dot(others, { ...xy, ...o }),
    hollow: (o) =>
      dot(
        others.filter(({ point }) => point.hollow || !point.plain),
        { ...xy, ...o },
      ),
    own: (o) => dot(bars ? [] : mine, { ...xy, ...o }),
    ownHollow: (o) => dot(bars ? [] : mine.filter(({ point }) => !point.plain), { ...xy, ...o }),
  });
  const at = (x: number) => (x - axis.min) / (axis.max - axis.min);
  return {
    box: {
      paths: [
        { role: 'grid', d: paths.grid + paths.base },
        { role: 'note', d: paths.note },
        { role: 'bins', d: paths.bins },
        { role: 'dots', d: paths.dots },
        { role: 'hollow', d: paths.hollow },
        { role: 'own', d: paths.own },
        { role: 'hollow', d: paths.ownHollow },
      ],
      x: axis.ticks,
      y: [],
      ends: [],
      uprights: mine.flatMap(({ x }) => (name === null ? [] : { at: at(x), words: name })),
    },
    places: bars ? [] : all.map((one) => ({ ...one, left: at(one.x), top: 1 - one.y / top })),
  };
}
