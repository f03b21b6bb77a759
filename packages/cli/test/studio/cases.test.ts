/** A ledger with a row for each case, in the studio: counted before anything is written, and never copied. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from '@gongkai/snapshot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseCount, StudioState } from '../../src/local-studio/page/contract.ts';
import { caseLedger } from '../support/case-ledger.ts';
import { run } from '../support/run.ts';
import { type OpenStudio, openStudio, project, report } from '../support/studio.ts';

let folder: string;
let open: OpenStudio;
beforeEach(async () => {
  folder = await project();
  open = await openStudio(folder);
});
afterEach(() => open.server.close());

const snapshotFile = 'data/unions/qinghe/snapshots/2026-11-26.json';
const inProject = (file: string) => path.join(folder, file);
const json = <T>({ text }: { readonly text: string }) => JSON.parse(text) as T;

/** Drops the ledger. @returns what the clerk confirms unless something is changed */
async function dropped(bytes = caseLedger()) {
  const answer = await open.file('案件.xlsx', bytes);
  expect(answer.status).toBe(200);
  const [table] = json<StudioState>(answer).ledger?.cases ?? [];
  if (!table) throw new Error('no table of cases');
  const columns = Object.fromEntries(table.columns.map(({ heading, role }) => [heading, role]));
  const { units, label, sensitive } = table;
  return { answer, table, choice: { columns, units, label, sensitive } };
}

/** Everything in the project. */
const allText = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'))
    .join('\n');

test('it is counted, shown with what is hidden and why, written, sealed, and in no file', async () => {
  const { answer, table, choice } = await dropped();
  expect(table.columns).toContainEqual({ heading: '案由', role: 'category' });
  expect(table.columns).toContainEqual({ heading: '申请人', role: 'person' });
  expect(table.units).toEqual({ '涉及金额(万元)': '万元' });
  const counted = await open.post('cases', { tables: [choice] });
  expect(counted.status).toBe(200);
  const view = json<CaseCount>(counted);
  expect([view.refused, view.threshold]).toEqual([null, 10]);
  const causes = view.tables.find(({ label }) => label.endsWith('按案由'));
  const cells = Object.fromEntries(causes?.rows.map(({ label, cells: [first] }) => [label, first]) ?? []);
  expect(cells['劳动报酬 · 2026']).toEqual({ number: '30' });
  // Three of one month are too few; another month would give them away. Three of one cause are among 其他.
  const whys = view.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(whys).toContainEqual({ why: 'small' });
  expect(whys).toContainEqual({ why: 'protects' });
  expect(view.years[0]).toContain('2026');
  // Nothing is written before the clerk has seen it.
  expect(existsSync(inProject(snapshotFile))).toBe(false);

  const written = await open.post('cases-write', { tables: [choice], figures: true });
  expect(json<{ figures: number }>(written).figures).toBeGreaterThan(0);
  const snapshot = JSON.parse(readFileSync(inProject(snapshotFile), 'utf8')) as Snapshot;
  expect(snapshot.tables?.length).toBe(view.tables.length);
  const figures = readFileSync(inProject('data/unions/qinghe/figures.json'), 'utf8');
  expect(figures).toContain('"table": "qinghe.cases"');
  expect(await run('check', inProject('data'))).toMatchObject({ code: 0 });
  expect((await open.post('seal')).status).toBe(200);
  const secrets = /王某某|13912345678|青劳仲|1101011990/;
  expect(allText()).not.toMatch(secrets);
  for (const { text } of [answer, counted, written]) expect(text).not.toMatch(secrets);
  // The same ledger again is asked about; a sealed snapshot is not touched at all.
  await dropped();
  expect((await open.post('cases-write', { tables: [choice], replace: true })).status).toBe(422);
});

test('a report that is written after it, or anew, leaves its tables', async () => {
  const { choice } = await dropped();
  expect((await open.post('cases-write', { tables: [choice] })).status).toBe(200);
  const tables = () => (JSON.parse(readFileSync(inProject(snapshotFile), 'utf8')) as Snapshot).tables;
  const before = tables();
  await open.file('总结.txt', report);
  expect((await open.post('write', {})).status).toBe(422);
  expect((await open.post('write', { replace: true })).status).toBe(200);
  expect(tables()).toEqual(before);
  expect(readFileSync(inProject(snapshotFile), 'utf8')).toContain('qinghe.publicity-sessions');
  expect(await run('check', inProject('data'))).toMatchObject({ code: 0 });
});

test('a cell that cannot be read stops it by its place, without its words', async () => {
  const { choice } = await dropped(
    caseLedger([
      [90, '青劳仲90号', '王某某', '13912345678', '劳动报酬', '城关镇', '已结案', '去年某天', '很多钱'],
    ]),
  );
  const view = json<CaseCount>(await open.post('cases', { tables: [choice] }));
  expect(view.notes.filter(({ stops }) => stops).map(({ place }) => place)).toEqual([
    '案件.xlsx ▸ 案件 ▸ H68',
    '案件.xlsx ▸ 案件 ▸ I68',
  ]);
  expect(view.refused).not.toBe(null);
  expect(JSON.stringify(view)).not.toMatch(/去年某天|很多钱/);
  expect((await open.post('cases-write', { tables: [choice] })).status).toBe(422);
});

test('codes rename, join and take out categories, are kept for the next ledger, and hold on the command line', async () => {
  const { choice, table } = await dropped();
  expect([table.isKept, table.codes]).toEqual([false, {}]);
  const first = json<CaseCount>(await open.post('cases', { tables: [choice] }));
  const [categories = []] = first.categories;
  expect(categories.find(({ heading }) => heading === '案由')?.words).toEqual([
    { word: '劳动报酬', rows: 30 },
    { word: '工伤待遇', rows: 20 },
    { word: '经济补偿', rows: 12 },
    { word: '性别歧视', rows: 3 },
  ]);
  const codes = {
    案由: { 劳动报酬: '欠薪', 经济补偿: '补偿和歧视', 性别歧视: '补偿和歧视', 工伤待遇: '不要' },
  };
  const tables = [{ ...choice, codes }];
  const view = json<CaseCount>(await open.post('cases', { tables }));
  const causesOf = ({ tables: all }: CaseCount) =>
    all
      .find(({ label }) => label.endsWith('按案由'))
      ?.rows.map(({ label, cells: [cell] }) => [label, cell && 'number' in cell ? cell.number : null]);
  expect(causesOf(view)).toEqual([
    ['欠薪 · 2026', '30'],
    ['补偿和歧视 · 2026', '15'],
  ]);
  expect(view.notes.map(({ words }) => words)).toContainEqual(expect.stringContaining('codes'));
  const written = await open.post('cases-write', { tables });
  const { kept } = json<{ kept: string }>(written);
  expect(kept).toBe(path.join('.gongkai', 'ledgers', 'qinghe.cases.mapping.json'));

  // The next time it is proposed so, in the studio and on the command line.
  const again = await dropped();
  expect([again.table.isKept, again.table.codes]).toEqual([true, codes]);
  const ledger = path.join(folder, '..', '明年.xlsx');
  writeFileSync(ledger, caseLedger());
  const command = [
    'import',
    ledger,
    '--union',
    'qinghe',
    '--data',
    inProject('data'),
    '--date',
    '2027-01-31',
  ];
  expect((await run(...command)).err).toContain(kept);
  expect(JSON.parse(readFileSync(`${ledger}.mapping.json`, 'utf8')).tables[0]).toMatchObject({ codes });
  expect((await run(...command)).code).toBe(0);
  const next = readFileSync(inProject('data/unions/qinghe/snapshots/2027-01-31.json'), 'utf8');
  expect([next.includes('欠薪'), next.includes('劳动报酬'), next.includes('工伤待遇')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('figures are made beside others whose numbers the newest snapshot lacks, and it is told before that it lacks them', async () => {
  await open.file('总结.txt', report);
  expect((await open.post('write', {})).status).toBe(200);
  const file = inProject('data/unions/qinghe/figures.json');
  const [{ id } = { id: '' }] = (JSON.parse(readFileSync(inProject(snapshotFile), 'utf8')) as Snapshot)
    .observations;
  const own = {
    id: 'own',
    kind: 'bars',
    domain: 'rights',
    title: '自己的图',
    select: { observations: [id] },
  };
  writeFileSync(file, JSON.stringify({ figures: [own] }));
  await open.file('案件.xlsx', caseLedger(), '2026-12-31');
  const [table] = json<StudioState>(await open.get('state')).ledger?.cases ?? [];
  const columns = Object.fromEntries(table?.columns.map(({ heading, role }) => [heading, role]) ?? []);
  const tables = [{ ...table, columns }];
  const view = json<CaseCount>(await open.post('cases', { tables }));
  expect(view.years.at(-1)).toMatch(/2026-12-31/);
  const { figures } = json<{ figures: number }>(await open.post('cases-write', { tables, figures: true }));
  expect(figures).toBeGreaterThan(2);
  const ids = (JSON.parse(readFileSync(file, 'utf8')) as { figures: { id: string }[] }).figures.map(
    (one) => one.id,
  );
  expect(ids.slice(0, 2)).toEqual(['own', 'qinghe-cases']);
});

test('where it cannot be kept how it is counted, nothing is written, and the place is told', async () => {
  mkdirSync(inProject('.gongkai'), { recursive: true });
  writeFileSync(inProject('.gongkai/ledgers'), 'a file in the place of the folder');
  const { choice } = await dropped();
  const { status, text } = await open.post('cases-write', { tables: [choice] });
  expect([status, text]).toEqual([500, expect.stringContaining('.gongkai/ledgers')]);
  expect(existsSync(inProject(snapshotFile))).toBe(false);
});

test.each([
  ['names as a category', { columns: { 申请人: 'category' } }],
  ['case numbers as a category', { columns: { 案号: 'category' } }],
  ['a use that every object knows', { columns: { 案由: 'constructor' } }],
  ['a heading that was not there', { columns: { 身份: 'category' } }],
  ['a name with a mobile', { label: '案件13912345678' }],
  ['no name', { label: '' }],
  ['codes of a column that is none', { codes: { 申请人: { 王某某1: '甲' } } }],
  ['a code with a mobile', { codes: { 案由: { 劳动报酬: '欠薪13912345678' } } }],
  ['a unit that is none', { units: { '涉及金额(万元)': '斤' } }],
])('%s is refused', async (_, change) => {
  const { choice } = await dropped();
  const { columns = {}, ...others } = change as { columns?: object };
  const tables = [{ ...choice, ...others, columns: { ...choice.columns, ...columns } }];
  const { status, text } = await open.post('cases', { tables });
  expect(status).toBe(422);
  expect(json<{ error: string }>({ text }).error.length).toBeGreaterThan(10);
});

test('a file whose name tells of somebody is not taken', async () => {
  const { status } = await open.file('王某13912345678.xlsx', caseLedger());
  expect(status).toBe(422);
  expect(json<StudioState>(await open.get('state')).ledger).toBe(null);
});
