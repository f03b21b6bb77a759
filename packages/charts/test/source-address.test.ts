import type { FigureView, Source } from '@gongkai/snapshot';
import { kinds, views } from '@gongkai/testing/figures/figures';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figureCsv, figureHtml, figureJson, kpiTile, table } from '../src/index.ts';

const url = 'https://www.example.gov.cn/reports/2026/1.html';
const at = (source: Source, address: string): Source => ({ ...source, url: address });
const withAddress = (view: FigureView, address = url): FigureView => ({
  ...view,
  sources: view.sources.map((numbered) => ({ ...numbered, source: at(numbered.source, address) })),
  rows: view.rows.map((row) => (row.source ? { ...row, source: at(row.source, address) } : row)),
});
const hrefs = (markup: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return [...document.querySelectorAll('a')].map(
    (link) => [link.getAttribute('href'), link.textContent] as const,
  );
};
const cited = kinds.filter((kind) => views[kind].sources.length > 0);

describe('a source that has an address', () => {
  test('there are figures to look at', () => expect(cited.length).toBeGreaterThan(5));

  test.each(cited)('%s: the caption links it, beside its place in a list of sources', (kind) => {
    const links = hrefs(figureHtml(withAddress(views[kind]), { sourceHref: () => '/sources/' }));
    const originals = links.filter(([href]) => href === url);
    expect(originals).toHaveLength(views[kind].sources.length);
    for (const [, words] of originals) expect(words).toMatch(/^原文(〔\d+〕)?$/);
    expect(links.some(([href]) => href === '/sources/')).toBe(true);
  });

  test.each(cited)('%s: without such a list the citation and the marks lead to it', (kind) => {
    const words = hrefs(figureHtml(withAddress(views[kind])))
      .filter(([href]) => href === url)
      .map(([, text]) => text);
    expect(words).toContain(views[kind].sources[0]?.source.description);
    expect(words).not.toContain('原文');
  });

  test('a tile and a table lead to it, and the files name it', () => {
    const view = withAddress(views.bars);
    const [row] = view.rows;
    if (!row) throw new Error('no row');
    expect(hrefs(kpiTile(row))).toEqual([[url, '〔1〕']]);
    expect(hrefs(table(view.rows)).map(([href]) => href)).toEqual(view.rows.map(() => url));
    const [head = '', ...lines] = figureCsv(view).trim().split('\r\n');
    expect(head.endsWith(',source_url,correction')).toBe(true);
    for (const line of lines) expect(line.endsWith(`,${url},`)).toBe(true);
    expect(JSON.parse(figureJson(view)).sources[0].source.url).toBe(url);
  });

  test('is no link where a browser would run it', () => {
    const view = withAddress(views.bars, 'javascript:alert(1)');
    expect(figureHtml(view, { sourceHref: () => '/sources/' })).not.toContain('javascript:');
    expect(hrefs(figureHtml(view))).toEqual([]);
  });
});

test('a source without an address is no link', () => {
  expect(hrefs(figureHtml(views.bars))).toEqual([]);
  expect(figureHtml(views.bars, { sourceHref: () => '/sources/' })).not.toContain('原文');
});
