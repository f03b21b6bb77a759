import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot, Stations } from '@gongkai/snapshot';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { hoursIn } from '../src/ledger/hours-words.ts';
import { folderOf } from './support/folder.ts';
import { gb18030 } from './support/office.ts';
import { run } from './support/run.ts';
import { type TestSheet, workbook } from './support/workbook.ts';

const mobile = '13912345678';

const headings = [
  '序号',
  '乡镇',
  '站点名称',
  '类型',
  '地址',
  '开放时间',
  '服务项目',
  '站长',
  '联系电话',
  '公开电话',
  '核对日期',
];

/** A ledger of stations with what real ones have: a title, merged townships, a total, a note, a hidden row and column, a second table. */
const ledger = (more: Partial<TestSheet> = {}): TestSheet => ({
  name: '站点',
  rows: [
    ['青禾县工会驿站台账', ...headings.slice(1).map(() => null)],
    headings,
    [
      1,
      '城关镇',
      '滨河驿站',
      '工会驿站',
      '滨河路１２号',
      '全天',
      '饮水、热饭、棋牌',
      '王建国',
      mobile,
      '0915-5212345',
      { date: 45444 },
    ],
    [
      2,
      null,
      '车站司机之家',
      '司机之家',
      '汽车站内',
      '8：00－18：00',
      '休息、WiFi',
      '李梅',
      mobile,
      '',
      '2024年5月1日',
    ],
    [
      3,
      '北山镇',
      '北山驿站',
      '爱心驿站',
      '镇政府旁',
      '工作日8:30-17:30',
      '饮水，充电',
      '张强',
      mobile,
      mobile,
      '2024-06-02',
    ],
    [4, null, '旧驿站', '爱心驿站', '', '', '', '', '', '', ''],
    ['', '小计', '3个', '', '', '', '', '', '', '', ''],
    [],
    ['注：数据截至2024年6月', ...headings.slice(1).map(() => null)],
  ],
  merges: ['A1:K1', 'B3:B4', 'B5:B6', 'A9:K9'],
  hiddenRows: [6],
  ...more,
});

let folder: string;
let work: string;
beforeEach(async () => {
  folder = await folderOf(goodData());
  work = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
});

const written = async (name: string, content: Uint8Array | string) => {
  const file = path.join(work, name);
  await writeFile(file, content);
  return file;
};
const importLedger = (file: string, ...more: string[]) =>
  run('import', file, '--union', 'town', '--date', '2025-01-31', '--data', folder, ...more);
const stationsFile = () => path.join(folder, 'unions/town/stations.geojson');
const stations = async () => JSON.parse(await readFile(stationsFile(), 'utf8')) as Stations;

/** Everything that was written, and everything that was said. */
async function everything(
  ...runs: readonly { readonly out: string; readonly err: string }[]
): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const beside = (await readdir(work)).filter((name) => name.endsWith('.json'));
  const texts = await Promise.all([
    ...files
      .filter((one) => one.isFile())
      .map((one) => readFile(path.join(one.parentPath, one.name), 'utf8')),
    ...beside.map((name) => readFile(path.join(work, name), 'utf8')),
  ]);
  return [...texts, ...runs.flatMap(({ out, err }) => [out, err])].join('\n');
}

describe('a ledger of stations', () => {
  it('is imported by a mapping that is proposed first', async () => {
    const file = await written('台账.xlsx', workbook([ledger()], { secret: mobile }));
    const first = await importLedger(file);
    expect(first.code).toBe(0);
    expect(first.err).toMatch(/comments|properties/);
    const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
    expect(mapping.tables[0]).toMatchObject({
      kind: 'stations',
      columns: { 站点名称: 'name', 开放时间: 'hours', 站长: '不要', 联系电话: '不要', 公开电话: 'phone' },
    });
    const second = await importLedger(file);
    expect(second.code).toBe(0);
    const { features } = await stations();
    expect(
      features.map(({ properties }) => [
        properties.name,
        properties.township,
        properties.kind,
        properties.hours,
      ]),
    ).toEqual([
      ['滨河驿站', '城关镇', 'union-station', '24/7'],
      ['车站司机之家', '城关镇', 'drivers-home', '08:00-18:00'],
      ['北山驿站', '北山镇', 'care-station', 'Mo-Fr 08:30-17:30'],
    ]);
    expect(features[0]?.properties).toMatchObject({
      services: ['water', 'hot-meals'],
      phone: '0915-5212345',
      verified: '2024-06-01',
    });
    for (const words of [
      '台账.xlsx ▸ 站点 ▸ G3 “棋牌”',
      '▸ 6: hidden',
      '▸ 7: rows of totals',
      '▸ 9: notes',
      '▸ J5',
    ])
      expect(second.err).toContain(words);
    const all = await everything(first, second);
    for (const secret of [mobile, '王建国', '李梅', '张强']) expect(all).not.toContain(secret);
    expect((await run('check', folder)).code).toBe(0);
  });

  it('tells of kinds that are none of ours, and that nobody said when the stations were looked at', async () => {
    const rows = [
      ['名称', '类型', '乡镇'],
      ...['能量站点', '蓝马甲驿站', '驿站', '其他', '工会驿站'].map((kind, index) => [
        `第${index + 1}路口`,
        kind,
        '城关镇',
      ]),
    ];
    const file = await written('种类.xlsx', workbook([{ name: '站', rows }]));
    await importLedger(file);
    const { err } = await importLedger(file);
    expect(err).toMatch(/▸ B2 “能量站点”|▸ B2[^\n]*B3/u);
    expect(err).toContain('B3');
    expect(err).not.toMatch(/▸ B[456]|, B[456]/u);
    expect(err).toContain('no column that says when stations were looked at');
  });

  it('tells where two columns are the same, of which one is read', async () => {
    const rows = [
      ['名称', '名称', '乡镇', '地址'],
      ['甲驿站', '', '城关镇', '一路'],
      ['乙驿站', '又名乙', '城关镇', '二路'],
    ];
    const file = await written('两列.xlsx', workbook([{ name: '站', rows }]));
    await importLedger(file);
    const { err } = await importLedger(file);
    expect(err).toMatch(/▸ B3\n {2}Two columns are the same/);
    expect((await stations()).features.map(({ properties }) => properties.name)).toEqual([
      '甲驿站',
      '乙驿站',
    ]);
  });

  it('keeps the id of a station whatever row it stands in', async () => {
    const file = await written('台账.xlsx', workbook([ledger()]));
    await importLedger(file);
    await importLedger(file);
    const before = (await stations()).features.map(({ id }) => id);
    const { rows } = ledger();
    const turned = [...rows.slice(0, 2), rows[4] ?? [], rows[2] ?? [], rows[3] ?? []];
    await writeFile(file, workbook([ledger({ rows: turned, merges: ['B4:B5'], hiddenRows: [] })]));
    expect((await importLedger(file)).code).toBe(1);
    expect((await importLedger(file, '--replace')).code).toBe(0);
    expect((await stations()).features.map(({ id }) => id).sort()).toEqual([...before].sort());
  });

  it.each([
    ['UTF-8', (text: string) => new TextEncoder().encode(text)],
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['GB18030', gb18030],
  ])('is read as CSV in %s', async (_name, encode) => {
    const text =
      '站点名称,乡镇,开放时间,饮水,充电\r\n城南驿站,城关镇,24h,√,\r\n城北驿站,城关镇,看门口,,有\r\n';
    const file = await written('站点.csv', encode(text));
    await importLedger(file);
    expect((await importLedger(file)).code).toBe(0);
    expect((await stations()).features.map(({ properties }) => properties)).toMatchObject([
      { name: '城南驿站', hours: '24/7', services: ['water'], precision: 'township' },
      { name: '城北驿站', hoursNote: '看门口', services: ['charging'] },
    ]);
  });

  it('asks in which system positions are, and converts them', async () => {
    const file = await written('站点.csv', '站点名称,乡镇,经度,纬度\n城南驿站,城关镇,108.5100,32.8900\n');
    await importLedger(file);
    const asked = await importLedger(file);
    expect([asked.code, asked.err.includes('coordinateSystem')]).toEqual([1, true]);
    const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
    mapping.tables[0].coordinateSystem = 'GCJ-02';
    await writeFile(`${file}.mapping.json`, JSON.stringify(mapping));
    expect((await importLedger(file)).code).toBe(0);
    const { coordinateSystem, convertedFrom, features } = await stations();
    expect([coordinateSystem, convertedFrom]).toEqual(['WGS-84', 'GCJ-02']);
    expect(features[0]?.geometry?.coordinates[0]).toBeCloseTo(108.505, 2);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const { rows } = ledger();
    const days1904 = 45444 - 1462;
    const old = rows.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === 'object' ? { date: days1904 } : cell)),
    );
    const file = await written('台账.xlsx', workbook([ledger({ rows: old })], { from1904: true }));
    await importLedger(file);
    await importLedger(file);
    expect((await stations()).features[0]?.properties.verified).toBe('2024-06-01');
  });

  it('takes a table that counts the stations of each township for none of stations', async () => {
    const file = await written(
      '统计.xlsx',
      workbook([
        {
          name: '汇总',
          rows: [
            ['指标', '2025年', '单位'],
            ['新发展会员', 3106, '人'],
            ['追回欠薪', 386, '万元'],
            [null, null, null],
            [null, null, null],
            ['乡镇', '新建驿站（座）', '经办人'],
            ['城关镇', 5, '何某'],
            ['青石镇', 4, '何某'],
          ],
        },
      ]),
    );
    await importLedger(file);
    const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
    expect(mapping.tables.map((one: { kind: string }) => one.kind)).toEqual(['figures']);
    expect((await importLedger(file)).err).toContain('汇总 ▸ 6');
    expect(await readFile(stationsFile(), 'utf8').catch(() => null)).toBeNull();
  });

  it.each([
    [2, 'C', 40],
    [4, 'E', 80],
    [1, 'B', 20],
  ])('says by its cell what is too long: column %s', async (column, letter, most) => {
    const { rows } = ledger();
    const [title = [], head = [], first = []] = rows;
    const long = first.map((cell, at) => (at === column ? '长'.repeat(200) : cell));
    const file = await written(
      '台账.xlsx',
      workbook([ledger({ rows: [title, head, long], merges: ['A1:K1'], hiddenRows: [] })]),
    );
    await importLedger(file);
    const { code, err } = await importLedger(file);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`站点 ▸ ${letter}3\\n`, 'u'));
    expect(err).toContain(String(most));
  });

  it('stops at formulas without a result and at errors, by cell', async () => {
    const { rows } = ledger();
    const [title = [], head = [], first = []] = rows;
    const broken = [
      title,
      head,
      [...first.slice(0, 4), { formula: 'A1' }, ...first.slice(5)],
      [...first.slice(0, 4), { error: '#REF!' }, ...first.slice(5)],
    ];
    const file = await written(
      '台账.xlsx',
      workbook([ledger({ rows: broken, merges: ['A1:K1'], hiddenRows: [] })]),
    );
    await importLedger(file);
    const { code, err } = await importLedger(file);
    expect(code).toBe(1);
    expect(err).toContain('站点 ▸ E3');
    expect(err).toContain('站点 ▸ E4');
    expect(await readFile(stationsFile(), 'utf8').catch(() => null)).toBeNull();
  });

  it('does not read hidden sheets and columns', async () => {
    const hidden = { ...ledger(), name: '旧', hidden: true };
    const file = await written('台账.xlsx', workbook([ledger({ hiddenColumns: [5] }), hidden]));
    const { err } = await importLedger(file);
    expect(err).toContain('旧: a hidden sheet');
    expect(err).toContain('站点 ▸ E: hidden columns');
    await importLedger(file);
    expect((await stations()).features[0]?.properties.address).toBeUndefined();
  });
});

describe('a ledger of figures', () => {
  it('becomes a sheet, with the unit of its heading and both tables of a page', async () => {
    const rows: TestSheet['rows'] = [
      ['项目', '数量', '单位'],
      ['追回欠薪', '１６３', '万元'],
      ['受理劳动争议', 94, '件'],
      ['合计', 257, ''],
      [],
      ['项目', '金额（万元）'],
      ['送温暖资金', 68.5],
    ];
    const catalogue = await readFile(
      path.resolve(import.meta.dirname, '../../../data/indicators.json'),
      'utf8',
    );
    const {
      'unions/town/snapshots/2025-01-31.json': _,
      'unions/town/figures.json': __,
      ...rest
    } = goodData();
    folder = await folderOf({ ...rest, 'indicators.json': { indicators: JSON.parse(catalogue).indicators } });
    const file = await written('数字.xlsx', workbook([{ name: '2024年', rows }]));
    await importLedger(file);
    const { code, err, out } = await importLedger(file);
    expect([code, err.includes('totals')]).toEqual([0, true]);
    const sheet = path.join(work, '数字.draft.xlsx');
    expect(out).toContain(sheet);
    expect((await run('import', sheet, '--data', folder)).code).toBe(0);
    const name = 'unions/town/snapshots/2025-01-31.json';
    const { observations } = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Snapshot;
    expect(
      observations.map(({ indicator, quantity, source }) => [
        indicator,
        quantity.value,
        quantity.printed,
        source?.locator,
      ]),
    ).toEqual([
      ['wages-recovered', 1_630_000, '163万元', '2024年 第2行'],
      ['cases-received', 94, '94件', '2024年 第3行'],
      ['warmth-funds', 685_000, '68.5万元', '2024年 第7行'],
    ]);
  });
});

describe('what is no ledger to import', () => {
  it('is one with a row for each case: private', async () => {
    const rows: TestSheet['rows'] = [
      ['案号', '申请人', '案由', '受理日期'],
      ['青劳调001', '王建国', '工资', '2024-05-01'],
    ];
    const file = await written('案件.xlsx', workbook([{ name: '案件', rows }]));
    const ran = await importLedger(file);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('A ledger with a row for each case');
    // One case is too few for anything.
    const again = await importLedger(file);
    expect([again.code, again.err.includes('none of it is published')]).toEqual([1, true]);
    expect(await everything(ran, again)).not.toContain('王建国');
    expect((await readdir(work)).sort()).toEqual(['案件.xlsx', '案件.xlsx.mapping.json']);
  });

  it('is a bomb, or what has a document type', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }, { level: 9 });
    expect((await importLedger(await written('bomb.xlsx', bomb))).err).toContain('office-bomb');
    // One that says less than it holds: its directory says 1,000 bytes.
    const liar = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1_000_000) }));
    liar.writeUInt32LE(1000, liar.indexOf('PK\u0001\u0002') + 24);
    const { err } = await importLedger(await written('liar.xlsx', liar));
    expect(err).toContain('office-bomb');
    expect(err).toContain('1000');
    const entities = zipSync({
      'xl/workbook.xml': new TextEncoder().encode('<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'),
    });
    expect((await importLedger(await written('entities.xlsx', entities))).err).toContain('office-xml');
  });
});

describe('hours as people write them', () => {
  it.each([
    ['全天', '24/7'],
    ['24小时', '24/7'],
    ['8：00－18：00', '08:00-18:00'],
    ['８：００—１８：００', '08:00-18:00'],
    ['8点到20点', '08:00-20:00'],
    ['上午8点到12点、下午2点半到6点', '08:00-12:00,14:30-18:00'],
    ['周一至周五 8:00-12:00，14:00-18:00', 'Mo-Fr 08:00-12:00,14:00-18:00'],
    ['周一至周五8:30-17:30；周末9:00-16:00', 'Mo-Fr 08:30-17:30; Sa-Su 09:00-16:00'],
    ['22:00-6:00', '22:00-06:00'],
    ['Mo-Fr 08:00-18:00', 'Mo-Fr 08:00-18:00'],
    ['工作日', null],
    ['上午8点到2点', null],
    ['8:00-18:00（节假日除外）', null],
    ['看门口', null],
    ['', null],
  ])('%s', (written, expected) => {
    expect(hoursIn(written)).toBe(expected);
  });
});
