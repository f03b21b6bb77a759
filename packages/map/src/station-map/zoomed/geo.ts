import type { MapBaseMap, MapBoundary, MapTown } from '../../zoom/types.ts';

/** What of a figure's JSON the zoomable map needs beside the list: the page holds the rest. */
export interface Geo {
  readonly boundary: MapBoundary | null;
  readonly towns: readonly MapTown[];
}

export const noGeo: Geo = { boundary: null, towns: [] };

type Loose = Readonly<Record<string, unknown>>;
const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

function boundaryOf(raw: unknown): MapBoundary | null {
  const { geometry, attribution, reviewNumber } = record(raw);
  const { type, coordinates } = record(geometry);
  const [whose, number] = [text(attribution), text(reviewNumber)];
  // Without its review number a boundary is not drawn, whatever it was read from.
  if (whose === null || number === null || !Array.isArray(coordinates)) return null;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return null;
  return { geometry: { type, coordinates }, attribution: whose, reviewNumber: number };
}

function townOf(raw: unknown): readonly MapTown[] {
  const { name, at } = record(raw);
  const [lng, lat] = Array.isArray(at) ? at.map(Number) : [];
  const label = text(name);
  return label !== null && Number.isFinite(lng) && Number.isFinite(lat)
    ? [{ name: label, position: [Number(lng), Number(lat)] }]
    : [];
}

/**
 * @param raw a figure's JSON, parsed, from anywhere
 * @returns boundary and towns as far as they can be used
 */
export function geoOf(raw: unknown): Geo {
  const { boundary, towns } = record(record(raw).stations);
  return { boundary: boundaryOf(boundary), towns: Array.isArray(towns) ? towns.flatMap(townOf) : [] };
}

/** @returns the base map that the server wrote beside the map, or null. */
export function baseMapOf(attribute: string | null): MapBaseMap | null {
  if (attribute === null) return null;
  try {
    const { provider, key, server, attribution, reviewNumber } = record(JSON.parse(attribute));
    const [secret, whose, number] = [text(key), text(attribution), text(reviewNumber)];
    if (provider !== 'tianditu' || secret === null || whose === null || number === null) return null;
    const own = text(server);
    return {
      provider,
      key: secret,
      attribution: whose,
      reviewNumber: number,
      ...(own === null ? {} : { server: own }),
    };
  } catch {
    return null;
  }
}
