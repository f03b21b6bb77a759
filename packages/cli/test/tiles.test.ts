import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { distance, type Station, type Stations, stationKinds } from '@gongkai/snapshot';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryFiles, folderOf } from './support/folder.ts';
import { headerOf, openArchive, pointsOn, positionOf, type SeenPoint } from './support/read-archive.ts';
import { run } from './support/run.ts';

const greatest = 10;

const out = async () => path.join(await mkdtemp(path.join(tmpdir(), 'gongkai-')), 'stations.pmtiles');
const isLocated = ({ geometry }: Station) => geometry !== null;

/** The located stations of a folder's real or fictional unions. */
const locatedIn = (files: Readonly<Record<string, unknown>>, place: 'unions' | 'demo') =>
  Object.entries(files)
    .filter(([name]) => name.startsWith(`${place}/`) && name.endsWith('stations.geojson'))
    .flatMap(([, content]) => (content as Stations).features.filter(isLocated));

/** How many stations points stand for, in all and by kind. */
function counted(points: readonly SeenPoint[]) {
  const kinds = new Map<string, number>();
  let all = 0;
  const add = (kind: string, count: number) => kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  for (const { properties } of points) {
    const count = properties.point_count;
    all += count === undefined ? 1 : Number(count);
    if (count === undefined) add(String(properties.kind), 1);
    else for (const kind of stationKinds) if (kind in properties) add(kind, Number(properties[kind]));
  }
  return { all, kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

describe('gongkai tiles', () => {
  const files = countryFiles();
  const stations = locatedIn(files, 'unions');
  let folder = '';
  let said = '';
  let bytes = Buffer.alloc(0);

  beforeAll(async () => {
    folder = await folderOf(files);
    const file = await out();
    const { code, out: printed, err } = await run('tiles', folder, '--out', file);
    expect([code, err]).toEqual([0, '']);
    said = printed;
    bytes = await readFile(file);
  });

  it('says in one line what it wrote', () => {
    const unlocated = 590 - stations.length;
    expect(said).toMatch(
      new RegExp(
        `^\\S+stations.pmtiles: ${stations.length} stations of 3 unions \\(${unlocated} more .*\\), \\d+ tiles, ${bytes.length} bytes, \\d+\\.\\d seconds\\.$`,
      ),
    );
  });

  it('has every station once on every zoom, and every kind of them', async () => {
    const kinds = new Map<string, number>();
    for (const { properties } of stations) kinds.set(properties.kind, (kinds.get(properties.kind) ?? 0) + 1);
    const expected = { all: stations.length, kinds: Object.fromEntries([...kinds].sort()) };
    const archive = openArchive(bytes);
    for (let zoom = 0; zoom <= 7; zoom += 1) expect(counted(await pointsOn(archive, zoom))).toEqual(expected);
    for (let zoom = 8; zoom <= greatest; zoom += 1)
      expect(counted(await pointsOn(archive, zoom, ...chinaOn(zoom)))).toEqual(expected);
  });

  it('has no kind in a cluster of which there is none, and counts that add up in each', async () => {
    const clusters = (await pointsOn(openArchive(bytes), 4)).filter(
      ({ properties }) => 'point_count' in properties,
    );
    expect(clusters.length).toBeGreaterThan(0);
    for (const { properties } of clusters) {
      const { point_count: count, ...kinds } = properties;
      const numbers = Object.values(kinds).map(Number);
      expect(Object.keys(kinds).every((kind) => (stationKinds as readonly string[]).includes(kind))).toBe(
        true,
      );
      expect(numbers.every((number) => number > 0)).toBe(true);
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(count);
    }
  });

  it('has each station in one tile of the greatest zoom, with its words, within some three metres of its place', async () => {
    const points = await pointsOn(openArchive(bytes), greatest, ...chinaOn(greatest));
    const known = new Map(stations.map((station) => [station.id, station]));
    expect(points.map(({ properties }) => properties.id).sort()).toEqual([...known.keys()].sort());
    let farthest = 0;
    for (const point of points) {
      const station = known.get(String(point.properties.id));
      if (!station?.geometry) throw new Error('no such station');
      const { name, kind } = station.properties;
      expect(point.properties).toEqual({ id: station.id, name, kind, union: station.id.split('.')[0] });
      expect(point.id).toBeUndefined();
      // MapLibre draws no point on the far sides of a tile.
      expect(point.x >= 0 && point.x < point.extent && point.y >= 0 && point.y < point.extent).toBe(true);
      farthest = Math.max(farthest, distance(positionOf(point), station.geometry.coordinates));
    }
    // Half the diagonal of a step, 4.8 metres at the equator, as far north as the southernmost of the three counties.
    expect(farthest).toBeLessThan(3.2);
  });

  it('says what it is in header and metadata', async () => {
    const header = headerOf(bytes);
    expect(header).toMatchObject({
      minZoom: 0,
      maxZoom: greatest,
      tileType: 1,
      tileCompression: 2,
      clustered: true,
    });
    for (const { geometry } of stations) {
      const [lng = 0, lat = 0] = geometry?.coordinates ?? [];
      expect(lng > header.minLon && lng < header.maxLon && lat > header.minLat && lat < header.maxLat).toBe(
        true,
      );
    }
    expect(header.centerLon).toBeCloseTo((header.minLon + header.maxLon) / 2, 5);
    const metadata = (await openArchive(bytes).getMetadata()) as Record<string, unknown>;
    expect(metadata).toMatchObject({ stations: stations.length, unions: 3, generator: 'gongkai tiles' });
    for (const key of ['name', 'description', 'attribution']) expect(metadata[key]).toMatch(/./);
    expect(metadata).not.toHaveProperty('synthetic');
    const [layer] = metadata.vector_layers as { id: string; fields: Record<string, string> }[];
    expect(layer?.id).toBe('stations');
    expect(layer?.fields).toMatchObject({ id: 'String', point_count: 'Number', 'union-station': 'Number' });
  });

  it('writes the same bytes for the same stations', async () => {
    const again = await out();
    await run('tiles', folder, '--out', again, '--lang', 'zh-Hans');
    expect(await readFile(again)).toEqual(bytes);
  });

  it('takes fictional stations only where they are asked for, and says so in the file', async () => {
    const file = await out();
    expect((await run('tiles', folder, '--out', file, '--demo')).code).toBe(0);
    const archive = openArchive(await readFile(file));
    const made = locatedIn(files, 'demo');
    const drawn = await pointsOn(archive, 3);
    expect(counted(drawn).all).toBe(made.length);
    // Features leave the file that they stand in: each says what it is, alone or as one circle.
    expect(drawn.every(({ properties }) => properties.synthetic === true)).toBe(true);
    expect(await archive.getMetadata()).toMatchObject({ synthetic: true, unions: 1, stations: made.length });
  });

  it('draws one station', async () => {
    const one = stations.slice(0, 1);
    const file = await out();
    const east = { ...(files['unions/east/stations.geojson'] as Stations), features: one };
    const others = Object.entries(files).filter(([name]) => !/unions.*stations/.test(name));
    const only = { ...Object.fromEntries(others), 'unions/east/stations.geojson': east };
    const { code } = await run('tiles', await folderOf(only), '--out', file);
    expect(code).toBe(0);
    const archive = openArchive(await readFile(file));
    const { minLon, maxLon, minLat, maxLat } = await archive.getHeader();
    expect(minLon < maxLon && minLat < maxLat).toBe(true);
    expect((await pointsOn(archive, 0)).map(({ properties }) => properties.id)).toEqual([one[0]?.id]);
  });

  it('refuses data with problems as check does, and leaves the file that was there', async () => {
    const file = await out();
    await writeFile(file, 'old');
    const broken = { ...(files['unions/east/stations.geojson'] as Stations), coordinateSystem: 'GCJ-02' };
    const bad = await folderOf({ ...files, 'unions/east/stations.geojson': broken });
    const { code, out: printed, err } = await run('tiles', bad, '--out', file);
    expect([code, printed]).toEqual([1, '']);
    expect(err).toContain('station-crs  unions/east/stations.geojson  $.coordinateSystem');
    expect(err).toBe((await run('check', bad)).err);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
  });

  it('reads a folder as check does: bytes that are no text, links, hidden files', async () => {
    const odd = await folderOf(files);
    await writeFile(path.join(odd, 'unions/east/union.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    await writeFile(path.join(odd, 'unions/west/.hidden'), 'x');
    await writeFile(path.join(odd, 'unions/west/ledger.csv'), 'x');
    await writeFile(path.join(odd, 'unions/south/union.json'), ' '.repeat(6 * 1024 * 1024));
    const { code, err } = await run('tiles', odd, '--out', await out());
    expect(code).toBe(1);
    expect(err).toContain('file-unknown');
    expect(err).toContain('file-too-large');
    expect(err).toBe((await run('check', odd)).err);
  });

  it('says so where there is nothing to draw', async () => {
    const file = await out();
    await writeFile(file, 'old');
    const empty = Object.fromEntries(
      Object.entries(files).filter(([name]) => !name.endsWith('stations.geojson')),
    );
    const { code, err } = await run('tiles', await folderOf(empty), '--out', file);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "tiles-empty  unions/*/stations.geojson
        There is no station that could be drawn; no file was written.
        expected: at least one station with a position
        found: 0 (without position: 0)
        to do: Survey positions into stations.geojson; for the fictional stations below demo/ add --demo."
    `);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect((await run('tiles', await folderOf(empty), '--out', file, '--lang', 'zh-Hans')).err).toContain(
      '没有可以画',
    );
  });

  it('exits with 2 where it was called wrongly or cannot read or write', async () => {
    const file = await out();
    const missing = await run('tiles', folder);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('missing: --out');
    expect((await run('tiles', folder, folder, '--out', file)).code).toBe(2);
    expect((await run('tiles', folder, '--out', file, '--what')).code).toBe(2);
    expect((await run('tiles', folder, '--out', file, '--lang', 'xx')).code).toBe(2);
    expect((await run('tiles', path.join(folder, 'nowhere'), '--out', file)).code).toBe(2);
    const nowhere = await run('tiles', folder, '--out', path.join(file, 'below/a.pmtiles'));
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('cannot write the file');
  });
});

/** Columns and rows in which China lies. */
function chinaOn(zoom: number): [[number, number], [number, number]] {
  const share = (degrees: number) => Math.floor((degrees / 360 + 0.5) * 2 ** zoom);
  const row = (lat: number) => {
    const angle = (lat * Math.PI) / 180;
    return Math.floor((0.5 - Math.asinh(Math.tan(angle)) / (2 * Math.PI)) * 2 ** zoom);
  };
  return [
    [share(73), share(136)],
    [row(54), row(3)],
  ];
}
