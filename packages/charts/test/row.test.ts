/** What sort of number a row is, and how that is drawn. */

import { quantityOf } from '@gongkai/testing/figures/quantity';
import { derivedRow, signs, told, unreadRow } from '@gongkai/testing/figures/signs';
import { union, view } from '@gongkai/testing/figures/view';
import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barPaths } from '../src/drawing/paths.ts';
import { figureHtml, figureSvg, locales, pictures, summary, tiles, whyNotComparable } from '../src/index.ts';
import { shapeOf, shapesOf } from '../src/row/shape.ts';
import { kindMeaning } from '../src/words/labels.ts';

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;

/** The places on the x axis that a path of bars reaches. */
function reach(path: string): readonly number[] {
  let x = 0;
  return [...path.matchAll(/([MLHVhvz])(-?[\d.]*)/g)].flatMap(([, command, first]) => {
    if (command === 'M' || command === 'L' || command === 'H') x = Number(first);
    else if (command === 'h') x += Number(first);
    else return [];
    return [x];
  });
}

describe('lengths', () => {
  const forms = ['solid', 'open', 'bracket', 'jagged', 'hollow', 'span', 'arrow'] as const;
  const zero = 40;

  test('what is drawn of a value reaches to it and never beyond it, however short it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 10, max: 700 }),
        (form, value, share, width) => {
          const x = (at: number) => zero + at * width;
          const { fill, line } = barPaths({ form, from: value * share, to: value }, x, 10, 24);
          const places = [...reach(fill), ...reach(line)];
          const [length, sign] = [Math.abs(value) * width, value < 0 ? -1 : 1];
          // Half of an upright line's width of 2 is drawn outside of its path; a bar is seen from 1.5 on.
          const upright = form === 'bracket' || form === 'hollow' ? 1 : 0;
          const tip = Math.max(...places.map((place) => (place - zero) * sign)) + upright;
          expect(tip).toBeLessThanOrEqual(Math.max(2.1, length + 0.15));
          expect(tip).toBeGreaterThanOrEqual(Math.min(length, Math.max(1.4, length - 1.2)));
          expect(Math.min(...places.map((place) => (place - zero) * sign))).toBeGreaterThanOrEqual(-0.1);
        },
      ),
      { numRuns: runs(2000), seed: 20261126 },
    );
  }, 60_000);

  test('pixels are in the ratio of values: 200余 beside 2万余', () => {
    const svg = parse(pictures.bars(signs['short-bars'], { width: 720 }));
    const length = (index: number) => {
      const places = [...svg.querySelectorAll('[data-obs]')]
        .slice(index, index + 1)
        .flatMap((mark) =>
          [...mark.querySelectorAll('path')].flatMap((path) => reach(path.getAttribute('d') ?? '')),
        );
      return Math.max(...places) - Math.min(...places);
    };
    expect(length(0)).toBeGreaterThan(300);
    expect(Math.abs(length(1) - length(0) / 100)).toBeLessThan(0.3);
  });
});

test.each([
  ['12.5%', 'solid', 12.5],
  ['18.77万人', 'solid', 187_700],
  ['-3.2%', 'solid', -3.2],
  ['负增长3.2%', 'solid', -3.2],
  ['净收入负12万元', 'solid', -120_000],
  ['0件', 'zero', 0],
  ['增长8%', 'arrow', 8],
  ['下降1.0%', 'arrow', -1],
  ['减少300余人', 'open', -300],
  ['提高近2个百分点', 'bracket', 2],
  ['增长0%', 'zero', 0],
  ['约5%', 'jagged', 5],
])('%s is drawn as %s up to %d', (printed, form, to) => {
  expect(shapeOf(quantityOf(printed))).toMatchObject({ form, to });
});

test('on one axis stand numbers of one sort', () => {
  const drawn = (rows: Parameters<typeof shapesOf>[0]) => shapesOf(rows).map((shape) => shape !== null);
  const [level, more, rise, fall] = ['85%', '90%', '增长8%', '下降1%'].map((printed) =>
    told(printed, printed),
  );
  if (!level || !more || !rise || !fall) throw new Error('no rows');
  expect(drawn([level, rise, more, fall])).toEqual([true, false, true, false]);
  expect(drawn([rise, fall])).toEqual([true, true]);
  expect(drawn([level, derivedRow()])).toEqual([true, false]);
  expect(drawn([derivedRow(), derivedRow()])).toEqual([true, true]);
  // A derived number and a change: neither hides the other's reason.
  expect(drawn([rise, derivedRow()])).toEqual([true, false]);
  expect(drawn([level, unreadRow()])).toEqual([true, false]);
  for (const status of [
    { obs: 'Q', conf: 'F' },
    { obs: 'A', conf: 'C' },
  ] as const)
    expect(drawn([level, told('隐去', '3件', { status })])).toEqual([true, false]);
});

test.each([
  ['18.77万人', '印到0.01万'],
  ['6.6万人', '印到0.1万'],
  ['362万元', '印到1万'],
  ['8万元', '印到1万'],
  ['1.36亿元', '印到0.01亿'],
  ['7000人次', '印的是确数'],
  ['0件', '印的就是零'],
  ['-3.2%', '印的是确数；负数'],
  ['下降1.0%', '印的是确数；下降幅度'],
  ['增长15%以上', '不少于15%，确数未印；增长幅度'],
])('%s means %s', (printed, meaning) => {
  expect(kindMeaning(quantityOf(printed))).toBe(meaning);
});

describe('a number that has the axis to itself is large type', () => {
  const spoken = told('重复投诉', '没有发生一起');
  test.each([
    ['bars', view('bars', [told('资金', '200余万元')])],
    ['bars beside words', view('bars', [told('资金', '200余万元'), told('投资', '近140余万元')])],
    ['a derived number beside it', view('bars', [told('站点', '8处'), derivedRow()])],
    ['a rate', view('rate', [told('结案率', '99.14%'), spoken])],
    ['too many to be counted', view('count', [told('案件', '7812件')])],
    ['money', view('money', [{ ...told('资金', '100余万元'), part: 'spent' }])],
    ['the rate of cases', view('cases', [{ ...told('结案率', '100%'), part: 'rate' }])],
    ['a trend of one time', view('trend', [told('案件', '7812件')])],
  ])('%s', (_, figure) => {
    const first = figure.rows[0]?.observation.quantity ?? quantityOf('1件');
    const sentence = kindMeaning(first).slice(0, 4);
    const file = parse(figureSvg(figure));
    expect(file.querySelectorAll('svg svg path')).toHaveLength(0);
    expect(file.querySelectorAll('[data-obs]').length).toBeGreaterThan(0);
    const texts = [...file.querySelectorAll('svg text')];
    const large = texts.filter((text) => Number(text.getAttribute('font-size')) >= 24);
    expect(large.map(({ textContent }) => textContent)).toContain(first.printed);
    expect(texts.map(({ textContent }) => textContent).join('')).toContain(sentence);
    const page = parse(figureHtml(figure));
    expect(page.querySelectorAll('svg, .gk-axis')).toHaveLength(0);
    const [row] = page.querySelectorAll('tr.gk-large');
    expect(row?.querySelector('td .gk-num')?.textContent).toBe(first.printed);
    // With its sentence.
    expect(row?.querySelector('.gk-detail')?.textContent).toContain(sentence);
    for (const { body } of [file, page]) expect(body.textContent).not.toContain('条的末端散成细条');
  });

  test('two are bars, eight things are eight marks', () => {
    const drawn = (figure: ReturnType<typeof view>, marks: string) =>
      parse(figureHtml(figure)).querySelectorAll(`tr[data-obs] ${marks}`);
    expect(
      drawn(view('bars', [told('资金', '200余万元'), told('补助', '35万元')]), 'svg.gk-bar'),
    ).toHaveLength(2);
    const [five, three, ...more] = drawn(view('count', [told('站点', '8处')]), '.gk-dots path');
    const points = (path: Element | undefined) => path?.getAttribute('d')?.match(/M/g)?.length;
    expect([points(five), points(three), more.length]).toEqual([5, 3, 0]);
  });

  test('a derived number beside printed ones has words and no bar', () => {
    const page = parse(figureHtml(signs.derived));
    const rows = [...page.querySelectorAll('tr[data-obs]')];
    expect(rows.map((row) => row.querySelectorAll('svg.gk-bar').length)).toEqual([1, 1, 0]);
    expect(rows[2]?.querySelector('.gk-num.gk-derived')?.textContent).toBe('推算 至少28处');
    expect(page.querySelectorAll('.gk-derived')).toHaveLength(1);
  });
});

test('negative, zero, declining and unread look different and are put in words', () => {
  const page = parse(figureHtml(signs.signs));
  const rows = [...page.querySelectorAll('tr[data-obs]')];
  /** A bar in percent of its track: where it begins and how long it is. */
  const bars = rows.map((row) => {
    const [shape] = row.querySelector('svg.gk-bar')?.children ?? [];
    return shape && [shape.localName, shape.getAttribute('x'), shape.getAttribute('width')];
  });
  // Zero stands in the middle: to its right what is positive, to its left what is negative, on it a diamond; what is unread has no bar.
  expect(bars).toEqual([
    ['rect', '50%', '41.67%'],
    ['rect', '39.33%', '10.67%'],
    ['svg', '50%', null],
    ['rect', '10%', '40%'],
    ['svg', '50%', '26.67%'],
    undefined,
  ]);
  expect(rows[2]?.querySelector('.gk-edge')?.getAttribute('d')).toMatch(/z$/);
  expect([...page.querySelectorAll('.gk-axis i')].map(({ textContent }) => textContent)).toEqual([
    '-15',
    '0',
    '15%',
  ]);
  const words = ['', '负数', '印的就是零', '负数', '', '读不出数量'];
  for (const [index, word] of words.entries()) expect(rows[index]?.textContent).toContain(word);
  const changes = parse(figureHtml(signs.changes));
  const cuts = [...changes.querySelectorAll('tr[data-obs]')].map((row) => ({
    isLeft: row.querySelector('svg.gk-bar g[transform="scale(-1 1)"]') !== null,
    decoration: row.querySelector('.gk-cut, .gk-gap, .gk-edge')?.getAttribute('class'),
  }));
  expect(cuts).toEqual([
    { isLeft: false, decoration: 'gk-cut' },
    { isLeft: true, decoration: 'gk-cut' },
    { isLeft: true, decoration: 'gk-gap' },
    { isLeft: false, decoration: 'gk-edge' },
  ]);
  const notes = page.querySelector('.gk-notes')?.textContent ?? '';
  for (const word of ['负数，画在零线左边', '印的就是零，画作零线上的空心菱形'])
    expect(notes).toContain(word);
  for (const word of ['负数', '印的就是零', '读不出数量']) expect(summary(signs.signs)).toContain(word);
  expect(tiles(signs.signs.rows)).toContain('负数');
});

describe('reasons not to compare', () => {
  const south = { ...union, id: 'south', name: '南区总工会', shortName: '南区', level: 'district' as const };
  const beside = (a: string, b: string, more: Parameters<typeof told>[2] = {}) => [
    told('站点', a),
    { ...told('站点', b, more), union: south },
  ];

  test.each([
    ['8处', '20处', null],
    ['6.6万人', '7000人', null],
    ['近8处', '20余处', null],
    ['20余处', '30余处', '“20余处”不少于20处，确数未印（示范县）；“30余处”不少于30处，确数未印（南区）'],
    ['20余处', '25处', '“25处”印的是确数（南区）'],
    ['约20处', '25处', '“约20处”大约20处，上下都有可能（示范县）'],
  ])('%s and %s', (a, b, words) => {
    const reasons = whyNotComparable(beside(a, b));
    if (words === null) expect(reasons).toEqual([]);
    else expect(reasons.flatMap(({ values }) => values).join('；')).toContain(words);
  });

  test.each([
    [{ period: { type: 'year', start: '2024', basis: 'stated' } }, '时间不同', '2024年（南区）'],
    [{ scope: { type: 'subunit', place: '司机之家' } }, '范围不同', '只指司机之家（南区）'],
    [{ label: '省级站点' }, '数的不是同一样东西', '省级站点（南区）'],
  ] as const)('%j', (more, title, value) => {
    const [reason] = whyNotComparable(beside('8处', '9处', more));
    expect(reason?.title).toContain(title);
    expect(reason?.values).toContain(value);
  });

  test('a change and an amount', () => {
    expect(whyNotComparable(beside('85%', '下降1%'))).toEqual([
      { title: '有的是变化幅度，有的是数量', values: ['数量（示范县）', '下降幅度（南区）'] },
    ]);
    expect(whyNotComparable(beside('增长8%', '下降1%'))).toEqual([]);
  });

  test('two reports that state no time may be of different times', () => {
    const period = { type: 'notStated', basis: 'stated' } as const;
    const rows = beside('8处', '9处').map((row) => ({ ...row, observation: { ...row.observation, period } }));
    expect(whyNotComparable(rows).map(({ title }) => title)).toEqual([
      '没有写明时间，不知道是不是同一段时间的数',
    ]);
  });

  test.each(locales)('%s: no reason is a bare code, and each says whose it is', (locale) => {
    const rows = beside('20余处', '25个', {
      label: '省级站点',
      period: { type: 'pointInTime', basis: 'stated' },
      scope: { type: 'subunit', place: '司机之家' },
    });
    const reasons = whyNotComparable(rows, { locale });
    expect(reasons.length).toBeGreaterThanOrEqual(4);
    for (const { values } of reasons) for (const value of values) expect(value).toMatch(/示范县|南区/);
  });

  test('what is derived is compared with nothing', () => {
    const rows = [...beside('8处', '9处'), { ...derivedRow(), union: south }];
    expect(whyNotComparable(rows)).toEqual([]);
    expect(summary(view('compare', rows))).toContain('推算的数另列');
    const page = parse(figureHtml({ ...view('compare', rows), union: null }));
    expect(page.querySelectorAll('tbody:first-child svg.gk-bar')).toHaveLength(2);
    expect(page.querySelectorAll('tbody:last-child svg')).toHaveLength(0);
    expect(page.querySelector('tbody:last-child .gk-group')?.textContent).toContain('推算的数另列');
  });
});
