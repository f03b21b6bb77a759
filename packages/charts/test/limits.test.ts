import type { FigureView } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { figureHtml, summary } from '../src/index.ts';
import { firstOf, maxListed } from '../src/page/limits.ts';

const of = (count: number, kind: FigureView['figure']['kind'] = 'bars') =>
  view(
    kind,
    Array.from({ length: count }, (_, index) =>
      row({ id: `demo.r.r${index}`, quantity: quantities.atLeast }),
    ),
  );
const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;
const notes = (page: Document) => [...page.querySelectorAll('.gk-notes li')].map((note) => note.textContent);

test('a figure within the limits is left as it is', () => {
  const few = of(maxListed);
  expect(firstOf(few, maxListed)).toBe(few);
  expect(figureHtml(few)).not.toMatch(/只画前|只列出前/);
});

test('more rows than a picture holds are written out in a page, each with its bar', () => {
  const page = parse(figureHtml(of(61)));
  expect(page.querySelectorAll('tr[data-obs]')).toHaveLength(61);
  expect(page.querySelectorAll('tr[data-obs] svg.gk-bar')).toHaveLength(61);
  expect(notes(page).join()).not.toMatch(/只画前|只列出前/);
});

test.each([
  [{ csv: 'f.csv' }, '只列出前200项，共10000项。其余在下载的文件里。'],
  [{}, '只列出前200项，共10000项。'],
])('of 10,000 rows the first are listed, links %j', (links, note) => {
  const many = of(10_000);
  const page = parse(figureHtml(many, { links }));
  expect(page.querySelectorAll('tr[data-obs]')).toHaveLength(maxListed);
  expect(notes(page)[0]).toBe(note);
  expect(notes(page).join()).not.toContain('只画前');
  expect(summary(many)).toContain('共10000项');
  expect(summary(many).length).toBeLessThan(10_000);
});

test.each(['tiles', 'table'] as const)('%s have no picture of which anything could be missing', (kind) => {
  const page = parse(figureHtml(of(300, kind)));
  expect(page.querySelectorAll('[data-obs]')).toHaveLength(maxListed);
  expect(notes(page)[0]).toBe('只列出前200项，共300项。');
});

test('sources and the places in them are listed as far as rows are', () => {
  const many = of(10_000);
  const sources = Array.from({ length: 10_000 }, (_, index) => ({
    source: { ...(many.sources[0] as (typeof many.sources)[number]).source, id: `s${index}` },
    number: index + 1,
  }));
  const rows = many.rows.map((found, index) => ({
    ...found,
    source: { ...found.source, id: `s${index}` } as (typeof found)['source'],
  }));
  const page = parse(figureHtml({ ...many, rows, sources }));
  expect(page.querySelectorAll('.gk-cite')).toHaveLength(maxListed);
});

test('a mechanism of 10,000 parts, each below the one before, is listed as far as it can be read', () => {
  const { mechanism } = views.mechanism;
  if (!mechanism) throw new Error('no mechanism');
  const nodes = Array.from({ length: 10_000 }, (_, index) => ({
    id: `n${index}`,
    label: `部分${index}`,
    certainty: 'stated' as const,
    ...(index === 0 ? {} : { parent: `n${index - 1}` }),
  }));
  const edges = nodes.map(({ id }) => ({ from: 'n0', to: id, certainty: 'stated' as const }));
  const { layers: _, ...rest } = mechanism;
  const long = { ...views.mechanism, mechanism: { ...rest, nodes, edges } };
  const page = parse(figureHtml(long));
  expect(page.querySelectorAll('[data-part]').length).toBeLessThanOrEqual(maxListed);
  expect(notes(page)[0]).toBe('只列出前200个部分，共10000个。');
});

test.each([
  ['zh-Hant', '只列出前200項，共10000項。其餘在下載的檔案裡。'],
  ['en', 'Only the first 200 of 10000 items are listed. The rest is in the downloads.'],
] as const)('limits are said in %s', (locale, said) => {
  const page = parse(figureHtml(of(10_000), { locale, links: { json: 'f.json' } }));
  expect(notes(page)[0]).toBe(said);
});
