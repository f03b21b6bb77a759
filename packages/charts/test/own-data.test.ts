/** Rows of others, as they come: many, twice, zero, unread, without a source; nothing is lost, and nothing is said that is not so. */
import type { FigureView } from '@gongkai/snapshot';
import { cell, distributionFigure, peer, tableFigure } from '@gongkai/testing/figures/dense';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figureCsv, figureHtml, figureJson, figureSvg, summary, viewOf } from '../src/index.ts';
import { textWidth } from '../src/text/measure.ts';

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;
const notes = (view: FigureView) =>
  [...parse(figureHtml(view)).querySelectorAll('.gk-notes li')].map((note) => note.textContent);
/** What a picture says in its text. */
const words = (svg: string) => svg.replace(/<(title|desc)>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');

const many = Array.from({ length: 450 }, (_, index): [string, string] => [
  `第${index + 1}村`,
  `${index === 449 ? 5000 : index + 1}处`,
]);

test.each([
  ['a list of lists', many],
  ['a list of objects', many.map(([label, printed]) => ({ label, printed }))],
  ['CSV', many.map((line) => line.join(',')).join('\n')],
])('of %s with 450 rows a page lists the first, its files have them all', (_, rows) => {
  const view = viewOf({ title: '各村', rows });
  expect(parse(figureHtml(view)).querySelectorAll('tr[data-obs]')).toHaveLength(200);
  expect(notes(view).filter((note) => note?.includes('只列出'))).toEqual(['只列出前200项，共450项。']);
  expect(figureCsv(view).trim().split('\n')).toHaveLength(451);
  expect(viewOf(JSON.parse(figureJson(view))).rows).toHaveLength(450);
  expect(summary(view)).toContain('最大的是第450村，5000处');
});

describe('two numbers for one time', () => {
  const view = viewOf({
    title: '受理',
    kind: 'trend',
    rows: [
      ['2020年', '40件'],
      ['2021年', '55件'],
      ['2021年', '58件'],
      ['2022年', '60件'],
    ],
  });

  test('are no correction, and both are shown', () => {
    for (const form of [figureHtml(view), figureSvg(view), summary(view)]) {
      expect(form).not.toMatch(/更正|<del>/);
      for (const printed of ['55', '58']) expect(form).toContain(printed);
    }
  });

  test('are not joined, and why is said', () => {
    expect(notes(view)).toContain('2021年到2021年不连线：同一时间有两个数。');
  });
});

test('parts of a year are times; a year comes after its half, and no line joins them', () => {
  const view = viewOf({
    title: '受理',
    kind: 'trend',
    rows: [
      ['2023年', '67件'],
      ['2023年上半年', '30件'],
      ['2023年1月', '5件'],
      ['2024年第一季度', '20件'],
    ],
  });
  const times = [...parse(figureHtml(view)).querySelectorAll('tr[data-obs] th')].map(
    (cell) => cell.textContent,
  );
  expect(times).toEqual(['2023年1月', '2023年1月至2023年6月', '2023年', '2024年1月至2024年3月']);
  expect(notes(view).filter((note) => note?.includes('时间长短不同'))).toHaveLength(3);
});

test('where all is zero, a page draws it as its note and its picture do', () => {
  const view = viewOf({
    title: '事故',
    rows: [
      ['甲', '0件'],
      ['乙', '0件'],
    ],
  });
  const page = parse(figureHtml(view));
  expect(notes(view)).toEqual(['“0件”：印的就是零，画作零线上的空心菱形。']);
  expect(page.querySelectorAll('tr[data-obs] .gk-edge')).toHaveLength(2);
  expect(page.querySelector('.gk-axis')).toBeNull();
});

test('what cannot be read is not said to contradict itself', () => {
  const view = viewOf({
    title: '服务',
    rows: [
      ['甲', '8处'],
      ['乙', '若干'],
      ['丙', ''],
      ['丁', '近140余处'],
    ],
  });
  expect(summary(view)).toContain('1项用词自相矛盾，没有画；2项读不出数量，没有画');
  expect(notes(view).at(-1)).toBe('有2格读不出数量，没有画：乙“若干”；丙（空格）。');
});

describe('a picture', () => {
  const rows = [
    ['爱心驿站', '8处'],
    ['流动服务站', '20余处'],
  ] as const;

  test('without a source says so', () => {
    expect(words(figureSvg(viewOf({ title: '站点', rows })))).toContain('来源未注明');
  });

  test('names a source of which no more is known as it is', () => {
    expect(words(figureSvg(viewOf({ title: '站点', rows, source: '2023年年报' })))).toMatch(
      /来源 2023年年报(?!，)/,
    );
  });

  test('without a title has the name of its kind', () => {
    expect(figureSvg(viewOf(rows))).toContain('<title>条形图</title>');
  });

  test('of a mechanism says its name once', () => {
    const text = words(figureSvg(viewOf({ title: '三级联动', parts: ['县总工会', '镇工会'] })));
    expect(text.match(/三级联动/g)).toHaveLength(1);
  });
});

test.each([
  ['0万元', '印到1万'],
  ['0.3万元', '印到0.1万'],
  ['0.25萬元', '印到0.01万'],
  ['1万亿元', '印到1万亿'],
  ['12.5万元', '印到0.1万'],
])('%s is rounded in the words in which it is printed', (printed, meaning) => {
  const page = figureHtml({
    title: '金额',
    rows: [
      ['甲', printed],
      ['乙', '30万元'],
    ],
  });
  expect(page).toContain(`：${meaning}。`);
});

test('an axis of a million million says 万亿', () => {
  const page = parse(
    figureHtml({
      title: '金额',
      rows: [
        ['甲', '1万亿元'],
        ['乙', '4000亿元'],
      ],
    }),
  );
  expect(page.querySelector('.gk-axis')?.textContent).toContain('1万亿元');
});

test('numbers of JavaScript are written as one prints them', () => {
  const { rows } = viewOf({
    title: '量',
    unit: '吨',
    rows: [['甲', 0.1 + 0.2], ['乙', 1e-7], { label: '丙', printed: 1.1 * 3 }],
  });
  expect(rows.map(({ observation }) => observation.quantity.printed)).toEqual([
    '0.3吨',
    '0.0000001吨',
    '3.3吨',
  ]);
});

test('a number that its comma tore apart is refused, and shown', () => {
  expect(() => figureHtml('Town,Stations\nNorth,1,234\nSouth,56')).toThrow(
    /rows\[1\][\s\S]*found: \["North","1","234"\]/,
  );
  expect(figureHtml('Town,Stations\nNorth,"1,234"\nSouth,56')).toContain('1,234');
  expect(figureHtml('镇,站点\n北镇,12,备注')).toContain('北镇');
});

test('stations without any position say nothing of a map', () => {
  const page = figureHtml({ title: '驿站', stations: [{ name: '甲', address: '人民路1号' }] });
  expect(page).not.toContain('下面的列表与地图内容相同');
  expect(
    figureHtml({
      title: '驿站',
      stations: [
        { name: '甲', lon: 104, lat: 31 },
        { name: '乙', lon: 104.1, lat: 31 },
      ],
    }),
  ).toContain('下面的列表与地图内容相同');
});

describe('a distribution', () => {
  test('of small numbers says the stretch that is gathered', () => {
    const view = distributionFigure(['a', 'b', 'c'].map((id) => peer(id, '5件')));
    expect(notes(view)).toContain('点按每0.25件一格归拢，一格里的叠起来。');
  });

  test('of many unions folds their snapshots away', () => {
    const view = distributionFigure(
      Array.from({ length: 300 }, (_, index) => peer(`u${index}`, `${index}件`)),
    );
    const page = parse(figureHtml(view));
    expect(page.querySelector('.gk-caption > .gk-foot')?.textContent).not.toContain('快照');
    expect(page.querySelectorAll('.gk-caption details span')).toHaveLength(200);
    const few = distributionFigure(['a', 'b'].map((id) => peer(id, '5件')));
    expect(parse(figureHtml(few)).querySelector('.gk-foot')?.textContent).toContain('快照');
  });
});

describe('names at the ends of lines in a picture', () => {
  const months = (from: number) =>
    Array.from({ length: 12 }, (_, index) =>
      cell(`2024-${String(index + 1).padStart(2, '0')}`, from + (index % 3)),
    );
  const figures = {
    'of eight lines side by side': tableFigure(
      'series',
      Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [`第${index + 1}类案件`, months(50 + index)]),
      ),
    ),
    'that are long': tableFigure('series', {
      'Remuneration disputes that were accepted': months(40),
      'Very-Long-Latin-Label-Without-Spaces-Whatsoever': months(50),
    }),
  };

  test.each(
    Object.entries(figures).flatMap(([name, view]) =>
      [360, 720].map((width) => [name, width, view] as const),
    ),
  )('%s stand within it, at %i px, and none on another', (_, width, view) => {
    const document = parse(figureSvg(view, { width }));
    const inner = document.querySelector('svg svg');
    const height = Number(inner?.getAttribute('height'));
    const texts = [...(inner?.querySelectorAll('text') ?? [])].map((text) => ({
      words: text.textContent ?? '',
      x: Number(text.getAttribute('x')),
      y: Number(text.getAttribute('y')),
      size: Number(text.getAttribute('font-size')),
      isEnd: text.getAttribute('text-anchor') === null,
    }));
    const ends = texts.filter(({ isEnd }) => isEnd);
    expect(ends.length).toBeGreaterThan(3);
    for (const { words, x, y, size } of ends) {
      expect(y - size * 0.8, words).toBeGreaterThanOrEqual(0);
      expect(y + size * 0.3, words).toBeLessThanOrEqual(height);
      expect(x + textWidth(words, size), words).toBeLessThanOrEqual(Number(inner?.getAttribute('width')) + 1);
    }
    const places = ends.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of places.entries())
      if (index > 0) expect(y - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual((ends[0]?.size ?? 0) * 1.1);
  });
});
