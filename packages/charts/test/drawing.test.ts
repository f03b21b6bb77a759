import { kinds, views } from '@gongkai/testing/figures/figures';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bars, count, rate } from '../src/index.ts';
import { textWidth } from '../src/text/measure.ts';
import { leftOf } from './support/boxes.ts';
import { drawingWidths } from './support/widths.ts';

const drawings = { bars, count, rate };
const drawn = kinds.filter((kind): kind is keyof typeof drawings => kind in drawings);

function parse(svg: string): Element {
  const { document: parsed } = parseHTML(`<body>${svg}</body>`) as unknown as { document: Document };
  const root = parsed.querySelector('svg');
  if (!root) throw new Error('no svg');
  return root;
}

describe.each(drawn)('%s', (kind) => {
  test.each(drawingWidths)('%i: every mark has its id and its printed words', (width) => {
    const root = parse(drawings[kind](views[kind], { width }));
    const groups = [...root.querySelectorAll('[data-obs]')];
    expect(groups.map((group) => group.getAttribute('data-obs'))).toEqual(
      views[kind].rows.map(({ observation }) => observation.id),
    );
    for (const [index, group] of groups.entries()) {
      expect(group.textContent).toContain(views[kind].rows[index]?.observation.quantity.printed);
    }
  });

  test('nothing that a page or a checker would choke on', () => {
    const svg = drawings[kind](views[kind]);
    expect(svg).not.toMatch(/<style|NaN|Infinity|undefined|plot-|currentColor|gradient|clip-path| id=/i);
    expect(svg).not.toMatch(/<g[^>]*aria-label/);
    expect(svg).not.toMatch(/ d="[^"]*\d\.\d\d/);
  });

  test('the same bytes for the same input, however often, without a document', () => {
    expect(globalThis).not.toHaveProperty('document');
    expect(drawings[kind](views[kind])).toBe(drawings[kind](structuredClone(views[kind])));
  });

  test.each(drawingWidths)('%i: text is large enough and stays inside', (width) => {
    const root = parse(drawings[kind](views[kind], { width }));
    for (const text of root.querySelectorAll('text')) {
      const size = Number(text.getAttribute('font-size'));
      // A phone of 320 px leaves 254 for a drawing made for 320.
      expect(size * (width === 320 ? 254 / 320 : 1)).toBeGreaterThanOrEqual(12);
      const wide = textWidth(text.textContent ?? '', size);
      const anchor = text.getAttribute('text-anchor');
      const x = leftOf(anchor, Number(text.getAttribute('x')), wide);
      expect(x, text.textContent ?? '').toBeGreaterThanOrEqual(-1.5);
      expect(x + wide, text.textContent ?? '').toBeLessThanOrEqual(width + 1.5);
    }
  });
});

test('a contradiction and a claim are words without a shape', () => {
  const root = parse(
    bars(
      view('bars', [
        row({ quantity: quantities.exact }),
        row({ quantity: quantities.exact }),
        row({ quantity: quantities.unclear }),
        row({ quantity: quantities.zeroClaim }),
      ]),
    ),
  );
  expect(
    [...root.querySelectorAll('[data-obs]')].map((group) => group.querySelectorAll('path').length),
  ).toEqual([1, 1, 0, 0]);
});

test('every kind that bounds a number has a shape of its own', () => {
  const one = (quantity: (typeof quantities)[keyof typeof quantities]) =>
    parse(
      bars(
        view('bars', [
          row({ id: 'demo.one', quantity: { ...quantity, printed: '50件', value: 50, low: 50, high: 50 } }),
          // Alone it would be large type.
          row({ quantity: quantities.exact }),
        ]),
      ),
    ).querySelectorAll('[data-obs="demo.one"] path');
  const shapes = [
    quantities.exact,
    quantities.atLeast,
    quantities.nearly,
    quantities.about,
    quantities.atMost,
  ].map((quantity) =>
    [...one(quantity)]
      .map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')?.replace(/[\d.,-]+/g, '')}`)
      .join('|'),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('20余处 is twenty marks and an open end', () => {
  const twenty = row({
    quantity: { printed: '20余处', kind: 'atLeast', value: 20, low: 20, high: null, unit: '处' },
  });
  const [full, rings] = [...parse(count(view('count', [twenty]))).querySelectorAll('[data-obs] path')];
  expect(full?.getAttribute('d')?.match(/M/g)).toHaveLength(20);
  expect(rings?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
});

test('forty marks stand on one line where there is room', () => {
  const forty = row({
    label: '站点',
    quantity: { ...quantities.exact, printed: '40处', value: 40, low: 40, high: 40, unit: '处' },
  });
  const [marks] = parse(count(view('count', [forty]), { width: 720 })).querySelectorAll('[data-obs] path');
  const heights = [...(marks?.getAttribute('d') ?? '').matchAll(/M[\d.]+,([\d.]+)a/g)].map(([, y]) => y);
  expect(heights).toHaveLength(40);
  expect(new Set(heights).size).toBe(1);
});

describe('axis', () => {
  const ticks = (value: number, width: number) => {
    const item = (size: number) =>
      row({ label: '长长的名称', quantity: { ...quantities.exact, value: size, low: size, high: size } });
    const figure = view('bars', [item(value), item(value / 2)]);
    return [...parse(bars(figure, { width })).querySelectorAll('text')].filter(
      (text) => text.closest('[data-obs]') === null,
    );
  };

  test('large numbers as one says them', () => {
    expect(ticks(20_000, 720).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['5000', '1万', '1.5万']),
    );
  });

  test.each(drawingWidths)('words never nearly touch, %i', (width) => {
    for (const value of [3, 67, 999, 1500, 12_345, 999_999, 1_159_200, 87_654_321, 150_000_000]) {
      let end = Number.NEGATIVE_INFINITY;
      for (const tick of ticks(value, width)) {
        const wide = textWidth(tick.textContent ?? '', Number(tick.getAttribute('font-size')));
        const x =
          Number(tick.getAttribute('x')) - (tick.getAttribute('text-anchor') === 'middle' ? wide / 2 : 0);
        expect(x - end, `${value}`).toBeGreaterThanOrEqual(10);
        end = x + wide;
      }
    }
  });
});

test('what is too much to be counted becomes bars', () => {
  const many = row({
    quantity: { ...quantities.exact, printed: '4000件', value: 4000, low: 4000, high: 4000 },
  });
  const figure = view('count', [many]);
  expect(count(figure)).toBe(bars(figure));
});

describe('anything at all', () => {
  const number = fc.oneof(
    fc.nat(),
    fc.double(),
    fc.constantFrom(0, -5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 1e-9),
  );
  const quantity = fc.record({
    printed: fc.oneof(
      fc.constantFrom('60余件', '近10万人', '约', '10—15万元'),
      fc.string({ minLength: 1, maxLength: 25 }),
    ),
    kind: fc.constantFrom(
      'exact',
      'atLeast',
      'moreThan',
      'atMost',
      'lessThan',
      'nearly',
      'about',
      'range',
      'zeroClaim',
      'unclear',
    ),
    value: fc.option(number),
    low: fc.option(number),
    high: fc.option(number),
    unit: fc.option(fc.constantFrom('件', '元', '人次/日', '%')),
  });
  const character = fc.constantFrom(...'工会户外劳动者服务站点（）“”，。、0123ABCab %余㙍𬱟𪚥<&"');
  const label = fc.array(character, { minLength: 2, maxLength: 40 }).map((list) => list.join(''));
  const printable = (text: string) => text.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '');

  test.each(drawn)(
    '%s has no NaN and loses no printed words',
    (kind) => {
      fc.assert(
        fc.property(
          fc.array(fc.record({ quantity, label }), { minLength: 1, maxLength: 12 }),
          fc.constantFrom(...drawingWidths),
          (list, width) => {
            const rows = list.map((entry, index) => row({ id: `demo.any.r${index}`, ...entry }));
            const svg = drawings[kind](view(kind, rows), { width });
            expect(svg).not.toMatch(/NaN|Infinity|undefined/);
            const groups = [...parse(svg).querySelectorAll('[data-obs]')];
            expect(groups).toHaveLength(rows.length);
            for (const [
              index,
              {
                quantity: { printed },
                label: words,
              },
            ] of list.entries()) {
              const text = printable(groups[index]?.textContent ?? '');
              expect(text).toContain(printable(printed));
              expect(text.startsWith(printable(words))).toBe(true);
            }
          },
        ),
        { numRuns: 60, seed: 20261126 },
      );
    },
    120_000,
  );
});
