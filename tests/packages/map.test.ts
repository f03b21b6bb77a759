/** The package as others get it: installed and bundled by them, or loaded from an address. In a real browser, under a strict policy. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ground, startTileServer, type TileMode, tileKey } from '@gongkai/testing/maps/tile-server';
import { type Browser, chromium, type Page, type Response } from 'playwright';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeAddresses } from '../../packages/astro/src/integration/write-addresses.ts';
import type { StandIn } from '../../packages/map/test/fixtures/stand-in.ts';
import { baseMap } from '../../packages/map/test/support/input.ts';
import { type Served, serve } from '../../packages/map/test/support/serve.ts';
import { findBrowser, isOfTheDriver, launchOptions } from '../../scripts/browser.ts';
import { bundleForPages } from '../../scripts/packages/page-files.ts';
import { root, stagingFolder } from '../../scripts/packages/workspace.ts';
import { type Consumer, install, writeFiles } from './support/consumer.ts';
import { unpack } from './support/unpacked.ts';

const source = path.join(root, 'packages/map');
let consumer: Consumer;
let cdn: string;
let browser: Browser;
let served: Served;

const html = (script: string) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script><h1>t</h1><gk-map-stand-in></gk-map-stand-in></html>`;

/** The stand-in for the element, as a consumer could write it: with the package that is installed. */
const standIn = (file: string) =>
  readFileSync(path.join(source, 'test', file), 'utf8')
    .replace('../../src/zoom/open-map.ts', './node_modules/@gongkai/map/dist/zoom/open-map.js')
    .replace('../support/input.ts', './input.ts');

/** As Astro builds a site of ours: for the root, and then its pages are made relative. Plain runs open the map on the site itself. */
async function buildMoved(from: string, moved: string): Promise<void> {
  await build({
    root: from,
    logLevel: 'error',
    build: { outDir: moved, target: 'es2020', modulePreload: false },
  });
  await writeAddresses(moved, null);
}

beforeAll(async () => {
  // In a plain run npm installs the command alone, in the test of it.
  consumer = inject('isFull')
    ? await install(inject('registry'), { dependencies: { '@gongkai/map': '*' } })
    : await unpack();
  const { folder } = consumer;
  writeFiles(folder, {
    'index.html': html('./main.ts'),
    'main.ts': standIn('fixtures/stand-in.ts'),
    'input.ts': standIn('support/input.ts'),
  });
  await build({ root: folder, base: './', logLevel: 'error' });
  const moved = path.join(folder, 'moved');
  if (inject('isFull')) await buildMoved(folder, moved);
  cdn = mkdtempSync(path.join(tmpdir(), 'gongkai-map-'));
  await bundleForPages(source, 'src/define-all.ts', cdn, {
    'stand-in': path.join(source, 'test/fixtures/stand-in.ts'),
  });
  writeFiles(cdn, { 'index.html': html('stand-in.js'), 'element.html': html('gongkai.module.js') });
  served = await serve({
    '/gov/county/union/': path.join(folder, 'dist'),
    ...(inject('isFull') ? { '/moved/site/': moved } : {}),
    '/npm/map@0.1.0/cdn/': cdn,
  });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  consumer?.remove();
  rmSync(cdn, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly responses: Response[];
  /** Console, exceptions, and breaches of the policy. */
  readonly said: string[];
}

async function visit(
  url: string,
  use: (visit: Visit) => Promise<void>,
  by: Browser = browser,
): Promise<void> {
  const context = await by.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  const said: string[] = [];
  page.on('response', (response) => responses.push(response));
  page.on('console', (message) => {
    if (!isOfTheDriver(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.exposeFunction('breach', (what: string) => said.push(what));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { breach: (what: string) => void }).breach(
        `${violatedDirective}: ${blockedURI}`,
      ),
    ),
  );
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    await use({ page, responses, said });
  } finally {
    await context.close();
  }
}

/** Opens the map in the page; what it is given must be plain data. */
const open = (page: Page, changes: object = {}) =>
  page.evaluate(async (given) => {
    const element = document.querySelector('gk-map-stand-in') as StandIn;
    await element.open(given);
    return element.said;
  }, changes);

/** How many pixels of the map are of a colour. */
async function pixels(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  const png = await page.locator('gk-map-stand-in .gk-map').screenshot();
  const data = await sharp(png).removeAlpha().raw().toBuffer();
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    const away = [red - (data[at] ?? 0), green - (data[at + 1] ?? 0), blue - (data[at + 2] ?? 0)];
    if (Math.max(...away.map(Math.abs)) < 8) count += 1;
  }
  return count;
}

const scriptsIn = (responses: readonly Response[]) =>
  responses.map((response) => new URL(response.url()).pathname).filter((name) => name.endsWith('.js'));

describe('what is packed', () => {
  test('files that any host serves with the right type; no tests, no stories', () => {
    const files = inject('packed')['@gongkai/map'] ?? [];
    const endings = new Set(
      files.filter((file) => file.startsWith('dist/')).map((file) => path.extname(file)),
    );
    expect(endings).toEqual(new Set(['.js', '.css', '.ts', '.map']));
    expect(files.filter((file) => file.startsWith('dist/') && /(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => /test|stories/.test(file))).toEqual([]);
    expect(files).toContain('dist/cdn/gongkai.js');
  });

  test('the version of MapLibre that the worker is of, and its licence', () => {
    const staged = path.join(stagingFolder, 'map');
    const manifest = JSON.parse(readFileSync(path.join(staged, 'package.json'), 'utf8'));
    expect(manifest.dependencies['maplibre-gl']).toMatch(/^\d+\.\d+\.\d+$/);
    const notices = readFileSync(path.join(staged, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const [inside = ''] = notices.split('Installed beside');
    for (const name of [
      `maplibre-gl ${manifest.dependencies['maplibre-gl']}`,
      'pmtiles 4',
      'fflate 0',
      'lit 3',
    ])
      expect(inside).toContain(name);
  });
});

const ways = [
  ['bundled by a consumer', '/gov/county/union/'],
  ['built as a site of ours, and moved below a path', '/moved/site/'],
  ['from an address', '/npm/map@0.1.0/cdn/'],
] as const;

describe.each(ways.filter(([, below]) => inject('isFull') || below !== '/moved/site/'))('%s', (_, below) => {
  test('nothing of MapLibre is loaded before; then it is drawn, with a worker of the right type', async () => {
    await visit(`${served.url}${below}`, async ({ page, responses, said }) => {
      expect(scriptsIn(responses).filter((name) => /open-map|worker/.test(name))).toEqual([]);
      expect(await open(page)).toEqual([]);
      const worker = responses.find((response) => response.url().includes('worker'));
      expect(worker?.status()).toBe(200);
      expect(worker?.url()).toMatch(new RegExp(`^${served.url}${below}.*\\.js$`));
      expect(worker?.headers()['content-type']).toMatch(/^text\/javascript/);
      // Circles with counts: their edge, their ground, and the line around the county.
      expect(await pixels(page, [79, 74, 66])).toBeGreaterThan(500);
      expect(await pixels(page, [255, 253, 248])).toBeGreaterThan(100_000);
      expect(said).toEqual([]);
    });
  });
});

describe('from an address', () => {
  const base = () => `${served.url}/npm/map@0.1.0/cdn/`;

  test('full screen, from within a shadow tree', async () => {
    await visit(base(), async ({ page, said }) => {
      await open(page);
      const button = page.locator('gk-map-stand-in .maplibregl-ctrl-group button').last();
      await button.click();
      await expect.poll(() => button.getAttribute('aria-label')).toBe('退出全屏');
      expect(await page.locator('gk-map-stand-in .gk-map').boundingBox()).toMatchObject({
        x: 0,
        y: 0,
        width: 800,
      });
      expect(await page.locator('gk-map-stand-in .gk-credits').isVisible()).toBe(true);
      await button.click();
      await expect.poll(() => button.getAttribute('aria-label')).toBe('全屏显示');
      expect(said).toEqual([]);
    });
  });

  test('the element defines itself', async () => {
    await visit(`${base()}element.html`, async ({ page, responses, said }) => {
      expect(await page.evaluate(() => customElements.get('gk-station-map') !== undefined)).toBe(true);
      expect(scriptsIn(responses).filter((name) => /open-map|worker/.test(name))).toEqual([]);
      expect(said).toEqual([]);
    });
  });

  // In a plain run these, as the other ways in which tiles fail, are tried on the sources and on the site.
  const modes = [
    ['good', []],
    ['wrong-key', ['tiles-key']],
  ] as const;
  test.runIf(inject('isFull')).each(modes)('天地图 that is %s', async (mode: TileMode, expected) => {
    const tiles = await startTileServer(mode);
    served.tiles = tiles.url;
    try {
      await visit(base(), async ({ page, said }) => {
        // Both kinds of server answer; how long a tile may take is none of this test's, on a machine as busy as it is.
        const given = { baseMap: { ...baseMap, key: tileKey, server: tiles.url }, tileTimeout: 60_000 };
        expect(await open(page, given)).toEqual(expected);
        expect((await pixels(page, ground)) > 100_000).toBe(mode === 'good');
        expect(await pixels(page, [79, 74, 66])).toBeGreaterThan(500);
        expect(tiles.asked.length).toBeGreaterThan(0);
        // The browser itself prints a refused request, with its address.
        expect(said.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
      });
    } finally {
      await tiles.close();
      served.tiles = '';
    }
  });

  test.runIf(inject('isFull'))('a base map that the policy of the page forbids', async () => {
    await visit(base(), async ({ page, said }) => {
      expect(await open(page, { baseMap: { ...baseMap, server: 'http://127.0.0.1:9' } })).toEqual([
        'tiles-failed',
      ]);
      expect(await pixels(page, [79, 74, 66])).toBeGreaterThan(500);
      expect(said.join()).toContain('connect-src');
    });
  });

  // A browser allows sixteen WebGL contexts at once: whoever keeps them is told by the seventeenth. Half a minute without a graphics card; the map's own tests open thirty.
  test.runIf(inject('isFull'))(
    'opened and closed twenty times, and the browser has no complaint',
    async () => {
      await visit(base(), async ({ page, said }) => {
        await page.evaluate(async () => {
          const element = document.querySelector('gk-map-stand-in') as StandIn;
          for (let times = 0; times < 20; times += 1) {
            await element.open();
            element.map?.close();
          }
        });
        expect(said).toEqual([]);
      });
    },
  );

  test('without WebGL it is said, and the page stays', async () => {
    const options = launchOptions();
    const bare = await chromium.launch({ ...options, args: [...(options.args ?? []), '--disable-3d-apis'] });
    try {
      await visit(
        base(),
        async ({ page }) => {
          const outcome = await page.evaluate(async () => {
            const element = document.querySelector('gk-map-stand-in') as StandIn;
            const error = await element.open().catch((failure: unknown) => String(failure));
            return [element.said, error, element.shadowRoot?.querySelector('.gk-map')];
          });
          expect(outcome).toEqual([['no-webgl'], expect.stringContaining('WebGL2'), null]);
        },
        bare,
      );
    } finally {
      await bare.close();
    }
  });

  // It starts a whole Chromium of its own, which takes longer than all else here.
  test.runIf(inject('isFull'))(
    'a page that comes back from the cache of the browser has its map still',
    async () => {
      // Playwright cannot follow a page into that cache.
      const executablePath = findBrowser(process.env, true);
      if (!executablePath) throw new Error('this needs a Chromium or Chrome that can have a window');
      const { args = [] } = launchOptions();
      const keeping = await puppeteer.launch({ executablePath, args: [...args] });
      try {
        const page = await keeping.newPage();
        await page.goto(base(), { waitUntil: 'networkidle0' });
        await page.evaluate(async () => {
          await (document.querySelector('gk-map-stand-in') as StandIn).open();
          addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
        });
        await page.goto(`${base()}element.html`);
        await page.goBack();
        await page.waitForFunction(() => 'persisted' in globalThis);
        const outcome = await page.evaluate(async () => {
          const { map, said, shadowRoot } = document.querySelector('gk-map-stand-in') as StandIn;
          map?.select('demo.s001');
          const lost = shadowRoot?.querySelector('canvas')?.getContext('webgl2')?.isContextLost();
          return [(globalThis as { persisted?: boolean }).persisted, lost, said];
        });
        expect(outcome).toEqual([true, false, []]);
      } finally {
        await keeping.close();
      }
    },
  );
});

test.runIf(inject('isFull'))('a consumer’s Vite while one works on it, without configuration', async () => {
  const server = await createServer({
    root: consumer.folder,
    logLevel: 'silent',
    server: { port: 0 },
    cacheDir: '.vite',
  });
  await server.listen();
  try {
    await visit(server.resolvedUrls?.local[0] ?? '', async ({ page, responses, said }) => {
      expect(await open(page)).toEqual([]);
      const worker = responses.find((response) => response.url().includes('worker'));
      expect(worker?.headers()['content-type']).toMatch(/^text\/javascript/);
      expect(await pixels(page, [79, 74, 66])).toBeGreaterThan(500);
      // Vite and Lit say so themselves while one works.
      expect(said.filter((text) => !/^(\[vite\]|Lit is in dev mode)/.test(text))).toEqual([]);
    });
  } finally {
    await server.close();
  }
});
