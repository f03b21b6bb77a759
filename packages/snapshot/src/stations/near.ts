import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Station } from '../types.ts';
import { distance } from './distance.ts';

/** The index measures with a radius that is a little smaller than ours: it is asked for a little more, and our distance decides. */
const margin = 1.001;

/**
 * Finds pairs of stations that stand near each other, by a spatial index.
 *
 * @param stations in the order in which the pairs count them
 * @param metres maximum distance of a pair
 * @returns pairs of indexes, the smaller first, in the order of the later station
 */
export function near(stations: readonly Station[], metres: number): readonly (readonly [number, number])[] {
  const placed = stations.flatMap(({ geometry }, index) =>
    geometry ? [{ index, position: geometry.coordinates }] : [],
  );
  if (placed.length === 0) return [];
  const tree = new KDBush(placed.length);
  for (const { position } of placed) tree.add(position[0], position[1]);
  tree.finish();
  return placed.flatMap(({ index, position }, later) =>
    around(tree, position[0], position[1], undefined, (metres * margin) / 1000, (id) => id < later)
      .flatMap((id) => placed[id] ?? [])
      .filter((other) => distance(other.position, position) <= metres)
      .map((other) => [other.index, index] as const),
  );
}
