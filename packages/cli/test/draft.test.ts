import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFolder } from '@gongkai/snapshot/node';
import { beforeEach, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { folderOf } from './support/folder.ts';
import { docx, gb18030 } from './support/office.ts';
import { run } from './support/run.ts';

const catalogue = JSON.parse(
  await readFile(path.resolve(import.meta.dirname, '../../../data/indicators.json'), 'utf8'),
) as { $schema?: string };
delete catalogue.$schema;

const report = path.join(import.meta.dirname, 'reports/qinghe.txt');

/** A county that has a data folder with nothing but its name. */
const newFolder = () =>
  folderOf({
    'indicators.json': catalogue,
    'unions/above/union.json': {
      id: 'above',
      name: '全国总工会',
      shortName: '全总',
      level: 'national',
      adcode: '100000',
      parent: null,
      region: '全国',
    },
    'unions/qinghe/union.json': {
      id: 'qinghe',
      name: '青禾县总工会',
      shortName: '青禾',
      level: 'county',
      adcode: '990001',
      parent: 'above',
      region: '某省',
    },
  });

let folder: string;
let work: string;
beforeEach(async () => {
  folder = await newFolder();
  work = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
});

const draft = (file: string, out: string, ...more: string[]) =>
  run(
    'draft',
    file,
    '--union',
    'qinghe',
    '--data',
    folder,
    '--date',
    '2025-01-31',
    '--published',
    '2025-01-10',
    '--out',
    out,
    ...more,
  );
const snapshotFile = () => path.join(folder, 'unions/qinghe/snapshots/2025-01-31.json');

describe('from a report to a snapshot', () => {
  it.each(['csv', 'xlsx'])('by a sheet in %s, in one round', async (kind) => {
    const out = path.join(work, `sheet.${kind}`);
    const drafted = await draft(report, out);
    expect(drafted.code).toBe(0);
    expect(drafted.err).toContain('about a person');
    const imported = await run('import', out, '--data', folder);
    expect([imported.code, imported.err]).toEqual([0, '']);
    expect(imported.out).toContain('1 rows are marked 否');
    const { problems, data } = checkFolder(folder);
    expect(problems).toEqual([]);
    const [file] = data.unions.get('qinghe')?.snapshots ?? [];
    expect(file?.snapshot.observations.length).toBe(38);
    expect(
      file?.snapshot.observations.find(({ indicator }) => indicator === 'wages-recovered'),
    ).toMatchObject({
      quantity: { printed: '163万元', value: 1630000, unit: '元' },
      source: { phrase: '为农民工追回欠薪163万元', locator: '三、维护职工权益' },
    });
  });

  it('writes nothing of a person anywhere', async () => {
    const out = path.join(work, 'sheet.csv');
    const { out: told, err } = await draft(report, out);
    const json = await draft(report, path.join(work, 'none.csv'), '--json');
    const written = await Promise.all(
      (await readdir(work)).map((name) => readFile(path.join(work, name), 'utf8')),
    );
    expect(written.length).toBe(1);
    for (const text of [told, err, json.out, json.err, ...written]) {
      expect(text).not.toMatch(/白血病|32万|(?<![\d.])2万元/);
    }
  });

  it('asks which report it is where its title does not say so, before that is published', async () => {
    const text = (await readFile(report, 'utf8')).replace(/^.*\n/u, '');
    const untitled = path.join(work, 'untitled.txt');
    await writeFile(untitled, text);
    const out = path.join(work, 'sheet.csv');
    expect((await draft(untitled, out)).out).toContain('which report it is');
    const imported = await run('import', out, '--data', folder);
    expect([imported.code, imported.err]).toEqual([
      1,
      expect.stringMatching(/sheet\.csv ▸ X4\n.*ask for others/u),
    ]);
  });

  it.each([
    ['禾岭县总工会2025年工作总结\n全年建成驿站8处。', '2027年', /报道里没有写哪一天发表/],
    ['禾岭县总工会2025年工作总结\n2026年1月18日\n全年建成驿站8处。', '2026年1月18日', /^(?!.*哪一天发表)/su],
    [
      '禾岭县总工会2025年工作总结\n发布时间：2026-01-18 来源：县总工会\n全年建成驿站8处。',
      '2026年1月18日',
      /^(?!.*哪一天发表)/su,
    ],
    [
      '禾岭县总工会2025年工作总结\n3月5日，建成驿站8处，2026年1月18日，建成9处。',
      '2027年',
      /报道里没有写哪一天发表/,
    ],
  ])('has the day that the report bears, and asks where it bears none: %j', async (text, day, doubts) => {
    const file = path.join(work, 'day.txt');
    await writeFile(file, text);
    const out = path.join(work, 'day.csv');
    const dated = ['--data', folder, '--date', '2027-01-31', '--out', out];
    expect((await run('draft', file, '--union', 'qinghe', ...dated)).code).toBe(0);
    const source = (await readFile(out, 'utf8')).split('\r\n').find((line) => line.startsWith('来源')) ?? '';
    expect([source, source]).toEqual([expect.stringContaining(day), expect.stringMatching(doubts)]);
  });

  it('leaves a sheet alone that is there already', async () => {
    const out = path.join(work, 'sheet.csv');
    await writeFile(out, '改过的');
    expect((await draft(report, out)).code).toBe(2);
    expect(await readFile(out, 'utf8')).toBe('改过的');
  });

  it('reads GB18030, a web page and a Word document alike', async () => {
    const text = await readFile(report, 'utf8');
    const lines = text.split('\n');
    const html = path.join(work, 'report.html');
    await writeFile(
      html,
      `<!doctype html><head><title>x</title><style>p{}</style></head><nav><a>首页 99处</a></nav>${lines.map((line) => (/^[一二三四五]、/.test(line) ? `<h2>${line}</h2>` : `<p>${line}<br></p>`)).join('')}<script>var x = "88处";</script>`,
    );
    const count = async (file: string) =>
      JSON.parse((await draft(file, path.join(work, 'x.csv'), '--json')).out).rows.length;
    const expected = await count(report);
    const gb = path.join(work, 'gb.txt');
    await writeFile(gb, gb18030(text));
    const word = path.join(work, 'report.docx');
    await writeFile(word, docx(lines));
    expect([await count(html), await count(gb), await count(word)]).toEqual([expected, expected, expected]);
  });

  it('says at which cell something is wrong, and a habit once', async () => {
    const out = path.join(work, 'sheet.csv');
    await draft(report, out);
    const lines = (await readFile(out, 'utf8')).split('\r\n');
    const changed = lines.map((line, index) =>
      index < 10 ? line : line.replace(/,(各类|年度|未说明|以来|累计|每年),/u, ',随便,'),
    );
    await writeFile(out, changed.join('\r\n'));
    const { code, err } = await run('import', out, '--data', folder);
    expect(code).toBe(1);
    expect(err).toMatch(/sheet\.csv ▸ L\d+\n/u);
    expect(err).toContain('“随便”');
    expect(err.split('\n').length).toBeLessThan(40);
    expect(await readFile(snapshotFile(), 'utf8').catch(() => null)).toBeNull();
  });

  it.each([
    ['时间说明', '长'.repeat(500), /sheet\.csv ▸ P\d+\n/u],
    ['更正原因', '长'.repeat(5000), /sheet\.csv ▸ U\d+\n/u],
    ['归属', '长'.repeat(500), /sheet\.csv ▸ Q\d+\n/u],
  ])('says at which cell words are too long: %s', async (column, words, place) => {
    const out = path.join(work, 'sheet.csv');
    await draft(report, out);
    const [head = '', ...lines] = (await readFile(out, 'utf8')).split('\r\n');
    const at = head.replace('\uFEFF', '').split(',').indexOf(column);
    const row = lines.findIndex((line) => line.startsWith('数,是,') && !line.includes('"'));
    const cells = (lines[row] ?? '').split(',');
    cells[at] = words;
    lines[row] = cells.join(',');
    await writeFile(out, [head, ...lines].join('\r\n'));
    const { code, err } = await run('import', out, '--data', folder);
    expect(code).toBe(1);
    expect(err).toMatch(place);
  });

  it.each([
    ['an ID number', '身份证110101199003074514共3人', '3人', 'personal-id-number'],
    ['a mobile', '13912345678共35户', '35户', 'personal-phone'],
    ['a person’s illness', '王建国患癌症救助3万元', '3万元', 'personal-named-illness'],
    ['a firm’s loan', '为鑫源酒店有限公司贷款128万元', '128万元', 'personal-enterprise-credit'],
  ])('takes no sheet into which somebody wrote %s', async (_name, phrase, printed, _code) => {
    const out = path.join(work, 'sheet.csv');
    await draft(report, out);
    const text = await readFile(out, 'utf8');
    const [head = ''] = text.split('\r\n');
    const cells = head.replace('\uFEFF', '').split(',');
    const row = {
      行: '数',
      采用: '是',
      印出的字: printed,
      短语: phrase,
      小节: '一',
      指标: 'trainees',
      来源: 's1',
    };
    const line = cells.map((name) => (row as Record<string, string>)[name] ?? '').join(',');
    await writeFile(out, `${text}${line}\r\n`);
    const { code, err, out: told } = await run('import', out, '--data', folder);
    expect(code).toBe(1);
    expect(err + told).not.toContain('110101199003074514');
    expect(err + told).not.toContain('13912345678');
    expect(err + told).not.toContain('鑫源酒店');
    expect(await readFile(snapshotFile(), 'utf8').catch(() => null)).toBeNull();
  });

  it('does not put a sheet in the place of a snapshot unless told', async () => {
    const out = path.join(work, 'sheet.csv');
    await draft(report, out);
    expect((await run('import', out, '--data', folder)).code).toBe(0);
    const again = await run('import', out, '--data', folder);
    expect([again.code, again.err.includes('--replace')]).toEqual([1, true]);
    expect((await run('import', out, '--data', folder, '--replace')).code).toBe(0);
  });

  it('never puts a sheet in the place of a sealed snapshot', async () => {
    const out = path.join(work, 'sheet.csv');
    await draft(report, out);
    await run('import', out, '--data', folder);
    expect((await run('seal', folder)).code).toBe(0);
    const before = await readFile(snapshotFile(), 'utf8');
    await writeFile(
      out,
      (await readFile(out, 'utf8')).replace('163万元', '164万元').replace('163万元', '164万元'),
    );
    const again = await run('import', out, '--data', folder, '--replace');
    expect([again.code, again.err.includes('is published')]).toEqual([1, true]);
    expect(await readFile(snapshotFile(), 'utf8')).toBe(before);
  });

  it('gives back the sheet of a snapshot', async () => {
    const out = path.join(work, 'sheet.csv');
    await draft(report, out);
    await run('import', out, '--data', folder);
    const before = await readFile(snapshotFile(), 'utf8');
    const back = path.join(work, 'back.xlsx');
    expect((await run('draft', snapshotFile(), '--data', folder, '--out', back)).code).toBe(0);
    expect((await run('import', back, '--data', folder, '--replace')).code).toBe(0);
    expect(JSON.parse(await readFile(snapshotFile(), 'utf8'))).toEqual(JSON.parse(before));
  });

  it.each([
    [['draft']],
    [['draft', 'x.txt']],
    [['draft', 'x.txt', '--union', 'qinghe', '--date', 'soon']],
    [['draft', 'x.txt', '--union', 'qinghe', '--out', 'x.doc']],
    [['import']],
    [['import', 'none.csv', '--data', 'nowhere']],
  ])('exits with 2 where it was called wrongly: %j', async (args) => {
    expect((await run(...args)).code).toBe(2);
  });

  it('refuses what is no report and no workbook in words', async () => {
    const old = path.join(work, 'old.xlsx');
    await writeFile(old, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const broken = path.join(work, 'broken.xlsx');
    await writeFile(broken, 'no zip');
    const other = path.join(work, 'other.xlsx');
    await writeFile(other, await writeXlsx([[{ value: 'x', type: String }]]).toBuffer());
    for (const [file, words] of [
      [old, 'office-encrypted'],
      [broken, 'office-archive'],
      [other, 'No table'],
    ] as const) {
      const { code, err } = await run('import', file, '--data', folder);
      expect([code, err.includes(words)]).toEqual([1, true]);
    }
    const pdf = path.join(work, 'report.pdf');
    await writeFile(pdf, '%PDF');
    expect((await draft(pdf, path.join(work, 'x.csv'))).err).toContain('draft-kind');
  });
});

describe('a report of a whole year', () => {
  const periodsOf = async (text: string) => {
    const file = path.join(work, 'year.txt');
    await writeFile(file, text);
    const { code, out } = await run(
      ...['draft', file, '--union', 'qinghe', '--data', folder, '--json'],
      ...['--date', '2027-01-31', '--published', '2027-01-12'],
    );
    expect(code).toBe(0);
    const { rows } = JSON.parse(out) as {
      rows: { quantity: { printed: string; value: number }; period: { start?: string; type: string } }[];
    };
    return rows.map(({ quantity, period }) => [quantity.printed, quantity.value, period.type, period.start]);
  };

  it('is of the year of its title, though it was printed in the next, and though it ends with plans', async () => {
    const body = '今年，枫桥县总工会新建工会47家。\n二、维权服务更贴心\n全年受理案件196件。\n上年办结171件。';
    const plans = '2027年，拟新建驿站6个。';
    for (const title of [
      '枫桥县总工会2026年工作情况',
      '枫桥县总工会2026年度工作总结\n枫桥县总工会办公室 2027年1月12日',
    ])
      expect(await periodsOf(`${title}\n\n${body}\n${plans}\n`)).toEqual([
        ['47家', 47, 'year', '2026'],
        ['196件', 196, 'year', '2026'],
        ['171件', 171, 'year', '2025'],
        ['6个', 6, 'year', '2027'],
      ]);
  });

  it('has numbers whose thousands are set apart by a space, as the standard has them', async () => {
    const found = await periodsOf(
      '2026年，新发展会员3 850人，培训12 345 678人次，支出2 204.9万元。见表3 850人的名单，2026年 420人参赛。',
    );
    expect(found.map(([printed, value]) => [printed, value])).toEqual([
      ['3850人', 3850],
      ['12345678人次', 12_345_678],
      ['2204.9万元', 22_049_000],
      ['850人', 850],
      ['420人', 420],
    ]);
  });
});
