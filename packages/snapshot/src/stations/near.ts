import type { Station } from '../types.ts';
import { distance, type Position } from './distance.ts';

/** A degree of latitude is never shorter than this many metres. */
const degree = 110_000;

/**
 * Pairs of stations that stand near each other. Each is looked for in the cells around its own, so that ten thousand stations take no
 * longer than ten thousand looks.
 *
 * @param stations in the order in which the pairs count them
 * @param metres how near
 * @returns pairs of indexes, the smaller first
 */
export function near(stations: readonly Station[], metres: number): readonly (readonly [number, number])[] {
  const side = metres / degree;
  const cells = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  for (const [index, { geometry }] of stations.entries()) {
    if (!geometry) continue;
    const [lng, lat] = geometry.coordinates;
    // Meridians come together towards the poles: a cell is wide enough where the station is.
    const width = side / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    const row = Math.floor(lat / side);
    for (let y = row - 1; y <= row + 1; y += 1) {
      for (const other of cells.get(String(y)) ?? []) {
        const place = stations[other]?.geometry?.coordinates;
        if (!place || Math.abs(place[0] - lng) > width * 1.1) continue;
        if (distance(place as Position, [lng, lat]) <= metres) pairs.push([other, index]);
      }
    }
    const own = cells.get(String(row));
    if (own) own.push(index);
    else cells.set(String(row), [index]);
  }
  return pairs;
}
