import { gzipSync } from 'node:zlib';
import { latest, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built } from './dist.ts';

const open = useBrowser();
const site = inject('site');
const { data } = checkFolder('data');
const noScript = { javaScriptEnabled: false };
const unions = publishingUnions(data).map((entry) => [entry.union.id, entry] as const);

/** What a page may be at most on a phone, however many numbers its union reports. */
const limits = {
  hanyin: { height: 6000, stops: 60, gzipped: 12_000 },
  ankang: { height: 9000, stops: 110, gzipped: 18_000 },
} as const;

/** Presses Tab through the page, and gives how often until it leaves the page; the links to other languages, of which a site has any number, aside. */
async function stopsOf(page: Page): Promise<number> {
  const languages = await page.locator('.languages a').count();
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate(() => document.activeElement === null || document.activeElement === document.body)
    )
      return count - languages;
  }
  return Number.POSITIVE_INFINITY;
}

/** Runs in the page: what stands beside something taller, takes a third of its row, and leaves more than so much empty below it. */
function voids(most: number): string[] {
  const inkOf = (element: Element) =>
    [element, ...element.querySelectorAll('*')]
      .filter(
        (one) =>
          [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) ||
          one.matches('svg'),
      )
      .filter((one) => one.checkVisibility())
      .reduce((bottom, one) => Math.max(bottom, one.getBoundingClientRect().bottom), 0);
  const found: string[] = [];
  for (const row of document.querySelectorAll('main *')) {
    if (row.closest('svg')) continue;
    // A way past a figure stands off the screen until it has the focus.
    const boxes = [...row.children]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.right > 0);
    for (const { element, box } of boxes) {
      if (box.width < row.getBoundingClientRect().width / 3 || box.height === 0) continue;
      const beside = boxes.filter(
        ({ box: other }) =>
          other.height > 0 &&
          other.width > 40 &&
          (other.left >= box.right - 1 || other.right <= box.left + 1) &&
          other.top < box.bottom - 2 &&
          other.bottom > box.top + 2,
      );
      const ink = inkOf(element);
      const taller = Math.max(0, ...beside.map((other) => inkOf(other.element)));
      if (ink > 0 && taller - ink > most)
        found.push(
          `${Math.round(taller - ink)} ${element.className} ${element.textContent?.trim().slice(0, 20)}`,
        );
    }
  }
  return found;
}

it.each([
  ['sources/', 5000],
  ['unions/demo-a/', 12_500],
])('/%s, of hundreds of lines, is at most %i px high on a phone', async (path, height) => {
  const measured = await open(
    `${site}${path}`,
    { ...noScript, viewport: { width: 375, height: 812 } },
    (page) => page.evaluate(() => document.documentElement.scrollHeight),
  );
  expect(measured).toBeLessThanOrEqual(height);
});

describe.each(Object.entries(limits))('the page of %s', (id, { height, stops, gzipped }) => {
  it(`is at most ${height} px high on a phone, and ${gzipped} bytes of HTML`, async () => {
    const measured = await open(
      `${site}unions/${id}/`,
      { ...noScript, viewport: { width: 375, height: 812 } },
      (page) => page.evaluate(() => document.documentElement.scrollHeight),
    );
    expect(measured).toBeLessThanOrEqual(height);
    expect(gzipSync(built(`unions/${id}/index.html`), { level: 9 }).length).toBeLessThanOrEqual(gzipped);
  });

  it(`is walked through in at most ${stops} steps of Tab, its elements upgraded`, async () => {
    await open(`${site}unions/${id}/`, { viewport: { width: 375, height: 812 } }, async (page) => {
      // On a busy machine Chromium has left an import unanswered until it was asked again.
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return page.evaluate(() => customElements.get('gk-case-chart') !== undefined);
        })
        .toBe(true);
      await expect
        .poll(() => page.evaluate(() => document.querySelectorAll('gk-case-chart:not(:defined)').length))
        .toBe(0);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.goto(`${page.url()}?again`);
      await page.waitForLoadState('networkidle');
      expect(await stopsOf(page)).toBeLessThanOrEqual(stops);
    });
  });
});

describe.each(unions)('the page of %s', (id, entry) => {
  it('shows each number at most twice: among the first four, and in its place', async () => {
    const shown = await open(`${site}unions/${id}/`, noScript, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('main [data-obs]')]
          .filter((mark) => mark instanceof HTMLElement && mark.checkVisibility())
          .map((mark) => ({
            id: mark.getAttribute('data-obs') ?? '',
            isLead: mark.closest('.lead') !== null,
          })),
      ),
    );
    const places = latest(entry).snapshot.observations.map((one) => ({
      id: one.id,
      lead: shown.filter((mark) => mark.id === one.id && mark.isLead).length,
      place: shown.filter((mark) => mark.id === one.id && !mark.isLead).length,
    }));
    expect(places.filter(({ lead, place }) => lead > 1 || place !== 1)).toEqual([]);
    expect(places.reduce((sum, { lead }) => sum + lead, 0)).toBe(
      Math.min(4, entry.figures?.lead?.length ?? 0),
    );
  });

  it('leads by address to every number: the row is reached, marked and opened without script', async () => {
    const ids = latest(entry).snapshot.observations.map((one) => one.id);
    await open(
      `${site}unions/${id}/`,
      { ...noScript, viewport: { width: 375, height: 812 }, reducedMotion: 'reduce' },
      async (page) => {
        const without = await page.evaluate(
          (all) => all.filter((one) => document.getElementById(one)?.getAttribute('data-obs') !== one),
          ids,
        );
        expect(without).toEqual([]);
        for (const one of [ids[0], ids.at(-1)]) {
          await page.goto(`${site}unions/${id}/#${one}`);
          const state = await page.evaluate((id) => {
            const mark = document.getElementById(id ?? '');
            const box = mark?.getBoundingClientRect();
            const folded = [...(mark?.querySelectorAll('.gk-x') ?? [])];
            return {
              outlined: mark ? getComputedStyle(mark).outlineStyle : '',
              inView: box !== undefined && box.bottom > 0 && box.top < innerHeight,
              folded: folded.filter((cell) => cell.textContent?.trim() && !cell.checkVisibility()).length,
            };
          }, one);
          expect({ one, ...state }).toEqual({ one, outlined: 'solid', inView: true, folded: 0 });
        }
      },
    );
  });

  it.each([768, 1024, 1280, 1920])(
    'at %i px leaves nothing empty beside a taller neighbour',
    async (width) => {
      const found = await open(
        `${site}unions/${id}/`,
        { ...noScript, viewport: { width, height: 900 } },
        (page) => page.evaluate(voids, 120),
      );
      expect(found).toEqual([]);
    },
  );

  it('has its numbers in one grid down the page', async () => {
    const edges = await open(
      `${site}unions/${id}/`,
      { ...noScript, viewport: { width: 1280, height: 900 } },
      (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('.statement:not(.half) .gk-tiles > li')].map((tile) =>
            Math.round(tile.getBoundingClientRect().left),
          ),
        ),
    );
    expect(new Set(edges).size).toBeLessThanOrEqual(4);
  });

  it('lets the keyboard past each figure that holds stops of its own, and tells the links of its figures apart', async () => {
    const found = await open(`${site}unions/${id}/`, noScript, (page) =>
      page.evaluate(() => ({
        withoutWay: [
          ...document.querySelectorAll(
            'main gk-case-chart, main gk-mechanism, main gk-station-map, main gk-trend',
          ),
        ]
          .filter((one) => {
            const way = one.previousElementSibling;
            return !way?.matches('a.past') || document.querySelector(way.getAttribute('href') ?? '') === null;
          })
          .map((one) => one.textContent?.slice(0, 30)),
        names: [...document.querySelectorAll('.gk-brief .gk-caption > a')].map(
          (link) => link.getAttribute('aria-label') ?? '',
        ),
      })),
    );
    expect(found.withoutWay).toEqual([]);
    expect(found.names.filter((name, index) => name === '' || found.names.indexOf(name) !== index)).toEqual(
      [],
    );
  });
});
