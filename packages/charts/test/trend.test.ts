/** A trend in a page: a line in a box, and a row for each time. */
import type { FigureView } from '@gongkai/snapshot';
import { quantityOf } from '@gongkai/testing/figures/quantity';
import { stories } from '@gongkai/testing/figures/stories';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { trendBody } from '../src/kinds/trend/html.ts';

const bodyOf = (view: FigureView) =>
  (
    parseHTML(`<!doctype html><html><body>${trendBody(view, {})?.text ?? ''}</body></html>`) as unknown as {
      document: Document;
    }
  ).document.body;

const { trend } = stories;
/** The same trend with other words in place of its numbers. */
const worded = (...printed: readonly string[]): FigureView => ({
  ...trend,
  rows: trend.rows.slice(0, printed.length).map((row, index) => ({
    ...row,
    observation: { ...row.observation, quantity: quantityOf(printed[index] ?? '1件') },
  })),
});

describe('the rows of a trend', () => {
  const body = bodyOf(trend);
  const rows = [...body.querySelectorAll('tr')];

  test('stand in order of time, with gaps and changes of definition between them in words', () => {
    const heads = rows.map((row) => row.querySelector('th')?.textContent);
    expect(heads).toEqual([
      '2018年',
      '2019年',
      '2020年',
      '2021年（更正前）',
      '2021年',
      '2022年：未报告',
      '2023年',
      '2024年起口径有变，前后不连线',
      '2024年',
      '2025年',
    ]);
  });

  test('say each number once, as printed, with its id and its snapshot', () => {
    const said = [...body.querySelectorAll('tr[data-obs] td:first-of-type')].map((cell) =>
      cell.textContent?.trim(),
    );
    expect(said).toEqual(['96件', '128件', '140余件', '156件', '161件', '190件', '315件', '340件']);
    expect([...body.querySelectorAll('[data-obs]')].every((row) => row.hasAttribute('data-snapshot'))).toBe(
      true,
    );
    const text = body.textContent ?? '';
    for (const number of said.filter((one) => one !== '140余件'))
      expect(text.split(number ?? '').length - 1, number).toBe(1);
  });

  test('strike out what was revised', () => {
    expect([...body.querySelectorAll('del')].map((one) => one.textContent)).toEqual(['156件']);
  });
});

describe('the line of a trend', () => {
  const path = (body: Element, role: string) => body.querySelector(`.gk-p-${role}`)?.getAttribute('d') ?? '';

  test('joins only what can be compared, and every number is a point', () => {
    const body = bodyOf(trend);
    expect(path(body, 'line').match(/M/g)).toHaveLength(2);
    expect(path(body, 'dots').match(/M/g)).toHaveLength(8);
    expect(path(body, 'hollow').match(/M/g)).toHaveLength(1);
    expect(path(body, 'void').match(/M/g)).toHaveLength(1);
    expect(path(body, 'band').match(/M/g)).toHaveLength(1);
    expect(path(body, 'break').match(/M/g)).toHaveLength(1);
  });

  test('stands at heights in the ratio of its numbers', () => {
    const places = [...path(bodyOf(worded('30件', '60件', '120件')), 'dots').matchAll(/M[\d.]+ ([\d.]+)/g)];
    expect(places.map(([, y]) => 400 - Number(y))).toEqual([80, 160, 320]);
  });

  test.each([
    ['one number', worded('25件')],
    ['claims', worded('没有发生一起', '没有发生一起')],
    ['units that differ', worded('25件', '30起')],
  ])('is not drawn of %s; its rows are there', (_, view) => {
    const body = bodyOf(view);
    expect(body.querySelector('.gk-plot')).toBeNull();
    expect(body.querySelectorAll('tr[data-obs]')).toHaveLength(view.rows.length);
  });

  test('asks for no document', () => {
    const { document: before } = globalThis as { document?: Document };
    expect(before).toBeUndefined();
    expect(trendBody({ ...trend, rows: [] }, {} as never)).toBeNull();
  });
});
