/** The kinds of many numbers: series, heat, distribution. */
import { brotliCompressSync } from 'node:zlib';
import { readFigure } from '@gongkai/snapshot/figure-json';
import {
  cell,
  days,
  dense,
  distributionFigure,
  peer,
  tableFigure,
  words,
} from '@gongkai/testing/figures/dense';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { valueAxis } from '../src/box/ticks.ts';
import { figureCsv, figureHtml, figureJson, figureSvg, locales, summary } from '../src/index.ts';
import { distributionModel, placeOf } from '../src/kinds/distribution/model.ts';
import { columnGroups } from '../src/kinds/plot/columns.ts';
import { m4 } from '../src/kinds/plot/m4.ts';
import { compactPath } from '../src/kinds/plot/path.ts';
import { gapsOf } from '../src/kinds/series/gaps.ts';
import { extremesOf, listedTimes, maxListed } from '../src/kinds/series/listed.ts';
import { seriesModel, voidsOf } from '../src/kinds/series/model.ts';
import { altText } from '../src/quote/alt-text.ts';
import { timeIndex, timeOf, timeWords } from '../src/words/time.ts';
import { expectGolden } from './support/golden.ts';

const links = { csv: 'figure.csv' };
const pageOf = (view: Parameters<typeof figureHtml>[0]) => figureHtml(view, { links });
const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;
const examples = Object.entries(dense);
const numbersOf = (view: (typeof dense)[keyof typeof dense]): readonly (readonly [string, string])[] =>
  'table' in view && view.table
    ? view.table.series.flatMap(({ cells }) =>
        cells.map(({ id, quantity }) => [id, quantity?.printed ?? ''] as const),
      )
    : view.rows.map(({ observation }) => [observation.id, observation.quantity.printed ?? ''] as const);

describe('pictures', () => {
  test.each(examples)('%s as a file', (name, view) => {
    expectGolden(`file-${name}`, figureSvg(view));
  });

  test.each(examples)('%s for a phone, dark', (name, view) => {
    expectGolden(`file-${name}-375-dark`, figureSvg(view, { width: 375, theme: 'dark' }));
  });
});

describe.each(examples)('%s', (kind, view) => {
  const page = pageOf(view);

  test('nothing of Plot’s own is left in it, and no inline style', () => {
    expect(page).not.toMatch(/ style=|currentColor|plot-[0-9a-f]|<style|<text|role="img"/);
    expect(figureSvg(view)).not.toMatch(/ style=|currentColor|plot-[0-9a-f]|<style|clip-path/);
    for (const group of parse(page).querySelectorAll('g[aria-label]')) expect(group.outerHTML).toBe('');
  });

  test('each number stands once in its rows, with its id', () => {
    const parsed = parse(page);
    for (const [id, printed] of numbersOf(view)) {
      const found = [...parsed.querySelectorAll(`[data-obs="${id}"]`)];
      // A stretch of times without any number is told in one row.
      if (found.length === 0) expect(printed).toBe('');
      else expect(found.map((one) => one.textContent)).toEqual([expect.stringContaining(printed)]);
    }
  });

  test('the picture says nothing that a reader of its text would hear or copy', () => {
    expect(parse(page).querySelector('.gk-plot')?.textContent?.trim() ?? '').toBe('');
  });

  test('pasted as plain text no word is glued to a number', () => {
    const rows = [...parse(page).querySelectorAll('table')].map((table) => table.textContent ?? '').join(' ');
    for (const [, printed] of numbersOf(view))
      if (printed !== '' && rows.includes(printed))
        expect(rows).toMatch(new RegExp(`(?<=^|\\s)${printed}(?=\\s|$)`));
    expect(rows).not.toMatch(/件\d|[）月县]\d/);
  });

  test('CSV and JSON carry every number and every code, and JSON is read again', () => {
    const csv = figureCsv(view);
    const json = JSON.parse(figureJson(view)) as unknown;
    for (const [id, printed] of numbersOf(view)) expect(csv).toMatch(new RegExp(`${id},.*${printed}`));
    const { view: read, problems } = readFigure(json);
    expect(problems).toEqual([]);
    expect(read && pageOf(read)).toBe(page);
    expect(read && figureCsv(read)).toBe(csv);
  });

  test.each(locales)('is told in words: %s', (locale) => {
    const said = summary(view, { locale });
    expect(said).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    expect(said.length).toBeGreaterThan(40);
    expect(figureHtml(view, { locale, links })).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  test('is the same each time', () => expect(pageOf(view)).toBe(pageOf(structuredClone(view))));

  test(`a figure without anything in it is no error: ${kind}`, () => {
    const { table: _, ...bare } = { table: undefined, ...view, rows: [] };
    expect(pageOf(bare)).toContain('没有可以显示的数字');
    expect(figureSvg(bare)).toContain('<svg');
    expect(summary(bare)).not.toContain('undefined');
  });
});

test.each([
  [24, 0],
  [25, 1],
])('of a line through %i times the rows are folded %i times', (count, folds) => {
  const page = parse(pageOf(tableFigure('series', { 受理: days(count) }, 'day')));
  expect(page.querySelectorAll('.gk-cells td[data-obs]')).toHaveLength(count);
  expect(page.querySelectorAll('details .gk-cells')).toHaveLength(folds);
  expect(
    page.querySelector('details .gk-cells')?.closest('details')?.querySelector('summary')?.textContent ?? '',
  ).toBe(folds === 0 ? '' : `看${count}个时间的数`);
});

describe('cells without numbers', () => {
  test('say their codes in every form, and what these mean', () => {
    const page = pageOf(dense.heat);
    expect(page).toMatch(
      /<td role="cell" data-obs="demo.ledger.m2.2025-02"><abbr class="gk-code" title="保密">C<\/abbr>/,
    );
    for (const words of ['“C”：保密。', '“D”：为保密一并隐去。', '“M”：缺。']) {
      expect(page).toContain(words);
      expect(figureSvg(dense.heat)).toContain(words);
    }
    expect(figureCsv(dense.heat)).toMatch(/demo\.ledger\.m2\.2025-02,.*,,,,,,件,Q,C,/);
    expect(summary(dense.heat)).toContain('6格为保密隐去');
    expect(summary(dense.heat)).toContain('1格没有数');
  });

  test('a number beside a code that hides it goes nowhere', () => {
    const hidden = tableFigure('heat', {
      受理: [cell('2025-01', 9), { time: '2025-02', value: 3, status: { obs: 'A', conf: 'C' } }],
    });
    for (const text of [pageOf(hidden), figureCsv(hidden), figureJson(hidden), figureSvg(hidden)])
      expect(text).not.toMatch(/3件|"value": 3\b|,3,/);
    const json = JSON.parse(figureJson(hidden)) as { table: { series: { cells: object[] }[] } };
    Object.assign(json.table.series[0]?.cells[1] ?? {}, { quantity: words('2025-02', '3件').quantity });
    const { view, problems } = readFigure(json);
    expect(problems.map(({ code: one, path }) => `${one} ${path}`)).toEqual([
      'table-value $.table.series[0].cells[1]',
    ]);
    expect(view && pageOf(view)).not.toContain('3件');
  });
});

describe('lines', () => {
  const model = seriesModel(dense.series.table);

  test('are broken where a time is missing, a bound leaves a number open, the definition changes', () => {
    expect(model.lines.map(({ runs }) => runs.map((run) => run.length))).toEqual([
      [14, 2, 1, 1, 1, 4],
      [14, 9],
    ]);
    expect(voidsOf(model)).toHaveLength(1);
    expect(gapsOf(model).map(({ from, to, reasons }) => [from, to, reasons.length])).toEqual([
      ['2025-03', '2025-03', 1],
    ]);
  });

  test('a time that the table leaves out was not reported', () => {
    const view = tableFigure('series', {
      受理: [cell('2025-01', 4), cell('2025-04', 6), cell('2025-05', 7)],
    });
    expect(pageOf(view)).toContain('2025年2月至2025年3月：未报告');
    expect(seriesModel(view.table).lines[0]?.runs.map((run) => run.length)).toEqual([1, 2]);
  });

  test('extremes are told of one definition alone', () => {
    const [first, second] = model.lines;
    if (!first || !second) throw new Error('no lines');
    expect(extremesOf(first)).toEqual({ highest: null, lowest: null });
    expect(extremesOf(second)).toEqual({ highest: '2025-12', lowest: '2024-01' });
  });

  test('each number of three years by month is a point; of more times only those that no line joins', () => {
    const points = (cells: readonly Parameters<typeof cell>[]) => {
      const made = pageOf(tableFigure('series', { 受理: cells.map((one) => cell(...one)) }, 'day'));
      return (/class="gk-p-dots[^"]*"[^>]* d="([^"]*)"/.exec(made)?.[1] ?? '').match(/M/g)?.length ?? 0;
    };
    const upTo = (count: number) =>
      days(count).map(({ time }, index): [string, number] => [time, 20 + (index % 7)]);
    expect(points(upTo(36))).toBe(36);
    expect(points(upTo(37))).toBe(0);
    // The days before and after the last but one have no number.
    expect(points(upTo(40).filter((_, index) => index !== 37 && index !== 39))).toBe(1);
  });

  test('up to sixty times all stand in the rows, of more those that tell the most', () => {
    const [few, many] = [60, 5000].map((count) => tableFigure('series', { 受理: days(count) }, 'day').table);
    if (!few || !many) throw new Error('no tables');
    expect(listedTimes(seriesModel(few))).toHaveLength(60);
    const listed = listedTimes(seriesModel(many));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.length).toBeLessThanOrEqual(maxListed);
    const { highest, lowest } = extremesOf(
      seriesModel(many).lines[0] ?? { runs: [], series: many.series[0] as never },
    );
    const times = listed.map(({ time }) => time);
    for (const time of ['2011-01-01', '2024-09-08', highest, lowest]) expect(times).toContain(time);
    expect(pageOf(tableFigure('series', { 受理: days(61) }, 'day'))).toContain(
      '共61个；图里都画了。全部的数在下载的CSV里',
    );
  });

  test('five thousand points are at most nine kilobytes as a page', () => {
    for (const columns of [
      { 受理: days(5000) },
      { 受理: days(2500), 办结: days(2500, 8) },
      { 受理: days(1250), 办结: days(1250, 8), 在办: days(1250, 9), 驳回: days(1250, 10) },
    ]) {
      const view = tableFigure('series', columns, 'day');
      expect(brotliCompressSync(pageOf(view)).length).toBeLessThanOrEqual(9000);
      expect(figureCsv(view).trim().split('\r\n')).toHaveLength(5001);
    }
  });
});

describe('thinning', () => {
  const line = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -500, max: 500 })), {
      minLength: 1,
      maxLength: 400,
    })
    .map((steps) => {
      let x = 0;
      return steps.map(([step, y]) => {
        x += step;
        return { x, y };
      });
    });

  test('keeps first, last, lowest and highest of each column, and nothing else', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 60 }), (points, width) => {
        const kept = m4(points, width);
        const columns = Map.groupBy(points, ({ x }) => Math.floor(x / width));
        const left = Map.groupBy(kept, ({ x }) => Math.floor(x / width));
        expect([...left.keys()]).toEqual([...columns.keys()]);
        for (const [column, all] of columns) {
          const some = left.get(column) ?? [];
          expect(some.length).toBeLessThanOrEqual(4);
          expect([some[0], some.at(-1)]).toEqual([all[0], all.at(-1)]);
          const ys = (list: typeof all) => [
            Math.min(...list.map(({ y }) => y)),
            Math.max(...list.map(({ y }) => y)),
          ];
          expect(ys(some)).toEqual(ys(all));
        }
      }),
    );
  }, 60_000);

  test('a written path leads where the path led', () => {
    const absolute = fc.array(
      fc.tuple(
        fc.constantFrom('M', 'L'),
        fc.double({ min: -900, max: 900, noNaN: true }),
        fc.double({ min: -900, max: 900, noNaN: true }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(absolute, (steps) => {
        const path = steps
          .map(([command, x, y], index) => `${index === 0 ? 'M' : command}${x},${y}`)
          .join('');
        const wanted: string[] = [];
        for (const [index, [command, x, y]] of steps.entries()) {
          const place = `${Math.round(x) + 0},${Math.round(y) + 0}`;
          // A step to where one stands draws nothing, unless it is the whole line: then it is a point.
          if (
            index > 0 &&
            command === 'L' &&
            wanted.at(-1) === place &&
            steps[index - 1]?.[0] === 'L' &&
            index > 1
          )
            continue;
          wanted.push(place);
        }
        let [x, y] = [0, 0];
        const found: string[] = [];
        for (const [, command, rest = ''] of compactPath(path).matchAll(/([Ml])([^Ml]*)/g)) {
          const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
          for (let at = 0; at < numbers.length; at += 2) {
            const [dx = 0, dy = 0] = [numbers[at], numbers[at + 1]];
            [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
            found.push(`${x + 0},${y + 0}`);
          }
        }
        expect(new Set(found)).toEqual(new Set(wanted));
      }),
    );
    expect(compactPath('M0.2,10.6L5.4,3.1L5.4,3.1L9.9,3.2Z')).toBe('M0 11l5-8 5 0z');
    expect(() => compactPath('M0,0C1,1,2,2,3,3')).toThrow('path command: C');
  }, 60_000);
});

test.each([
  ['2024', 'year', '2024年'],
  ['2024-12', 'month', '2024年12月'],
  ['2020-W53', 'week', '2020年第53周'],
  ['2025-W01', 'week', '2025年第1周'],
  ['2024-02-29', 'day', '2024年2月29日'],
] as const)('%s is one step before the next %s', (time, frequency, said) => {
  expect(timeOf(timeIndex(time, frequency), frequency)).toBe(time);
  expect(timeWords(time)).toBe(said);
  const next = timeOf(timeIndex(time, frequency) + 1, frequency);
  expect(next > time).toBe(true);
  const known = new Map([
    ['2020-W53', '2021-W01'],
    ['2024-12', '2025-01'],
    ['2024-02-29', '2024-03-01'],
  ]);
  expect(known.get(time) ?? next).toBe(next);
});

test('an axis ends on a tick, has at most three, and whole things no halves', () => {
  for (const [min, max, whole] of [
    [0, 748, true],
    [0, 1, true],
    [0, 3, true],
    [0, 0, true],
    [-12.5, 8, false],
    [95, 99.5, false],
    [0, 1e9, true],
    [0, 0.004, false],
  ] as const) {
    const axis = valueAxis(min, max, { unit: '件', whole });
    expect(axis.min).toBeLessThanOrEqual(min);
    expect(axis.max).toBeGreaterThanOrEqual(max);
    expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
    expect(axis.ticks.length).toBeLessThanOrEqual(3);
    expect([axis.ticks[0]?.at, axis.ticks.at(-1)?.at]).toEqual([0, 1]);
    if (whole)
      for (const { at } of axis.ticks)
        expect(Number.isInteger(axis.min + at * (axis.max - axis.min))).toBe(true);
  }
  expect(valueAxis(0, 748, { unit: '件', whole: true }).ticks.map(({ words: said }) => said)).toEqual([
    '0',
    '400',
    '800件',
  ]);
  expect(valueAxis(0, 1.8e6, { unit: '元', whole: true }).ticks.map(({ words: said }) => said)).toEqual([
    '0',
    '100万',
    '200万元',
  ]);
});

test('columns stand in tables as even as can be', () => {
  expect(columnGroups(5).map((group) => group.length)).toEqual([3, 2]);
  expect(columnGroups(4).map((group) => group.length)).toEqual([2, 2]);
  expect(columnGroups(7).flat()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

describe('a distribution', () => {
  test.each([
    ['100件', ['90件', '110件', '100件'], { less: 1, more: 1, same: 1, open: 0 }],
    ['100件', ['90余件', '110余件', '近100件', '近90件', '约100件'], { less: 2, more: 1, same: 0, open: 2 }],
    ['100余件', ['90件', '100件', '101件', '近100件'], { less: 2, more: 0, same: 0, open: 2 }],
    ['近100件', ['100件', '99件', '100余件', '120件'], { less: 0, more: 3, same: 0, open: 1 }],
  ] as const)('tells where %s stands among %s', (own, others, place) => {
    const view = distributionFigure([
      peer('a', own),
      ...others.map((printed, index) => peer(`x${index}`, printed)),
    ]);
    expect(placeOf(distributionModel(view))).toEqual(place);
  });

  test('a county finds itself, and what cannot be compared is counted', () => {
    const page = parse(pageOf(dense.distribution));
    expect(page.querySelector('.gk-own [scope=row]')?.textContent).toContain('a县（本家）');
    expect(page.querySelectorAll('.gk-own')).toHaveLength(1);
    expect(page.querySelector('.gk-p-own')).not.toBeNull();
    expect(page.querySelector('.gk-notes')?.textContent).toContain(
      '另有3家不可比，没有画：1家层级不同；2家时间不同',
    );
  });

  test('of thousands it lists its own, the extremes and how many stand in each stretch', () => {
    const rows = Array.from({ length: 2850 }, (_, index) =>
      peer(`p${index}`, `${100 + ((index * 7919) % 6000)}件`),
    );
    const view = distributionFigure(rows);
    const page = parse(pageOf(view));
    expect(page.querySelectorAll('tr[data-obs]').length).toBeLessThanOrEqual(3);
    const counted = [...page.querySelectorAll('.gk-derived')].map((one) =>
      Number.parseInt(one.textContent ?? '', 10),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(2850);
    expect(page.querySelector('.gk-p-bins')).not.toBeNull();
    expect(page.querySelector('.gk-p-dots')).toBeNull();
    expect(figureCsv(view).trim().split('\r\n')).toHaveLength(2851);
    expect(brotliCompressSync(pageOf(view)).length).toBeLessThan(30_000);
  });
});

describe('a figure of one number', () => {
  const one = { 受理: [cell('2025-01', 65)] };

  test.each([
    ['zh-Hans', /起初|最后|最高|最低|至2025|共1个/],
    ['zh-Hant', /起初|最後|最高|最低|至2025|共1個/],
    ['en', /first|last|highest|lowest| to 2025|1 times/i],
  ] as const)('has no course in %s, and says its number', (locale, course) => {
    for (const kind of ['series', 'heat'] as const) {
      const text = altText(tableFigure(kind, one), { locale });
      expect([kind, text]).toEqual([kind, expect.stringContaining('65')]);
      expect([kind, text]).not.toEqual([kind, expect.stringMatching(course)]);
    }
  });

  test('a line with one number beside one with several has no course, either', () => {
    const text = altText(tableFigure('series', { ...one, 办结: [cell('2025-01', 60), cell('2025-02', 61)] }));
    expect(text).toMatch(/受理：65件（2025年1月）；/);
    expect(text).toContain('办结：起初60件');
  });

  test('a union alone stands among no others', () => {
    const alone = distributionFigure([peer('one', '65件')]);
    expect(altText(alone)).not.toContain('其余各家');
    expect(altText(alone, { locale: 'en' })).toContain('over 1 union');
    expect(altText(alone, { locale: 'en' })).not.toContain('1 unions');
  });
});
