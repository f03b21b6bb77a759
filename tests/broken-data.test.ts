import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '@gongkai/cli';
import { copyUnsealed } from '@gongkai/testing/made-up/unsealed';
import { afterAll, describe, expect, it } from 'vitest';
import { allBuiltFiles } from './dist.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const snapshot = 'unions/hanyin/snapshots/2026-11-21.json';
type Json = { observations: Record<string, unknown>[]; sources: Record<string, unknown>[] };

/** A copy of the real data in which one file was changed. */
function broken(file: string, change: (text: string) => string): string {
  const copy = mkdtempSync(path.join(folder, 'data-'));
  copyUnsealed(copy);
  writeFileSync(path.join(copy, file), change(readFileSync(path.join(copy, file), 'utf8')));
  return copy;
}
const edit = (change: (json: Json) => void) => (text: string) => {
  const json = JSON.parse(text) as Json;
  change(json);
  return JSON.stringify(json);
};
const first = (json: Json) => json.observations[0] ?? {};
const stations = 'demo/demo-a/stations.geojson';
const demoUnion = 'demo/demo-a/union.json';
/** Changes the second station, which has a position. */
const editStation =
  (change: (station: { geometry: { coordinates: number[] }; properties: object }) => void) =>
  (text: string) => {
    const json = JSON.parse(text);
    change(json.features[1]);
    return JSON.stringify(json);
  };
const replaced = (from: string | RegExp, to: string) => (text: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};
/** What the command says and its exit code, without a process of its own: starting one takes longer than most checks. */
async function gongkai(...args: string[]) {
  const said: string[] = [];
  const status = await main(args, {
    out: () => undefined,
    err: (line) => said.push(line),
    env: { GONGKAI_LANG: 'en' },
  });
  return { status, stderr: said.join('\n') };
}

// biome-ignore format: one line per fault
const faults: [name: string, file: string, change: (text: string) => string, code: string, path: string][] = [
  ['a wrong type', snapshot, edit((json) => Object.assign(first(json).quantity as object, { value: '60' })), 'schema', '$.observations[0].quantity.value'],
  ['an unknown unit', snapshot, edit((json) => Object.assign(first(json).quantity as object, { unit: '人头' })), 'unit-unknown', '$.observations[0].quantity.unit'],
  ['a unit against its indicator', snapshot, edit((json) => Object.assign(first(json), { id: 'hanyin.hardship-funds.x', indicator: 'hardship-funds' })), 'unit-family', '$.observations[0].quantity.unit'],
  ['a quantity against its words', snapshot, edit((json) => Object.assign(first(json).quantity as object, { low: 61 })), 'quantity-mismatch', '$.observations[0].quantity.low'],
  ['a missing source', snapshot, edit((json) => Object.assign(first(json).source as object, { ref: 's7' })), 'source-unknown', '$.observations[0].source.ref'],
  ['a duplicate id', snapshot, edit((json) => json.observations.push(structuredClone(first(json)))), 'id-duplicate', '$.observations[17].id'],
  ['an ID number in a label', snapshot, edit((json) => Object.assign(first(json), { label: '李某 11010519491231002X' })), 'personal-id-number', '$.observations[0].label'],
  ['a script tag in a title', 'unions/hanyin/figures.json', (text) => text.replace('"title": "', '"title": "<script>alert(1)</script>'), 'text-markup', '$.figures[0].title'],
  ['a map without 审图号', demoUnion, replaced(/,\s*"reviewNumber": "[^"]*"/, ''), 'map-review-number', '$.map.boundary.reviewNumber'],
  ['stations in the wrong system', stations, replaced('"coordinateSystem": "WGS-84"', '"coordinateSystem": "GCJ-02"'), 'station-crs', '$.coordinateSystem'],
  ['a station in another system', stations, editStation((station) => Object.assign(station.properties, { coordinateSystem: 'BD-09' })), 'station-crs', '$.features[1].properties.coordinateSystem'],
  ['a station out of bounds', stations, editStation(({ geometry }) => { geometry.coordinates[0] = 116.4; }), 'station-outside', '$.features[1].geometry.coordinates'],
  ['a station with swapped axes', stations, editStation(({ geometry }) => { geometry.coordinates.reverse(); }), 'station-axes-swapped', '$.features[1].geometry.coordinates'],
  ['a station with a mobile number', stations, editStation((station) => Object.assign(station.properties, { hoursNote: '晚间电话13912345678' })), 'personal-phone', '$.features[1].properties.hoursNote'],
  ['an empty file', snapshot, () => '', 'file-empty', '$'],
  ['10 MB of noise', snapshot, () => '\u0000噪音 {"'.repeat(1_000_000), 'file-too-large', '$'],
];

describe('a broken snapshot', () => {
  it.each(faults)(
    '%s: a coded message with a path, and exit code 1',
    async (_name, file, change, code, at) => {
      const { status, stderr } = await gongkai('check', broken(file, change));
      expect(status).toBe(1);
      expect(stderr).toContain(`${code}  ${file}  ${at}`);
      expect(stderr).toMatch(/expected: .+\n {2}found: .+\n {2}to do: .+/);
    },
  );

  it('leaves the site that was built before as it was', () => {
    const digest = () =>
      allBuiltFiles().map((file) =>
        createHash('sha256')
          .update(readFileSync(path.join('dist', file)))
          .digest('hex'),
      );
    const before = digest();
    const data = broken(snapshot, () => '{"union": "hanyin"');
    const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--data', data], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('json-syntax');
    expect(digest()).toEqual(before);
  });
});
