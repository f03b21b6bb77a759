import { read } from '@gongkai/quantity';
import type { FigureRow, StoryPart } from '@gongkai/snapshot';
import { stories } from '@gongkai/testing/figures/stories';
import { quantities, row, union, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { partHeading } from '../src/drawing/headings.ts';
import {
  figureCsv,
  figureHtml,
  figureJson,
  figureSvg,
  pictures,
  summary,
  tiles,
  whyNotComparable,
} from '../src/index.ts';
import { slotsOf, whyNotJoined } from '../src/kinds/trend/slots.ts';

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;
const draw = (name: keyof typeof stories, width = 720) => {
  const story = stories[name];
  return parse(pictures[story.figure.kind](story, { width }));
};
const texts = (page: Document) => [...page.querySelectorAll('text')].map((text) => text.textContent);

test('few cases are one mark each, thousands are bars, months are columns where their words fit', () => {
  const [marks] = draw('cases-few').querySelectorAll('[data-obs] path');
  expect(marks?.getAttribute('d')?.match(/M/g)).toHaveLength(67);
  const months = (width: number) =>
    texts(draw('cases', width)).filter((text) => /^\d+月$/.test(text ?? '')).length;
  expect([months(320), months(720)]).toEqual([12, 12]);
  const rows = (width: number) =>
    new Set(
      [...draw('cases', width).querySelectorAll('text')]
        .filter((text) => /^\d+月$/.test(text.textContent ?? ''))
        .map((text) => text.getAttribute('y')),
    ).size;
  expect([rows(320), rows(720)]).toEqual([12, 1]);
});

test('money stands on one axis, people do not', () => {
  const page = draw('money');
  const marked = (id: string) => page.querySelectorAll(`[data-obs^="demo.${id}"] path`).length;
  expect(marked('raised')).toBe(1);
  expect(marked('bylevel')).toBe(3);
  expect(marked('reached')).toBe(0);
  expect(texts(page)).toEqual(expect.arrayContaining(['筹集', '使用', '各级承担', '惠及', '1万余户']));
});

describe('numbers in large type', () => {
  const lone = {
    ...stories.money,
    rows: stories.money.rows.filter(
      ({ part, observation }) => part === 'raised' || observation.label === '助学学生',
    ),
  };
  /** Where a text stands in the whole drawing. */
  const placeIn = (page: Document, words: string) => {
    const text = [...page.querySelectorAll('text')].find(({ textContent }) => textContent === words);
    if (!text) throw new Error(`no text ${words}`);
    let [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
    for (let group = text.parentElement; group; group = group.parentElement) {
      const [, dx = 0, dy = 0] =
        /translate\(([\d.]+),([\d.]+)\)/.exec(group.getAttribute('transform') ?? '') ?? [];
      [x, y] = [x + Number(dx), y + Number(dy)];
    }
    return { x, y };
  };

  test.each([
    [720, true],
    [480, true],
    [320, false],
  ])('of different parts stand beside each other where there is room: %i wide', (width, isBeside) => {
    const pairs = [
      [lone, '466.33万元', '241名'],
      [stories['cases-few'], '100%', '362万元'],
    ] as const;
    for (const [story, one, other] of pairs) {
      const page = parse(pictures[story.figure.kind](story, { width }));
      const [left, right] = [placeIn(page, one), placeIn(page, other)];
      expect(page.querySelector('svg')?.getAttribute('width')).toBe(String(width));
      if (isBeside) {
        expect(right.y).toBe(left.y);
        expect(right.x).toBeGreaterThan(left.x + 180);
      } else {
        expect(right.x).toBe(left.x);
        expect(right.y).toBeGreaterThan(left.y + 30);
      }
    }
  });

  test('stay under each other where one part alone fills the line', () => {
    const page = draw('cases');
    expect(placeIn(page, '1.36亿元').y).toBe(placeIn(page, '1.2万人').y);
    expect(placeIn(page, '1.36亿元').y).toBeGreaterThan(placeIn(page, '95.7%').y + 30);
  });
});

test('a trend has an empty place for a missing year, a revision, a break', () => {
  const slots = slotsOf(stories.trend);
  expect(slots.map(({ label }) => label)).toEqual([
    '2018年',
    '2019年',
    '2020年',
    '2021年',
    '2022年',
    '2023年',
    '2024年',
    '2025年',
  ]);
  expect(slots[4]?.row).toBeNull();
  expect(slots[3]?.revised).toHaveLength(1);
  expect(slots.map(({ breaks }) => breaks).indexOf(true)).toBe(6);
  const joined = slots
    .slice(1)
    .map((slot, index) => whyNotJoined(slots[index] ?? slot, slot, stories.trend.rows));
  // 2018–2019 and 2024–2025 only: 140余 is no exact number, 2022 is missing, 2024 counts otherwise.
  expect(joined).toEqual([null, 'kinds', 'kinds', 'gap', 'gap', 'break', null]);
  const heard = summary(stories.trend);
  for (const words of ['没有报告的：2022年', '自2024年起口径有变', '2021年曾作156件，后更正为161件'])
    expect(heard).toContain(words);
  expect(draw('trend').querySelector('[text-decoration]')?.textContent).toBe('156件');
});

test('a snapshot that repeats a number confirms it', () => {
  const twice = stories.trend.rows
    .slice(0, 1)
    .flatMap((one) => [one, { ...one, snapshotDate: '2019-06-30' }]);
  expect(slotsOf({ ...stories.trend, rows: twice }).map(({ revised }) => revised)).toEqual([[]]);
});

test('a snapshot without the observation is an empty place where periods are no years', () => {
  const [first] = stories.trend.rows;
  if (!first) throw new Error('no row');
  const since = {
    ...first,
    observation: { ...first.observation, period: { type: 'since', start: '2018', basis: 'stated' } as const },
  };
  const slots = slotsOf({ ...stories.trend, rows: [since] });
  expect(slots.filter(({ row: held }) => held === null)).toHaveLength(stories.trend.snapshots.length - 1);
});

test('unions are drawn on one axis only where nothing differs', () => {
  expect(whyNotComparable(stories['compare-alike'].rows)).toEqual([]);
  expect(draw('compare-alike').querySelectorAll('[data-obs] path')).toHaveLength(2);
  expect(draw('compare-unlike').querySelectorAll('[data-obs] path, path[d*="V"]')).toHaveLength(0);
  const titles = whyNotComparable(stories['compare-unlike'].rows).map(({ title }) => title.slice(0, 4));
  expect(titles).toEqual(['时间不同', '层级不同', '印出的字', '数的不是']);
  const page = parse(figureHtml(stories['compare-unlike']));
  expect(page.querySelector('.gk-notes')?.textContent).toContain('不能直接比');
  expect(page.querySelectorAll('tr.gk-group')).toHaveLength(3);
  expect(page.querySelectorAll('svg, .gk-axis')).toHaveLength(0);
  expect(parse(figureHtml(stories['compare-alike'])).querySelectorAll('svg.gk-bar')).toHaveLength(2);
});

test('what is made up says so in every form', () => {
  const synthetic = { ...union, synthetic: true as const };
  const made = view('bars', [{ ...row({ quantity: quantities.exact }), union: synthetic }]);
  expect(figureHtml(made)).toContain('纯属虚构');
  expect(figureSvg(made)).toContain('纯属虚构');
  expect(summary(made)).toContain('纯属虚构');
  expect(tiles(made.rows)).toContain('纯属虚构');
  expect(figureCsv(made)).toMatch(/synthetic,note,source_url,correction\r\n.*,true,/);
  expect(JSON.parse(figureJson(made))).toMatchObject({ synthetic: true });
  expect(figureHtml(view('bars', [row({ quantity: quantities.exact })]))).not.toContain('虚构');
});

describe('a heading says no more than was printed', () => {
  const of = (part: StoryPart, phrase: string | null, id = 'funds', label = '帮扶资金'): FigureRow => {
    const made = row({ quantity: read('100余万元'), indicator: { id, label: { 'zh-Hans': label, en: id } } });
    const { source: _, ...plain } = made.observation;
    const cited = phrase === null ? plain : { ...plain, source: { ref: 's1', locator: '导语', phrase } };
    return { ...made, observation: cited, part };
  };

  // biome-ignore format: one line per case is pleasant to extend
  test.each<[string, StoryPart, FigureRow[], string | null]>([
    ['handled is not received and settled', 'received', [of('received', '处理仲裁申请67件')], null],
    ['received alone is not settled', 'received', [of('received', '受理67件')], null],
    ['received and settled', 'received', [of('received', '受理67件'), of('settled', '办结60件')], '受理与办结'],
    ['落实 is not 使用', 'spent', [of('spent', '落实帮扶资金100余万元')], null],
    ['使用 as printed', 'spent', [of('spent', '使用帮扶资金100余万元')], '使用'],
    ['several of one indicator have its name', 'spent', [of('spent', '落实60万元'), of('spent', '落实40万元')], '帮扶资金'],
    ['several of several have none', 'spent', [of('spent', '落实60万元'), of('spent', '达65万元', 'training', '培训资金')], null],
    ['慰问 is not 惠及', 'reached', [of('reached', '慰问困难职工1万余户')], null],
    ['money alone is not of people', 'amount', [of('amount', '涉案金额362万元')], null],
    ['people and money', 'amount', [of('amount', '涉案金额362万元'), of('persons', '涉及30人')], '涉及多少人、多少钱'],
    ['a table of a host, which prints nothing', 'raised', [of('raised', null)], '筹集'],
  ])('%s', (_name, part, rows, heading) => {
    expect(partHeading(part, rows)).toBe(heading);
  });
});
