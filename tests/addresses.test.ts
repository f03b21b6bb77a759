import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasChineseFont } from '../packages/astro/src/files/picture.ts';
import { type Listening, listen } from '../scripts/listen.ts';
import { useBrowser } from './browser.ts';
import { allBuiltFiles, builtFiles, sampledPages } from './dist.ts';
import { buildSample } from './sites/site-below.ts';

const open = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-addresses-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const base = '/zt/%E5%B7%A5%E4%BC%9A/';
const site = path.join(folder, 'site');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder as nginx with `try_files $uri $uri/index.html` and many object stores do: a folder's page without a redirect. */
const withoutRedirect = () =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const below = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null;
    const candidates = below === null ? [] : [below, path.join(below, 'index.html')];
    const file = candidates
      .map((name) => path.join(site, name))
      .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    const found = file ?? path.join(site, '404.html');
    response.writeHead(file ? 200 : 404, {
      'Content-Type': types[path.extname(found)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(found));
  });

/** Colours of a site's own: a ground in both themes, the colour of one work area in one. */
const palette = {
  light: { paper: '#eef4ff', area: { rights: '#0b3d91' } },
  dark: { paper: '#000814' },
};

let served: Listening;
beforeAll(async () => {
  const { status, stdout, said } = buildSample(folder, site, {
    url: 'https://www.example.gov.cn/zt/工会/',
    // The site in its folder is in English beside Chinese; this one, in traditional characters.
    languages: ['zh-Hans', 'zh-Hant'],
    icon: 'icon.svg',
    palette,
    offline: true,
    // Pictures for articles are looked at in the other sites.
    pages: { pictures: false },
  });
  expect({ status, said }).toEqual({ status: 0, said: '' });
  // With its address known, nothing is asked of the host.
  expect(stdout).not.toContain('redirect');
  served = await listen(withoutRedirect());
}, 900_000);
afterAll(() => served?.close());

const addressesIn = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/** Asks for every address inside a site, from pages on. @returns those that do not answer, and how many were asked */
async function crawl(starts: readonly URL[]): Promise<{ failed: string[]; pages: number; asked: number }> {
  const asked = new Set<string>();
  const queue = [...starts];
  const failed: string[] = [];
  let pages = 0;
  for (let url = queue.pop(); url; url = queue.pop()) {
    url.hash = '';
    if (asked.has(url.href)) continue;
    asked.add(url.href);
    const response = await fetch(url, { redirect: 'error' });
    if (response.status !== 200) failed.push(`${response.status} ${url.pathname}`);
    if (response.headers.get('content-type') !== 'text/html') {
      await response.arrayBuffer();
      continue;
    }
    pages += 1;
    for (const address of addressesIn(await response.text())) {
      const target = new URL(address, url);
      if (target.origin !== url.origin) continue;
      if (!address.startsWith('#')) queue.push(target);
    }
  }
  return { failed, pages, asked: asked.size };
}

describe('a site whose address is known, below a path, on a host without redirects', () => {
  it('answers every address that is on any of its pages, asked for with a slash and without', async () => {
    const folders = builtPages()
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => base + encodeURI(path.dirname(file)));
    // Pages that are files, to be copied from.
    const files = builtPages()
      .filter((file) => file.endsWith('.wechat.html'))
      .map((file) => base + encodeURI(file));
    const starts = [base, ...files, ...folders.flatMap((one) => [one, `${one}/`])];
    const { failed, pages, asked } = await crawl(starts.map((one) => new URL(one, served.url)));
    expect(failed).toEqual([]);
    // No page leads to another form of an address than these two.
    expect(pages).toBe(starts.length);
    expect(starts.length).toBeGreaterThan(100);
    // Files and styles, too.
    expect(asked).toBeGreaterThan(pages + 20);
  });

  it('starts every address with its path: also on embedded figures, fictional ones, and the page for what is not there', () => {
    const pages = builtPages();
    for (const kind of ['embed/demo-cases/', 'figures/demo-stations/', 'unions/demo-a/', '404.html'])
      expect(pages.some((file) => file.startsWith(kind))).toBe(true);
    const others = pages.flatMap((file) =>
      addressesIn(readFileSync(path.join(site, file), 'utf8'))
        .filter((address) => !/^(#|https?:|tel:|geo:|mailto:)/.test(address) && !address.startsWith(base))
        .map((address) => `${file}: ${address}`),
    );
    expect(others).toEqual([]);
  });

  it.each([
    '',
    'method',
    'method/',
    'unions/sample',
    'unions/sample/',
    'figures/demo-cases',
    'embed/demo-cases',
    'figures/demo-stations',
  ])('/%s has its style and its script', async (address) => {
    await open('about:blank', {}, async (page) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() !== 200) failed.push(response.url());
      });
      await page.goto(new URL(base + address, served.url).href, { waitUntil: 'networkidle' });
      // A page without elements asks for none; on a busy machine Chromium has left an import unanswered until it was asked again.
      const waiting = async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter(
              ({ localName }) => localName.startsWith('gk-') && customElements.get(localName) === undefined,
            ).length,
        );
      };
      await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
      const rules = await page.evaluate(() =>
        [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
      );
      expect(rules).toBeGreaterThan(50);
      expect(failed).toEqual([]);
    });
  });

  it('can be read again without a network where it was visited, and says so where it was not', async () => {
    await open('about:blank', {}, async (page) => {
      const kept = (path: string) =>
        page.evaluate(
          async (href) => (await caches.match(href)) !== undefined,
          served.url.slice(0, -1) + path,
        );
      await page.goto(new URL(`${base}method/`, served.url).href);
      const heading = () => page.locator('h1').first().textContent();
      const shown = await heading();
      // The page that was there before the worker is kept, too, with what it consists of.
      await expect.poll(() => kept(`${base}method/`)).toBe(true);
      await expect.poll(() => kept(`${base}offline/`)).toBe(true);
      await page.context().setOffline(true);
      await page.reload();
      expect(await heading()).toBe(shown);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).not.toBe('rgba(0, 0, 0, 0)');
      await page.goto(new URL(`${base}about/`, served.url).href);
      expect(await heading()).toBe('没有网络');
      // Frames are none of its business.
      const frame = await page.goto(new URL(`${base}embed/demo-cases/`, served.url).href).catch(() => null);
      expect(frame).toBeNull();
    });
  });

  it('shows what is not there with style and links at any depth', async () => {
    for (const address of ['nothing', 'a/b/c/d']) {
      const response = await fetch(new URL(base + address, served.url));
      expect(response.status).toBe(404);
      for (const link of addressesIn(await response.text()).filter((one) => !one.startsWith('#')))
        expect([link, (await fetch(new URL(link, response.url))).status]).toEqual([link, 200]);
    }
  });

  const builtPages = () => allBuiltFiles(site).filter((file) => file.endsWith('.html'));
});

describe('a site that gives colours of its own', () => {
  const files = () =>
    readdirSync(path.join(site, 'figures')).filter(
      (name) => name.endsWith('.svg') && name.startsWith('demo-'),
    );
  const text = (name: string) => readFileSync(path.join(site, 'figures', name), 'utf8');

  it('has them in its SVG and PNG files, and ours no more', async () => {
    const svgs = files().map(text);
    expect(svgs.filter((svg) => svg.includes('#0b3d91')).length).toBeGreaterThan(0);
    expect(svgs.filter((svg) => svg.includes('#4d1879'))).toEqual([]);
    const name = files().find((file) => text(file).includes('height="4" fill="#0b3d91"'));
    if (!(await hasChineseFont())) return;
    const { data } = await sharp(path.join(site, 'figures', name?.replace('.svg', '.png') ?? ''))
      .removeAlpha()
      .extract({ left: 700, top: 2, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const drawn = [0x0b, 0x3d, 0x91].map((part, index) => Math.abs(part - (data[index] ?? 0)));
    expect(Math.max(...drawn)).toBeLessThan(12);
  });

  it('has them on its pages and in frames, in either theme, by its own sheet', async () => {
    for (const [page, sheets] of [
      ['', 0],
      [`embed/${files()[0]?.replace('.svg', '')}/?theme=auto`, 1],
    ] as const)
      for (const [colorScheme, paper, rights] of [
        ['light', '#eef4ff', '#0b3d91'],
        ['dark', '#000814', '#c999c8'],
      ] as const)
        await open(new URL(base + page, served.url).href, { colorScheme }, async (tab) => {
          const tokens = await tab.evaluate(() => {
            const style = getComputedStyle(document.documentElement);
            const inline = document.querySelectorAll('style').length;
            return [style.getPropertyValue('--gk-paper'), style.getPropertyValue('--gk-area-rights'), inline];
          });
          expect(tokens).toEqual([paper, rights, sheets]);
        });
  });
});

describe('a site whose address is not known', () => {
  const relative = inject('relative');

  it('names the file in every link to a page, so that it opens from a folder', () => {
    const wrong: string[] = [];
    for (const file of [...builtFiles('.html', relative), ...sampledPages(relative)]) {
      if (file === '404.html') continue;
      for (const address of addressesIn(readFileSync(path.join(relative, file), 'utf8'))) {
        if (/^(#|https?:|tel:|geo:|mailto:)/.test(address)) continue;
        const target = decodeURIComponent(address.replace(/[?#].*$/s, ''));
        const to = path.join(relative, path.dirname(file), target);
        if (address.startsWith('/') || !statSync(to, { throwIfNoEntry: false })?.isFile())
          wrong.push(`${file}: ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is read by a double click: from page to page without a server', async () => {
    await open(pathToFileURL(path.join(relative, 'index.html')).href, {}, async (page) => {
      const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const styled = await colour();
      expect(styled).not.toBe('rgba(0, 0, 0, 0)');
      for (const name of ['来源', '指标', '站点']) {
        await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
        await page.waitForLoadState();
        expect(page.url()).toMatch(/^file:.*\/index\.html$/);
        expect(await colour()).toBe(styled);
      }
    });
  });

  it.each(['search', 'figures', 'figures/hanyin-stations', 'unions/ankang', 'stations', 'embed', 'data'])(
    'has its style and its words in a folder, too: %s',
    async (folderOfPage) => {
      const file = path.join(relative, folderOfPage, 'index.html');
      await open(pathToFileURL(file).href, {}, async (page) => {
        const shown = await page.evaluate(() => ({
          rules: [...document.styleSheets].length,
          ground: getComputedStyle(document.body).backgroundColor,
          words: document.querySelector('main')?.textContent?.trim().length ?? 0,
          links: document.querySelectorAll('main a[href]').length,
        }));
        expect(shown.rules).toBeGreaterThan(0);
        expect(shown.ground).not.toBe('rgba(0, 0, 0, 0)');
        expect(shown.words).toBeGreaterThan(100);
        expect(shown.links).toBeGreaterThan(3);
      });
    },
  );
});
