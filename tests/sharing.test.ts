import { readFileSync } from 'node:fs';
import path from 'node:path';
import { latest, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { allBuiltFiles, built, builtFiles } from './dist.ts';

const { data } = checkFolder('data');
const open = useBrowser();
const url = data.site?.url ?? '';
const files = new Set(allBuiltFiles());
const parse = (html: string) => (parseHTML(html) as unknown as { document: Document }).document;

/** What a page says of itself in its head. */
function headOf(file: string) {
  const page = parse(built(file));
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return { meta, canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '' };
}

const figures = publishingUnions(data).flatMap((entry) =>
  (entry.figures?.figures ?? []).map(({ id }) => ({ id, union: entry.union.name, entry })),
);
const hasPictures = figures.some(({ id }) => files.has(`figures/${id}.png`));

describe('a link to a page', () => {
  it.each(figures)(
    '$id unfolds with picture, address and a sentence that names the union',
    ({ id, union }) => {
      const { meta, canonical } = headOf(`figures/${id}/index.html`);
      expect(canonical).toBe(`${url}figures/${id}/`);
      expect(meta('og:url')).toBe(canonical);
      expect([...meta('description')].length).toBeGreaterThanOrEqual(25);
      expect(meta('description')).toContain(union);
      expect(meta('twitter:card')).toBe(hasPictures ? 'summary_large_image' : 'summary');
      if (!hasPictures) return;
      expect(meta('og:image')).toBe(`${url}figures/${id}.share.png`);
      expect(files).toContain(`figures/${id}.share.png`);
      expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
      expect(meta('og:image:alt')).toContain(union);
      // The square comes after the one that most take.
      const page = built(`figures/${id}/index.html`);
      const pictures = [...page.matchAll(/property="og:image" content="([^"]*)"/g)].map(([, one]) => one);
      expect(pictures).toEqual([`${url}figures/${id}.share.png`, `${url}figures/${id}.square.png`]);
      expect(files).toContain(`figures/${id}.square.png`);
    },
  );

  it('of a union or to the front page does so, too', () => {
    const pages = [
      'index.html',
      ...publishingUnions(data).map(({ union }) => `unions/${union.id}/index.html`),
    ];
    for (const page of pages) {
      const { meta, canonical } = headOf(page);
      expect(canonical).toBe(`${url}${page.replace('index.html', '')}`);
      expect([...meta('description')].length, page).toBeGreaterThanOrEqual(25);
      if (hasPictures) expect(files).toContain(meta('og:image').slice(url.length));
    }
  });

  it('names its language', () => {
    const locales = { '': 'zh_CN', 'zh-Hant/': 'zh_TW', 'en/': 'en_US' };
    for (const [folder, own] of Object.entries(locales)) {
      const page = built(`${folder}figures/hanyin-stations/index.html`);
      const named = (name: string) =>
        [...page.matchAll(new RegExp(`property="${name}" content="([^"]*)"`, 'g'))].map(([, one]) => one);
      expect(named('og:locale')).toEqual([own]);
    }
  });

  it('names no picture that is not there, and of every page a picture and a sentence', () => {
    for (const file of allBuiltFiles().filter((one) => one.endsWith('.html'))) {
      const [head = ''] = built(file).split('</head>');
      const meta = (name: string) =>
        [...head.matchAll(new RegExp(`property="${name}" content="([^"]*)"`, 'g'))].map(
          ([, one = '']) => one,
        );
      for (const picture of meta('og:image')) expect(files, file).toContain(picture.slice(url.length));
      if (head.includes('content="noindex"') || meta('og:url').length === 0) continue;
      if (hasPictures) expect(meta('og:image').length, file).toBeGreaterThan(0);
      expect([...(meta('og:description')[0] ?? '')].length, file).toBeGreaterThanOrEqual(25);
    }
  });

  it('has no absolute address where the site has none', () => {
    const folder = inject('relative');
    for (const file of builtFiles('.html', folder)) {
      const page = readFileSync(path.join(folder, file), 'utf8');
      expect(page, file).not.toMatch(/rel="canonical"|og:url|og:image|localhost/);
    }
  });
});

describe('the page of a figure', () => {
  it.runIf(hasPictures).each(figures)(
    '$id has its pictures, and the version that they carry',
    ({ id, entry }) => {
      const page = parse(built(`figures/${id}/index.html`));
      const version = latest(entry).sha256?.slice(0, 12);
      // A QR code of this version finds its line without script.
      expect(page.getElementById(`v-${version}`)?.textContent).toContain(version);
      const image = page.querySelector('.pictures img');
      expect(image?.getAttribute('loading')).toBe('lazy');
      expect(Number(image?.getAttribute('width'))).toBe(1080);
      expect(Number(image?.getAttribute('height'))).toBeGreaterThan(300);
      expect(image?.getAttribute('alt')).toContain(entry.union.name);
      const links = [...page.querySelectorAll('.pictures a')];
      expect(links.length).toBeGreaterThanOrEqual(8);
      const names = links.map((link) => link.getAttribute('download'));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toContain(version);
    },
  );

  it('marks the version for which a QR code asks', async () => {
    const [figure] = figures;
    if (!figure) return;
    const version = latest(figure.entry).sha256?.slice(0, 12);
    await open(`${inject('site')}figures/${figure.id}/?v=${version}`, {}, async (page) => {
      await page.waitForSelector(`#v-${version}[aria-current="true"]`, { state: 'attached' });
    });
  });
});
