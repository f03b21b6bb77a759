import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Stations } from '@gongkai/snapshot';
import { stationsFile } from '@gongkai/testing/made-up/demo-stations';

type Json = Readonly<Record<string, unknown>>;

function union(id: string, level: string, parent: string | null, more: Json = {}): Json {
  return { id, name: `${id}总工会`, shortName: id, level, adcode: '990000', parent, region: '某地', ...more };
}

/** @returns made-up stations of a county; each county lies in another corner of China. */
export function stations(
  id: string,
  seed: number,
  count: number,
  more: { readonly synthetic?: true } = {},
): Stations {
  const centre: readonly [number, number] = [80 + ((seed * 17) % 50), 20 + ((seed * 11) % 30)];
  // The folder has no schemas.
  const { $schema: _, ...file } = stationsFile(
    { union: id, seed, count, centre, reach: 0.2, ...more },
    '虚构的站点',
  );
  return file;
}

/** A data folder of three counties with stations, one without, and a fictional one; each test changes one thing in its own copy. */
export const countryFiles = (): Record<string, unknown> => ({
  'indicators.json': {
    indicators: [
      {
        id: 'stations',
        label: { 'zh-Hans': '站点', en: 'Stations' },
        domain: 'facilities',
        unitFamily: 'places',
        definition: '站点。',
      },
    ],
  },
  'unions/country/union.json': union('country', 'national', null),
  'unions/east/union.json': union('east', 'county', 'country'),
  'unions/east/stations.geojson': stations('east', 1, 400),
  'unions/west/union.json': union('west', 'county', 'country'),
  'unions/west/stations.geojson': stations('west', 2, 150),
  'unions/south/union.json': union('south', 'county', 'country'),
  'unions/south/stations.geojson': stations('south', 3, 40),
  'unions/none/union.json': union('none', 'county', 'country'),
  'demo/made-up/union.json': union('made-up', 'county', null, { synthetic: true }),
  'demo/made-up/stations.geojson': stations('made-up', 4, 60, { synthetic: true }),
});

/** Writes files into a new folder. @returns its path */
export async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  }
  return folder;
}
