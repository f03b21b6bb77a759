import { type Data, located, type StationKind } from '@gongkai/snapshot';

/** A station that can be drawn, with what the map says of it. */
export interface StationPoint {
  readonly id: string;
  readonly name: string;
  readonly kind: StationKind;
  readonly union: string;
  readonly position: readonly [longitude: number, latitude: number];
}

/** Stations that can be drawn, and how many there are without a position. */
export interface Located {
  readonly points: readonly StationPoint[];
  readonly unlocated: number;
}

/**
 * @param data data without problems: every position is WGS-84 or CGCS2000, which is the same to a metre
 * @param demo whether to take the fictional unions' stations in place of the real ones'; never both
 * @returns the stations in order of union and of place in its file
 */
export function locatedStations(data: Data, demo: boolean): Located {
  const points: StationPoint[] = [];
  let unlocated = 0;
  for (const { union, stations } of data.unions.values()) {
    if ((union.synthetic ?? false) !== demo) continue;
    const all = stations?.stations.features ?? [];
    const placed = located(all);
    unlocated += all.length - placed.length;
    for (const { id, geometry, properties } of placed) {
      const { name, kind } = properties;
      points.push({ id, name, kind, union: union.id, position: geometry.coordinates });
    }
  }
  return { points, unlocated };
}
