/** What comes after the first report: that of the next year, a ledger beside it, a correction; and what a clerk writes into a sheet. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from '@gongkai/snapshot';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

const { indicators } = JSON.parse(
  await readFile(path.resolve(import.meta.dirname, '../../../data/indicators.json'), 'utf8'),
) as { indicators: readonly { id: string; label: { 'zh-Hans': string } }[] };

const union = (id: string, level: string, adcode: string, parent: string | null) => ({
  [`unions/${id}/union.json`]: {
    id,
    name: `${id}总工会`,
    shortName: id,
    level,
    adcode,
    parent,
    region: '某省',
  },
});

const first = `青禾县总工会2024年工作总结（虚构）
一、服务阵地
建成爱心驿站41处。建成司机之家3处。举办招聘会8场。
二、维护权益
受理劳动争议案件94件，为农民工追回欠薪163万元。`;
/** One number is gone, one has other words around it, one is new, and all are others. */
const second = `青禾县总工会2025年工作总结（虚构）
一、服务阵地
建成司机之家5处。举办专场招聘会11场。新建职工书屋6家。
二、维护权益
受理劳动争议案件88件，为农民工追回欠薪170万元。`;

let data: string;
let work: string;
beforeEach(async () => {
  data = await folderOf({
    'indicators.json': { indicators },
    ...union('above', 'national', '100000', null),
    ...union('qinghe', 'county', '990001', 'above'),
  });
  work = await mkdtemp(path.join(tmpdir(), 'gongkai second 年-'));
});

const at = (name: string) => path.join(work, name);
const inData = (...args: string[]) => run(...args, '--data', data);
const read = async (date: string): Promise<Snapshot> =>
  JSON.parse(await readFile(path.join(data, `unions/qinghe/snapshots/${date}.json`), 'utf8')) as Snapshot;
const printed = async (date: string) =>
  Object.fromEntries((await read(date)).observations.map(({ id, quantity }) => [id, quantity.printed]));

/** Changes the rows of a sheet in which some words stand, column by column. */
async function correct(sheet: string, words: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const [head = '', ...rows] = (await readFile(sheet, 'utf8')).split('\r\n');
  const names = head.replace('\uFEFF', '').split(',');
  const changed = rows.map((row) => {
    // No cell of these sheets but the JSON of the last column has a comma.
    const own = row.split(',');
    if (!row.includes(words)) return row;
    return own.map((cell, index) => cells[names[index] ?? ''] ?? cell).join(',');
  });
  expect(changed).not.toEqual(rows);
  await writeFile(sheet, [head, ...changed].join('\r\n'));
}

async function report(text: string, date: string, sheet: string) {
  const file = at(`${date}.txt`);
  await writeFile(file, text);
  return inData('draft', file, '--union', 'qinghe', '--date', date, '--out', sheet);
}

async function imported(text: string, date: string): Promise<void> {
  const sheet = at(`${date}.csv`);
  expect((await report(text, date, sheet)).code).toBe(0);
  expect(await inData('import', sheet)).toMatchObject({ code: 0, err: '' });
}

describe('the report of the next year', () => {
  it('keeps the ids of numbers that are the same, and asks about those that are only alike', async () => {
    await imported(first, '2025-01-31');
    expect(await printed('2025-01-31')).toEqual({
      'qinghe.service-stations': '41处',
      'qinghe.service-stations.2': '3处',
      'qinghe.job-fairs': '8场',
      'qinghe.cases-received': '94件',
      'qinghe.wages-recovered': '163万元',
    });
    const sheet = at('next.csv');
    const { out } = await report(second, '2026-01-31', sheet);
    expect(out).toContain('4 of them continue numbers of the snapshot of 2025-01-31');
    const rows = (await readFile(sheet, 'utf8')).split('\r\n');
    expect(rows.find((row) => row.includes('招聘会'))).toContain('像是上一份快照里的“举办招聘会8场”');
    expect(rows.find((row) => row.includes('司机之家'))).not.toContain('像是');
    expect(await inData('import', sheet)).toMatchObject({ code: 0, err: '' });
    expect((await read('2026-01-31')).observations.map(({ period }) => [period.type, period.start])).toEqual(
      Array(5).fill(['year', '2025']),
    );
    const next = await printed('2026-01-31');
    expect(next).toMatchObject({
      'qinghe.service-stations.2': '5处',
      'qinghe.job-fairs': '11场',
      'qinghe.cases-received': '88件',
      'qinghe.wages-recovered': '170万元',
    });
    expect(next['qinghe.service-stations']).toBeUndefined();
    expect(Object.values(next)).toContain('6家');
    const { out: told } = await inData('diff');
    for (const words of ['3处 → 5处', '8场 → 11场', '94件 → 88件', '163万元 → 170万元', '[gone]', '[new]'])
      expect(told).toContain(words);
  });

  it('keeps the indicator that somebody chose the year before, and what it is called', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    await correct(sheet, '司机之家', { 指标: 'station-honours', 名称: '司机之家' });
    expect(await inData('import', sheet)).toMatchObject({ code: 0 });
    await imported(second, '2026-01-31');
    expect((await read('2026-01-31')).observations).toContainEqual(
      expect.objectContaining({
        id: 'qinghe.station-honours',
        indicator: 'station-honours',
        label: '司机之家',
      }),
    );
  });
});

it('a figure of a table that the new snapshot does not have yet asks for the ledger', async () => {
  await imported(first, '2025-01-31');
  const file = path.join(data, 'unions/qinghe/snapshots/2025-01-31.json');
  const table = {
    id: 'qinghe.cases',
    label: '案件台账',
    source: { ref: 's1', locator: '台账' },
    frequency: 'year',
    dimensions: [],
    measures: [{ id: 'count', label: '件数', indicator: 'cases-received', unit: '件' }],
    series: [{ measure: 'count', cells: [{ time: '2024', value: 94, status: { obs: 'A', conf: 'F' } }] }],
  };
  await writeFile(file, JSON.stringify({ ...(await read('2025-01-31')), tables: [table] }));
  const figure = {
    id: 'qinghe-cases',
    kind: 'series',
    domain: 'rights',
    title: '案件台账',
    select: { table: 'qinghe.cases' },
  };
  await writeFile(path.join(data, 'unions/qinghe/figures.json'), JSON.stringify({ figures: [figure] }));
  const { code, err } = await run('check', data);
  expect([code, err]).toEqual([0, expect.not.stringContaining('figure-select')]);
  await imported(second, '2026-01-31');
  const asked = await run('check', data);
  expect([asked.code, asked.err]).toEqual([
    1,
    expect.stringContaining('import the ledger again with --date 2026-01-31'),
  ]);
});

describe('a ledger of figures beside a report', () => {
  it('is added to the snapshot of its day, as its message says, and once', async () => {
    await imported(first, '2025-01-31');
    const ledger = at('数字 台账.csv');
    await writeFile(
      ledger,
      '项目,数量,单位,年度\r\n职业技能培训班,9,期,2024\r\n参加职工医疗互助,9860,人,2024\r\n合计,9869,,\r\n',
    );
    const args = ['import', ledger, '--union', 'qinghe', '--date', '2025-01-31'];
    expect((await inData(...args)).code).toBe(0);
    const { out } = await inData(...args);
    const sheet = at('数字 台账.draft.xlsx');
    expect(out).toContain(`npx gongkai import "${sheet}" --add`);
    const refused = await inData('import', sheet);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('say --add')]);
    const before = await read('2025-01-31');
    expect((await inData('import', sheet, '--add')).out).toContain('2 numbers were added; it has 7');
    const now = await read('2025-01-31');
    expect(now.observations.slice(0, 5)).toEqual(before.observations);
    expect(now.salt).toBe(before.salt);
    expect(now.sources.map(({ id, description }) => [id, description])).toEqual([
      ['s1', expect.any(String)],
      ['s2', '本工会的工作台账'],
    ]);
    expect(now.observations.slice(5).map(({ source, quantity }) => [source?.ref, quantity.printed])).toEqual([
      ['s2', '9期'],
      ['s2', '9860人'],
    ]);
    expect((await inData('import', sheet, '--add')).out).toContain('0 numbers were added; it has 7');
    expect(await read('2025-01-31')).toEqual(now);
    // A second run does not write over the sheet, and says what to do.
    const again = await inData(...args);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('rename or remove it first')]);
  });
});

describe('a correction', () => {
  it('is a row of the sheet of the snapshot that says why', async () => {
    await imported(first, '2025-01-31');
    expect((await run('seal', data)).code).toBe(0);
    const file = path.join(data, 'unions/qinghe/snapshots/2025-01-31.json');
    const sheet = at('更正.csv');
    expect((await inData('draft', file, '--out', sheet)).code).toBe(0);
    const published = await inData('import', sheet);
    expect([published.code, published.err]).toEqual([1, expect.stringContaining('更正原因')]);
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace('2025-01-31', '2025-02-28'));
    await correct(sheet, '94件', {
      印出的字: '97件',
      短语: '受理劳动争议案件97件',
      更正原因: '原数漏计三件',
    });
    expect(await inData('import', sheet)).toMatchObject({ code: 0 });
    expect((await read('2025-02-28')).corrections).toEqual([
      { observation: 'qinghe.cases-received', replaces: '2025-01-31', reason: '原数漏计三件' },
    ]);
    expect((await run('check', data)).err).not.toContain('correction');
    expect((await inData('diff')).out).toContain('94件 → 97件; corrected: 原数漏计三件');
  });
});

describe('a cell of a sheet', () => {
  it('may have an indicator by its name, or an alternative as it is printed beside it', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    const [{ id, label } = { id: '', label: { 'zh-Hans': '' } }] = indicators.filter((one) =>
      one.id.startsWith('job-fairs'),
    );
    await correct(sheet, '8场', { 指标: label['zh-Hans'] });
    await correct(sheet, '41处', { 指标: 'stations-founded（新建站点）' });
    expect(await inData('import', sheet)).toMatchObject({ code: 0 });
    const now = await printed('2025-01-31');
    expect([now[`qinghe.${id}`], now['qinghe.stations-founded']]).toEqual(['8场', '41处']);
  });

  it('that says neither yes nor no is asked about, and nothing is published', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    await correct(sheet, '41处', { 采用: '不用' });
    const { code, err } = await inData('import', sheet);
    expect([code, err]).toEqual([1, expect.stringMatching(/▸ B\d+\n.*“不用”; expected: 是、否/u)]);
  });

  it('is told of a cell by what the cell should hold, once, and not of an id that was made of it', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    await correct(sheet, '41处', { 指标: '没有这个' });
    await correct(sheet, '3处', { 印出的字: '' });
    await correct(sheet, '8场', { 起: '2024年13月' });
    const { code, err } = await inData('import', sheet, '--lang', 'zh-Hans');
    expect(code).toBe(1);
    expect(err).toMatch(/▸ F\d+\n {2}“指标”一栏写的是“没有这个”，应为：指标的编号或名称/u);
    expect(err).toMatch(/▸ C\d+\n {2}“印出的字”一栏空着，应为：报告里印出的数/u);
    expect(err).toMatch(/▸ M\d+\n {2}“起”一栏写的是“2024年13月”，应为：日历上有的年/u);
    expect(err).not.toMatch(/JSON|▸ V\d|对象|数据的形状/u);
    const english = (await inData('import', sheet, '--lang', 'en')).err;
    expect(english).toContain('the number as the report prints it');
    expect(english).toContain('a year, month or day of the calendar');
    expect(english).not.toMatch(/报告里印出的数|日历上有的年/u);
  });

  it('is told of a period in words', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    await correct(sheet, '41处', { 时间: '年度', 起: '2024年5月', 止: '2024年4月' });
    await correct(sheet, '8场', { 时间: '以来', 起: '', 止: '' });
    const { err } = await inData('import', sheet, '--lang', 'zh-Hans');
    expect(err).toContain('实为: 年度，起 2024-05，止 2024-04');
    expect(err).toContain('应为: 有起点，因为时间是“以来”（since）');
    expect(err).not.toContain('{');
  });

  it('whose column of yes and no has another heading publishes nothing', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace('行,采用,', '行,要不要,'));
    expect(await inData('import', sheet, '--lang', 'zh-Hans')).toMatchObject({
      code: 1,
      err: expect.stringContaining('里没有“采用”这一栏'),
    });
  });

  it('has the day of its snapshot as people write it, and is told where that, or the union, is none', async () => {
    const sheet = at('sheet.csv');
    await report(first, '2025-01-31', sheet);
    const text = await readFile(sheet, 'utf8');
    const withDay = (day: string) => writeFile(sheet, text.replace('"""2025-01-31"""', day));
    await withDay('2025年13月1日');
    expect((await inData('import', sheet, '--lang', 'zh-Hans')).err).toMatch(
      /是 date 的那一行.*2025年13月1日/u,
    );
    await withDay('');
    expect((await inData('import', sheet, '--lang', 'zh-Hans')).err).toContain('没有写是哪一天');
    await withDay('2025年1月31日');
    expect(await inData('import', sheet)).toMatchObject({ code: 0 });
    await writeFile(sheet, text.replace('"""qinghe"""', '青禾县'));
    expect((await inData('import', sheet, '--lang', 'zh-Hans')).err).toMatch(/是 union 的那一行.*青禾县/u);
  });
});

describe('a mapping', () => {
  it('that is written wrongly is told of by its column, or its JSON', async () => {
    const ledger = at('案件.csv');
    const rows = Array.from({ length: 12 }, () => '欠薪,2024-05-06');
    await writeFile(ledger, ['案由,受理日期', ...rows].join('\r\n'));
    const args = ['import', ledger, '--union', 'qinghe', '--date', '2025-01-31', '--lang', 'zh-Hans'];
    expect(await inData(...args)).toMatchObject({ code: 0 });
    const mapping = `${ledger}.mapping.json`;
    const text = await readFile(mapping, 'utf8');
    await writeFile(mapping, text.replace('"category"', '"categry"'));
    expect(await inData(...args)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/“案由”一列写的是“categry”，应为：category、.*不要/u),
    });
    await writeFile(mapping, text.replace('"category",', '"category"，'));
    expect(await inData(...args)).toMatchObject({ code: 1, err: expect.stringContaining('不是正确的 JSON') });
    // Notepad keeps a mark in front of it.
    await writeFile(mapping, `\uFEFF${text}`);
    expect((await inData(...args)).err).not.toContain('对照表的写法不对');
  });
});

describe('a number beside its change and its plan', () => {
  /** A table has the year before beside this one; a change and a plan are told in the same words. */
  const of = (year: number, joined: number, before: number) => `青禾县总工会${year}年工作总结（虚构）
一、服务阵地
全年建成爱心驿站${joined}处。与上年相比，全年建成爱心驿站增加5处。${year - 1}年建成司机之家${before}处。${year}年建成司机之家${before + 2}处。
二、打算
明年计划建成爱心驿站50处。`;

  it('continues its own of the year before', async () => {
    await imported(of(2024, 41, 3), '2025-01-31');
    await imported(of(2025, 46, 5), '2026-01-31');
    const [was, now] = [await printed('2025-01-31'), await printed('2026-01-31')];
    const idOf = (all: Readonly<Record<string, string | undefined>>, words: string) =>
      Object.keys(all).find((id) => all[id] === words);
    expect(idOf(was, '41处')).toBeDefined();
    expect(idOf(now, '46处')).toBe(idOf(was, '41处'));
    // The column of the year before, and that of the year.
    expect([idOf(now, '5处'), idOf(now, '7处')]).toEqual([idOf(was, '3处'), idOf(was, '5处')]);
  });
});
