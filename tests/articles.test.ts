/** What goes into articles from the built site: rich text for WeChat, and the slip on which a figure is signed off. */
import { lintWechat, wechatProblemWords } from '@gongkai/charts/wechat';
import { chromium } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { built, builtFiles } from './dist.ts';

const texts = builtFiles('.wechat.html').filter((file) => file.startsWith('figures/'));
const slips = builtFiles('index.html').filter((file) => /^figures\/[^/]+\/review\//.test(file));
const figures = builtFiles('.json').filter((file) => /^figures\/[^/]+\.json$/.test(file));
const url = (JSON.parse(built('data/site.json')) as { url?: string }).url;

interface FigureFile {
  readonly observations: readonly { readonly id: string; readonly quantity: { readonly printed?: string } }[];
  readonly snapshots: readonly { readonly date: string; readonly sha256: string | null }[];
}
const figureOf = (id: string) => JSON.parse(built(`figures/${id}.json`)) as FigureFile;
const idOf = (file: string) => file.split('/')[1]?.replace(/\.wechat\.html$/, '') ?? '';
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

test('every figure has both', () => {
  expect(figures.length).toBeGreaterThan(20);
  expect(texts).toHaveLength(figures.length);
  expect(slips).toHaveLength(figures.length);
});

describe('rich text for WeChat', () => {
  test.each(texts)('%s would arrive whole, and says where it is from', (file) => {
    const page = built(file);
    const [, body = ''] = /<body>(.*)<\/body>/s.exec(page) ?? [];
    expect(lintWechat(body).map((problem) => wechatProblemWords(problem))).toEqual([]);
    const text = plain(body);
    const id = idOf(file);
    if (url !== undefined) expect(text).toContain(new URL(`figures/${id}/`, url).href);
    const { snapshots, observations } = figureOf(id);
    if (snapshots.length === 1) expect(text).toContain(snapshots[0]?.sha256?.slice(0, 8));
    if (observations.length <= 40)
      for (const { quantity } of observations)
        if (quantity.printed !== undefined) expect(text).toContain(quantity.printed);
  });

  test('no address is written where the site has none', async () => {
    const id = idOf(texts[0] ?? '');
    const response = await fetch(`${inject('below')}figures/${id}.wechat.html`);
    expect(response.status).toBe(200);
    expect(plain(await response.text())).not.toMatch(/https?:\/\/(?:localhost|127\.|gongkai\.example)/);
  });
});

describe('the review slip', () => {
  test.each(slips)('%s has every number with boxes, lines to sign, and is not for search engines', (file) => {
    const page = built(file);
    expect(page).toContain('<meta name="robots" content="noindex"');
    const { observations, snapshots } = figureOf(idOf(file));
    const text = plain(page);
    for (const { id, quantity } of observations) {
      expect(page).toContain(`data-obs="${id}"`);
      if (quantity.printed !== undefined) expect(text).toContain(quantity.printed);
    }
    for (const { sha256 } of snapshots.slice(0, 1)) if (sha256) expect(text).toContain(sha256.slice(0, 8));
    for (const word of ['初审', '复审', '终审', '一校', '二校', '三校']) expect(text).toContain(word);
    const rows = page.split('class="slip-box"').length - 1;
    expect(rows % 3).toBe(0);
    expect(rows).toBeGreaterThanOrEqual(observations.length * 3);
  });

  test('prints on A4: up to a dozen numbers on one page, nothing wider than the paper', async () => {
    const browser = await chromium.connect(inject('browser'));
    const page = await browser.newPage({ viewport: { width: 703, height: 1017 } });
    await page.emulateMedia({ media: 'print' });
    const short = slips.filter((file) => {
      const count = built(file).split('class="slip-box"').length - 1;
      return count > 0 && count <= 36;
    });
    expect(short.length).toBeGreaterThan(3);
    // One of each fourth is enough: they differ in words alone.
    for (const file of short.filter((_, index) => index % 4 === 0)) {
      await page.goto(`${inject('site')}${file.replace(/index\.html$/, '')}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
        box.trim().split(/\s+/).map(Number).map(Math.round),
      );
      expect([file, sizes]).toEqual([file, [[0, 0, 595, 842]]]);
    }
    await browser.close();
  });
});
