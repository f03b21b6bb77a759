import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { distance, type Stations } from '@gongkai/snapshot';
import { runs } from '@gongkai/testing/runs';
import * as fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { converted } from '../src/convert/file.ts';
import { toWgs84 } from '../src/convert/positions.ts';
import { countryFiles, folderOf, stations } from './support/folder.ts';
import { run } from './support/run.ts';

type Position = readonly [number, number];
const shifted = ([lng, lat]: Position, to: 'GCJ02' | 'BD09'): Position => {
  const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord[to]);
  return [x, y];
};

/** A county's stations as Gaode's or Baidu's map has them. */
function surveyedIn(to: 'GCJ02' | 'BD09'): Stations {
  const file = stations('east', 1, 30);
  const [first] = file.features;
  if (!first?.geometry) throw new Error('the first station has a position');
  return {
    ...file,
    coordinateSystem: to === 'GCJ02' ? 'GCJ-02' : 'BD-09',
    towns: file.towns?.map(({ name, at }) => ({ name, ...(at ? { at: [...shifted(at, to)] } : {}) })),
    features: file.features.map((station) => ({
      ...station,
      geometry: station.geometry && {
        type: 'Point',
        coordinates: [...shifted(station.geometry.coordinates, to)],
      },
    })),
  } as Stations;
}

async function fileOf(content: unknown): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'gongkai-')), 'stations.geojson');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const convert = (file: string, from = 'GCJ-02', ...more: string[]) =>
  run('convert', file, '--from', from, '--to', 'WGS-84', ...more);

describe('toWgs84', () => {
  const inChina = fc.tuple(
    fc.double({ min: 73.4, max: 135.1, noNaN: true }),
    fc.double({ min: 3.4, max: 53.6, noNaN: true }),
  );

  // gcoord looks for the way back to a millionth of a degree; of a million places the worst was off by 0.22 and 0.33 metres.
  it.each([
    ['GCJ-02', 'GCJ02', 0.3],
    ['BD-09', 'BD09', 0.5],
  ] as const)('undoes the shift to %s', (from, name, metres) => {
    fc.assert(
      fc.property(inChina, (place) => {
        const there = shifted(place, name);
        expect(distance(place, there)).toBeGreaterThan(1);
        const back = toWgs84(there, from, '$');
        expect(distance(place, back)).toBeLessThan(metres);
        expect(back.map((degrees) => Math.round(degrees * 1e6) / 1e6)).toEqual(back);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('refuses what is no position in China, where gcoord would search without end', () => {
    const none = [
      null,
      {},
      'x',
      [],
      [108],
      [108, 33, 500],
      ['108', '33'],
      [33, 108],
      [0, 0],
      [72.0041, 30],
      [108, null],
    ];
    for (const value of none)
      for (const from of ['GCJ-02', 'BD-09'] as const)
        expect(() => toWgs84(value, from, '$.place')).toThrow('convert-position: $.place');
  });

  it('ends at the corners of what it takes', () => {
    for (const lng of [73, 136])
      for (const lat of [3, 54]) expect(toWgs84([lng, lat], 'BD-09', '$')).toHaveLength(2);
  });
});

describe('gongkai convert', () => {
  it('computes the positions of stations and towns, and says so in the file', async () => {
    const original = stations('east', 1, 30);
    for (const [from, name] of [
      ['GCJ-02', 'GCJ02'],
      ['BD-09', 'BD09'],
    ] as const) {
      const { code, out, err } = await convert(await fileOf(surveyedIn(name)), from);
      expect([code, err]).toEqual([0, '']);
      const result = JSON.parse(out) as Stations;
      expect(result).toMatchObject({ coordinateSystem: 'WGS-84', convertedFrom: from });
      expect(Object.keys(result)).toEqual(
        Object.keys(original).flatMap((key) => (key === 'coordinateSystem' ? [key, 'convertedFrom'] : [key])),
      );
      for (const [index, station] of original.features.entries()) {
        const { geometry, ...rest } = result.features[index] ?? { geometry: null };
        expect(rest).toEqual({ type: station.type, id: station.id, properties: station.properties });
        if (station.geometry === null) expect(geometry).toBeNull();
        else
          expect(distance(geometry?.coordinates ?? [0, 0], station.geometry.coordinates)).toBeLessThan(0.5);
      }
      for (const [index, { name: town, at }] of (original.towns ?? []).entries()) {
        expect(result.towns?.[index]?.name).toBe(town);
        expect(distance(result.towns?.[index]?.at ?? [0, 0], at ?? [0, 0])).toBeLessThan(0.5);
      }
      const files = { ...countryFiles(), 'unions/east/stations.geojson': result };
      expect((await run('check', await folderOf(files))).err).toBe('');
    }
  });

  it('computes a boundary, whose schema has no field for where it came from', async () => {
    const ring = [
      [110, 33],
      [110.1, 33],
      [110.1, 33.1],
      [110, 33],
    ] as const;
    const moved = ring.map((place) => shifted(place, 'GCJ02'));
    for (const geometry of [
      { type: 'Polygon', coordinates: [moved] },
      { type: 'MultiPolygon', coordinates: [[moved], [moved]] },
    ]) {
      const boundary = {
        type: 'Feature',
        coordinateSystem: 'GCJ-02',
        geometry,
        properties: { name: '某县' },
      };
      const { content, positions } = converted(boundary, 'GCJ-02', 'boundary.geojson');
      expect(content).toMatchObject({
        type: 'Feature',
        coordinateSystem: 'WGS-84',
        properties: { name: '某县' },
      });
      expect(content).not.toHaveProperty('convertedFrom');
      const back = (content.geometry as { coordinates: unknown[] }).coordinates.flat(
        geometry.type === 'Polygon' ? 1 : 2,
      ) as Position[];
      expect(positions).toBe(back.length);
      for (const [index, place] of back.entries())
        expect(distance(place, ring[index % ring.length] ?? [0, 0])).toBeLessThan(0.3);
    }
  });

  it('leaves a station that says it is WGS-84 where it is, and refuses one of a third system', () => {
    const file = surveyedIn('GCJ02');
    const states = (coordinateSystem: string) => ({
      ...file,
      features: file.features.map((station, index) =>
        index === 0 ? { ...station, properties: { ...station.properties, coordinateSystem } } : station,
      ),
    });
    const kept = converted(states('WGS-84'), 'GCJ-02', 'f').content as unknown as Stations;
    expect(kept.features[0]?.geometry).toEqual(file.features[0]?.geometry);
    expect(kept.features[0]?.properties).not.toHaveProperty('coordinateSystem');
    const moved = converted(states('GCJ-02'), 'GCJ-02', 'f').content as unknown as Stations;
    expect(moved).toEqual(converted(file, 'GCJ-02', 'f').content);
    expect(() => converted(states('BD-09'), 'GCJ-02', 'f')).toThrow(
      'convert-system: f  $.features[0].properties.coordinateSystem',
    );
  });

  it('writes where it is told, over the input only by its name', async () => {
    const file = await fileOf(surveyedIn('GCJ02'));
    const before = await readFile(file, 'utf8');
    const printed = await convert(file);
    expect(await readFile(file, 'utf8')).toBe(before);
    const other = path.join(path.dirname(file), 'other.geojson');
    const { out } = await convert(file, 'GCJ-02', '--out', other);
    expect(out).toMatch(/other\.geojson: \d+ positions converted from GCJ-02 to WGS-84\./);
    expect(await readFile(other, 'utf8')).toBe(`${printed.out}\n`);
    expect((await convert(file, 'GCJ-02', '--out', file)).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(`${printed.out}\n`);
    // A second time would move everything again.
    const again = await convert(file, 'GCJ-02', '--out', file);
    expect(again.code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(`${printed.out}\n`);
  });

  it('refuses a file that states another system, or none', async () => {
    const file = surveyedIn('GCJ02');
    const other = await convert(await fileOf(file), 'BD-09');
    expect(other.code).toBe(1);
    expect(other.err.replace(/\S+(?=stations\.geojson)/, '')).toMatchInlineSnapshot(`
      "convert-system  stations.geojson  $.coordinateSystem
        The file states another coordinate system than --from, so nothing is converted.
        expected: BD-09
        found: "GCJ-02"
        to do: Correct --from; or the file, where that is what is wrong. Converting twice moves positions by some hundreds of metres again."
    `);
    const { coordinateSystem: _, ...silent } = file;
    const none = await convert(await fileOf(silent));
    expect(none.code).toBe(1);
    expect(none.err).toMatch(/^convert-unstated .*coordinateSystem\n/);
    expect((await convert(await fileOf(file), 'BD-09', '--lang', 'zh-Hans')).err).toContain('不换算');
  });

  it('refuses what is no such file, with the place of what is wrong', async () => {
    const file = surveyedIn('GCJ02');
    const broken = (geometry: unknown) => ({ ...file, features: [{ ...file.features[0], geometry }] });
    const cases: [unknown, string][] = [
      ['{"a": ', 'json-syntax'],
      ['', 'file-empty'],
      ['null', 'convert-kind'],
      ['[]', 'convert-kind'],
      [{ type: 'Topology', coordinateSystem: 'GCJ-02' }, 'convert-kind'],
      [{ type: 'FeatureCollection', coordinateSystem: 'GCJ-02' }, 'convert-kind'],
      [broken({ type: 'Point', coordinates: [33, 108] }), '$.features[0].geometry.coordinates'],
      [
        broken({ type: 'Point', coordinates: [[[[[108, 33]]]]] }),
        '$.features[0].geometry.coordinates[0][0][0]',
      ],
      [broken({ type: 'Point' }), '$.features[0].geometry.coordinates'],
      [broken({ type: 'Point', coordinates: [108, '33'] }), '$.features[0].geometry.coordinates'],
      [{ ...file, towns: [{ name: '某镇', at: [0, 0] }] }, '$.towns[0].at'],
    ];
    for (const [content, said] of cases) {
      const { code, out, err } = await convert(await fileOf(content));
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(said);
    }
  });

  it('reads a file with a byte order mark', async () => {
    expect((await convert(await fileOf(`\uFEFF${JSON.stringify(surveyedIn('GCJ02'))}`))).code).toBe(0);
  });

  it('exits with 2 where it was called wrongly or cannot read or write', async () => {
    const file = await fileOf(surveyedIn('GCJ02'));
    expect((await run('convert')).code).toBe(2);
    expect((await run('convert', file)).err).toContain('missing: --from GCJ-02|BD-09');
    expect((await run('convert', file, '--from', 'GCJ-02')).err).toContain('missing: --to WGS-84');
    expect((await run('convert', file, '--from', 'WGS-84', '--to', 'WGS-84')).code).toBe(2);
    expect((await run('convert', file, '--from', 'GCJ-02', '--to', 'BD-09')).code).toBe(2);
    expect((await convert(`${file}x`)).err).toContain('cannot read the file');
    expect((await convert(file, 'GCJ-02', '--out', path.join(file, 'x'))).err).toContain(
      'cannot write the file',
    );
  });
});
