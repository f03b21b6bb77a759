/** Ledgers as many hands write them: what is a heading, a total, a note or an entry is told by the table, and each is in after two runs, or told by cell. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot, Stations } from '@gongkai/snapshot';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { beforeAll, describe, expect, it } from 'vitest';
import { hoursIn } from '../src/ledger/hours-words.ts';
import { readTables, sheetRows } from '../src/sheet/table-file.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';
import { type TestSheet, workbook } from './support/workbook.ts';

type Rows = readonly (readonly (string | number | null)[])[];

let indicators: unknown;
beforeAll(async () => {
  const file = path.resolve(import.meta.dirname, '../../../data/indicators.json');
  ({ indicators } = JSON.parse(await readFile(file, 'utf8')));
});

/** Imports a ledger by obeying what is said: the mapping as it is proposed, and a system for its positions where one is asked for. */
async function twice(rows: Rows, merges?: readonly string[], sheet: Partial<TestSheet> = {}) {
  const { 'unions/town/snapshots/2025-01-31.json': _, 'unions/town/figures.json': __, ...rest } = goodData();
  const folder = await folderOf({ ...rest, 'indicators.json': { indicators }, 'in/note.txt': '' });
  const isCsv = merges === undefined;
  const file = path.join(folder, 'in', isCsv ? '台账.csv' : '台账.xlsx');
  const csv = rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n');
  await writeFile(file, isCsv ? csv : workbook([{ name: 'Sheet1', rows, merges, ...sheet }]));
  const once = () => run('import', file, '--union', 'town', '--date', '2026-01-31', '--data', folder);
  const first = await once();
  if (first.code === 0 && first.err.includes('"coordinateSystem"')) {
    const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
    for (const table of mapping.tables) table.coordinateSystem = 'WGS-84';
    await writeFile(`${file}.mapping.json`, JSON.stringify(mapping));
  }
  const second = first.code === 0 ? await once() : first;
  const json = async (name: string) =>
    JSON.parse(await readFile(path.join(folder, 'unions/town', name), 'utf8').catch(() => 'null'));
  return { folder, file, first, second, err: `${first.err}\n${second.err}`, json };
}

async function stationsOf(...ledger: Parameters<typeof twice>) {
  const { json, err, second } = await twice(...ledger);
  const { features = [] } = ((await json('stations.geojson')) ?? {}) as Partial<Stations>;
  const told = features.map(({ properties, geometry }) => {
    const { name, township, address, hours, services } = properties;
    return { name, township, address, hours, services: services.join(' '), at: geometry?.coordinates.join() };
  });
  return { told, features, err, code: second.code };
}

const names = async (...ledger: Parameters<typeof twice>) =>
  (await stationsOf(...ledger)).told.map(({ name, township }) => (township ? `${township} ${name}` : name));

describe('an entry below its headings is no heading', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'of words alone, without a number in any cell',
      [
        ['驿站', '地址', '类型', '服务'],
        ['滨河驿站', '滨河路旁', '工会驿站', '饮水、热饭'],
        ['北山驿站', '镇政府旁', '爱心驿站', '饮水'],
      ],
      ['滨河驿站', '北山驿站'],
    ],
    [
      'whose every cell holds the name of a column',
      [
        ['名称', '类型', '街道', '服务对象', '设施'],
        ['服务驿站', '工会驿站', '双桥街道', '会员', '休息设施'],
        ['职工驿站', '工会驿站', '城关街道', '快递员', '饮水'],
      ],
      ['双桥街道 服务驿站', '城关街道 职工驿站'],
    ],
    [
      'which is the only one',
      [
        ['名称', '地址', '服务'],
        ['滨河驿站', '滨河路旁', '饮水'],
      ],
      ['滨河驿站'],
    ],
    [
      'whose name holds 合计, 小计, 类 or 总计',
      [
        ['名称', '乡镇', '服务项目'],
        ['合计村驿站', '城关镇', '饮水'],
        ['小计沟工会驿站', '城关镇', '饮水'],
        ['城关镇小计', '2', ''],
        ['综合类职工书屋', '北山镇', '图书'],
        ['合计：3个', '', ''],
        ['填表人：某某', '', '联系电话：13912345678'],
      ],
      ['城关镇 合计村驿站', '城关镇 小计沟工会驿站', '北山镇 综合类职工书屋'],
    ],
    [
      'on each printed page, below the same headings',
      [
        ['名称', '地址'],
        ['滨河驿站', '滨河路旁'],
        ['名称', '地址'],
        ['北山驿站', '镇政府旁'],
      ],
      ['滨河驿站', '北山驿站'],
    ],
    [
      'below rows that say what is to be filled in',
      [
        ['1.站点名称*', '2.所在乡镇（必填）'],
        ['（必填）', '（必填）'],
        ['例：某某驿站', '某某镇'],
        ['滨河驿站', '城关镇'],
      ],
      ['城关镇 滨河驿站'],
    ],
    [
      'below a title and the fields of a form',
      [
        ['青禾县工会驿站一览表', '', ''],
        ['填报单位：青禾县总工会', '', '填报时间：2025年12月'],
        ['驿站名称', '所在镇', '开放时段'],
        ['滨河驿站', '城关镇', '早8点至晚6点'],
      ],
      ['城关镇 滨河驿站'],
    ],
    [
      'in a second table with other headings',
      [
        ['名称', '地址'],
        ['滨河驿站', '滨河路旁'],
        ['名称', '乡镇', '开放时间', '座机'],
        ['北山驿站', '北山镇', '全天', '0915-1234567'],
      ],
      ['滨河驿站', '北山镇 北山驿站'],
    ],
  ])('%s', async (_name, rows, expected) => {
    expect(await names(rows)).toEqual(expected);
  });

  it('in CSV below merged cells has the township of the row above, which is told', async () => {
    const rows = [
      ['乡镇', '驿站', '开放时间'],
      ['城关镇', '滨河驿站', '24小时'],
      ['', '车站司机之家', '24小时'],
      ['北山镇', '北山驿站', '全天'],
    ];
    expect(await names(rows)).toEqual(['城关镇 滨河驿站', '城关镇 车站司机之家', '北山镇 北山驿站']);
    expect((await stationsOf(rows)).err).toContain('▸ A3 “城关镇”');
    // Where each row says it, a blank is one that nobody filled in.
    const blank = [...rows, ['城关镇', '南坡驿站', '全天'], ['', '东坡驿站', '全天']];
    expect((await names(blank)).filter((name) => !name.includes(' '))).toEqual(['车站司机之家', '东坡驿站']);
  });
});

describe('headings in two rows', () => {
  const expected = [
    { name: '滨河驿站', township: '城关镇', address: '滨河路旁', services: 'water hot-meals' },
    { name: '北山驿站', township: '北山镇', address: '镇政府旁', services: 'water climate' },
  ];
  const body: Rows = [
    ['滨河驿站', '城关镇', '滨河路旁', '√', '2台', '×'],
    ['北山驿站', '北山镇', '镇政府旁', '有', '无', '1'],
  ];
  it('are told by their merged cells', async () => {
    const rows = [
      ['站点', '所在位置', null, '服务设施', null, null],
      [null, '乡镇', '地址', '饮水机', '微波炉', '空调'],
      ...body,
    ];
    expect((await stationsOf(rows, ['A1:A2', 'B1:C1', 'D1:F1'])).told).toMatchObject(expected);
  });
  it('are told by their blanks in CSV', async () => {
    const rows = [
      ['站点', '所在位置', '', '服务设施', '', ''],
      ['', '乡镇', '地址', '饮水机', '微波炉', '空调'],
      ...body,
    ];
    expect((await stationsOf(rows)).told).toMatchObject(expected);
  });
});

describe('columns of other hands', () => {
  it.each<[string, readonly string[], readonly string[], object]>([
    [
      'the heading says it at its end',
      ['户外劳动者服务站点名称', '驿站详细地址', '提供的服务', '服务时段', '挂牌时间'],
      ['滨河站', '滨河路旁', '饮水', '全天', '2020年5月'],
      { name: '滨河站', address: '滨河路旁', services: 'water', hours: '24/7' },
    ],
    [
      'the name is the column that says so, whatever stands before it',
      ['站点编号', '驿站简称', '站点名称', '乡镇名称'],
      ['007', '滨河', '滨河工会驿站', '城关镇'],
      { name: '滨河工会驿站', township: '城关镇' },
    ],
    [
      'a column for each service',
      ['站点', '镇街', '是否有饮水', '加热设备', '手机充电', '有无WiFi', '休息设施'],
      ['滨河驿站', '城关镇', '是', '否', '有', '无', '桌椅'],
      { services: 'water charging rest' },
    ],
    [
      'two columns for the hours',
      ['名称', '乡镇', '开门时间', '关门时间'],
      ['滨河驿站', '城关镇', '8:30', '18:00'],
      { hours: '08:30-18:00' },
    ],
    [
      'English headings',
      ['name', 'township'],
      ['滨河驿站', '城关镇'],
      { name: '滨河驿站', township: '城关镇' },
    ],
  ])('%s', async (_name, head, row, expected) => {
    expect((await stationsOf([head, row])).told).toMatchObject([expected]);
  });

  it('are named where they are not read, with what may be said of them', async () => {
    const { err } = await stationsOf([
      ['名称', '乡镇', '建成年份', '负责人'],
      ['滨河驿站', '城关镇', '2020', '某某'],
    ]);
    expect(err).toMatch(/columns that are not read: 建成年份\. .*名称, 种类, 乡镇/);
  });

  it('may be named in Chinese in a mapping', async () => {
    const { file, folder } = await twice([
      ['站', '乡镇', '地址', '名称'],
      ['滨河', '城关镇', '滨河路旁', '甲'],
    ]);
    const mapping = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
    mapping.tables[0].columns = { 站: '名称', 乡镇: '乡镇', 地址: '不要', 名称: '不要' };
    await writeFile(`${file}.mapping.json`, JSON.stringify(mapping));
    const ran = await run('import', file, '--union', 'town', '--replace', '--data', folder);
    expect(ran.code).toBe(0);
    const text = await readFile(path.join(folder, 'unions/town/stations.geojson'), 'utf8');
    expect(JSON.parse(text).features[0].properties).toMatchObject({ name: '滨河', township: '城关镇' });
  });
});

describe('positions', () => {
  it.each([
    [
      ['经度', '纬度'],
      ['109.02', '32.89'],
    ],
    [
      ['经度', '纬度'],
      ['32.89', '109.02'],
    ],
    [
      ['东经', '北纬'],
      ['109.02°', '32.89°N'],
    ],
    [
      ['经度', '纬度'],
      ['109°01′12″', '32°53′24″'],
    ],
    [
      ['经度', '纬度'],
      ['109度1分12秒', "32° 53' 24\u0022"],
    ],
    [['坐标'], ['109.02，32.89']],
    [['经纬度'], ['东经109.02°，北纬32.89°']],
    [['经纬度'], ['N32°53′24″ E109°01′12″']],
  ])('%j: %j', async (head, cells) => {
    const rows = [
      ['名称', '乡镇', ...head],
      ['滨河驿站', '城关镇', ...cells.map((cell) => cell.replaceAll('"', '”'))],
      ['北山驿站', '北山镇', ...cells.map((_, index) => (index === 0 ? '无' : ''))],
    ];
    expect((await stationsOf(rows)).told.map(({ at }) => at)).toEqual(['109.02,32.89', undefined]);
  });

  it('of which half is missing are told by cell', async () => {
    const rows = [
      ['名称', '乡镇', '经度', '纬度'],
      ['滨河驿站', '城关镇', '109.02', ''],
    ];
    const { code, err } = await stationsOf(rows);
    expect([code, err.includes('▸ C2 “109.02”')]).toEqual([1, true]);
  });
});

describe('what cannot be read', () => {
  it('of a table without headings is asked for, and nothing of it is printed', async () => {
    const { first } = await twice([
      ['滨河驿站', '城关镇', '王建国', '8:00-18:00'],
      ['北山驿站', '北山镇', '李梅', '全天'],
    ]);
    expect([first.code, first.err.includes('▸ 1: this row is an entry already')]).toEqual([1, true]);
    expect(first.err).not.toMatch(/王建国|滨河/);
  });
  it('of a table on its side says how it is turned', async () => {
    const { first } = await twice([
      ['名称', '滨河驿站', '北山驿站'],
      ['乡镇', '城关镇', '北山镇'],
      ['地址', '滨河路旁', '镇政府旁'],
    ]);
    expect(first.err).toContain('Transpose');
  });
  it('of headings that nobody knows names their cells', async () => {
    const { first } = await twice([
      ['甲栏', '地址', '乙栏', '丙栏'],
      ['某', '某', '某', '某'],
    ]);
    expect(first.err).toContain('only 地址 is known; call A1, C1, D1');
  });
  it('of stations that stand there twice is told: wholly the same once, else by cell', async () => {
    const same = ['工会驿站', '城关镇', '饮水'];
    const twiceSame = await stationsOf([['名称', '乡镇', '服务'], same, same]);
    expect([twiceSame.code, twiceSame.told.length, twiceSame.err.includes('▸ A3')]).toEqual([0, 1, true]);
    const other = await stationsOf([['名称', '乡镇', '服务'], same, ['工会驿站', '城关镇', '充电']]);
    expect([other.code, other.told.length, other.err.includes('▸ A3')]).toEqual([1, 0, true]);
  });
  it('of a day does not become faults of townships', async () => {
    const { code, err, features } = await stationsOf([
      ['名称', '乡镇', '核实时间', '电话'],
      ['甲驿站', '城关镇', '2025/13/1', '(0915)5212345'],
      ['乙驿站', '城关镇', '20250501', '09155212345'],
    ]);
    expect([code, err.includes('towns'), err.includes('▸ C2')]).toEqual([0, false, true]);
    expect(features.map(({ properties: { verified, phone } }) => [verified, phone])).toEqual([
      ['2026-01-31', '0915-5212345'],
      ['2025-05-01', '0915-5212345'],
    ]);
  });
});

describe('a ledger of figures', () => {
  const figures = async (rows: Rows) => {
    const { file, err } = await twice(rows);
    const { tables } = await readTables(file.replace(/\.csv$/u, '.draft.xlsx'));
    const [table] = tables;
    const told = table ? sheetRows(table).filter(({ row }) => row.row === '数') : [];
    return { err, told: told.map(({ row: { printed, start, indicator } }) => [printed, start, indicator]) };
  };
  it('may have a column for each year, with the unit beside the item', async () => {
    const { told } = await figures([
      ['项目', '2024年', '2025年'],
      ['受理劳动争议（件）', '94', '102'],
    ]);
    expect(told).toEqual([
      ['94件', '2024年', 'cases-received'],
      ['102件', '2025年', 'cases-received'],
    ]);
  });
  it('tells items without a number', async () => {
    const { told, err } = await figures([
      ['工作任务', '完成值', '单位'],
      ['受理劳动争议', '94', '件'],
      ['追回欠薪', '—', '万元'],
    ]);
    expect([told.length, err.includes('▸ B3 “追回欠薪”')]).toEqual([1, true]);
  });
});

describe('tables side by side', () => {
  const sides = [
    ['2025年度职工服务数据汇总'],
    [],
    ['一、服务阵地', '', '', '', '', '二、活动与投入'],
    ['名称', '类型', '地址', '乡镇', '', '项目', '数量', '金额（万元）'],
    ['东门驿站', '工会驿站', '东门街1号', '城关街道', '', '送清凉慰问人次', 3200, 38.6],
    ['北岭司机之家', '司机之家', '国道旁', '云岭乡', '', '法律援助案件', 126, 31.5],
    ['合计', '2个', '', '', '', '技能竞赛场次', 23, 18.2],
    ['', '', '', '', '', '合计', '', 88.3],
  ];

  it.each([
    ['in CSV', undefined],
    ['in a workbook', ['A1:H1', 'A3:D3', 'F3:H3']],
  ])('are read each by itself: a total of one stands beside a row of the other, %s', async (_, merges) => {
    const { told, err } = await stationsOf(sides, merges);
    expect(told.map(({ name, township }) => `${township} ${name}`)).toEqual([
      '城关街道 东门驿站',
      '云岭乡 北岭司机之家',
    ]);
    expect(err).toMatch(/▸ 7, 8: rows of totals/u);
  });

  it('give the numbers of both their columns, what was done and what it cost', async () => {
    const { file } = await twice(sides);
    const { tables } = await readTables(file.replace(/\.csv$/u, '.draft.xlsx'));
    const rows = sheetRows(tables[0] ?? { rows: [] });
    expect(rows.flatMap(({ row }) => row.printed ?? [])).toEqual([
      ...['3200', '38.6万元', '126', '31.5万元', '23', '18.2万元'],
    ]);
  });

  it('with the same headings are read on both sides', async () => {
    const { told } = await stationsOf([
      ['名称', '乡镇', '地址', '名称', '乡镇', '地址'],
      ['甲驿站', '城关镇', '一路', '乙驿站', '北山镇', '二路'],
      ['丙驿站', '城关镇', '三路', '', '', ''],
    ]);
    expect(told.map(({ name }) => name).sort()).toEqual(['丙驿站', '乙驿站', '甲驿站']);
  });

  it('end where the headings of a table stand over the gap', async () => {
    const { told } = await stationsOf([
      ...sides,
      ['名称', '类型', '地址', '乡镇', '开放时间', '服务'],
      ['西门驿站', '工会驿站', '西门街2号', '城关街道', '全天', '饮水'],
    ]);
    expect(told.at(-1)).toMatchObject({ name: '西门驿站', hours: '24/7', services: 'water' });
  });

  it('are none where one column of a table has no heading', async () => {
    const { told } = await stationsOf([
      ['名称', '类型', '', '乡镇', '地址'],
      ['甲驿站', '工会驿站', '新', '城关镇', '一路'],
    ]);
    expect(told).toMatchObject([{ name: '甲驿站', township: '城关镇', address: '一路' }]);
  });
});

it('同上 is what stands in the row above', async () => {
  const { told } = await stationsOf([
    ['名称', '乡镇', '地址', '开放时间', '服务'],
    ['甲驿站', '城关镇', '一路', '8:00-18:00', '饮水'],
    ['乙驿站', '同上', '二路', '〃', '″'],
    ['丙驿站', '”', '三路', '同上', '同上'],
  ]);
  expect(told.map(({ name: _, address: __, ...others }) => others)).toEqual(
    Array.from({ length: 3 }, () => ({
      township: '城关镇',
      hours: '08:00-18:00',
      services: 'water',
      at: undefined,
    })),
  );
});

it.each([
  ['坐标（高德）', 'GCJ-02'],
  ['百度坐标', 'BD-09'],
  ['经纬度（GPS）', 'WGS-84'],
])('the heading %s says in which system positions are', async (heading, system) => {
  const { first, file } = await twice([
    ['名称', '乡镇', heading],
    ['甲驿站', '城关镇', '108.51,32.89'],
  ]);
  expect(first.err).not.toContain('"coordinateSystem"');
  const { tables } = JSON.parse(await readFile(`${file}.mapping.json`, 'utf8'));
  expect(tables[0].coordinateSystem).toBe(system);
});

describe('a kind of station that is none of ours', () => {
  const invented = [
    ...['暖新驿站', '小哥驿站', '骑手驿站', '快递小哥之家', '蜂巢驿站', '货车师傅之家', '卡友驿站', '的士港'],
    ...[
      '环卫工驿站',
      '城市清道夫歇脚点',
      '能量补给站',
      '清凉屋',
      '温馨小屋',
      '工友之家',
      '零工市场驿站',
      '新业态驿站',
    ],
    ...[
      '阅读吧',
      '心灵驿站',
      '维权岗',
      '老娘舅和事佬点',
      '姐妹加油站',
      '技能大师站',
      '文体活动站',
      '网格驿站',
      '红色驿站',
    ],
  ];
  it('is proposed with the nearest of ours, by cell, the same word once', async () => {
    const rows = [...invented, '小哥驿站'].map((kind, index) => [`第${index + 1}路口`, kind, '城关镇']);
    const { err, features } = await stationsOf([['名称', '类型', '乡镇'], ...rows]);
    const proposed = new Map(
      [...err.matchAll(/“([^”]+)” → ([^;\n]+)/gu)].map(([, word = '', near]) => [word, near]),
    );
    expect(proposed.size).toBe(20);
    expect(err).toContain('… (26)');
    expect(err).toContain('B3, B27 “小哥驿站” → 户外劳动者服务站点、劳动驿站、爱心驿站');
    expect(proposed.get('货车师傅之家')).toMatch(/^司机之家/u);
    expect(proposed.get('心灵驿站')).toMatch(/^心理健康中心/u);
    expect(new Set(features.map(({ properties }) => properties.kind))).toEqual(new Set(['other-station']));
  });
});

it('a ledger of cases without dates says of which year it is', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => [
    `甲${index}`,
    '工资',
    index % 3 ? '已办结' : '在办',
  ]);
  const { first, json } = await twice([['来访人', '反映问题', '办理结果'], ...rows]);
  expect(first.err).toContain('so all of it is of 2026');
  expect(((await json('snapshots/2026-01-31.json')) as Snapshot).tables?.length).toBeGreaterThan(0);
});

it.each([
  ['全年全天候', '24/7'],
  ['24小时不打烊', '24/7'],
  ['00:00-23:59', '24/7'],
  ['8.00-18.00', '08:00-18:00'],
  ['周二至周日9:00-17:00', 'Tu-Su 09:00-17:00'],
  ['每日9:00-21:00（周一闭馆）', '09:00-21:00; Mo off'],
  ['9：00-17：00，周一休息', '09:00-17:00; Mo off'],
  ['8:00—22:00(冬季21:30)', null],
])('hours %s', (written, expected) => {
  expect(hoursIn(written)).toBe(expected);
});
