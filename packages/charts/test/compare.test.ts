/** A comparison of more unions than a reader reads one after the other. */

import { maxListed } from '@gongkai/snapshot';
import { told } from '@gongkai/testing/figures/signs';
import { union, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { frameHtml } from '../src/frame/index.ts';
import { figureHtml, locales } from '../src/index.ts';

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;

/** One number of each of so many unions, the first five of one province. */
function across(count: number, printed: (index: number) => string) {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = told('站点', printed(index));
    const id = `u${index}`;
    return {
      ...row,
      union: {
        ...union,
        id,
        shortName: `第${index}`,
        adcode: String(110_000 + index),
        region: index < 5 ? '甲省 · 东港' : '乙省 · 西川',
      },
      observation: { ...row.observation, id: `${id}.stations` },
    };
  });
  return { ...view('compare', rows), union: null };
}
const exact = (index: number) => `${index + 8}处`;
const open = (index: number) => `${index + 8}余处`;
const ids = (root: Element | Document | null) =>
  [...(root?.querySelectorAll('[data-obs]') ?? [])].map((mark) => mark.getAttribute('data-obs'));

describe('a comparison of many unions', () => {
  test.each([
    ['on one axis', exact, 15],
    ['in words', open, 0],
  ])('%s is folded place by place, with every number once', (_, printed, bars) => {
    const figure = across(15, printed);
    const page = parse(figureHtml(figure));
    const folds = [...page.querySelectorAll('details.gk-place')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      '甲省 5家工会',
      '乙省 10家工会',
    ]);
    expect(ids(folds[0] ?? null)).toHaveLength(5);
    expect(ids(page).sort()).toEqual(figure.rows.map(({ observation }) => observation.id).sort());
    expect(page.querySelectorAll('svg.gk-bar')).toHaveLength(bars);
    // The first place has few, and shows what the others hold.
    expect(folds.map((fold) => fold.hasAttribute('open'))).toEqual([true, false]);
  });

  test('measures all places by one axis', () => {
    const page = parse(figureHtml(across(15, (index) => (index === 14 ? '100处' : '8处'))));
    const ticks = [...page.querySelectorAll('.gk-place .gk-axis')].map((axis) => axis.textContent);
    expect(ticks).toHaveLength(2);
    expect(ticks[0]).toBe(ticks[1]);
    const tables = [...page.querySelectorAll('.gk-place table')].map((table) => table.getAttribute('class'));
    expect(tables[0]).toBe(tables[1]);
  });

  test('of few is not folded', () => {
    expect(figureHtml(across(maxListed, exact))).not.toContain('gk-place');
  });

  test('is not folded in a frame, which says how much it leaves out', () => {
    const frame = frameHtml(across(15, exact), { most: 4 });
    expect(frame).not.toContain('<details');
    expect(ids(parse(frame))).toHaveLength(4);
    expect(frame).toContain('15');
  });

  test.each(locales)('%s: says how many unions a place has', (locale) => {
    const [first] = parse(figureHtml(across(15, exact), { locale })).querySelectorAll('.gk-place > summary');
    expect(first?.textContent).toMatch(/5/);
  });
});
