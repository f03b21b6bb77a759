import { CommandError } from '../command-error.ts';
import { type Convertible, target, toWgs84 } from './positions.ts';

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Coordinates are a position, or lists of them at most three deep (MultiPolygon, RFC 7946). */
const deepest = 3;

/** A file in another system, and how many positions were computed. */
export interface Converted {
  readonly content: Json;
  readonly positions: number;
}

/** Changes one value of a record in its place, and leaves the order as its author had it; undefined takes it out. */
function changed(record: Json, changes: Json): Json {
  const entries = Object.entries({ ...record, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * Computes WGS-84 from all positions of a file and says so in it: stations with `convertedFrom`, of towns, too; of a boundary the line alone,
 * as its schema has no such field. A station that states WGS-84 by itself is left where it is.
 *
 * @param raw the JSON of a stations.geojson or a boundary.geojson
 * @param from the system in which its positions are
 * @param name of the file, for messages
 * @returns a new file; `raw` stays as it is
 * @throws CommandError where the file states no system or another one, is neither of the two, or has something that is no position
 */
export function converted(raw: unknown, from: Convertible, name: string): Converted {
  let positions = 0;
  const move = (value: unknown, place: string) => {
    positions += 1;
    return toWgs84(value, from, place);
  };
  /** Coordinates of any geometry: a position, or lists of positions. */
  const moveAll = (value: unknown, place: string, depth = 0): unknown =>
    Array.isArray(value) && depth < deepest && (value.length === 0 || Array.isArray(value[0]))
      ? value.map((inner: unknown, index) => moveAll(inner, `${place}[${index}]`, depth + 1))
      : move(value, place);
  const moveGeometry = (geometry: unknown, place: string): unknown =>
    isRecord(geometry)
      ? changed(geometry, { coordinates: moveAll(geometry.coordinates, `${place}.coordinates`) })
      : geometry;

  const moveStation = (station: unknown, place: string): unknown => {
    if (!isRecord(station)) return station;
    const properties = isRecord(station.properties) ? station.properties : {};
    const own = properties.coordinateSystem;
    if (own !== undefined && own !== from && own !== target) {
      const at = `${place}.properties.coordinateSystem`;
      throw new CommandError('convert-system', at, `${from} | ${target}`, JSON.stringify(own) ?? '—');
    }
    return changed(station, {
      ...(own === target ? {} : { geometry: moveGeometry(station.geometry, `${place}.geometry`) }),
      // It is what the file says, now.
      ...(own === undefined ? {} : { properties: changed(properties, { coordinateSystem: undefined }) }),
    });
  };
  const moveTown = (town: unknown, place: string): unknown =>
    isRecord(town) && town.at !== undefined ? changed(town, { at: move(town.at, `${place}.at`) }) : town;
  const each = (list: unknown, place: string, change: (entry: unknown, place: string) => unknown) =>
    Array.isArray(list)
      ? list.map((entry: unknown, index) => change(entry, `${name}  $.${place}[${index}]`))
      : list;

  const kind = isRecord(raw) ? raw.type : undefined;
  if (
    !isRecord(raw) ||
    !((kind === 'FeatureCollection' && Array.isArray(raw.features)) || kind === 'Feature')
  ) {
    const found = JSON.stringify(kind) ?? '—';
    throw new CommandError('convert-kind', `${name}  $.type`, '"FeatureCollection" | "Feature"', found);
  }
  const stated = raw.coordinateSystem;
  const place = `${name}  $.coordinateSystem`;
  if (stated === undefined) throw new CommandError('convert-unstated', place, from, '—');
  if (stated !== from) throw new CommandError('convert-system', place, from, JSON.stringify(stated));

  if (kind === 'Feature') {
    const geometry = moveGeometry(raw.geometry, `${name}  $.geometry`);
    return { content: changed(raw, { coordinateSystem: target, geometry }), positions };
  }
  const { convertedFrom: _, ...rest } = raw;
  // LocalizedText right after the system, where a reader looks.
  const head = Object.entries(rest).flatMap(([key, value]) =>
    key === 'coordinateSystem'
      ? [
          [key, target],
          ['convertedFrom', from],
        ]
      : [[key, value]],
  );
  const content = changed(Object.fromEntries(head), {
    ...(raw.towns === undefined ? {} : { towns: each(raw.towns, 'towns', moveTown) }),
    features: each(raw.features, 'features', moveStation),
  });
  return { content, positions };
}
