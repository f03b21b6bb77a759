/** Makes the two files that are compared: the same stations as PMTiles and as one GeoJSON. */
import { fork } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Stations } from '../../packages/snapshot/src/index.ts';
import { writeCountry } from './generate.ts';
import type { Made } from './make-tiles.ts';

/** What there is of a made-up country, and what it took to make it. */
export interface CountryFiles extends Made {
  readonly stations: number;
  readonly unions: number;
  /** Codes of the kinds that occur. */
  readonly kinds: readonly string[];
  /** Names of the files below the folder. The GeoJSON is compressed, as a good host would send it. */
  readonly pmtiles: string;
  readonly geojson: string;
  /** Bytes of the PMTiles file, and of the GeoJSON before and after it was compressed. */
  readonly bytes: { readonly pmtiles: number; readonly geojson: number; readonly compressed: number };
}

function makeTiles(data: string, file: string): Promise<Made> {
  const script = new URL('./make-tiles.ts', import.meta.url);
  return new Promise((resolve, reject) => {
    const child = fork(script, [data, file], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (made: Made) => resolve(made));
    child.on('error', reject);
    child.on('close', () => reject(new Error(`no tiles for ${data}`)));
  });
}

/** All located stations with what a tile has of them, too. */
async function located(data: string) {
  const unions = path.join(data, 'unions');
  const features: unknown[] = [];
  const kinds = new Set<string>();
  let count = 0;
  for (const union of (await readdir(unions)).sort()) {
    const text = await readFile(path.join(unions, union, 'stations.geojson'), 'utf8').catch(() => null);
    if (text === null) continue;
    count += 1;
    for (const { id, geometry, properties } of (JSON.parse(text) as Stations).features) {
      const { name, kind } = properties;
      if (!geometry) continue;
      kinds.add(kind);
      features.push({ type: 'Feature', geometry, properties: { id, name, kind, union } });
    }
  }
  return { features, kinds: [...kinds], unions: count };
}

/**
 * Makes up a country of so many stations, writes its tiles with `gongkai tiles` and the same stations as one GeoJSON.
 *
 * @param folder where the two files are to be
 * @throws Error where they are not what is to be compared
 */
export async function makeFiles(folder: string, stations: number): Promise<CountryFiles> {
  const data = path.join(folder, `data-${stations}`);
  const [pmtiles, geojson] = [`${stations}.pmtiles`, `${stations}.geojson.gz`];
  await writeCountry(data, stations);
  const made = await makeTiles(data, path.join(folder, pmtiles));
  const { features, kinds, unions } = await located(data);
  if (features.length !== stations) throw new Error(`${features.length} stations instead of ${stations}`);
  const json = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
  const compressed = gzipSync(json, { level: 9 });
  await writeFile(path.join(folder, geojson), compressed);
  await rm(data, { recursive: true });
  const { size } = await stat(path.join(folder, pmtiles));
  const bytes = { pmtiles: size, geojson: json.length, compressed: compressed.length };
  return { ...made, stations, unions, kinds, pmtiles, geojson, bytes };
}
