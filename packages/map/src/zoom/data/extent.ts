import type { MapBoundary } from '../types.ts';

type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north. */
export type Extent = [west: number, south: number, east: number, north: number];

/** Where nothing is known of what is shown. */
export const china: Extent = [73.4, 17.5, 135.1, 53.6];

/** A map of less than this, in metres, shows a place without what lies around it. */
const least = 2000;
const metresInDegree = 111_320;

/** @returns the extent of some positions; null of none */
export function extentOf(positions: Iterable<Position>): Extent | null {
  let extent: Extent | null = null;
  for (const [x, y] of positions)
    extent = extent
      ? [Math.min(extent[0], x), Math.min(extent[1], y), Math.max(extent[2], x), Math.max(extent[3], y)]
      : [x, y, x, y];
  return extent;
}

/** @returns the extent of several, of which some may not be known; null where none is */
export const together = (...extents: readonly (Extent | null)[]): Extent | null =>
  extentOf(
    extents.flatMap((extent): Position[] =>
      extent
        ? [
            [extent[0], extent[1]],
            [extent[2], extent[3]],
          ]
        : [],
    ),
  );

/** @returns an extent of at least two kilometres each way, about the same middle */
export function roomy([west, south, east, north]: Extent): Extent {
  const x = (west + east) / 2;
  const y = (south + north) / 2;
  const half = least / 2 / metresInDegree;
  const wide = Math.max((east - west) / 2, half / Math.cos((y * Math.PI) / 180));
  const high = Math.max((north - south) / 2, half);
  return [x - wide, y - high, x + wide, y + high];
}

/** Every position in nested arrays of coordinates. */
function* positionsIn(coordinates: unknown): Generator<Position> {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === 'number' && typeof coordinates[1] === 'number')
    yield [coordinates[0], coordinates[1]];
  else for (const inner of coordinates) yield* positionsIn(inner);
}

/** @returns the extent of a boundary */
export const boundaryExtent = (boundary: MapBoundary | null): Extent | null =>
  boundary && extentOf(positionsIn(boundary.geometry.coordinates));
