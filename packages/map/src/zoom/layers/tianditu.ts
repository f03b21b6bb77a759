import type { LayerSpecification } from 'maplibre-gl';
import type { MapBaseMap, MapProblem } from '../types.ts';

/** 天地图 in Mercator: the map, and its names as a picture of their own to lie on it. */
export const pictures = ['vec', 'cva'] as const;

const ownServer = 'https://t{s}.tianditu.gov.cn';
const servers = 8;

export const baseLayers: LayerSpecification[] = pictures.map((id) => ({
  id,
  type: 'raster',
  source: id,
  // The colours of a reviewed map are left as they are.
  paint: { 'raster-fade-duration': 0 },
}));

/** @returns whether a source of a map is one of the base map. */
export const isBaseSource = (id: unknown): boolean => pictures.some((picture) => picture === id);

/** @returns the address of a tile, by WMTS; neighbouring tiles are asked of different servers. */
export function tileAddress(
  { key, server = ownServer }: MapBaseMap,
  picture: string,
  z: number,
  x: number,
  y: number,
): string {
  const query = {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: picture,
    STYLE: 'default',
    TILEMATRIXSET: 'w',
    FORMAT: 'tiles',
    TILEMATRIX: String(z),
    TILEROW: String(y),
    TILECOL: String(x),
    tk: key,
  };
  const host = server.replace('{s}', String((x + y) % servers)).replace(/\/+$/, '');
  return `${host}/${picture}_w/wmts?${new URLSearchParams(query)}`;
}

/** A refusal of the server by its status. 418 is what 天地图 answers where the key is missing or malformed. */
export function refusal(status: number): MapProblem {
  if (status === 401 || status === 403 || status === 418) return 'tiles-key';
  return status === 429 ? 'tiles-quota' : 'tiles-failed';
}
