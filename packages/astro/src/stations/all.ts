import type { UnionMark } from '@gongkai/charts';
import { located, type UnionData } from '@gongkai/snapshot';
import type { Site } from '../site.ts';

/**
 * Up to so many stations one file of points is lighter than what the first view needs of tiles: measured by bench/stations.ts, 900. The
 * environment may say another number.
 */
const maxPoints = 900;

const locatedOf = ({ stations }: UnionData) => located(stations?.stations.features ?? []);

/** @returns how many stations have a position, in all unions. */
const countOf = (site: Site) => site.located.reduce((sum, entry) => sum + locatedOf(entry).length, 0);

/** @returns in which form the map of all stations gets them; null where no union has published any position. */
export function allStationsType(site: Site): 'geojson' | 'pmtiles' | null {
  if (site.located.length === 0) return null;
  const most = Number(process.env.GONGKAI_MOST_POINTS || maxPoints);
  return countOf(site) > most ? 'pmtiles' : 'geojson';
}

/** @returns the stations of all unions as GeoJSON points with what the map needs: id, name, kind, union. */
export function allPoints(site: Site): string {
  const features = site.located.flatMap((entry) =>
    locatedOf(entry).map(({ id, geometry, properties: { name, kind } }) => ({
      type: 'Feature',
      geometry,
      properties: { id, name, kind, union: entry.union.id },
    })),
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** One union on the map of all. */
export interface LocatedUnion extends UnionMark {
  readonly id: string;
  /** How many stations it has published, with a position or not. */
  readonly all: number;
}

/** @returns the unions that have published positions, with the middle of their stations. */
export function allStations(site: Site): readonly LocatedUnion[] {
  return site.located.map((entry) => {
    const stations = locatedOf(entry);
    const mean = (axis: 0 | 1) =>
      stations.reduce((sum, { geometry }) => sum + geometry.coordinates[axis], 0) / stations.length;
    return {
      id: entry.union.id,
      name: entry.union.shortName,
      count: stations.length,
      all: entry.stations?.stations.features.length ?? 0,
      position: [mean(0), mean(1)],
    };
  });
}
