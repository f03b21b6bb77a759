/** Nothing that an editor wrote into a table is lost without a word. */
import '../src/define.ts';
import { marks, pictureOf, rowWords, settled, show, statusOf } from '@gongkai/testing/elements/support';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

const find = () => document.querySelector('gk-case-chart');
const picture = () => pictureOf(find());
const description = () => picture().querySelector('.gk-desc')?.textContent ?? '';
const notes = () => [...(picture().querySelectorAll('.gk-notes li') ?? [])].map((note) => note.textContent);
/** Label and printed words of each row that is drawn. */
const names = () => rowWords(picture());

/** A table of cells apart by bars; >2 spans columns, v2 spans rows, as `城南v2|甲站|8处`. */
const table = (...lines: string[]) => {
  const cell = (text: string) => {
    const [, words = text, sign, count] = /^(.*?)([>v])(\d)$/.exec(text) ?? [];
    return `<td${sign ? ` ${sign === 'v' ? 'rowspan' : 'colspan'}="${count}"` : ''}>${words}</td>`;
  };
  return `<table>${lines.map((line) => `<tr>${line.split('|').map(cell).join('')}</tr>`).join('')}</table>`;
};
const write = async (inside: string, attributes = '') => {
  show(`<gk-case-chart heading-level="2" ${attributes}>${inside}</gk-case-chart>`);
  await settled();
};

beforeEach(async () => {
  await page.viewport(800, 900);
});

describe('groups stay in the names of their rows', () => {
  test.each<[string, string[], string[]]>([
    [
      'repeated in each row',
      ['类|县|件数', '受理|甲县|12件', '受理|乙县|15件'],
      ['受理 · 甲县 12件', '受理 · 乙县 15件'],
    ],
    [
      'written in the first row',
      ['类|县|件数', '受理|甲县|12件', '|乙县|15件', '办结|甲县|9件', '|乙县|8件'],
      ['受理 · 甲县 12件', '受理 · 乙县 15件', '办结 · 甲县 9件', '办结 · 乙县 8件'],
    ],
    ['merged', ['类|县|件数', '受理v2|甲县|12件', '乙县|15件'], ['受理 · 甲县 12件', '受理 · 乙县 15件']],
    [
      'two of them repeated',
      ['年|类|县|件数', '今年|受理|甲县|1件', '今年|受理|乙县|2件', '今年|办结|甲县|3件'],
      ['今年 · 受理 · 甲县 1件', '今年 · 受理 · 乙县 2件', '今年 · 办结 · 甲县 3件'],
    ],
    [
      'two of them in the first row',
      [
        '年|类|县|件数',
        '去年|受理|甲县|1件',
        '||乙县|2件',
        '|办结|甲县|3件',
        '今年|受理|甲县|4件',
        '||乙县|5件',
      ],
      [
        '去年 · 受理 · 甲县 1件',
        '去年 · 受理 · 乙县 2件',
        '去年 · 办结 · 甲县 3件',
        '今年 · 受理 · 甲县 4件',
        '今年 · 受理 · 乙县 5件',
      ],
    ],
    [
      'one merged, one repeated',
      ['年|类|县|件数', '今年v3|受理|甲县|1件', '受理|乙县|2件', '办结|甲县|3件'],
      ['今年 · 受理 · 甲县 1件', '今年 · 受理 · 乙县 2件', '今年 · 办结 · 甲县 3件'],
    ],
    [
      'a heading over the rows',
      ['县|件数', '受理>2', '甲县|12件', '乙县|15件', '办结>2', '甲县|9件'],
      ['受理 · 甲县 12件', '受理 · 乙县 15件', '办结 · 甲县 9件'],
    ],
    [
      'beside ordinals',
      ['序号|类|县|件数', '1|受理|甲县|12件', '2|受理|乙县|15件'],
      ['受理 · 甲县 12件', '受理 · 乙县 15件'],
    ],
    [
      'one amount of two counties',
      ['县|件数', '甲县|12件v2', '乙县', '丙县|9件'],
      ['甲县、乙县 12件', '丙县 9件'],
    ],
    ['without a heading', ['受理|甲县|12件', '受理|乙县|15件'], ['受理 · 甲县 12件', '受理 · 乙县 15件']],
  ])('%s', async (_, lines, expected) => {
    await write(table(...lines));
    expect(names()).toEqual(expected);
    expect(statusOf(find())).toBe('');
  });

  test('a remark names no row where the others tell rows apart; it is said to be left out', async () => {
    const remark = '本年度新增，由县总工会和人社局共同受理的劳动争议';
    await write(table('县|说明|件数', `甲县|${remark}|12件`, `乙县|${remark}|15件`));
    expect(names()).toEqual(['甲县 12件', '乙县 15件']);
    expect(description()).toBe('画的是第3列“件数”。没有画的列：“说明”。');
  });
});

describe('what is not drawn is said', () => {
  test.each<[string, string[], string]>([
    [
      'a column',
      ['县|受理|办结', '甲县|12件|9件', '乙县|15件|8件'],
      '画的是第2列“受理”。没有画的列：“办结”。',
    ],
    [
      'a column without a heading',
      ['甲县|12件|较好', '乙县|15件|一般'],
      '画的是第2列。没有画的列：“第3列”。',
    ],
    ['a sum below', ['县|件数', '甲县|12件', '乙县|15件', '合计|27件'], '件数（没有画“合计”27件）'],
    ['a sum above', ['县|件数', '合计|27件', '甲县|12件', '乙县|15件'], '件数（没有画“合计”27件）'],
    [
      'sums of groups',
      ['类|县|件数', '受理|甲县|12件', '|乙县|15件', '|小计|27件', '办结|甲县|9件', '|小计|9件'],
      '件数（没有画“受理 · 小计”27件）（没有画“办结 · 小计”9件）',
    ],
    [
      'a merged sum',
      ['类|县|件数', '受理|甲县|12件', '受理|乙县|15件', '总　计>2|27件'],
      '件数（没有画“总 计”27件）',
    ],
    [
      'a sum of a name',
      ['县|件数', '全县总计|27件', '甲县|12件', '乙县|15件'],
      '件数（没有画“全县总计”27件）',
    ],
    [
      'a sum of stations',
      ['站点|数量', '甲站|8处', '乙站|20余处', '两类服务站点合计|28余处'],
      '数量（没有画“两类服务站点合计”28余处）',
    ],
    [
      'a short sum row',
      ['类|县|件数', '受理|甲县|12件', '受理|乙县|15件', '合计|27件'],
      '件数（没有画“合计”27件）',
    ],
  ])('%s', async (_, lines, expected) => {
    await write(table(...lines));
    expect(description()).toBe(expected);
    expect(names().join()).not.toMatch(/计/);
  });

  test('a line over the whole table is kept, and may name the unit', async () => {
    await write(table('单位：万元>3', '类|县|金额', '受理|甲县|12', '|乙县|15.5'));
    expect(names()).toEqual(['受理 · 甲县 12万元', '受理 · 乙县 15.5万元']);
    expect(notes()).toContain('单位：万元');
    await write(table('各县受理情况>2', '县|件数', '甲县|12件', '乙县|15件'));
    expect(names()).toEqual(['甲县 12件', '乙县 15件']);
    expect(notes()).toContain('各县受理情况');
  });

  test('headings in two rows are said together, and either may name the unit', async () => {
    const head =
      '<thead><tr><th rowspan="2">县</th><th colspan="2">受理（件）</th></tr><tr><th>去年</th><th>今年</th></tr></thead>';
    await write(
      `<table>${head}<tbody><tr><td>甲县</td><td>12</td><td>9</td></tr><tr><td>乙县</td><td>15</td><td>8</td></tr></tbody></table>`,
    );
    expect(names()).toEqual(['甲县 12件', '乙县 15件']);
    expect(description()).toBe('画的是第2列“受理（件） · 去年”。没有画的列：“受理（件） · 今年”。');
  });

  test.each([
    '注：数据截至2025年底。',
    '说明：只计本级。',
    '* 含线上受理',
    '（注）不含调解。',
    '来源：县总工会',
  ])('a note below the rows stands below the drawing: %s', async (note) => {
    await write(table('县|件数', '甲县|12件', '乙县|15件', `${note}>2`));
    expect(names()).toEqual(['甲县 12件', '乙县 15件']);
    expect([...notes(), statusOf(find())].join()).toContain(note);
    await write(table('县|件数', '甲县|12件', '乙县|15件', `${note}|`));
    expect([...notes(), statusOf(find())].join()).toContain(note);
  });

  test('a note in the foot, and a sum beside it', async () => {
    const body = '<tbody><tr><td>甲县</td><td>12件</td></tr><tr><td>乙县</td><td>15件</td></tr></tbody>';
    await write(
      `<table>${body}<tfoot><tr><td>合计</td><td>27件</td></tr><tr><td colspan="2">数据为初步统计</td></tr></tfoot></table>`,
    );
    expect(description()).toBe('（没有画“合计”27件）');
    expect(notes()).toContain('数据为初步统计');
  });

  test('of many columns the first are looked at', async () => {
    const cells = (text: string) => Array.from({ length: 24 }, (_, index) => `${text}${index}`).join('|');
    await write(table(`县|${cells('列')}`, `甲县|${cells('1')}`, `乙县|${cells('2')}`));
    expect(description()).toContain('共25列，只看了前20列。');
  });
});

test('negative amounts are drawn to the left, unread cells stand in words, empty ones are said', async () => {
  await write(table('县|增减', '甲县|-12万元', '乙县|30万元', '丙县|见附件', '丁县|', '戊县|0万元'));
  expect(names()).toEqual(['甲县 -12万元', '乙县 30万元', '丙县 见附件', '丁县 ', '戊县 0万元']);
  expect(marks().map((mark) => mark.querySelectorAll('.gk-bar').length)).toEqual([1, 1, 0, 0, 1]);
  expect(marks().map((mark) => mark.textContent)).toEqual([
    expect.stringContaining('负数'),
    expect.not.stringContaining('负数'),
    expect.stringContaining('读不出数量'),
    expect.stringContaining('读不出数量'),
    expect.stringContaining('印的就是零'),
  ]);
  expect(statusOf(find())).toBe('有2格读不出数量，没有画：丙县“见附件”；丁县（空格）。');
  expect(notes()).toContain('“-12万元”：负数，画在零线左边。');
});

test.each([
  ['-120人', '30人'],
  ['－3.2%', '12.5%'],
  ['-5', '8'],
])('%s beside %s reaches to the left of zero', async (below, above) => {
  await write(table('县|净增', `甲县|${below}`, `乙县|${above}`));
  const [left, right] = marks().map((mark) => mark.querySelector('.gk-bar')?.getBoundingClientRect());
  const [negative, positive] = marks().map((mark) =>
    mark.querySelector('.gk-bar rect')?.getBoundingClientRect(),
  );
  const middle = (left?.left ?? 0) + (left?.width ?? 0) / 2;
  expect(right?.width).toBe(left?.width);
  expect(negative?.width).toBeGreaterThan(0);
  expect(negative?.right).toBeCloseTo(middle, 0);
  expect(positive?.left).toBeCloseTo(middle, 0);
  expect(statusOf(find())).toBe('');
});

test('a decline is no level', async () => {
  await write(table('县|变化', '甲县|增长8%', '乙县|下降1.0%'));
  expect(notes()).toEqual([
    '“增长”：增长幅度，不是数量，画作朝右的箭头。',
    '“下降”：下降幅度，不是数量，画作朝左的箭头。',
  ]);
  await write(table('县|率', '甲县|85%', '乙县|90%', '丙县|下降1.0%'), 'kind="rate"');
  expect(picture().querySelectorAll('.gk-rows .gk-bar')).toHaveLength(2);
  expect(notes()).toContain('“下降”：变化幅度，不与数量画在一根轴上，只写字。');
});

test('one amount alone is large type', async () => {
  await write(table('县|件数', '甲县|12件'));
  expect(picture().querySelectorAll('.gk-rows svg, .gk-axis')).toHaveLength(0);
  expect(picture().querySelector('.gk-rows .gk-large .gk-num')?.textContent).toBe('12件');
});
