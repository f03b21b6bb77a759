import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot, Table } from '@gongkai/snapshot';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { amountOf, monthOf } from '../src/cases/rows/rows.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';
import { type TestCell, type TestSheet, workbook } from './support/workbook.ts';

const secrets = {
  id: '110101199003074514',
  mobile: '13912345678',
  card: '6222020200000000006',
  name: '欧阳建国',
};

const indicator = (id: string, unitFamily: string, domain = 'rights') => ({
  id,
  label: { 'zh-Hans': id, en: id },
  domain,
  unitFamily,
  definition: '虚构的指标。',
});

function data() {
  // Its figures show numbers of a report, which a snapshot of another day does not have.
  const { 'unions/town/figures.json': _, ...files } = goodData();
  const catalogue = files['indicators.json'] as { indicators: unknown[] };
  catalogue.indicators.push(
    indicator('cases-received', 'cases'),
    indicator('cases-settled', 'cases'),
    indicator('cases-pending', 'cases'),
    indicator('cases-settlement-rate', 'percent'),
    indicator('amount-involved', 'yuan'),
    indicator('aid-households', 'households', 'assistance'),
    indicator('aid-funds-spent', 'yuan', 'assistance'),
  );
  return files;
}

let folder: string;
let work: string;
beforeEach(async () => {
  folder = await folderOf(data());
  work = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
});

const headings = [
  '序号',
  '案号',
  '申请人',
  '身份证号',
  '联系电话',
  '案由',
  '乡镇',
  '办理状态',
  '受理日期',
  '涉及金额（万元）',
  '备注',
];

type Row = readonly TestCell[];

const row = (
  number: number,
  cause: string,
  town: string,
  state: string,
  date: TestCell,
  amount: TestCell,
): Row => [
  number,
  `青劳仲〔2026〕${number}号`,
  `申请人${number}`,
  `1101011990${String(number).padStart(8, '0')}`,
  secrets.mobile,
  cause,
  town,
  state,
  date,
  amount,
  secrets.name,
];

/** So many rows of one cause. */
const rows = (
  from: number,
  count: number,
  cause: string,
  town: string,
  state = '已结案',
  date: TestCell = '2026-03-05',
): Row[] => Array.from({ length: count }, (_, index) => row(from + index, cause, town, state, date, 1.2));

const blank = headings.slice(1).map(() => null);

const cases = (body: readonly Row[], more: Partial<TestSheet> = {}): TestSheet => ({
  name: '案件',
  rows: [['青禾县劳动争议案件台账', ...blank], headings, ...body],
  ...more,
});

const usual = (): Row[] => [
  ...rows(1, 30, '劳动报酬', '城关镇'),
  ...rows(31, 20, '工伤待遇', '北山镇', '办理中', { date: 46147 }),
  ...rows(51, 3, '性别歧视', '城关镇', '已结案', '2026年４月２日'),
  ...rows(54, 12, '经济补偿', '南河镇', '调解成功', 46148),
];

async function written(body: readonly Row[], more: Partial<TestSheet> = {}, options = {}): Promise<string> {
  const file = path.join(work, '案件.xlsx');
  await writeFile(file, workbook([cases(body, more)], options));
  return file;
}
const importLedger = (file: string, ...more: string[]) =>
  run('import', file, '--union', 'town', '--date', '2026-06-30', '--data', folder, ...more);
const snapshotAt = async (date = '2026-06-30') =>
  JSON.parse(await readFile(path.join(folder, `unions/town/snapshots/${date}.json`), 'utf8')) as Snapshot;
const tableOf = ({ tables = [] }: Snapshot, id: string): Table => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id} among ${tables.map((one) => one.id).join(', ')}`);
  return table;
};
/** Cells of a measure by label of the first dimension. */
const cellsOf = (table: Table, measure = 'count') =>
  Object.fromEntries(
    table.series
      .filter((one) => one.measure === measure)
      .map(({ codes = {}, cells }) => {
        const [dimension] = table.dimensions;
        const label = dimension?.codes.find(({ id }) => id === codes[dimension.id])?.label ?? '';
        return [label, cells.map(({ value, status }) => value ?? `${status.obs}${status.conf}`).join(' ')];
      }),
  );

describe('a ledger of cases', () => {
  it('is counted by a mapping that is proposed first, and small numbers stay hidden', async () => {
    const file = await written(usual());
    const first = await importLedger(file);
    expect(first.code).toBe(0);
    const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
    expect(mapping.tables[0]).toMatchObject({
      kind: 'cases',
      columns: {
        申请人: '不要',
        身份证号: 'person',
        联系电话: '不要',
        案由: 'category',
        乡镇: 'category',
        办理状态: 'settled',
        受理日期: 'date',
        '涉及金额(万元)': 'money',
        备注: '不要',
      },
      sums: { '涉及金额(万元)': { indicator: 'amount-involved', unit: '元', in: '万元' } },
    });
    const second = await importLedger(file);
    expect(second.err).not.toContain('problems;');
    expect(second.code).toBe(0);
    const snapshot = await snapshotAt();
    // 工伤 and 性别歧视 make it sensitive: ten, not five. Three cases of one cause are merged, with the smallest other one, since three are still too few.
    expect(tableOf(snapshot, 'town.cases').disclosure).toEqual({ threshold: 10 });
    expect(cellsOf(tableOf(snapshot, 'town.cases-by-cause'))).toEqual({
      劳动报酬: '30',
      工伤待遇: '20',
      其他: '15',
    });
    expect(cellsOf(tableOf(snapshot, 'town.cases'))).toEqual({ '': '65' });
    expect(cellsOf(tableOf(snapshot, 'town.cases'), 'settled')).toEqual({ '': '45' });
    expect(cellsOf(tableOf(snapshot, 'town.cases'), 'rate')).toEqual({ '': '69.2' });
    expect(cellsOf(tableOf(snapshot, 'town.cases'), 'amount')).toEqual({ '': '780000' });
    // Three in April, and another month, since the total is shown.
    expect(cellsOf(tableOf(snapshot, 'town.cases-by-month'))).toEqual({ '': '0 0 QC QC 32' });
    const checked = await run('check', folder);
    expect([checked.code, checked.err]).toEqual([0, expect.stringContaining('disclosure-missing')]);
  });

  it('counts no total, no merged amount twice, nothing that is hidden', async () => {
    const merged: Row[] = [
      row(90, '劳动报酬', '城关镇', '已结案', '2026-03-05', 9),
      row(91, '劳动报酬', '城关镇', '已结案', '2026-03-05', null),
    ];
    const total: Row = ['', '合计', '', '', '', '', '', '', '', { formula: 'SUM(J3:J66)', value: 999 }, ''];
    const bare: Row = ['', '', '', '', '', '', '', '', '', 999, ''];
    const secret = row(99, '劳动报酬', '城关镇', '已结案', '2026-03-05', 5000);
    const body = [...usual(), ...merged, secret, total, bare];
    const file = await written(body, { merges: ['A1:K1', 'J68:J69'], hiddenRows: [70] });
    await importLedger(file);
    const { err, code } = await importLedger(file);
    expect(code).toBe(0);
    expect(cellsOf(tableOf(await snapshotAt(), 'town.cases'))).toEqual({ '': '67' });
    expect(cellsOf(tableOf(await snapshotAt(), 'town.cases'), 'amount')).toEqual({ '': '870000' });
    for (const words of ['▸ 70: hidden', '▸ 71: rows of totals', '72']) expect(err).toContain(words);
  });

  it('stops at dates and amounts that it cannot read, by cell and without what stands there', async () => {
    const body = [
      ...usual(),
      row(80, '劳动报酬', '城关镇', '已结案', `某日${secrets.name}`, 1),
      row(81, '劳动报酬', '城关镇', '已结案', '2026-03-05', `约${secrets.name}`),
    ];
    const file = await written(body);
    await importLedger(file);
    const { code, err, out } = await importLedger(file);
    expect(code).toBe(1);
    expect(err).toContain('案件.xlsx ▸ 案件 ▸ I68');
    expect(err).toContain('案件.xlsx ▸ 案件 ▸ J69');
    expect(err + out).not.toContain(secrets.name);
    await expect(snapshotAt()).rejects.toThrow();
  });

  describe('whose days leave out the year', () => {
    const undated = () =>
      cases(
        Array.from({ length: 24 }, (_, index) =>
          row(index, '劳动报酬', '城关镇', '已结案', ['9月10日', '9-10', '９月', '9.10'][index % 4] ?? '', 1),
        ),
      );
    const put = async (name: string, sheet: string, title: string) => {
      const file = path.join(work, name);
      const { rows: all, ...others } = undated();
      await writeFile(
        file,
        workbook([{ ...others, name: sheet, rows: [[title, ...blank], ...all.slice(1)] }]),
      );
      return file;
    };
    const byMonth = async () => tableOf(await snapshotAt(), 'town.cases-by-month').series[0];

    it.each([
      ['案件.xlsx', '案件', '某县2025年劳动争议案件台账', 'title above the table'],
      ['案件.xlsx', '2025年', '某县劳动争议案件台账', 'name of the sheet'],
      ['2025案件台账.xlsx', '案件', '某县劳动争议案件台账（2026年3月2日制表）', 'name of the file'],
    ])('has them of the one that it says once: %s, %s, %s', async (name, sheet, title, told) => {
      const file = await put(name, sheet, title);
      await importLedger(file);
      const { code, err } = await importLedger(file);
      expect(code).toBe(0);
      expect(err).toContain(told);
      expect(err).toContain('2025:');
      expect(err).not.toContain('2026:');
      expect(JSON.stringify(await byMonth())).toContain('2025-09');
    });

    it('is asked for it once where it names none, or two, and takes that of its mapping', async () => {
      const file = await put('案件.xlsx', '案件', '某县2024年至2025年劳动争议案件台账');
      await importLedger(file);
      const asked = await importLedger(file);
      expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('"year": 2025')]);
      const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
      mapping.tables[0].year = 2025;
      await writeFile(`${file}.mapping.json`, JSON.stringify(mapping));
      const { code, err } = await importLedger(file);
      expect([code, err]).toEqual([0, expect.stringContaining('"year" of the mapping')]);
    });

    it('is told that its mapping has the year of another one', async () => {
      const file = await put('案件.xlsx', '案件', '某县2025年劳动争议案件台账');
      await importLedger(file);
      const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
      mapping.tables[0].year = 2024;
      await writeFile(`${file}.mapping.json`, JSON.stringify(mapping));
      const { code, err } = await importLedger(file);
      expect([code, err]).toEqual([1, expect.stringContaining('mapping of last year')]);
      await expect(snapshotAt()).rejects.toThrow();
    });
  });

  it('keeps the numbers of the last snapshot where so little changed that it would tell of few', async () => {
    const file = await written(usual());
    await importLedger(file);
    await importLedger(file);
    await writeFile(file, workbook([cases([...usual(), ...rows(80, 2, '劳动报酬', '城关镇')])]));
    const later = await run('import', file, '--union', 'town', '--date', '2026-07-31', '--data', folder);
    expect(later.code).toBe(0);
    expect(later.err).toContain('so little changed since the last snapshot');
    expect((await snapshotAt('2026-07-31')).tables).toEqual((await snapshotAt()).tables);
  });

  it('keeps them where most of the new ones would be hidden, and says that this is why', async () => {
    const file = await written(usual());
    await importLedger(file);
    await importLedger(file);
    const more = [
      ...rows(80, 12, '劳动报酬', '城关镇'),
      ...rows(92, 3, '工伤待遇', '北山镇'),
      ...rows(95, 3, '工伤待遇', '城关镇'),
      ...rows(98, 3, '劳动报酬', '北山镇'),
    ];
    await writeFile(file, workbook([cases([...usual(), ...more])]));
    const later = await run('import', file, '--union', 'town', '--date', '2026-07-31', '--data', folder);
    expect(later.code).toBe(0);
    expect(later.err).toContain('most would be hidden');
    expect(later.err).not.toContain('so little changed');
    expect((await snapshotAt('2026-07-31')).tables).toEqual((await snapshotAt()).tables);
  });

  it('takes thresholds from the union, with a reason', async () => {
    const name = path.join(folder, 'unions/town/union.json');
    const union = JSON.parse(await readFile(name, 'utf8'));
    union.disclosure = {
      threshold: 5,
      sensitiveThreshold: 30,
      dominance: { largest: 2, percent: 85 },
      estimate: 15,
      reason: '人口少',
    };
    await writeFile(name, JSON.stringify(union));
    const file = await written(usual());
    await importLedger(file);
    const { code, out } = await importLedger(file);
    expect([code, out.includes('counts below 30 are hidden')]).toEqual([0, true]);
    union.disclosure.sensitiveThreshold = 4;
    await writeFile(
      name,
      JSON.stringify({
        ...union,
        disclosure: { ...union.disclosure, threshold: 50, sensitiveThreshold: 30 },
      }),
    );
    expect((await run('check', folder)).err).toContain('disclosure-order');
  });

  it('refuses a mapping that makes a category of names or of circles', async () => {
    const file = await written(usual());
    await importLedger(file);
    const mappingFile = `${file}.mapping.json`;
    const mapping = JSON.parse(await readFile(mappingFile, 'utf8'));
    for (const change of [
      { columns: { ...mapping.tables[0].columns, 申请人: 'category' } },
      { columns: { ...mapping.tables[0].columns, 备注: 'category' } },
      {
        crosses: [
          ['案由', '乡镇'],
          ['乡镇', '月份'],
          ['月份', '案由'],
        ],
      },
    ]) {
      await writeFile(mappingFile, JSON.stringify({ tables: [{ ...mapping.tables[0], ...change }] }));
      const { code, err } = await importLedger(file);
      expect([code, /mapping is not written as it should be/.test(err)]).toEqual([1, true]);
    }
  });

  it('shows no small number that a hand wrote into a table', async () => {
    const file = await written(usual());
    await importLedger(file);
    await importLedger(file);
    const snapshot = await snapshotAt();
    const cell = tableOf(snapshot, 'town.cases-by-cause').series[0]?.cells[0];
    Object.assign(cell ?? {}, { value: 3 });
    await writeFile(path.join(folder, 'unions/town/snapshots/2026-06-30.json'), JSON.stringify(snapshot));
    const { code, err } = await run('check', folder);
    expect([code, err.includes('disclosure-small')]).toEqual([1, true]);
  });
});

describe('a ledger of aid', () => {
  it('hides sums of few, and those that one grant makes up', async () => {
    const head = ['姓名', '困难类型', '救助日期', '救助金额'];
    const grant = (number: number, type: string, amount: number): Row => [
      `受助人${number}`,
      type,
      '2026-02-03',
      amount,
    ];
    const many = (from: number, count: number, type: string, amount = 3000) =>
      Array.from({ length: count }, (_, index) => grant(from + index, type, amount + index));
    const body = [
      ...many(1, 40, '深度困难'),
      ...many(50, 20, '相对困难'),
      grant(80, '相对困难', 9_000_000),
      ...many(90, 15, '意外致困'),
    ];
    const file = path.join(work, '帮扶.xlsx');
    await writeFile(file, workbook([{ name: '帮扶', rows: [head, ...body] }]));
    await importLedger(file);
    const { code, err } = await importLedger(file);
    expect([code, err]).toEqual([0, expect.stringContaining('2026:')]);
    const table = tableOf(await snapshotAt(), 'town.aid-by-hardship');
    expect(cellsOf(table)).toEqual({ 深度困难: '40', 相对困难: '21', 意外致困: '15' });
    // One grant is nearly all of 相对困难, and of the whole ledger.
    expect(cellsOf(table, 'amount')).toEqual({
      深度困难: expect.any(String),
      相对困难: 'QC',
      意外致困: expect.any(String),
    });
    expect(cellsOf(tableOf(await snapshotAt(), 'town.aid'), 'amount')).toEqual({ '': 'QC' });
  });
});

describe('what stands in a ledger', () => {
  const neighbours = (secret: string) => [
    secret,
    `${secret} ${secret}`,
    `周一${secret}`,
    `1.${secret}`,
    `${secret}-1`,
    `${secret}元整3`,
  ];

  it('is written nowhere: cells, comments, properties, hidden rows and columns, names of sheets', async () => {
    const planted = Object.values(secrets).slice(0, 3).flatMap(neighbours);
    const body = [
      ...usual(),
      ...planted.map((text, index) => row(200 + index, text, text, text, '2026-03-05', 1)),
      ...planted.map((text, index) => row(300 + index, '劳动报酬', '城关镇', '已结案', text, text)),
    ];
    const temporary = path.join(work, 'tmp');
    await mkdir(temporary);
    vi.stubEnv('TMPDIR', temporary);
    const said: string[] = [];
    const tell = ({ out, err }: { out: string; err: string }) => said.push(out, err);
    try {
      for (const sheet of [
        cases(body, { name: `案件${secrets.mobile}`, hiddenColumns: [5], hiddenRows: [4] }),
        cases(usual(), { name: `${secrets.id} 案件` }),
        cases([
          ...usual(),
          ...planted.map((text, index) => row(200 + index, text, text, text, '2026-03-05', 1)),
        ]),
        {
          ...cases(usual()),
          rows: [['标题', ...blank], [...headings.slice(0, 10), secrets.mobile], ...usual()],
        },
      ]) {
        const file = path.join(work, '台账.xlsx');
        await writeFile(file, workbook([sheet], { secret: Object.values(secrets).join(' ') }));
        tell(await importLedger(file));
        tell(await importLedger(file, '--replace'));
        tell(
          await run(
            'import',
            file,
            '--union',
            'town',
            '--date',
            '2026-06-30',
            '--data',
            folder,
            '--json',
            '--replace',
          ),
        );
        tell(await run('check', folder));
      }
      for (const secret of [secrets.mobile, secrets.id, secrets.card]) {
        const file = path.join(work, `${secret}.xlsx`);
        await writeFile(file, workbook([cases(usual())]));
        const refused = await importLedger(file);
        expect(refused.code).toBe(1);
        tell(refused);
        expect((await readdir(work)).some((name) => name.startsWith(`${secret}.xlsx.`))).toBe(false);
      }
    } finally {
      vi.unstubAllEnvs();
    }
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    const beside = (await readdir(work, { withFileTypes: true, recursive: true })).filter(
      (one) => one.isFile() && !one.name.endsWith('.xlsx'),
    );
    const texts = await Promise.all(
      [...files, ...beside].map((one) => readFile(path.join(one.parentPath, one.name), 'utf8')),
    );
    expect(beside.length).toBeGreaterThan(0);
    const all = [...texts, ...said, ...files.map(({ name }) => name)].join('\n');
    for (const secret of Object.values(secrets)) expect(all.includes(secret), secret.slice(0, 3)).toBe(false);
  }, 60_000);
});

describe('cells', () => {
  it.each([
    ['2026-05-31', '2026 05'],
    ['２０２６年５月', '2026 05'],
    ['2026.5.3', '2026 05'],
    ['20260503', '2026 05'],
    ['46147', '2026 05'],
    ['2026-02-30', null],
    ['13912345678', null],
    ['五月', null],
  ])('month of %s', (text, expected) => {
    const month = monthOf(text, false);
    expect(month && `${month.year} ${month.month}`).toBe(expected);
  });

  it('counts serial numbers from 1904 where the workbook does', () =>
    expect(monthOf('44685', true)).toEqual({ year: 2026, month: '05' }));

  it.each([
    ['1.2', '万元', 12_000],
    ['１，２００．５', '元', 1200.5],
    ['3万元', '元', 30_000],
    ['¥500', '元', 500],
    ['约3000', '元', null],
    ['13912345678；', '元', null],
    ['—', '元', undefined],
    ['', '元', undefined],
  ])('amount of %s in %s', (text, unit, expected) => expect(amountOf(text, unit)).toBe(expected));
});

/** A ledger of aid as counties keep it, saved as CSV. */
const aidCsv = (townships: (index: number) => string): string =>
  [
    '某县困难职工帮扶台账,,,,,',
    '序号,发放时间,乡镇,姓名,帮扶类别,发放金额（元）',
    ...Array.from(
      { length: 60 },
      (_, index) =>
        `${index + 1},2026/${1 + (index % 5)}/8,${townships(index)},职工${index},${index % 2 ? '送温暖' : '金秋助学'},500`,
    ),
  ].join('\r\n');

describe('a mapping that cannot be used', () => {
  const usualMapping = async () => {
    const file = await written(usual());
    await importLedger(file);
    const [table] = (JSON.parse(await readFile(`${file}.mapping.json`, 'utf8')) as { tables: object[] })
      .tables;
    return { file, table: table as { columns: Record<string, string> } & Record<string, unknown> };
  };

  it.each<[Record<string, unknown>, RegExp]>([
    [{ id: '案件' }, /id is "案件"; expected: lower-case/],
    [{ label: '长'.repeat(25) }, /label is "长+"; expected: a name of 1 to 24/],
    [{ sensitive: '否' }, /sensitive is "否"; expected: true or false/],
    [{ count: undefined }, /count is —; expected: \{ "indicator"/],
    [{ settled: undefined }, /settled is —; expected: with a column/],
    [{ sums: undefined }, /sums is —; expected: for each column/],
    [{ year: '2026年' }, /year is "2026年"; expected: the year/],
    [{ crosses: [['案由', '没有']] }, /crosses is \[\["案由","没有"\]\]; expected: pairs/],
    [{ columns: { 申请人: 'category' } }, /columns is \{"申请人":"category"\}; expected: columns of names/],
    [{ columns: { 姓氏: '不要' } }, /no columns “姓氏”/],
  ])('is told by its field: %j', async (change, words) => {
    const { file, table } = await usualMapping();
    const columns = { ...table.columns, ...(change.columns as object) };
    await writeFile(`${file}.mapping.json`, JSON.stringify({ tables: [{ ...table, ...change, columns }] }));
    const { code, err } = await importLedger(file);
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
    await expect(snapshotAt()).rejects.toThrow();
  });

  it.each([
    ['{"tables": [{"kind": "cases", "kind": "aid"}]}', /two fields of one name.*\$\.tables\[0\]\.kind/],
    ['{"tables": [,]}', /line 1, column 13/],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, /mapping/],
  ])('is told by its place: %.40s', async (text, words) => {
    const { file } = await usualMapping();
    await writeFile(`${file}.mapping.json`, text);
    const { code, err } = await importLedger(file);
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  });
});

describe('codes of a category', () => {
  /** Writes codes into the mapping that is proposed, and imports by it. */
  async function coded(codes: unknown, body = usual(), date = '2026-06-30', ...more: string[]) {
    const file = await written(body);
    await importLedger(file);
    const at = `${file}.mapping.json`;
    const mapping = JSON.parse(await readFile(at, 'utf8')) as { tables: Record<string, unknown>[] };
    await writeFile(at, JSON.stringify({ tables: mapping.tables.map((one) => ({ ...one, codes })) }));
    return run('import', file, '--union', 'town', '--data', folder, '--date', date, ...more);
  }
  const causesAt = async (date?: string) => cellsOf(tableOf(await snapshotAt(date), 'town.cases-by-cause'));
  const totalAt = async () => cellsOf(tableOf(await snapshotAt(), 'town.cases'));

  it('are renamed, joined before small ones are hidden, and among 其他', async () => {
    const codes = { 案由: { 劳动报酬: '拖欠工资', 性别歧视: '其他权益', 经济补偿: '其他权益' } };
    expect(await coded(codes)).toMatchObject({ code: 0 });
    // Three of one cause would be too few; with the twelve of another they are not.
    expect(await causesAt()).toEqual({ 拖欠工资: '30', 工伤待遇: '20', 其他权益: '15' });
    const without = { 案由: { 工伤待遇: '其他' } };
    expect(await coded(without, usual(), '2026-06-30', '--replace')).toMatchObject({ code: 0 });
    expect(Object.keys(await causesAt()).sort()).toEqual(['其他', '劳动报酬', '经济补偿'].sort());
    expect(await totalAt()).toEqual({ '': '65' });
  });

  it('are not counted at all where they are taken out, which is told without their number of cases', async () => {
    const { code, err } = await coded({ 案由: { 性别歧视: '不要' } });
    expect([code, err]).toEqual([0, expect.stringMatching(/F53, F54, F55\n {2}By codes of the mapping/)]);
    expect(await totalAt()).toEqual({ '': '62' });
  });

  it('keep the threshold of the words that they replace', async () => {
    const ill = usual().map((cells) =>
      cells.with(5, cells[5] === '工伤待遇' ? '尘肺病' : (cells[5] ?? null)),
    );
    const { out } = await coded({ 案由: { 尘肺病: '伤病待遇' } }, ill);
    expect(out).toContain('counts below 10 are hidden');
  });

  it.each([
    ['a heading that is no category', { 申请人: { 甲: '乙' } }, /codes\.申请人 is .*案由, 乡镇/],
    ['no name', { 案由: { 劳动报酬: '' } }, /codes\.案由\.劳动报酬 is ""/],
    ['a name that is too long', { 案由: { 劳动报酬: '长'.repeat(21) } }, /1 to 20 characters/],
    ['a list', { 案由: ['劳动报酬'] }, /codes\.案由/],
    ['a mobile in a name', { 案由: { 劳动报酬: `欠薪${secrets.mobile}` } }, /without personal data/],
  ])('are refused with %s', async (_, codes, words) => {
    const { code, err } = await coded(codes);
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
    expect(err).not.toContain(secrets.mobile);
  });

  it('are asked about where the ledger has no such word', async () => {
    expect((await coded({ 案由: { 劳动报愁: '欠薪' } })).err).toContain(
      'codes of “案由” in the mapping names “劳动报愁”',
    );
  });

  describe('of a year that was published', () => {
    beforeEach(async () => {
      expect(await coded({})).toMatchObject({ code: 0 });
    });
    const next = (codes: unknown, body = [...usual(), ...rows(70, 20, '劳动报酬', '城关镇')]) =>
      coded(codes, body, '2026-09-30', '--replace');
    const idsOf = (one: Snapshot) =>
      tableOf(one, 'town.cases-by-cause').dimensions[0]?.codes.map(({ id }) => id);

    it('have another name and the same id', async () => {
      expect(await next({ 案由: { 劳动报酬: '拖欠工资' } })).toMatchObject({ code: 0 });
      const causes = await causesAt('2026-09-30');
      expect(causes).toMatchObject({ 拖欠工资: '50', 工伤待遇: '20' });
      expect(causes).not.toHaveProperty('劳动报酬');
      expect(idsOf(await snapshotAt('2026-09-30'))).toEqual(idsOf(await snapshotAt()));
    });

    it('have it also where the numbers stay because little has changed', async () => {
      expect(await next({ 案由: { 劳动报酬: '拖欠工资' } }, usual())).toMatchObject({ code: 0 });
      expect(await causesAt('2026-09-30')).toMatchObject({ 拖欠工资: '30' });
    });

    it('stay apart', async () => {
      const { code, err } = await next({ 案由: { 劳动报酬: '工资和补偿', 工伤待遇: '工资和补偿' } });
      expect([code, err]).toEqual([0, expect.stringContaining('“劳动报酬”“工伤待遇” apart')]);
      expect(await causesAt('2026-09-30')).toMatchObject({ 劳动报酬: '50', 工伤待遇: '20' });
    });

    it('are not joined under the name of one of them', async () => {
      const { code, err } = await next({ 案由: { 工伤待遇: '劳动报酬' } });
      expect([code, err]).toEqual([1, expect.stringContaining('one name would stand for two things')]);
    });

    it('are told where the ledger calls them otherwise since', async () => {
      const body = [...usual(), ...rows(70, 20, '劳动报酬', '城关镇')].map((cells) =>
        cells.with(5, cells[5] === '劳动报酬' ? '欠薪' : (cells[5] ?? null)),
      );
      expect((await next({}, body)).err).toContain('published with “劳动报酬”, among which no row');
      const own = await next({ 案由: { 劳动报酬: '欠薪' } }, body);
      expect(own.code).toBe(0);
      expect(await causesAt('2026-09-30')).toMatchObject({ 欠薪: '50' });
    });
  });
});

describe('ledgers one after the other', () => {
  const figuresAt = async () =>
    readFile(path.join(folder, 'unions/town/figures.json'), 'utf8').then((text) =>
      (JSON.parse(text) as { figures: { id: string }[] }).figures.map(({ id }) => id),
    );

  it('have their figures behind those that are there, and one that was taken away stays away', async () => {
    const first = await written(usual());
    await importLedger(first);
    expect((await importLedger(first)).code).toBe(0);
    const ofCases = await figuresAt();
    expect(ofCases.length).toBeGreaterThan(2);
    const file = path.join(folder, 'unions/town/figures.json');
    // As somebody wrote it who uses another editor.
    const own = (await readFile(file, 'utf8')).replaceAll('\n', '\r\n').replaceAll('  ', '\t');
    await writeFile(file, own);
    const second = path.join(work, '帮扶.csv');
    await writeFile(
      second,
      aidCsv((index) => (index < 30 ? '城关镇' : '北山镇')),
    );
    expect(await importLedger(second)).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('"figures"'),
    });
    const { code, out } = await importLedger(second);
    expect([code, out]).toEqual([0, expect.not.stringContaining('{')]);
    const both = await figuresAt();
    expect(both.slice(0, ofCases.length)).toEqual(ofCases);
    expect(both.slice(ofCases.length)).toEqual(
      expect.arrayContaining(['town-aid', 'town-aid-by-township', 'town-aid-by-month']),
    );
    const text = await readFile(file, 'utf8');
    expect(text.startsWith(own.slice(0, own.lastIndexOf('}\r\n\t]')))).toBe(true);
    const { figures } = JSON.parse(text) as { figures: { id: string }[] };
    const fewer = JSON.stringify({ figures: figures.filter(({ id }) => id !== 'town-aid-by-month') });
    await writeFile(file, fewer);
    const again = await importLedger(second, '--replace');
    expect([again.code, await readFile(file, 'utf8')]).toEqual([0, fewer]);
    expect(again.out).toContain('"town-aid-by-month"');
  });

  it('tell where a category is empty, as below cells that were merged before they were saved as CSV', async () => {
    const file = path.join(work, '帮扶.csv');
    await writeFile(
      file,
      aidCsv((index) => (index % 30 === 0 ? (['城关镇', '北山镇'][index / 30] ?? '') : '')),
    );
    await importLedger(file);
    const { code, err } = await importLedger(file);
    expect(code).toBe(0);
    expect(err).toMatch(
      /▸ C4, C5, C6.* … \(58\)\n {2}A category is empty: it is counted as 未注明\..*\.xlsx/,
    );
    const filled = path.join(work, '帮扶 满.csv');
    await writeFile(
      filled,
      aidCsv(() => '城关镇'),
    );
    await importLedger(filled);
    expect((await importLedger(filled, '--replace')).err).not.toContain('未注明');
  });

  it('says of rows of one person that they are', async () => {
    const same = usual().map((cells) => cells.with(3, '110101199003074514'));
    const file = await written(same);
    await importLedger(file);
    const { code, err } = await importLedger(file);
    expect([code, err]).toEqual([1, expect.stringMatching(/2026: .*rows of few persons/)]);
    await expect(snapshotAt()).rejects.toThrow();
  });
});
