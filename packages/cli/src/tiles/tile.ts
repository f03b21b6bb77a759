import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { ArchiveTile } from '../pmtiles/archive.ts';
import { gzip } from '../pmtiles/gzip.ts';
import { tileId } from '../pmtiles/tile-id.ts';
import type { Cluster } from './clusters.ts';
import { extent, placeIn } from './grid.ts';
import type { StationPoint } from './points.ts';

/** The one layer of the tiles. */
export const layer = 'stations';

/** Its type asks for all that geojson-vt knows of a tile; nothing but the features is read. */
type Layers = Parameters<typeof fromGeojsonVt>[0];

type Drawn = StationPoint | Cluster;

/**
 * What the map reads of a feature: the words of a station, or `point_count` and the count of each kind that occurs, by the kind's code. Fiction
 * says on every feature that it is fiction.
 */
function tagsOf(drawn: Drawn, demo: boolean): Record<string, string | number | boolean> {
  const fiction = demo ? { synthetic: true } : {};
  if ('stations' in drawn) return { point_count: drawn.stations, ...drawn.kinds, ...fiction };
  const { id, name, kind, union } = drawn;
  return { id, name, kind, union, ...fiction };
}

const idOf = (drawn: Drawn) => ('id' in drawn ? drawn.id : '');

/** Clusters first, then stations by id: where words are like the ones before, they compress better. */
const inOrder = (a: Drawn, b: Drawn) => Number(idOf(a) > idOf(b)) - Number(idOf(a) < idOf(b));

/** @returns a vector tile (MVT 2.1), compressed. */
function encoded(zoom: number, drawn: Drawn[], demo: boolean): Uint8Array {
  const features = drawn.sort(inOrder).map((one) => {
    const { x, y } = placeIn(zoom, one.position);
    const geometry: [number, number][] = [[x, y]];
    return { type: 1 as const, geometry, tags: tagsOf(one, demo) };
  });
  const layers = { [layer]: { features } } as unknown as Layers;
  return gzip(fromGeojsonVt(layers, { version: 2, extent }));
}

/**
 * @param zoom of the tiles
 * @param drawn what to draw on it
 * @param demo whether it is fiction
 * @returns the tiles of one zoom in order of id; none is empty
 */
export function* tilesOf(zoom: number, drawn: readonly Drawn[], demo: boolean): Generator<ArchiveTile> {
  const tiles = new Map<number, Drawn[]>();
  for (const one of drawn) {
    const { column, row } = placeIn(zoom, one.position);
    const id = tileId(zoom, column, row);
    const own = tiles.get(id);
    if (own) own.push(one);
    else tiles.set(id, [one]);
  }
  for (const [id, own] of [...tiles].sort(([a], [b]) => a - b)) yield { id, bytes: encoded(zoom, own, demo) };
}
