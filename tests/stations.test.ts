import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { startTileServer, type TileMode, type TileServer, tileKey } from '@gongkai/testing/maps/tile-server';
import { someOf } from '@gongkai/testing/runs';
import type { BrowserContextOptions, Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isOfTheDriver } from '../scripts/browser.ts';
import { listen } from '../scripts/listen.ts';
import { touchMap, useBrowser } from './browser.ts';
import { built } from './dist.ts';

const open = useBrowser();
const openFlat = useBrowser(['--disable-3d-apis']);
const site = inject('site');
const figure = 'figures/demo-stations/';

/** What a page may do on a host of a government platform. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html gongkai gongkai-map";

let strict = '';
let closeStrict = () => Promise.resolve();
let tiles: TileServer;
beforeAll(async () => {
  const files = sirv(path.resolve('dist'), {
    setHeaders: (response) => response.setHeader('Content-Security-Policy', policy),
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  const { url, close } = await listen(server);
  strict = url;
  closeStrict = async () => void (await close());
  tiles = await startTileServer();
});
afterAll(async () => {
  await closeStrict();
  await tiles.close();
});

interface Watched {
  readonly messages: string[];
  readonly requests: string[];
}

/** What the console says, and what is asked for. */
function watch(page: Page): Watched {
  const watched: Watched = { messages: [], requests: [] };
  page.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (isProblem && !isOfTheDriver(message.text())) watched.messages.push(message.text());
  });
  page.on('pageerror', (error) => watched.messages.push(String(error)));
  page.on('request', (request) => watched.requests.push(request.url()));
  return watched;
}

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await touchMap(page);
  await page.waitForFunction(() => document.querySelector('.gk-map-status') !== null);
}

const count = (page: Page) => page.locator('.gk-station:visible').count();
const said = async (page: Page) =>
  ((await page.locator('.gk-map-status').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
const zoomButton = '.gk-zoom-button';

/** How many colours the zoomable map shows: a blank one has one. */
async function coloursOf(page: Page): Promise<number> {
  const shot = await page.locator('.gk-zoom').first().screenshot();
  const sharp = (await import('sharp')).default;
  const { data, info } = await sharp(shot).raw().toBuffer({ resolveWithObject: true });
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += info.channels)
    seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return seen.size;
}

/** Opens the zoomable map and waits until it stands. */
async function zoom(page: Page): Promise<void> {
  await page.locator(zoomButton).first().click();
  await page.waitForFunction(
    () =>
      document.querySelector('.gk-zoom-button')?.textContent?.trim() === '回到简图' &&
      !document.querySelector('.gk-map-status')?.textContent?.includes('正在打开'),
    null,
    { timeout: 60_000 },
  );
}

/** What is asked for of the map library. */
const isHeavy = (url: string) => /open-map|maplibre|\.pmtiles|worker/i.test(url);

describe('the pages of unions', () => {
  it.each(['ankang', 'baise', 'hanyin', 'louxing', 'shifang'])(
    '%s: no invented points, and it is said that positions are not published',
    (id) => {
      const html = built(`unions/${id}/index.html`);
      expect(html).toContain('来源没有公布站点的坐标或详细地址，所以不画地图，也不编造位置。');
      expect(html).not.toMatch(/gk-station-map|gk-map/);
    },
  );

  it('the fictional county: its map stands where its page says where', () => {
    const html = built('unions/demo-a/index.html');
    const [before = '', behind = ''] = html.split('id="facilities"');
    expect(before).not.toContain('<gk-station-map');
    expect(behind).toContain('<gk-station-map');
  });
});

describe('without script', () => {
  const still: BrowserContextOptions = { javaScriptEnabled: false, viewport: { width: 375, height: 800 } };

  it('a station is found by kind, by service and by township, and stands in view', async () => {
    await open(`${site}${figure}`, still, async (page) => {
      await page.locator('.gk-find[data-by="service"] > summary').click();
      await page.locator('.gk-find-panel [data-code="hot-meals"] > summary').click();
      const link = page.locator('.gk-find-panel [data-code="hot-meals"] a').first();
      const name = (await link.textContent()) ?? '';
      await link.click();
      const target = page.locator('.gk-station:target');
      await target.waitFor();
      expect(`演示 ${await target.getAttribute('data-name')}`).toBe(name);
      expect(await target.textContent()).toContain('热饭');
      // The page glides there.
      await expect.poll(async () => (await target.boundingBox())?.y).toBeLessThan(400);
      expect((await target.boundingBox())?.y).toBeGreaterThanOrEqual(-1);
      await page.locator('.gk-find[data-by="town"] > summary').click();
      await page.locator('.gk-find[data-by="town"] a').nth(2).click();
      expect(new URL(page.url()).hash).toMatch(/^#demo-stations-town-/);
    });
  });

  it('map, legend, review number and every station are there; nothing asks for a script', async () => {
    await open(`${site}${figure}`, still, async (page) => {
      expect(await page.locator('.gk-station').count()).toBe(120);
      expect(await page.locator('svg.gk-map').isVisible()).toBe(true);
      expect(await page.locator('.gk-m-w320 text', { hasText: '审图号' }).isVisible()).toBe(true);
      expect(await page.locator('.gk-synthetic').first().textContent()).toContain('纯属虚构');
      expect(await page.locator('button:visible').count()).toBe(0);
      const href = await page.locator('.gk-marks a').first().getAttribute('href');
      await page.locator('.gk-marks a').first().click({ force: true });
      expect(new URL(page.url()).hash).not.toBe('');
      expect(href).toMatch(/^#demo-a\./);
    });
  });

  it('in a frame there is the map without the list, and a mark leads to its station in the whole figure', async () => {
    await open(`${site}embed/demo-stations/`, still, async (page) => {
      expect(await page.locator('.gk-station').count()).toBe(0);
      expect(await page.locator('svg.gk-map').isVisible()).toBe(true);
      expect(await page.locator('svg.gk-map text', { hasText: '审图号' }).count()).toBeGreaterThan(0);
      const href = (await page.locator('.gk-marks a').first().getAttribute('href')) ?? '';
      const { pathname, hash } = new URL(href, page.url());
      expect(pathname).toBe('/figures/demo-stations/');
      expect(built('figures/demo-stations/index.html')).toContain(`id="${hash.slice(1)}"`);
      expect(await page.locator('figure').textContent()).toContain('共120处站点');
    });
  });
});

describe('with script', () => {
  it('filters, search and address work together, and nothing is asked of anybody', async () => {
    await open('about:blank', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const { messages, requests } = watch(page);
      await opened(page, `${site}${figure}?service=hot-meals`);
      const some = await count(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(120);
      await page.getByRole('searchbox').fill('城关');
      await expect.poll(() => count(page)).toBeLessThan(some);
      expect(new URL(page.url()).search).toContain('q=');
      expect(requests.filter((url) => !url.startsWith(site))).toEqual([]);
      expect(requests.filter(isHeavy)).toEqual([]);
      expect(messages).toEqual([]);
    });
  });

  it.each([
    [375, 812],
    [1280, 900],
  ])(
    'at %i px the tools stand where they will be before the first touch, nothing moves when they work, and what was done meanwhile is kept',
    async (width, height) => {
      await open('about:blank', { viewport: { width, height } }, async (page) => {
        await page.goto(`${site}${figure}`, { waitUntil: 'load' });
        const places = () =>
          page.evaluate(() =>
            ['.gk-search', '.gk-switches', '.gk-switches button:nth-child(2)', '.gk-finder', '.gk-list'].map(
              (name) => {
                const { left, top, width, height } =
                  document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
                return [name, left, top, width, height].join(' ');
              },
            ),
          );
        const stand = () => expect.poll(() => page.locator('.gk-early-tools').isVisible()).toBe(true);
        const come = async () => {
          await touchMap(page);
          await page.waitForFunction(() => document.querySelector('.gk-map-status') !== null);
        };
        await stand();
        const before = await places();
        await come();
        expect(await places()).toEqual(before);
        await page.reload({ waitUntil: 'load' });
        await stand();
        // Done by a script, as no pointer comes over the map by it: the element is still to come.
        await page.evaluate(() => {
          const field = document.querySelector<HTMLInputElement>('.gk-early-tools input');
          if (field) field.value = '城关';
          document.querySelector('[data-tool="allDay"]')?.setAttribute('data-pressed', '');
        });
        await come();
        expect(await page.getByRole('searchbox').inputValue()).toBe('城关');
        await expect
          .poll(() => page.getByRole('button', { name: '24小时' }).getAttribute('aria-pressed'))
          .toBe('true');
        expect(await count(page)).toBeLessThan(120);
      });
    },
  );

  it.each([figure, 'unions/demo-a/'])(
    'the fictional county at /%s: no way, no phone, no now, also with everything open',
    async (address) => {
      await open('about:blank', { viewport: { width: 375, height: 812 } }, async (page) => {
        await opened(page, `${site}${address}`);
        await page
          .locator('.gk-st-more > summary')
          .evaluateAll((all) => all.map((summary) => (summary as HTMLElement).click()));
        await page.locator('.gk-station[data-at] .gk-st-name a').first().click();
        await page.locator('.gk-card').waitFor();
        const stations = page.locator('gk-station-map');
        expect(
          await stations.locator('a[href^="tel:"], a[href^="geo:"], .gk-drawing a[href^="http"]').count(),
        ).toBe(0);
        expect(await stations.textContent()).not.toMatch(/现在开放|现在不开放|还开|后开|离我最近/);
        expect(await page.locator('.gk-card-name').textContent()).toMatch(/^演示/);
        expect(await page.locator('.gk-station:not(:has(.gk-st-name .gk-fiction))').count()).toBe(0);
        expect(await said(page)).toContain('演示：开放与否按2026年10月31日（周六）10:00计算，不是现在');
      });
    },
  );

  it('the way back leads to the filters before, and then out of the page', async () => {
    await open('about:blank', { viewport: { width: 375, height: 812 } }, async (page) => {
      await page.goto(`${site}method/`);
      await opened(page, `${site}${figure}`);
      const all = await count(page);
      await page.getByRole('button', { name: '24小时' }).click();
      const allDay = await count(page);
      expect(allDay).toBeLessThan(all);
      // A word is one step, however many letters it has.
      await page.getByRole('searchbox').pressSequentially('城关');
      await expect.poll(() => count(page)).toBeLessThan(allDay);
      await page.goBack();
      await expect.poll(() => count(page)).toBe(allDay);
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      await page.goBack();
      await expect.poll(() => count(page)).toBe(all);
      expect(await page.getByRole('button', { name: '24小时' }).getAttribute('aria-pressed')).toBe('false');
      await page.goBack();
      await page.waitForURL(/\/method\//);
    });
  });

  it('the zoomable map comes when it is asked for, under a strict policy, and shows what list and filter show', async () => {
    await open('about:blank', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const { messages, requests } = watch(page);
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
        );
      });
      await opened(page, `${strict}${figure}`);
      expect(requests.filter(isHeavy)).toEqual([]);
      await zoom(page);
      expect(requests.filter((url) => /worker/.test(url))).toHaveLength(1);
      expect(await coloursOf(page)).toBeGreaterThan(8);
      const credit = await page.locator('.gk-zoom').evaluate((zoom) => zoom.shadowRoot?.textContent ?? '');
      expect(credit).toContain('审图号：示例S(2026)000号');
      expect(credit).toContain('演示：图上内容纯属虚构');
      // A click on a station of the list marks it on the map, and says so beside it.
      await page.locator('.gk-station[data-at] .gk-st-name a').first().click();
      await page.locator('.gk-card').waitFor();
      await page.getByRole('button', { name: '24小时' }).click();
      expect(await page.locator('.gk-station:visible').count()).toBeLessThan(120);
      await page.getByRole('button', { name: '回到简图' }).click();
      expect(await page.locator('.gk-zoom').count()).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual(
        [],
      );
      expect(requests.filter((url) => !url.startsWith(strict) && !url.startsWith('data:'))).toEqual([]);
      expect(messages).toEqual([]);
    });
  });

  it('goes by keyboard: from the finder to the list, into the zoomable map and out of it', async () => {
    await open('about:blank', { viewport: { width: 1280, height: 900 } }, async (page) => {
      await opened(page, `${site}${figure}`);
      await page.locator('.gk-find[data-by="kind"] > summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await count(page)).toBeLessThan(120);
      await page.locator(zoomButton).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.querySelector('.gk-zoom-button')?.textContent?.trim() === '回到简图',
        null,
        {
          timeout: 60_000,
        },
      );
      const walked: string[] = [];
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Tab');
        walked.push(
          await page.evaluate(() => {
            const inner = document.activeElement?.shadowRoot?.activeElement;
            return inner ? `${inner.tagName}.${inner.className}` : (document.activeElement?.className ?? '');
          }),
        );
      }
      expect(walked.some((name) => /CANVAS|BUTTON/.test(name))).toBe(true);
      // The walk comes out again, to the list.
      expect(walked.some((name) => name === 'gk-list' || name.includes('gk-st'))).toBe(true);
    });
  });

  it('without WebGL the drawn map stays, and it is said why', async () => {
    await openFlat('about:blank', {}, async (page) => {
      const { messages } = watch(page);
      await opened(page, `${site}${figure}`);
      await page.locator(zoomButton).click();
      await page.waitForFunction(() =>
        document.querySelector('.gk-map-status')?.textContent?.includes('没有 WebGL'),
      );
      expect(await page.locator('svg.gk-map').isVisible()).toBe(true);
      expect(await page.locator('.gk-zoom').count()).toBe(0);
      expect(messages.filter((text) => text.includes('gk-no-webgl'))).toHaveLength(1);
    });
  });

  it('when the context is lost the drawn map is back, it is said why, and the map can be opened again', async () => {
    await open('about:blank', {}, async (page) => {
      await opened(page, `${site}${figure}`);
      await zoom(page);
      await page.locator('.gk-zoom').evaluate((zoom) => {
        const canvas = zoom.shadowRoot?.querySelector('canvas');
        canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await page.waitForFunction(() =>
        document.querySelector('.gk-map-status')?.textContent?.includes('显卡'),
      );
      expect(await page.locator('.gk-zoom').count()).toBe(0);
      expect(await page.locator('svg.gk-map').isVisible()).toBe(true);
      await zoom(page);
      expect(await page.locator('.gk-zoom').count()).toBe(1);
    });
  });
});

describe('with 天地图 below', () => {
  let own = '';
  let closeOwn = async () => {};
  beforeAll(async () => {
    // The demo's page as it would be with a base map of the union's own; the rest of the site as it is.
    const baseMap = {
      provider: 'tianditu',
      key: tileKey,
      server: tiles.url,
      attribution: '天地图',
      reviewNumber: 'GS(2024)0568号',
    };
    const attribute = JSON.stringify(baseMap).replaceAll('"', '&quot;');
    const html = readFileSync('dist/figures/demo-stations/index.html', 'utf8').replace(
      '<div class="gk-stations"',
      `<div class="gk-stations" data-base-map="${attribute}"`,
    );
    const files = sirv(path.resolve('dist'));
    const server = createServer((request, response) => {
      if (request.url === `/${figure}`) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
      } else
        files(request, response, () => {
          response.writeHead(404).end();
        });
    });
    const { url, close } = await listen(server);
    own = url;
    closeOwn = async () => void (await close());
  });
  afterAll(() => closeOwn());
  const withBaseMap = (page: Page) => opened(page, `${own}${figure}`);

  // The others are tried in a plain run on the sources, by the tests of the base map.
  const refusals: readonly [TileMode, string][] = [
    ['wrong-key', '拒绝了密钥'],
    ['over-quota', '次数用完'],
    ['broken', '底图没有读全'],
  ];
  it.each(someOf(refusals, 3))('%s: said once, and the stations are shown', async (mode, words) => {
    tiles.mode = mode;
    await open('about:blank', { viewport: { width: 900, height: 900 } }, async (page) => {
      const { messages } = watch(page);
      await withBaseMap(page);
      await zoom(page);
      await page.waitForFunction(
        (text) => document.querySelector('.gk-map-status')?.textContent?.includes(text),
        words,
      );
      expect(await coloursOf(page)).toBeGreaterThan(8);
      expect(messages.filter((text) => text.startsWith('gk-tiles-'))).toHaveLength(1);
      expect(messages.filter((text) => text.startsWith('gk-')).join()).not.toContain(tileKey);
    });
  });

  it('good: the map is there with its 审图号 beside that of the boundary', async () => {
    tiles.mode = 'good';
    await open('about:blank', { viewport: { width: 900, height: 900 } }, async (page) => {
      const { messages } = watch(page);
      await withBaseMap(page);
      await zoom(page);
      const credit = await page.locator('.gk-zoom').evaluate((zoom) => zoom.shadowRoot?.textContent ?? '');
      expect(credit).toContain('GS(2024)0568号');
      expect(credit).toContain('示例S(2026)000号');
      expect(await said(page)).toContain('共120处');
      expect(messages).toEqual([]);
    });
  });
});
