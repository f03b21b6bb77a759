/** Rows that somebody wrote down, with nothing else: what is not known is said to be unknown, and nothing is made up. */
import { describe, expect, test } from 'vitest';
import { figureHtml, viewOf } from '../src/index.ts';

const mixed = [
  ['托管班', '12个'],
  ['服务儿童', '近400人次'],
  ['志愿者', '60余名'],
] as const;

describe('a table of rows without a source', () => {
  const page = figureHtml({ title: '暑期托管', kind: 'table', rows: mixed });

  test('says so once, below, and calls nothing derived', () => {
    expect(page.match(/来源未注明|时间未说明/g)).toEqual(['来源未注明', '时间未说明']);
    expect(page).not.toContain('推算');
  });

  test('does not put its title in place of a union', () => {
    expect(page.match(/暑期托管/g)?.length).toBeLessThanOrEqual(2);
    expect(page).not.toContain('<small class="gk-detail">暑期托管');
  });
});

test.each(['tiles', 'table'] as const)(
  'a figure of kind %s may have several units: nothing is said to be wrong',
  (kind) => {
    const { figure } = viewOf({ title: '暑期托管', kind, rows: mixed });
    expect(figure.kind).toBe(kind);
    expect(figure.notes ?? []).toEqual([]);
  },
);

test('bars of several units become a table, which is said', () => {
  const { figure } = viewOf({ title: '暑期托管', kind: 'bars', rows: mixed });
  expect(figure.kind).toBe('table');
  expect(figure.notes?.join('')).toContain('单位不同');
});
