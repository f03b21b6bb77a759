import * as fc from 'fast-check';
import { PMTiles, readVarint, tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { type ArchiveTile, archive } from '../src/pmtiles/archive.ts';
import { directories, type Entry } from '../src/pmtiles/directory.ts';
import { gzip } from '../src/pmtiles/gzip.ts';
import { tileId } from '../src/pmtiles/tile-id.ts';
import { varints } from '../src/pmtiles/varint.ts';
import { headerOf, section, sourceOf } from './support/read-archive.ts';

const info = {
  minZoom: 0,
  maxZoom: 12,
  bounds: [-10.5, 20, 30, 40.25],
  centre: { zoom: 3, position: [9.75, 30.125] },
  metadata: { name: '瓦片' },
} as const;

const file = (tiles: readonly ArchiveTile[]) => Buffer.concat([...archive(tiles, info)]);
const tile = (id: number, content: string): ArchiveTile => ({ id, bytes: gzip(Buffer.from(content)) });

async function contentOf(archiveOf: PMTiles, id: number): Promise<string | undefined> {
  const found = await archiveOf.getZxy(...tileIdToZxy(id));
  return found && Buffer.from(found.data).toString();
}

/** Ids of some tiles with what is in each, few contents among them, so that runs and repetitions occur. */
const someTiles = fc
  .uniqueArray(fc.integer({ min: 0, max: 6000 }), { minLength: 1, maxLength: 400 })
  .chain((ids) =>
    fc
      .array(fc.constantFrom('a', 'bb', 'ccc', '水'), { minLength: ids.length, maxLength: ids.length })
      .map((contents) => ids.sort((a, b) => a - b).map((id, index) => [id, contents[index] ?? 'a'] as const)),
  );

describe('varints', () => {
  it('are read back by pmtiles', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
        const at = { buf: varints(numbers), pos: 0 };
        expect(numbers.map(() => readVarint(at))).toEqual(numbers);
        expect(at.pos).toBe(at.buf.length);
      }),
    );
    const edges = [0, 127, 128, 16383, 16384, 2 ** 28, 2 ** 31, 2 ** 32, 2 ** 35, Number.MAX_SAFE_INTEGER];
    const at = { buf: varints(edges), pos: 0 };
    expect(edges.map(() => readVarint(at))).toEqual(edges);
  });

  it('are made of no other numbers', () => {
    for (const number of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => varints([number])).toThrow('no varint');
  });
});

describe('tileId', () => {
  it('is that of pmtiles', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 26 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (zoom, share, seed) => {
          const side = 2 ** zoom;
          const [x, y] = [Math.min(side - 1, Math.floor(share * side)), seed % side];
          expect(tileId(zoom, x, y)).toBe(zxyToTileId(zoom, x, y));
        },
      ),
    );
  });

  it('counts the tiles of the small zooms from 0 without a gap', () => {
    const ids: number[] = [];
    for (let zoom = 0; zoom <= 5; zoom += 1)
      for (let x = 0; x < 2 ** zoom; x += 1)
        for (let y = 0; y < 2 ** zoom; y += 1) ids.push(tileId(zoom, x, y));
    expect(ids.sort((a, b) => a - b)).toEqual(ids.map((_, index) => index));
  });

  it('is refused where there is no such tile', () => {
    for (const [zoom, x, y] of [
      [-1, 0, 0],
      [27, 0, 0],
      [3, 8, 0],
      [3, 0, -1],
    ] as const)
      expect(() => tileId(zoom, x, y)).toThrow('no tile');
  });
});

describe('archive', () => {
  it('gives back every tile and no other', async () => {
    await fc.assert(
      fc.asyncProperty(someTiles, async (tiles) => {
        const opened = new PMTiles(sourceOf(file(tiles.map(([id, content]) => tile(id, content)))));
        const known = new Map(tiles);
        for (const id of new Set([0, 1, ...tiles.flatMap(([one]) => [one - 1, one, one + 1])]))
          if (id >= 0) expect(await contentOf(opened, id)).toBe(known.get(id));
      }),
      { numRuns: 40 },
    );
  });

  it('stores a content once, a run as one entry, and counts so', () => {
    fc.assert(
      fc.property(someTiles, (tiles) => {
        const header = headerOf(file(tiles.map(([id, content]) => tile(id, content))));
        const runs = tiles.filter(([id, content], index) => {
          const [before, same] = tiles[index - 1] ?? [];
          return before !== id - 1 || same !== content;
        });
        const contents = new Set(tiles.map(([, content]) => content));
        expect(header).toMatchObject({
          numAddressedTiles: tiles.length,
          numTileEntries: runs.length,
          numTileContents: contents.size,
          tileDataLength: [...contents].reduce((sum, content) => sum + tile(0, content).bytes.length, 0),
        });
      }),
    );
  });

  it('has the header of the specification', async () => {
    const bytes = file([tile(0, 'a'), tile(5, 'b')]);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from('PMTiles\x03'));
    const header = headerOf(bytes);
    expect(header).toMatchObject({
      specVersion: 3,
      rootDirectoryOffset: 127,
      clustered: true,
      internalCompression: 2,
      tileCompression: 2,
      tileType: 1,
      minZoom: 0,
      maxZoom: 12,
      minLon: -10.5,
      minLat: 20,
      maxLon: 30,
      maxLat: 40.25,
      centerZoom: 3,
      centerLon: 9.75,
      centerLat: 30.125,
      leafDirectoryLength: 0,
    });
    expect(header.tileDataOffset + (header.tileDataLength ?? 0)).toBe(bytes.length);
    const metadata = section(bytes, header.jsonMetadataOffset, header.jsonMetadataLength);
    expect(JSON.parse(metadata.toString())).toEqual({ name: '瓦片' });
    expect(await new PMTiles(sourceOf(bytes)).getMetadata()).toEqual({ name: '瓦片' });
  });

  it('keeps the root below 16 KiB, with the lowest zooms in it and the rest in leaf directories', async () => {
    // Every third tile, of lengths that do not compress away.
    const ids = Array.from({ length: 8000 }, (_, index) => index * 3 + ((index * 7919) % 3));
    const bytes = file(ids.map((id) => tile(id, 'x'.repeat(1 + ((id * 7919) % 97)) + id)));
    const header = headerOf(bytes);
    expect(127 + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    const source = sourceOf(bytes);
    const opened = new PMTiles(source);
    const first = ids[200] ?? 0;
    expect(await contentOf(opened, first)).toMatch(`x${first}`);
    expect(source.asked).toHaveLength(2);
    for (let index = 0; index < ids.length; index += 97) {
      const id = ids[index] ?? 0;
      expect(await contentOf(opened, id)).toMatch(new RegExp(`x${id}$`));
    }
  });

  it('has larger leaf directories where the root could not name so many', () => {
    // Lengths and gaps like those of real tiles: nothing in them repeats.
    const entries: Entry[] = [];
    for (let [index, id, offset] = [0, 0, 0]; index < 100_000; index += 1) {
      const noise = Math.imul(index + 1, 0x9e3779b1) >>> 8;
      const length = 1 + (noise % 5000);
      entries.push({ tileId: id, runLength: 1, offset, length });
      [id, offset] = [id + 1 + (noise % 7), offset + length];
    }
    const wide = directories(entries, 16_257);
    const narrow = directories(entries, wide.root.length - 100);
    expect(narrow.root.length).toBeLessThanOrEqual(wide.root.length - 100);
    expect(narrow.leaves.length).toBeLessThan(wide.leaves.length);
    expect(() => directories(entries, 10)).toThrow('no room for the root directory');
  });

  it('is refused without tiles or out of order', () => {
    expect(() => file([])).toThrow('no entries');
    expect(() => file([tile(2, 'a'), tile(1, 'a')])).toThrow('out of order');
    expect(() => file([tile(2, 'a'), tile(2, 'b')])).toThrow('out of order');
  });
});
