/** From a report to a sealed snapshot, by the requests that the page sends. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckView, StudioState } from '../../src/local-studio/page/contract.ts';
import type { StationsView } from '../../src/local-studio/page/edit/contract.ts';
import { run } from '../support/run.ts';
import { type OpenStudio, openStudio, project, report, send } from '../support/studio.ts';
import { workbook } from '../support/workbook.ts';

let folder: string;
let open: OpenStudio;
beforeEach(async () => {
  folder = await project();
  open = await openStudio(folder);
});
afterEach(() => open.server.close());

const stateOf = ({ text }: { readonly text: string }) => JSON.parse(text) as StudioState;
const snapshotFile = 'unions/qinghe/snapshots/2026-11-26.json';
const inData = (file: string) => path.join(folder, 'data', file);

async function change(row: number, cells: Readonly<Record<string, string>>) {
  const { version } = stateOf(await open.get('state')).draft ?? { version: 0 };
  return open.post('changes', { version, changes: [{ row, cells }] });
}

test('the afternoon', async () => {
  const taken = await open.file('总结.txt', report);
  expect(taken.status).toBe(200);
  const { draft } = stateOf(taken);
  expect(draft?.rows.length).toBe(39);
  expect(draft?.stops.map(({ paragraph }) => paragraph)).toEqual([13]);
  const first = draft?.rows[0];
  expect(first?.cells).toMatchObject({ printed: '45场次', kind: '确数', indicator: 'publicity-sessions' });
  expect(first?.near.length).toBeGreaterThan(1);

  // Something is broken, told once with its row, and mended.
  const at = first?.index ?? -1;
  expect((await change(at, { indicator: 'no-such', printed: '4五场次次' })).status).toBe(200);
  const checked = JSON.parse((await open.post('check')).text) as CheckView;
  expect(checked.faults.length).toBeGreaterThan(0);
  expect(checked.faults.flatMap(({ places }) => places.map(({ row }) => row))).toContain(at);
  expect((await open.post('write')).status).toBe(422);
  expect(existsSync(inData(snapshotFile))).toBe(false);
  await change(at, { indicator: first?.cells.indicator ?? '', printed: '45场次' });

  expect((await open.post('write')).status).toBe(200);
  expect(JSON.parse(readFileSync(inData(snapshotFile), 'utf8')).observations.length).toBe(38);
  expect(await run('check', path.join(folder, 'data'))).toMatchObject({ code: 0 });
  const sealed = await open.post('seal');
  expect(sealed.status).toBe(200);
  expect(stateOf(sealed)).toMatchObject({ unsealed: [], sealed: 1 });
  // What is sealed is not replaced, whatever is ticked.
  expect((await open.post('write', { replace: true })).status).toBe(422);
});

test.each([
  ['半截.xlsx', workbook([{ name: '站', rows: [['名称']] }]).slice(0, 200)],
  ['坏.docx', Buffer.from('PK\u0003\u0004 and no more')],
  ['加密.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['坏里面.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })],
])('%s is told in Chinese', async (name, bytes) => {
  const { status, text } = await open.file(name, bytes);
  const { error } = JSON.parse(text) as { error: string };
  expect([status, error]).toEqual([422, expect.stringContaining(name)]);
  // Names of formats and of the fault are no sentences.
  const words = error.replaceAll(
    /office-\w+|xlsx|docx|XML|word\/document\.xml|Excel|WPS|doc|wps|xls|et\b/g,
    '',
  );
  expect(words).not.toMatch(/[A-Za-z]{3}/);
});

test.each([
  ['空.txt', ''],
  ['空.csv', ''],
  ['别的.csv', '甲,乙,丙\r\n1,2,3\r\n'],
])('%s, in which there is nothing, is told by its name', async (name, text) => {
  const answer = await open.file(name, Buffer.from(text));
  expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(name)]);
});

test('what is in the place of a snapshot is told by its own name, and nothing is left beside it', async () => {
  await open.file('总结.txt', report);
  mkdirSync(inData(snapshotFile), { recursive: true });
  const { status, text } = await open.post('write', { replace: true });
  expect([status, text]).toEqual([
    500,
    expect.stringMatching(/"data\/unions\/qinghe\/snapshots\/2026-11-26\.json: /),
  ]);
  expect(readdirSync(path.dirname(inData(snapshotFile)))).toEqual(['2026-11-26.json']);
});

test('a report without a day is asked about until somebody says it', async () => {
  const { draft } = stateOf(await open.file('总结.txt', report, '2026-11-26', ''));
  expect(draft?.source?.doubts).toContain('哪一天发表');
  const state = stateOf(await change(draft?.source?.index ?? -1, { date: '2026-01-20' }));
  // That the year of its numbers was inferred is another doubt, and is confirmed by itself.
  expect(state.draft?.source).toMatchObject({ date: '2026-01-20', year: { year: '2024', doubtsLeft: '' } });
});

test('of a person in the report nothing is in any file', async () => {
  await open.file('总结.txt', report);
  await open.post('write');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files)
    expect(readFileSync(path.join(parentPath, name), 'utf8')).not.toMatch(/周某|白血病|32万元/);
});

test('a change is kept at once, and is there when the studio is opened again', async () => {
  await open.file('总结.txt', report);
  const row = stateOf(await open.get('state')).draft?.rows[2]?.index ?? -1;
  const changed = stateOf(await change(row, { periodType: '年度', start: '2024年' }));
  const cells = changed.draft?.rows[2]?.cells;
  expect(cells).toMatchObject({ periodType: '年度', start: '2024年' });
  // The clerk has decided about the time: it is no doubt any more.
  expect(cells?.doubts ?? '').not.toContain('时间');
  open.server.close();
  open = await openStudio(folder);
  expect(stateOf(await open.get('state')).draft?.rows[2]?.cells).toEqual(cells);
});

test('a phrase that is marked in the report becomes a row, and is taken back', async () => {
  const { draft } = stateOf(await open.file('总结.txt', report));
  const paragraphs = JSON.parse((await open.get('report')).text) as { number: number; text: string | null }[];
  expect(paragraphs.filter(({ text }) => text === null).map(({ number }) => number)).toContain(13);
  expect(JSON.stringify(paragraphs)).not.toMatch(/周某|白血病/);
  const first = draft?.rows[0]?.cells;
  const paragraph = paragraphs.find(({ text }) => text?.includes(first?.phrase ?? ''));
  const start = paragraph?.text?.indexOf(first?.phrase ?? '') ?? -1;
  const asked = { paragraph: paragraph?.number, start, end: start + (first?.phrase?.length ?? 0) };
  const added = await open.post('add', { version: draft?.version, ...asked });
  expect(added.status).toBe(200);
  const now = stateOf(added).draft;
  expect(now?.rows.length).toBe((draft?.rows.length ?? 0) + 1);
  const { printed, phrase, indicator, periodType } = first ?? {};
  expect(now?.rows.at(-1)?.cells).toMatchObject({ printed, phrase, indicator, periodType, take: '是' });
  // Of an older version, of a paragraph about a person, of too many words, of nothing: no row.
  expect((await open.post('add', { version: draft?.version, ...asked })).status).toBe(409);
  const version = now?.version;
  for (const wrong of [
    { paragraph: 13, start: 0, end: 9 },
    { ...asked, end: start + 60 },
    { ...asked, end: start },
  ])
    expect((await open.post('add', { version, ...wrong })).status).toBe(422);
  const back = stateOf(await open.post('take-back', { version })).draft;
  expect(back?.rows).toEqual(draft?.rows);
  expect((await open.post('take-back', { version: back?.version })).status).toBe(422);
});

test('who changes what somebody else has changed meanwhile is told, with what is so now', async () => {
  const { draft } = stateOf(await open.file('总结.txt', report));
  const changes = [{ row: draft?.rows[0]?.index, cells: { take: '否' } }];
  expect((await open.post('changes', { version: draft?.version, changes })).status).toBe(200);
  const late = await open.post('changes', { version: draft?.version, changes });
  expect(late.status).toBe(409);
  expect(JSON.parse(late.text).state.draft.version).toBe((draft?.version ?? 0) + 1);
});

test.each([
  ['a mobile', { phrase: '联系电话13912345678' }],
  ['an ID number', { note: '11010519491231002X' }],
  ['too long a text', { phrase: '长'.repeat(500) }],
  ['a cell that is not the clerk’s', { id: 'qinghe.other' }],
  ['a cell that is JSON', { more: '{}' }],
  ['what every object has', { constructor: 'x' }],
])('%s is not taken', async (_, cells) => {
  const { draft } = stateOf(await open.file('总结.txt', report));
  const row = draft?.rows[0]?.index ?? -1;
  expect((await change(row, cells)).status).toBe(422);
  expect(stateOf(await open.get('state')).draft).toEqual(draft);
});

test.each([
  ['no such kind of file', '总结.pdf', 'qinghe', 422],
  ['a path for a name', '../总结.txt', 'qinghe', 400],
  ['no such union', '总结.txt', 'constructor', 400],
])('%s is refused in words', async (_, name, union, expected) => {
  const target = `/api/file?name=${encodeURIComponent(name)}&union=${union}&date=2026-11-26`;
  const headers = { ...open.own, 'content-type': 'application/octet-stream' };
  const { status, text } = await send(open.server.port, target, { method: 'POST', headers, body: report });
  expect(status).toBe(expected);
  expect(JSON.parse(text).error.length).toBeGreaterThan(5);
});

test('a file that is damaged, encrypted or of an old format is refused in words', async () => {
  for (const bytes of [Buffer.from('PK nothing'), Buffer.from('d0cf11e0a1b11ae10000', 'hex')]) {
    const { status, text } = await open.file('台账.xlsx', bytes);
    expect(status).toBe(422);
    expect(JSON.parse(text).error).toMatch(/另存为/);
  }
});

test('a ledger of stations is read by its confirmed columns, and of its other cells nothing is written', async () => {
  const rows = [
    ['站点名称', '乡镇', '开放时间', '饮水', '站长', '手机'],
    ['城南驿站', '城关镇', '24h', '√', '某某', '13912345678'],
  ];
  const asked = await open.file('站点.xlsx', workbook([{ name: '站点', rows }], { secret: '13812345678' }));
  const { ledger, draft } = stateOf(asked);
  expect(draft).toBe(null);
  expect(ledger?.tables[0]?.columns).toContainEqual({ heading: '手机', field: '不要' });
  expect(asked.text).not.toMatch(/13912345678|13812345678/);
  const bad = await open.post('ledger', { tables: [{ columns: { 站点名称: 'nothing' } }] });
  expect(bad.status).toBe(422);
  const [table] = ledger?.tables ?? [];
  const columns = Object.fromEntries(table?.columns.map(({ heading, field }) => [heading, field]) ?? []);
  expect((await open.post('ledger', { tables: [{ columns }] })).status).toBe(200);
  // It is looked through first.
  expect(existsSync(inData('unions/qinghe/stations.geojson'))).toBe(false);
  const { version } = JSON.parse((await open.get('stations?union=qinghe')).text) as StationsView;
  const about = { kind: 'stations', union: 'qinghe', version };
  expect((await open.post('edit-save', about)).status).toBe(200);
  const file = readFileSync(inData('unions/qinghe/stations.geojson'), 'utf8');
  expect(file).toContain('城南驿站');
  expect(file).not.toMatch(/某某|139/);
  // Nothing of it is kept beside.
  expect(readdirSync(path.join(folder, '.gongkai'))).toEqual([]);
});

test('a ledger of figures becomes a draft', async () => {
  const rows = [
    ['项目', '数量', '单位'],
    ['举办招聘会', 6, '场'],
    ['慰问困难职工', 412, '户'],
  ];
  const { ledger } = stateOf(await open.file('数字.xlsx', workbook([{ name: '数字', rows }])));
  const [table] = ledger?.tables ?? [];
  const columns = Object.fromEntries(table?.columns.map(({ heading, field }) => [heading, field]) ?? []);
  const { draft } = stateOf(await open.post('ledger', { tables: [{ columns }] }));
  expect(draft?.rows.map(({ cells }) => cells.printed)).toEqual(['6场', '412户']);
});

test('a draft file that was damaged is none, and the data folder is read anew each time', async () => {
  await open.file('总结.txt', report);
  writeFileSync(path.join(folder, '.gongkai/draft.json'), '{"version": 1, "rows": [{"row": 3}]}');
  open.server.close();
  open = await openStudio(folder);
  expect(stateOf(await open.get('state')).draft).toBe(null);
  writeFileSync(inData('site.json'), '{');
  const { faults } = JSON.parse((await open.post('check')).text) as CheckView;
  expect(faults[0]?.places[0]?.place).toContain('site.json');
});

test('the button ends it', async () => {
  expect((await open.post('end')).status).toBe(200);
  expect(open.asked).toEqual(['end']);
});
