import { type StationKind, stationKinds } from '@gongkai/snapshot';
import Supercluster from 'supercluster';
import { greatestZoom } from './grid.ts';
import type { StationPoint } from './points.ts';

/** How many stations of each kind there are. */
export type Counts = Partial<Record<StationKind, number>>;

/** Stations that are one circle on some zoom. */
export interface Cluster {
  readonly position: readonly [longitude: number, latitude: number];
  /** How many stations it joins. */
  readonly stations: number;
  readonly kinds: Counts;
}

/** Stations nearer than so many pixels are one circle; as MapLibre does it unless told. */
const radius = 50;
const tileSize = 512;

/** @returns the counts in the order of the code list, so that the same counts give the same bytes. */
function inOrder(counts: Counts): Counts {
  const known = stationKinds.flatMap((kind) => (kind in counts ? [[kind, counts[kind]]] : []));
  return Object.fromEntries(known);
}

/**
 * Joins stations to clusters, zoom by zoom; on the greatest zoom each stands alone.
 *
 * @returns what to draw on a zoom: every station, alone or in one cluster
 */
export function clustered(
  points: readonly StationPoint[],
): (zoom: number) => readonly (StationPoint | Cluster)[] {
  const index = new Supercluster<StationPoint, Counts>({
    radius,
    extent: tileSize,
    maxZoom: greatestZoom - 1,
    map: ({ kind }) => ({ [kind]: 1 }),
    reduce: (sum, more) => {
      for (const kind of stationKinds) {
        const count = more[kind];
        if (count !== undefined) sum[kind] = (sum[kind] ?? 0) + count;
      }
    },
  });
  index.load(
    points.map((properties) => {
      const coordinates = properties.position as [number, number];
      return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
    }),
  );
  return (zoom) => {
    if (zoom >= greatestZoom) return points;
    return index.getClusters([-180, -90, 180, 90], zoom).map(({ geometry, properties }) => {
      if (!('point_count' in properties)) return properties;
      const [lng = 0, lat = 0] = geometry.coordinates;
      return { position: [lng, lat], stations: properties.point_count, kinds: inOrder(properties) };
    });
  };
}
