/** Pages that are kept for a visit without a network, by the worker that is published, in a real browser: visit, no network, a new build, turned off. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeOffline } from '../packages/astro/src/offline/write-offline.ts';
import { type Listening, listen } from '../scripts/listen.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-offline-'));
let served: Listening;
let home = '';

/** A site as a build leaves it, small enough to be written again and again. */
async function build(words: string, keeps = true, place = 'union'): Promise<void> {
  const site = path.join(folder, 'work');
  rmSync(site, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  };
  const asset = `assets/page.${words}.css`;
  const page = (file: string, title: string, up: string) =>
    write(
      file,
      `<!doctype html><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/${asset}">${keeps ? '<script type="module" src="/offline.js"></script>' : ''}<h1>${title} ${words}</h1>`.replaceAll(
        '="/',
        `="${up}`,
      ),
    );
  write(asset, 'h1{color:rgb(1,2,3)}');
  page('index.html', 'home', './');
  page('one/index.html', 'one', '../');
  page('two/index.html', 'two', '../');
  page('embed/figure/index.html', 'frame', '../../');
  write('data/all.csv', 'number\n67件\n');
  // The one page whose addresses start at the root, as they do before the build writes them for their place.
  if (keeps) page('offline/index.html', 'offline', '/');
  await writeOffline(site, keeps, ['assets/']);
  if (keeps) page('offline/index.html', 'offline', '../');
  rmSync(path.join(folder, 'host', place), { recursive: true, force: true });
  cpSync(site, path.join(folder, 'host', place), { recursive: true });
}

beforeAll(async () => {
  mkdirSync(path.join(folder, 'host'), { recursive: true });
  const files = sirv(path.join(folder, 'host'), { dev: true });
  served = await listen(
    createServer((request, response) =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    ),
  );
  home = `${served.url}union/`;
});
beforeEach(() => build('first'));
afterAll(() => {
  served?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const heading = (page: Page) => page.locator('h1').textContent();
const colour = (page: Page) => page.locator('h1').evaluate((element) => getComputedStyle(element).color);
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const keptUrls = (page: Page) =>
  page.evaluate(async () => {
    const caching = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return caching.flat().map(({ url }) => new URL(url).pathname);
  });
const isKept = (page: Page, file: string) => expect.poll(() => keptUrls(page)).toContain(`/union/${file}`);

it('shows a visited page with its style without a network, and says so of another', async () => {
  await open(home, {}, async (page) => {
    // The first page was there before the worker.
    await isKept(page, '');
    await isKept(page, 'assets/page.first.css');
    await page.goto(`${home}one/`);
    await isKept(page, 'one/');
    await page.context().setOffline(true);
    await page.reload();
    expect([await heading(page), await colour(page)]).toEqual(['one first', 'rgb(1, 2, 3)']);
    await page.goto(home);
    expect(await heading(page)).toBe('home first');
    await page.goto(`${home}two/`);
    expect([await heading(page), await colour(page)]).toEqual(['offline first', 'rgb(1, 2, 3)']);
    // With the network back, the page itself.
    await page.context().setOffline(false);
    await page.reload();
    expect(await heading(page)).toBe('two first');
  });
});

it('asks the network for pages while there is one', async () => {
  await open(home, {}, async (page) => {
    await isKept(page, '');
    writeFileSync(path.join(folder, 'host/union/index.html'), '<h1>changed</h1>');
    await page.reload();
    expect(await heading(page)).toBe('changed');
  });
});

it('keeps no frame and no data, and answers for nothing but its own path', async () => {
  await build('other', true, 'another');
  await open(home, {}, async (page) => {
    await isKept(page, '');
    await page.goto(`${home}embed/figure/`);
    await page.goto(`${served.url}another/`);
    await expect.poll(() => cacheNames(page)).toHaveLength(2);
    await page.goto(home);
    await page.evaluate(() => fetch('data/all.csv').then((response) => response.text()));
    await page.goto(`${home}one/`);
    await isKept(page, 'one/');
    const kept = await keptUrls(page);
    expect(kept.filter((one) => /embed|data/.test(one))).toEqual([]);
    // A new build of one leaves what the other keeps.
    await build('second');
    await page.goto(home);
    await expect
      .poll(async () => (await keptUrls(page)).filter((one) => one.startsWith('/union/assets/')))
      .toEqual(['/union/assets/page.second.css']);
    expect((await keptUrls(page)).filter((one) => one.startsWith('/another/'))).not.toEqual([]);
    await page.context().setOffline(true);
    expect(await page.goto(`${home}embed/figure/`).catch(() => null)).toBeNull();
  });
});

it('hands over to a new build, which removes what was kept of the one before', async () => {
  await open(home, {}, async (page) => {
    await isKept(page, 'assets/page.first.css');
    const [before] = await cacheNames(page);
    await build('second');
    await page.goto(home);
    expect(await heading(page)).toBe('home second');
    await expect.poll(() => cacheNames(page)).not.toContain(before);
    await isKept(page, '');
    expect((await keptUrls(page)).filter((one) => one.includes('first'))).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    expect([await heading(page), await colour(page)]).toEqual(['home second', 'rgb(1, 2, 3)']);
  });
});

it('is the same worker while nothing changed', async () => {
  await open(home, {}, async (page) => {
    await isKept(page, '');
    const before = await cacheNames(page);
    await build('first');
    await page.goto(home);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
    expect(await cacheNames(page)).toEqual(before);
  });
});

it('is gone when it is turned off again, with all that was kept', async () => {
  await open(home, {}, async (page) => {
    await isKept(page, '');
    await build('second', false);
    await page.goto(home);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations).toBe(0);
    expect(await cacheNames(page)).toEqual([]);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await page.context().setOffline(true);
    expect(await page.reload().catch(() => null)).toBeNull();
  });
});
