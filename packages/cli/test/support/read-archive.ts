/** Reads PMTiles files as others do: with the `pmtiles` package, and tiles with Mapbox's own reader. */
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { bytesToHeader, type Header, PMTiles, type Source } from 'pmtiles';

/** @returns a source of the bytes that also says which parts were asked for. */
export function sourceOf(bytes: Uint8Array): Source & { readonly asked: [offset: number, length: number][] } {
  const asked: [number, number][] = [];
  return {
    asked,
    getKey: () => 'file',
    getBytes: async (offset, length) => {
      asked.push([offset, length]);
      return { data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer };
    },
  };
}

export const openArchive = (bytes: Uint8Array) => new PMTiles(sourceOf(bytes));

export const headerOf = (bytes: Uint8Array): Header =>
  bytesToHeader(Uint8Array.from(bytes.subarray(0, 127)).buffer);

/** @returns a section of the file, which is compressed. */
export const section = (bytes: Uint8Array, offset: number, length: number) =>
  gunzipSync(bytes.subarray(offset, offset + length));

/** A point of a tile as a map sees it. */
export interface SeenPoint {
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly id: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly tile: readonly [zoom: number, column: number, row: number];
  readonly extent: number;
}

/** @returns all points of the layer `stations` on a zoom; every tile of the zoom between the columns and rows is asked for. */
export async function pointsOn(
  archive: PMTiles,
  zoom: number,
  columns: readonly [number, number] = [0, 2 ** zoom - 1],
  rows: readonly [number, number] = [0, 2 ** zoom - 1],
): Promise<SeenPoint[]> {
  const points: SeenPoint[] = [];
  for (let column = columns[0]; column <= columns[1]; column += 1) {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      const found = await archive.getZxy(zoom, column, row);
      if (!found) continue;
      const { layers } = new VectorTile(new PbfReader(found.data));
      if (Object.keys(layers).join() !== 'stations') throw new Error(`layers: ${Object.keys(layers)}`);
      const layer = layers.stations;
      for (let index = 0; layer && index < layer.length; index += 1) {
        const feature = layer.feature(index);
        const [[point] = []] = feature.loadGeometry();
        if (feature.type !== 1 || !point) throw new Error('no point');
        const { properties, id, extent } = feature;
        points.push({ properties, id, x: point.x, y: point.y, tile: [zoom, column, row], extent });
      }
    }
  }
  return points;
}

/** @returns longitude and latitude of a point. */
export function positionOf({ x, y, tile: [zoom, column, row], extent }: SeenPoint): [number, number] {
  const side = 2 ** zoom;
  const [east, south] = [(column + x / extent) / side, (row + y / extent) / side];
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * south))) * 180) / Math.PI;
  return [east * 360 - 180, latitude];
}
