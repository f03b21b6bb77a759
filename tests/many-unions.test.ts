/** A site of more unions than a reader reads one after the other: everything is there, folded place by place, and opens without script. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built } from './dist.ts';

const open = useBrowser();
const phone = { viewport: { width: 375, height: 812 } };
const unions = [
  ...['ankang', 'baise', 'hanyin', 'louxing', 'shifang', 'sample'],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((index) => `sample-${index}`),
];
const fileOf = (address: string) => path.join(inject('relative'), address, 'index.html');
const parse = (html: string) => (parseHTML(html) as unknown as { document: Document }).document;
const page = (address: string) => parse(readFileSync(fileOf(address), 'utf8'));
const at = (address: string, use: (page: Page) => Promise<void>) =>
  open(
    pathToFileURL(fileOf(address.replace(/#.*$/, ''))).href + (/#.*$/.exec(address)?.[0] ?? ''),
    phone,
    use,
  );

/** Unions to which links below an element lead. */
const linked = (element: Element | null) =>
  new Set(
    [...(element?.querySelectorAll('a[href]') ?? [])].flatMap(
      (link) => /unions\/([^/]+)\/index\.html$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    ),
  );
const places = (element: ParentNode | null) =>
  [...(element?.querySelectorAll('.place > summary, .gk-place > summary') ?? [])].map((summary) =>
    summary.textContent?.replace(/\s.*$/, ''),
  );
const provinces = ['虚构', '虚构甲省', '虚构乙省', '湖南', '广西', '四川', '陕西'];

describe('the front page', () => {
  it('shows those that published last, and links every union below its province', () => {
    const list = page('').querySelector('section[aria-labelledby="unions"]');
    expect(linked(list)).toEqual(new Set(unions));
    expect(linked(list?.querySelector('.cards') ?? null).size).toBe(6);
    expect(new Set(places(list))).toEqual(new Set(provinces));
    for (const fold of list?.querySelectorAll('details') ?? []) expect(fold.hasAttribute('open')).toBe(false);
  });

  it.each([800, 1280])('leaves no row of its cards unfilled at %i px', (width) =>
    at('', async (front) => {
      await front.setViewportSize({ width, height: 800 });
      const rows = await front.locator('.cards').evaluate((list) => {
        const ends = new Map<number, number>();
        for (const card of list.children) {
          const { top, right } = card.getBoundingClientRect();
          ends.set(Math.round(top), Math.round(right - list.getBoundingClientRect().right));
        }
        return [...ends.values()];
      });
      expect(rows).toEqual(width === 1280 ? [0, 0] : [0, 0, 0]);
    }),
  );

  it('shows one number of each of eight, and all snapshots', () => {
    const front = page('');
    expect(front.querySelectorAll('section[aria-labelledby="large"] .gk-tile')).toHaveLength(8);
    expect(linked(front.querySelector('section[aria-labelledby="snapshots"]'))).toEqual(new Set(unions));
    expect(front.querySelectorAll('section[aria-labelledby="snapshots"] > ul > li')).toHaveLength(6);
  });

  it('opens a province by key, and prints all of them', async () => {
    await at('', async (front) => {
      const link = front.locator('.place a', { hasText: '示例3县总工会' });
      expect(await link.isVisible()).toBe(false);
      await front.locator('.place > summary', { hasText: '虚构乙省' }).press('Enter');
      expect(await link.isVisible()).toBe(true);
      await front.locator('.place > summary', { hasText: '虚构乙省' }).press('Enter');
      await front.emulateMedia({ media: 'print' });
      expect(await link.evaluate((shown) => shown.checkVisibility({ contentVisibilityAuto: true }))).toBe(
        true,
      );
    });
  });
});

it('each area of the list of figures shows few pictures, and names every figure', () => {
  const all = new Set(
    [...page('figures').querySelectorAll('.figure-cards a, .figure-lines a')].map(
      (link) => /([^/]+)\/index\.html$/.exec(link.getAttribute('href') ?? '')?.[1],
    ),
  );
  for (const index of [1, 8]) expect(all).toContain(`sample-${index}-stations`);
  const before = [...parse(built('figures/index.html')).querySelectorAll('.figure-cards a')];
  expect(before.length).toBeGreaterThan(40);
  for (const link of before)
    expect(all).toContain(/figures\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1]);
  for (const cards of page('figures').querySelectorAll('.figure-cards'))
    expect(cards.children.length).toBeLessThanOrEqual(3);
});

it('the numbers of an indicator of many unions are a line that opens, those of few stand there', () => {
  const list = page('indicators');
  const many = list.querySelector('#i-service-stations');
  expect(many?.querySelector('details > summary')?.textContent).toMatch(/^1\d 家工会的 \d+ 个数$/);
  expect(many?.querySelectorAll('details .printed-in a').length).toBeGreaterThan(12);
  expect(list.querySelector('#i-congress-rate details')).toBeNull();
});

it('the page about the site folds the feeds of many unions', () => {
  const about = page('about');
  expect(about.querySelectorAll('details:not([open]) a[href$="feed.xml"]')).toHaveLength(unions.length);
});

describe('a comparison of many unions', () => {
  const address = 'figures/compare-service-stations';

  it('holds them place by place, each number once in the figure and once in the table', () => {
    const comparison = page(address);
    const figure = comparison.querySelector('figure');
    const marks = [...(figure?.querySelectorAll('.gk-place [data-obs]') ?? [])].map((mark) =>
      mark.getAttribute('data-obs'),
    );
    expect(new Set(marks).size).toBe(marks.length);
    for (const index of [1, 8]) expect(marks).toContain(`sample-${index}.service-stations.union-station`);
    expect(places(figure).length).toBeGreaterThan(4);
    expect(comparison.querySelectorAll('details.all tr[data-obs]')).toHaveLength(marks.length);
  });

  it('shows the number and the version to which an address leads', async () => {
    const id = 'sample-4.service-stations.union-station';
    await at(`${address}#${id}`, async (comparison) => {
      await expect.poll(() => comparison.locator(`[id="${id}"]`).isVisible()).toBe(true);
      expect(await comparison.locator('[id="sample-3.service-stations.union-station"]').isVisible()).toBe(
        false,
      );
    });
    const version = page(address).querySelector('.history li[id^="v-"]')?.id;
    await at(`${address}#${version}`, async (comparison) => {
      await expect.poll(() => comparison.locator(`#${version}`).isVisible()).toBe(true);
    });
  });
});

it('counts of stations are folded, with all of them in the page', () => {
  expect(places(page('stations').querySelector('.counts')).length).toBe(provinces.length);
  expect(linked(page('stations').querySelector('.counts'))).toEqual(new Set(unions));
});

describe('sources', () => {
  const address = 'sources/hanyin';
  const id = 'hanyin.arbitration-cases';

  it('have a page for each union, which the list of all names below its province', () => {
    const list = page('sources');
    const named = [...list.querySelectorAll('a[data-sources]')].map((link) =>
      link.getAttribute('data-sources'),
    );
    expect(named.sort()).toEqual([...unions].sort());
    expect(places(list.querySelector('main'))).toHaveLength(provinces.length);
    expect(list.querySelectorAll('[data-obs]')).toHaveLength(0);
    for (const union of unions) {
      const rows = page(`sources/${union}`).querySelectorAll('.printed li');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.id.split(/[.@]/)[0]).toBe(union);
    }
  });

  it('of one union stand open', () => {
    expect(page(address).querySelectorAll('.printed details, details .printed')).toHaveLength(0);
  });

  it('are what the marks of numbers lead to', async () => {
    const href = page('unions/hanyin').querySelector('.sources.brief a')?.getAttribute('href') ?? '';
    expect(href).toMatch(/sources\/hanyin\/index\.html#hanyin-/);
    const all = [...page('figures/compare-service-stations').querySelectorAll('main a[href*="sources/"]')];
    expect(all.length).toBeGreaterThan(unions.length);
    for (const link of all) expect(link.getAttribute('href')).toMatch(/sources\/[a-z0-9-]+\/index\.html#/);
  });

  it('are found by addresses from when all stood on one page', async () => {
    const host = 'http://many.example';
    await open('about:blank', phone, async (shown) => {
      // From a folder browsers run no modules; who has an old address has it of a host.
      await shown.route(`${host}/**`, (route) =>
        route.fulfill({ path: path.join(inject('relative'), new URL(route.request().url()).pathname) }),
      );
      for (const place of [id, page(address).querySelector('h2[id]')?.id ?? '']) {
        await shown.goto('about:blank');
        await shown.goto(`${host}/sources/index.html#${place}`);
        await shown.waitForURL(`${host}/${address}/index.html#${place}`);
        expect(await shown.locator(`[id="${place}"]`).isVisible()).toBe(true);
      }
      await shown.goto(`${host}/sources/index.html#nobody.n`);
      expect(await shown.locator('h1').textContent()).toBe('来源');
    });
  });
});

it('of few unions none of this is folded', () => {
  for (const address of [
    '',
    'figures/',
    'indicators/',
    'sources/',
    'stations/',
    'figures/compare-service-stations/',
  ]) {
    const few = parse(built(`${address}index.html`));
    expect({
      address,
      // The words of each source are, of several unions: hundreds of lines.
      folds: few.querySelectorAll('main .place, main .gk-place, main details.all:not(.words)').length,
    }).toEqual({
      address,
      folds: 0,
    });
  }
});
