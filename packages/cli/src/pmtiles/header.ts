/** A place in the file. */
export interface Section {
  readonly offset: number;
  readonly length: number;
}

/** What the fixed first 127 bytes say, apart from what is always so here: vector tiles, gzip everywhere, in order of tile id. */
export interface Header {
  readonly root: Section;
  readonly metadata: Section;
  readonly leaves: Section;
  readonly tiles: Section;
  /** Tiles with data; entries for them; different contents among them. */
  readonly counts: { readonly addressed: number; readonly entries: number; readonly contents: number };
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly centre: {
    readonly zoom: number;
    readonly position: readonly [longitude: number, latitude: number];
  };
}

export const headerBytes = 127;

const version = 3;
const gzipped = 2;
const vectorTiles = 1;

/** @returns the header of a PMTiles file (version 3, chapter 3): numbers are little-endian, degrees in ten-millionths. */
export function header({
  root,
  metadata,
  leaves,
  tiles,
  counts,
  minZoom,
  maxZoom,
  bounds,
  centre,
}: Header): Uint8Array {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, version);
  const long = [
    root.offset,
    root.length,
    metadata.offset,
    metadata.length,
    leaves.offset,
    leaves.length,
    tiles.offset,
    tiles.length,
    counts.addressed,
    counts.entries,
    counts.contents,
  ];
  for (const [index, number] of long.entries()) view.setBigUint64(8 + 8 * index, BigInt(number), true);
  const clustered = 1;
  bytes.set([clustered, gzipped, gzipped, vectorTiles, minZoom, maxZoom], 96);
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  for (const [index, value] of bounds.entries()) degrees(102 + 4 * index, value);
  view.setUint8(118, centre.zoom);
  for (const [index, value] of centre.position.entries()) degrees(119 + 4 * index, value);
  return bytes;
}
