import '../src/define.ts';
import { chart, settled, show, tileGrid } from '@gongkai/testing/elements/support';
import { mechanism } from '@gongkai/testing/figures/figures';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

const many = {
  printed: '7000余人次',
  kind: 'atLeast',
  value: 7000,
  low: 7000,
  high: null,
  unit: '人次',
} as const;
const told = {
  printed: '参与人次过万',
  kind: 'moreThan',
  value: 10_000,
  low: 10_000,
  high: null,
  lowOpen: true,
  unit: '人次',
} as const;
const rows = [
  row({ id: 'demo.cases.exact', label: '宣传宣讲参与人次', quantity: many }),
  row({ label: '文体活动参与人次', quantity: told }),
  row({
    id: 'demo.cases.daily',
    label: '城南汽车站司机之家日均服务',
    quantity: { ...told, printed: '日均服务超30人次', value: 30, low: 30 },
  }),
  row({ quantity: quantities.zeroClaim }),
  row({ quantity: quantities.exact, observation: { scope: { type: 'superior', union: 'city' } } }),
  row({ quantity: quantities.unclear }),
];
const deep = {
  ...mechanism,
  nodes: mechanism.nodes.map((node) =>
    node.id === 'contact' ? { ...node, observations: ['demo.cases.exact', 'demo.cases.daily'] } : node,
  ),
};
const shown = {
  tiles: () => tileGrid(view('tiles', rows)),
  table: () => chart(view('table', rows)),
  outline: () => chart(view('mechanism', rows, {}, deep)),
};
const kinds = Object.keys(shown) as (keyof typeof shown)[];

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe.each(kinds)('%s', (kind) => {
  test.each([
    [375, 32],
    [375, 16],
    [320, 16],
    [800, 32],
    [1280, 32],
  ])('%i pixels wide with a type of %i pixels, nothing is cut off', async (width, type) => {
    await page.viewport(width, 900);
    document.documentElement.style.fontSize = `${type}px`;
    show(`<div style="padding: 0 16px">${shown[kind]()}</div>`);
    await settled();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const right = width - 16;
    for (const part of document.querySelectorAll('.gk-num, .gk-amount, tbody th, td'))
      expect(part.getBoundingClientRect().right, part.textContent ?? '').toBeLessThanOrEqual(right);
  });
});

describe('tiles', () => {
  const numbers = () =>
    [...document.querySelectorAll<HTMLElement>('.gk-tile')].map((tile) => {
      // A mark of no height stands on the base line of the first line that has more than a word above the number.
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      const number = tile.querySelector('.gk-figure-number :is(b, .gk-words)');
      number?.prepend(mark);
      const { top } = tile.getBoundingClientRect();
      return { top: Math.round(top), base: mark.getBoundingClientRect().bottom };
    });

  test.each([375, 800, 1280])('numbers of one row stand on one line, %i', async (width) => {
    await page.viewport(width, 900);
    show(`<div style="padding: 0 16px">${shown.tiles()}</div>`);
    await settled();
    const found = numbers();
    for (const { top, base } of found)
      for (const other of found) if (other.top === top) expect(Math.abs(other.base - base)).toBeLessThan(1);
    expect(new Set(found.map(({ top }) => top)).size).toBeLessThan(found.length);
    for (const line of document.querySelectorAll('.gk-label, .gk-when')) {
      const number = line.closest('.gk-tile')?.querySelector('.gk-figure-number')?.getBoundingClientRect();
      expect(line.getBoundingClientRect().top, line.textContent ?? '').toBeGreaterThan(
        number?.top ?? Infinity,
      );
    }
  });

  test('a number stays where it is, whatever its neighbours say', async () => {
    await page.viewport(800, 900);
    show(shown.tiles());
    await settled();
    const [first] = document.querySelectorAll('.gk-tile .gk-figure-number');
    const before = first?.getBoundingClientRect().top;
    const second = document.querySelectorAll('.gk-tile .gk-label')[1];
    if (second) second.textContent = '名称很长的一项，要分好几行才写得下，'.repeat(4);
    await settled();
    expect(first?.getBoundingClientRect().top).toBe(before);
  });

  test('few tiles are not stretched', async () => {
    await page.viewport(1280, 900);
    for (const count of [1, 2]) {
      show(tileGrid(view('tiles', rows.slice(0, count))));
      await settled();
      const { width } = document.querySelector('.gk-tile')?.getBoundingClientRect() ?? { width: 0 };
      expect(width).toBeGreaterThan(200);
      expect(width).toBeLessThanOrEqual(23 * 16);
    }
  });
});

test('marks of sources and files are large enough to be touched', async () => {
  await page.viewport(375, 900);
  show(shown.tiles() + shown.table() + shown.outline());
  await settled();
  const links = [...document.querySelectorAll('a.gk-src, .gk-foot a')];
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const { width, height } = link.getBoundingClientRect();
    if (width === 0) continue;
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(24);
  }
});
