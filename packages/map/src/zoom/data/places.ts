import type { MapSource, MapStation } from '../types.ts';
import { pointAt } from './sources.ts';

type Position = readonly [longitude: number, latitude: number];

/** A station with all that a file says of it. */
export interface Place {
  readonly id: string;
  readonly position: Position;
  readonly properties: Readonly<Record<string, unknown>>;
}

const placeOf = ({ position, ...properties }: MapStation): Place => ({
  id: properties.id,
  position,
  properties,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** What positions on the map are in. Others lie hundreds of metres beside their place and are never converted silently. */
const systems: readonly unknown[] = [undefined, 'WGS-84', 'CGCS2000'];

/**
 * Reads a file of points.
 *
 * @param file parsed JSON
 * @returns its stations; those whose place is not known as a point are left out
 * @throws Error that says what is wrong with it
 */
export function placesIn(file: unknown): Place[] {
  if (!isRecord(file) || file.type !== 'FeatureCollection' || !Array.isArray(file.features))
    throw new Error('not a GeoJSON FeatureCollection');
  if (!systems.includes(file.coordinateSystem))
    throw new Error(`positions in ${String(file.coordinateSystem)}; expected WGS-84 or CGCS2000`);
  return file.features.flatMap((feature: unknown, index) => {
    if (!isRecord(feature)) throw new Error(`features[${index}] is no object`);
    if (feature.geometry === null) return [];
    const properties = isRecord(feature.properties) ? feature.properties : {};
    if (!systems.includes(properties.coordinateSystem))
      throw new Error(
        `features[${index}] in ${String(properties.coordinateSystem)}; expected WGS-84 or CGCS2000`,
      );
    const { geometry } = feature;
    if (!isRecord(geometry) || geometry.type !== 'Point' || !isPosition(geometry.coordinates))
      throw new Error(`features[${index}] is no point`);
    const id = String(feature.id ?? properties.id ?? index);
    const [longitude, latitude] = geometry.coordinates;
    return [{ id, position: [longitude, latitude], properties: { ...properties, id } }];
  });
}

/**
 * @returns the stations of a source that the map draws itself
 * @throws Error where the file cannot be had or read
 */
export async function readPlaces(source: Exclude<MapSource, { type: 'pmtiles' }>): Promise<readonly Place[]> {
  if (source.type === 'stations') return source.stations.map(placeOf);
  const response = await fetch(source.url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return placesIn(await response.json());
}

/** Stations as MapLibre's source takes them. */
export const featuresOf = (places: readonly Place[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: places.map(({ position, properties }) => pointAt(position, properties)),
});

/** @returns the stations that are nearest to a position, nearest first */
export function nearest(places: readonly Place[], [longitude, latitude]: Position, count: number): Place[] {
  // Near enough to rank by: a degree of longitude is shorter than one of latitude.
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const distance = ({ position: [x, y] }: Place) => ((x - longitude) * narrow) ** 2 + (y - latitude) ** 2;
  return [...places].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}
