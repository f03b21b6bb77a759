/** The stations of a union in their table, by the requests that the page sends. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StationsEdit, StationsView } from '../../src/local-studio/page/edit/contract.ts';
import { run } from '../support/run.ts';
import { type OpenStudio, openStudio, project } from '../support/studio.ts';
import { workbook } from '../support/workbook.ts';

let folder: string;
let open: OpenStudio;
let file: string;
beforeAll(async () => {
  folder = await project();
  file = path.join(folder, 'data/unions/qinghe/stations.geojson');
  open = await openStudio(folder);
});
afterAll(() => open.server.close());
beforeEach(async () => {
  rmSync(file, { force: true });
  await post('edit-discard');
});

const view = async (query = '') =>
  JSON.parse((await open.get(`stations?union=qinghe${query}`)).text) as StationsView;

async function post(name: string, body: object = {}) {
  const { version } = await view();
  const answer = await open.post(name, { kind: 'stations', union: 'qinghe', version, ...body });
  return {
    status: answer.status,
    view: JSON.parse(answer.text) as StationsView & { readonly error?: string },
  };
}

/** Changes a cell of the first station. */
async function set(field: string, value: string | readonly string[], more: object = {}) {
  const { rows } = await view();
  const { index = 0, id = '' } = rows[0] ?? {};
  return post('edit', { edit: { type: 'set', index, id, field, value, ...more } satisfies StationsEdit });
}

async function drop(rows: readonly (readonly (string | number)[])[], more: object = {}) {
  const asked = await open.file('站点.xlsx', workbook([{ name: '站点', rows }]));
  const [table] = JSON.parse(asked.text).ledger.tables;
  const columns = Object.fromEntries(
    (table.columns as { heading: string; field: string }[]).map(({ heading, field }) => [heading, field]),
  );
  return open.post('ledger', { tables: [{ columns, ...more }] });
}

const ledger = [
  ['站点名称', '类型', '乡镇', '开放时间', '服务', '经度', '纬度', '电话'],
  ['城南驿站', '工会驿站', '城关镇', '工作日8:30-17:30', '饮水、按摩', 108.51, 32.89, '13912345678'],
  ['西街便民点', '', '城关镇', '看情况', '休息', '在西街', '', '0915-1234567'],
];

test('a ledger comes into the table first, with its doubts at their cells, is mended, and saved where it is sound', async () => {
  expect((await drop(ledger, { coordinateSystem: 'GCJ-02' })).status).toBe(200);
  const now = await view();
  expect(existsSync(file)).toBe(false);
  expect(now).toMatchObject({ all: 2, isChanged: true, doubtful: 2, faulty: 0, system: 'WGS-84' });
  const doubts = now.rows.map((row) => row.doubts.map(({ field }) => field).sort());
  expect(doubts).toEqual([
    ['phone', 'services'],
    ['kind', 'position'],
  ]);
  expect(JSON.stringify(now)).not.toContain('139');
  expect(now.rows[0]).toMatchObject({
    cells: { name: '城南驿站', hours: 'Mo-Fr 08:30-17:30', phone: '' },
    services: ['water'],
    hoursWords: expect.stringContaining('周一至周五'),
  });
  // Who decides about a cell has no doubt any more.
  expect((await set('services', ['water', 'rest'])).view.rows[0]?.doubts.map(({ field }) => field)).toEqual([
    'phone',
  ]);
  const late = await set('verified', '2026-12-31');
  expect(late.view.faults).toContainEqual(
    expect.objectContaining({ index: 0, path: 'verified', code: 'station-date', found: '2026-12-31' }),
  );
  expect((await post('edit-save')).status).toBe(422);
  expect((await post('edit-undo')).view.faulty).toBe(0);
  expect((await post('edit-save')).status).toBe(200);
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  expect(saved).toMatchObject({ convertedFrom: 'GCJ-02', coordinateSystem: 'WGS-84' });
  expect(saved.features[0].properties.services).toEqual(['water', 'rest']);
  expect(await run('check', path.join(folder, 'data'))).toMatchObject({ code: 0 });
  // What is there is replaced only by who says so.
  expect((await drop(ledger, { coordinateSystem: 'GCJ-02' })).status).toBe(422);
});

test('whom a station is for, its honours and its partners are typed, and come from a ledger', async () => {
  const rows = [
    ['站点名称', '乡镇', '服务对象', '荣誉', '共建单位'],
    ['城南驿站', '城关镇', '环卫工人、旅客', '市级示范站', '县市场监管局；滨河社区'],
  ];
  expect((await drop(rows)).status).toBe(200);
  const [row] = (await view()).rows;
  expect(row).toMatchObject({
    audiences: ['sanitation-workers'],
    cells: { honours: '市级示范站', partners: '县市场监管局、滨河社区' },
    doubts: expect.arrayContaining([expect.objectContaining({ field: 'audiences' })]),
  });
  await set('audiences', ['drivers', 'everyone', 'nobody']);
  await set('honours', '');
  await set('partners', '滨河社区，县环卫所');
  expect((await set('partners', '王建国13912345678')).status).toBe(422);
  expect((await post('edit-save')).status).toBe(200);
  const { properties } = JSON.parse(readFileSync(file, 'utf8')).features[0];
  expect(properties).toMatchObject({
    audiences: ['drivers', 'everyone'],
    partners: ['滨河社区', '县环卫所'],
  });
  expect(properties).not.toHaveProperty('honours');
});

/** Stations by hand, with what the table does not show. */
const byHand = `{
  "type": "FeatureCollection", "union": "qinghe",
  "surveyed": "2026-10-31", "coordinateSystem": "WGS-84",
  "sources": [{ "id": "s1", "title": null, "description": "普查", "publisher": null, "date": { "value": "2026-10-31", "basis": "stated" } }],
  "features": [
    { "type": "Feature", "id": "qinghe.a", "geometry": { "type": "Point", "coordinates": [108.510, 32.890] },
      "properties": { "name": "甲站", "kind": "union-station", "precision": "point", "township": "城关镇",
        "services": ["water"], "honours": ["十佳站点"], "verified": "2026-10-01", "source": { "ref": "s1", "locator": "第1行" } } }
  ]
}
`;

test('cells are written as people write them, what the table does not show stays, and all is taken back', async () => {
  writeFileSync(file, byHand);
  expect((await post('edit-save')).status).toBe(200);
  expect(readFileSync(file, 'utf8')).toBe(byHand);
  await set('name', '甲站（新）');
  expect((await set('hours', '全天')).view.rows[0]?.cells.hours).toBe('24/7');
  expect((await set('position', '')).view).toMatchObject({ faulty: 0 });
  await post('edit-save');
  const { geometry, properties } = JSON.parse(readFileSync(file, 'utf8')).features[0];
  expect([geometry, properties.precision]).toEqual([null, 'township']);
  expect(properties).toMatchObject({ name: '甲站（新）', hours: '24/7', honours: ['十佳站点'] });
  expect(readFileSync(file, 'utf8')).toContain('"source": { "ref": "s1", "locator": "第1行" }');
  const moved = await set('position', '32.8906, 108.5123', { system: 'BD-09' });
  expect(moved.view.rows[0]?.cells.position).not.toContain('108.5123');
  expect(moved.view.rows[0]?.cells.position).toMatch(/^108\.\d+, 32\.\d+$/u);
  for (let count = 0; count < 4; count += 1) await post('edit-undo');
  await post('edit-save');
  expect(readFileSync(file, 'utf8')).toBe(byHand);
});

test('a station is added and removed; nothing false, personal or of another station is taken', async () => {
  const added = await post('edit', { edit: { type: 'add' } });
  expect(added.view).toMatchObject({ all: 1, faulty: 1 });
  expect(added.view.faults.map(({ path: cell }) => cell)).toContain('name');
  expect((await set('name', '新站')).view.faulty).toBe(0);
  // Who has seen it today has brought the survey up to today.
  expect((await set('verified', '2026-11-26')).view.faulty).toBe(0);
  for (const [field, value, status] of [
    ['name', '站长电话13912345678', 422],
    ['name', '长'.repeat(500), 422],
    ['kind', 'pub', 422],
    ['position', '西街', 422],
    ['position', '10.1, 20.2', 422],
    ['synthetic', 'true', 422],
    ['constructor', 'x', 422],
  ] as const)
    expect([field, (await set(field, value)).status]).toEqual([field, status]);
  const other = { type: 'set', index: 0, id: 'qinghe.other', field: 'name', value: 'x' };
  expect((await post('edit', { edit: other })).status).toBe(422);
  expect((await view()).rows[0]?.cells.name).toBe('新站');
  const { id = '' } = (await view()).rows[0] ?? {};
  expect((await post('edit', { edit: { type: 'remove', index: 0, id } })).view.all).toBe(0);
});

test('a cell that tells of a person is not shown, and is to be filled anew', async () => {
  writeFileSync(file, byHand.replace('甲站', '甲站 站长13912345678'));
  const { text } = await open.get('stations?union=qinghe');
  expect(text).not.toContain('139');
  expect((JSON.parse(text) as StationsView).rows[0]?.withheld).toEqual(['name']);
  expect((await post('edit-save')).status).toBe(422);
  expect((await set('name', '甲站')).view.rows[0]?.withheld).toEqual([]);
});

test('of hundreds a page is shown; they are found by words and by what is said of them', async () => {
  const { features, ...whole } = JSON.parse(byHand);
  const many = Array.from({ length: 120 }, (_, index) => ({
    ...features[0],
    id: `qinghe.s${index}`,
    geometry: { type: 'Point', coordinates: [108.5 + index / 1000, 32.89] },
    properties: {
      ...features[0].properties,
      name: `${index}号站`,
      ...(index === 77 ? { hours: '随时' } : {}),
    },
  }));
  writeFileSync(file, JSON.stringify({ ...whole, features: many }));
  expect(await view()).toMatchObject({ all: 120, found: 120, start: 0, faulty: 1 });
  const last = await view('&start=119');
  expect([last.start, last.rows.length, last.rows[19]?.cells.name]).toEqual([100, 20, '119号站']);
  expect((await view(`&find=${encodeURIComponent('11号')}`)).rows.map(({ index }) => index)).toEqual([
    11, 111,
  ]);
  const faulty = await view('&only=doubtful');
  expect([faulty.found, faulty.rows[0]?.index, faulty.faults[0]?.path]).toEqual([1, 77, 'hours']);
});
