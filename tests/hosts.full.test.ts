/** The recipe for nginx (docs/hosting/nginx.conf), run by a real nginx below a path. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../scripts/browsers/free-port.ts';
import { listen } from '../scripts/listen.ts';
import { touchMap, useBrowser } from './browser.ts';
import { builtFiles } from './dist.ts';
import { buildSample } from './sites/site-below.ts';

const found = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
const hasNginx = found.status === 0;
if (!hasNginx)
  console.warn(
    'No nginx on this machine: the recipe for it is not tried (Debian: apt-get install nginx-light).',
  );

const open = useBrowser();

describe.skipIf(!hasNginx)('a site on nginx, below a path, without redirects', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-nginx-'));
  const site = path.join(folder, 'www/union');
  let nginx: ChildProcess | undefined;
  let home = '';

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'www'));
    const { status, said } = buildSample(folder, site, {
      url: 'https://www.example.gov.cn/union/',
      icon: 'icon.svg',
      pages: { pictures: false },
      offline: true,
    });
    expect({ status, said }).toEqual({ status: 0, said: '' });
    // A frozen figure is a file like any other; no union of these was frozen.
    mkdirSync(path.join(site, 'frozen/0123456789ab/one'), { recursive: true });
    writeFileSync(
      path.join(site, 'frozen/0123456789ab/one/index.html'),
      '<!doctype html><title>frozen</title>',
    );
    const port = await freePort();
    const recipe = readFileSync('docs/hosting/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/www', path.join(folder, 'www'));
    writeFileSync(path.join(folder, 'site.conf'), recipe);
    const types = path.join(path.dirname(/--conf-path=(\S+)/.exec(found.stderr)?.[1] ?? ''), 'mime.types');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${path.join(folder, name)};`,
    );
    writeFileSync(
      path.join(folder, 'nginx.conf'),
      [
        'daemon off; master_process off;',
        `pid ${path.join(folder, 'nginx.pid')}; error_log ${path.join(folder, 'error.log')};`,
        'events {}',
        `http { include ${types}; default_type application/octet-stream; access_log off; ${temporary.join(' ')} include ${path.join(folder, 'site.conf')}; }`,
      ].join('\n'),
    );
    const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
    nginx = child;
    home = `http://127.0.0.1:${port}/union/`;
    await vi.waitFor(
      async () => {
        if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
        expect((await fetch(home)).status).toBe(200);
      },
      { timeout: 120_000, interval: 50 },
    );
  }, 600_000);
  afterAll(async () => {
    if (nginx && nginx.exitCode === null) {
      const ended = once(nginx, 'exit');
      nginx.kill();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(new URL(address, home), { redirect: 'manual', headers });

  it('answers every page with the slash and without, and every file, without a redirect', async () => {
    const wrong: string[] = [];
    const ask = async (address: string, type: RegExp) => {
      const response = await get(encodeURI(address));
      await response.arrayBuffer();
      const said = response.headers.get('content-type') ?? '';
      if (response.status !== 200 || !type.test(said)) wrong.push(`${response.status} ${said} ${address}`);
    };
    const files = builtFiles('', site);
    const types: Readonly<Record<string, RegExp>> = {
      '.html': /^text\/html; charset=utf-8$/,
      '.js': /^text\/javascript; charset=utf-8$/,
      '.css': /^text\/css/,
      '.json': /^application\/json; charset=utf-8$/,
      '.csv': /^text\/csv; charset=utf-8$/,
      '.svg': /^image\/svg\+xml/,
      '.xml': /^(text|application)\/(atom\+)?xml/,
      '.webmanifest': /^application\/manifest\+json/,
      '.jsonld': /^application\/ld\+json/,
      '.geojson': /^application\/geo\+json/,
      '.png': /^image\/png$/,
    };
    for (const file of files) {
      await ask(file, types[path.extname(file)] ?? /./);
      if (!file.endsWith('/index.html')) continue;
      await ask(path.dirname(file), /^text\/html; charset=utf-8$/);
      await ask(`${path.dirname(file)}/`, /^text\/html; charset=utf-8$/);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
    const root = await get(home.slice(0, -1));
    expect([root.status, new URL(root.headers.get('location') ?? '', home).pathname]).toEqual([
      308,
      '/union/',
    ]);
  });

  it.each([
    ['', 'no-cache', true],
    ['method', 'no-cache', true],
    ['figures/demo-cases/', 'no-cache', true],
    ['embed/', 'no-cache', true],
    ['embed/demo-cases/', 'no-cache', false],
    ['embed/demo-cases', 'no-cache', false],
    ['frozen/0123456789ab/one/', 'public, max-age=86400', false],
    ['data/all.csv', 'no-cache', true],
    ['sw.js', 'no-cache', true],
    ['offline.js', 'no-cache', true],
    ['figures/demo-cases.svg', 'public, max-age=3600', true],
  ])('/%s: cached for %s, framed by nobody: %s', async (address, caching, isClosed) => {
    const { headers } = await get(address);
    expect(headers.get('cache-control')).toBe(caching);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe(isClosed ? 'DENY' : null);
    const policy = headers.get('content-security-policy');
    if (isClosed) expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    else expect(policy).toBeNull();
  });

  it('lets hashed files be kept for ever, and compresses text', async () => {
    const assets = builtFiles('', path.join(site, 'assets'));
    for (const asset of assets) {
      const response = await get(`assets/${asset}`, { 'Accept-Encoding': 'gzip' });
      expect([asset, response.headers.get('cache-control')]).toEqual([
        asset,
        'public, max-age=31536000, immutable',
      ]);
      await response.arrayBuffer();
    }
    // What is shorter than 1,024 bytes stays as it is.
    const csv = builtFiles('.csv', site).find((file) => readFileSync(path.join(site, file)).length > 1024);
    for (const address of [
      '',
      'unions/sample/',
      csv ?? 'no long CSV',
      'data/indicators.json',
      'figures/demo-cases.svg',
      'sitemap.xml',
    ]) {
      const { headers } = await get(address, { 'Accept-Encoding': 'gzip' });
      expect([address, headers.get('content-encoding'), headers.get('vary')]).toEqual([
        address,
        'gzip',
        'Accept-Encoding',
      ]);
    }
    const first = await get('');
    const again = await get('', { 'If-Modified-Since': first.headers.get('last-modified') ?? '' });
    expect(again.status).toBe(304);
  });

  it('says what is not there, with the page for that, at any depth', async () => {
    for (const address of [
      'nothing',
      'a/b/c/d',
      'figures/nothing/',
      'data/nothing.json',
      'embed/nothing.js',
    ]) {
      const response = await get(address);
      expect([address, response.status]).toEqual([address, 404]);
      expect(await response.text()).toBe(readFileSync(path.join(site, '404.html'), 'utf8'));
    }
  });

  /** Loads what a page loads when it is used; what the policy of the host forbids is collected. */
  async function violations(address: string, use: (page: Page) => Promise<void> = async () => {}) {
    return open('about:blank', {}, async (page) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy|MIME type|X-Frame-Options/.test(message.text()))
          said.push(message.text());
      });
      await page.goto(new URL(address, home).href, { waitUntil: 'networkidle' });
      // Playwright does not always call a network idle where a frame was sent elsewhere before it had come.
      const asked = new Set<Request>();
      page.on('request', (request) => asked.add(request));
      for (const event of ['requestfinished', 'requestfailed'] as const)
        page.on(event as 'requestfinished', (request) => asked.delete(request));
      await page.keyboard.press('Tab');
      await use(page);
      await expect.poll(() => Array.from(asked, (request) => request.url())).toEqual([]);
      const sheets = await page.evaluate(() => document.styleSheets.length);
      expect(sheets).toBeGreaterThan(0);
      return said;
    });
  }

  it.each([
    '',
    'unions/sample/',
    'unions/demo-a/',
    'figures/',
    'figures/demo-cases/use/',
    'embed/',
    'embed/demo-cases/',
    'stations/',
    'data/',
  ])('/%s does with the policy what it does without', async (address) => {
    expect(await violations(address)).toEqual([]);
  });

  it('has search, the dialog of uses and a map that work with the policy', async () => {
    expect(
      await violations('search/', async (page) => {
        await page.locator('input[type="search"]').fill('调解');
        await expect.poll(() => page.locator('main a').count()).toBeGreaterThan(0);
      }),
    ).toEqual([]);
    expect(
      await violations('figures/demo-cases/', async (page) => {
        await page.locator('a[href$="/use/"]').first().click();
        await page.locator('dialog[open]').waitFor();
      }),
    ).toEqual([]);
    expect(await violations('figures/demo-stations/', touchMap)).toEqual([]);
  });

  it('may be framed where it is made for that, and nowhere else', async () => {
    const host = await listen(
      createServer((request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.end(`<iframe name="inside" src="${home}${request.url?.slice(1)}"></iframe>`);
      }),
    );
    try {
      const inside = (address: string) =>
        open(host.url + address, {}, async (page) => {
          const frame = page.frame({ name: 'inside' });
          return frame?.url().startsWith('chrome-error') ? null : frame?.locator('body').innerText();
        });
      expect(await inside('embed/demo-cases/')).toContain('件');
      expect(await inside('figures/demo-cases/')).toBeNull();
      expect(await inside('')).toBeNull();
    } finally {
      await host.close();
    }
  });
});
