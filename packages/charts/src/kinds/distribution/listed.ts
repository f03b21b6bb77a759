import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { type Bin, binsOf, type DistributionModel, type DistributionPoint } from './model.ts';

/** Up to so many unions stand in the rows of a page. */
export const maxListed = 60;
/** Stretches of which it is told how many unions stand in them. */
const stretches = 8;

/** What stands in the rows: all unions, or of more the union's own, the largest and the smallest, with how many there are in each stretch. */
export interface Listed {
  readonly rows: readonly FigureRow[];
  readonly bins: readonly Bin[];
}

/** The extreme of exact numbers; none where two share it. */
function extreme(points: readonly DistributionPoint[], sign: 1 | -1): readonly FigureRow[] {
  const plain = points.filter((point) => point.plain);
  const best = plain.reduce<number>((top, { y }) => Math.max(top, sign * y), -Infinity);
  const held = plain.filter(({ y }) => sign * y === best);
  return held.length === 1 ? held.map(({ row }) => row) : [];
}

/** @returns the rows of a distribution: the union's own first, the others in the order of the data, never ranked. */
export function listedRows({ rows, distribution }: FigureView, model: DistributionModel): Listed {
  const own = rows.filter(({ union }) => union.id === distribution?.own);
  if (rows.length <= maxListed)
    return { rows: [...own, ...rows.filter((row) => !own.includes(row))], bins: [] };
  const { points } = model;
  return {
    rows: [...new Set([...own, ...extreme(points, 1), ...extreme(points, -1)])],
    bins: binsOf(model, stretches).filter((bin) => bin.points.length > 0),
  };
}
