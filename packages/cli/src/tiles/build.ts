import { stationKinds } from '@gongkai/snapshot';
import { type ArchiveTile, archive } from '../pmtiles/archive.ts';
import { clustered } from './clusters.ts';
import { greatestZoom } from './grid.ts';
import type { StationPoint } from './points.ts';
import { layer, tilesOf } from './tile.ts';

/** A PMTiles file, and how many tiles it has. */
export interface StationTiles {
  readonly parts: readonly Uint8Array[];
  readonly tiles: number;
  readonly unions: number;
}

/** A box around all stations, rounded outwards to a hundredth of a degree, so that even one station has some area around it. */
function boundsOf(points: readonly StationPoint[]): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const {
    position: [lng, lat],
  } of points) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  const [west, south, east, north] = box.map((value) => Math.floor(value * 100));
  const [w = 0, s = 0, e = 0, n = 0] = [west, south, east, north];
  return [w / 100, s / 100, (e + 1) / 100, (n + 1) / 100];
}

/** What the file says of itself to programs; the same in every language of the command, as the bytes must not depend on who runs it. */
function metadataOf(points: readonly StationPoint[], unions: number, demo: boolean) {
  const occurring = new Set(points.map(({ kind }) => kind));
  const kinds = stationKinds.filter((kind) => occurring.has(kind));
  return {
    name: demo ? '工会站点（虚构，仅供演示）' : '工会站点',
    description: demo
      ? 'Stations of fictional unions, for demonstration only. Nothing of it is there.'
      : 'Stations that trade unions have surveyed and published, single and joined to clusters.',
    attribution: demo ? '虚构的站点' : '站点：各工会公布',
    type: 'overlay',
    generator: 'gongkai tiles',
    ...(demo ? { synthetic: true } : {}),
    stations: points.length,
    unions,
    vector_layers: [
      {
        id: layer,
        description: 'A station has id, name, kind and union; a cluster has point_count and a count by kind.',
        minzoom: 0,
        maxzoom: greatestZoom,
        fields: {
          id: 'String',
          name: 'String',
          kind: 'String',
          union: 'String',
          ...(demo ? { synthetic: 'Boolean' } : {}),
          point_count: 'Number',
          ...Object.fromEntries(kinds.map((kind) => [kind, 'Number'])),
        },
      },
    ],
  };
}

/**
 * @param points at least one
 * @param demo whether they are made up, which the file then says
 * @returns one PMTiles file: zoom 0 to 10, on each zoom every station once, alone or in a cluster. The same stations give the same bytes.
 */
export function buildTiles(points: readonly StationPoint[], demo: boolean): StationTiles {
  const unions = new Set(points.map(({ union }) => union)).size;
  const bounds = boundsOf(points);
  const [west, south, east, north] = bounds;
  const span = Math.max(east - west, north - south);
  const featuresAt = clustered(points);
  const tiles: ArchiveTile[] = [];
  for (let zoom = 0; zoom <= greatestZoom; zoom += 1) tiles.push(...tilesOf(zoom, featuresAt(zoom), demo));
  const parts = archive(tiles, {
    minZoom: 0,
    maxZoom: greatestZoom,
    bounds,
    centre: {
      // On this zoom all stations fill about a screen.
      zoom: Math.max(0, Math.min(greatestZoom, Math.floor(Math.log2(360 / span)) + 1)),
      position: [(west + east) / 2, (south + north) / 2],
    },
    metadata: metadataOf(points, unions, demo),
  });
  return { parts, tiles: tiles.length, unions };
}
