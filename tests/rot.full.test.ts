/**
 * Years later: a copy of the project in which a colour, a template and a number were changed is built anew. What was frozen is byte for byte what it was,
 * what is live says what became of it, and an old page among new files looks as it did.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listen } from '../scripts/listen.ts';
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';
import { address } from './frame-host.ts';

const open = useBrowser();
const today = inject('site');
const id = 'hanyin-stations';
const old = /\?v=([0-9a-f]{12})/.exec(built(`figures/${id}/use/index.html`))?.[1] ?? '';
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-rot-'));
const site = path.join(folder, 'dist');
/** A whole site is built, on a machine that may be busy. */
const minutes = (count: number) => count * 60_000;
let later = '';
let close = () => {};

/** Changes one text in one file. */
function change(file: string, from: string, to: string): void {
  const full = path.join(folder, file);
  const text = readFileSync(full, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(full, text.replace(from, to));
}

/** A copy of the project that finds the copied packages, and all others where they are. */
function copyProject(): void {
  const parts = ['archive', 'data', 'packages', 'scripts', 'site', 'astro.config.mjs', 'package.json'];
  for (const part of [...parts, 'tsconfig.json'])
    cpSync(part, path.join(folder, part), {
      recursive: true,
      filter: (from) => !/[/\\](?:node_modules|test)$/.test(from),
    });
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@gongkai'), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (name !== '@gongkai' && !name.startsWith('.'))
      symlinkSync(path.resolve('node_modules', name), path.join(modules, name));
  for (const name of readdirSync(path.join(folder, 'packages')))
    symlinkSync(path.join(folder, 'packages', name), path.join(modules, '@gongkai', name));
}

/** A new snapshot of the union, in which a number of the figure is corrected. */
function correctNumber(): void {
  const snapshots = path.join(folder, 'data/unions/hanyin/snapshots');
  const [newest = ''] = readdirSync(snapshots).sort().reverse();
  const snapshot = JSON.parse(readFileSync(path.join(snapshots, newest), 'utf8')) as {
    observations: {
      id: string;
      quantity: { value: number; low: number } & object;
      source?: { phrase: string };
      derived?: { of: readonly string[] };
    }[];
  };
  const [number] = snapshot.observations.filter((one) => one.id === 'hanyin.service-stations.care-station');
  if (!number?.source) throw new Error('no such number');
  Object.assign(number.quantity, { printed: '9处', value: 9, low: 9, high: 9 });
  number.source.phrase = number.source.phrase.replace('8处', '9处');
  for (const { derived, quantity } of snapshot.observations)
    if (derived?.of.includes(number.id)) {
      quantity.value += 1;
      quantity.low += 1;
    }
  const corrections = [{ observation: number.id, replaces: newest.slice(0, 10), reason: '来源更正' }];
  writeFileSync(
    path.join(snapshots, '2027-03-01.json'),
    JSON.stringify({ ...snapshot, date: '2027-03-01', corrections }),
  );
  for (const name of ['figures.json', 'union.json']) {
    const file = path.join(folder, 'data/unions/hanyin', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('8处', '9处'));
  }
}

beforeAll(async () => {
  copyProject();
  correctNumber();
  change(
    'data/site.json',
    '"icon"',
    '"palette": {"light": {"sheet": "#eef6ff"}}, "pages": {"pictures": false}, "icon"',
  );
  change('packages/charts/src/frame/frame-html.ts', '<p class="gk-name">', '<p class="gk-name">改版：');
  change('packages/charts/src/styles/frame.css', 'font-size: 1.25rem', 'font-size: 1.5rem');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'inherit' });
  expect(status).toBe(0);
  // The server knows the files that were there when it began.
  const place = path.join(site, 'embed/old');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), built(`embed/${id}/index.html`));
  const server = createServer(sirv(site, { dev: false }));
  ({ url: later, close } = await listen(server));
}, minutes(20));
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** The picture of a page, and what it asked for. */
async function pictureOf(
  url: string,
): Promise<{ readonly picture: string; readonly requests: readonly string[] }> {
  return open('about:blank', { viewport: { width: 375, height: 700 } }, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    return { picture: (await page.screenshot()).toString('base64'), requests };
  });
}

describe('years later', () => {
  it('what was frozen is byte for byte what it was', () => {
    const frozen = builtFiles('.html').filter((file) => file.startsWith('frozen/'));
    expect(frozen.length).toBeGreaterThan(30);
    for (const file of frozen)
      expect([file, readFileSync(path.join(site, file), 'utf8') === built(file)]).toEqual([file, true]);
  });

  it('what is live says what became of the version that was handed out, in the new look', async () => {
    await open(`${later}embed/${id}/?v=${old}`, {}, async (page) => {
      const figure = page.locator('.gk-figure');
      expect(await figure.locator('.gk-since').textContent()).toContain('2027-03-01更正');
      expect(await figure.locator('.gk-name').textContent()).toContain('改版：');
      expect(await figure.locator('.gk-num').first().textContent()).toBe('9处');
      expect(await figure.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
        'rgb(238, 246, 255)',
      );
    });
    // Without script the page says it to everybody.
    await open(`${later}embed/${id}/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.gk-remarks').first().textContent()).toContain('8处，更正为9处');
      expect(await page.locator('.gk-since').count()).toBe(0);
    });
    const current = /\?v=([0-9a-f]{12})/.exec(
      readFileSync(path.join(site, 'figures', id, 'use/index.html'), 'utf8'),
    )?.[1];
    expect(current).not.toBe(old);
    await open(`${later}embed/${id}/?v=${current}`, {}, async (page) => {
      expect(await page.locator('.gk-since').count()).toBe(0);
    });
  });

  it('the page of the figure says of the old version what was wrong, what is right, and why, without script', async () => {
    await open(`${later}figures/${id}/?v=${old}`, { javaScriptEnabled: false }, async (page) => {
      const line = await page.locator(`#v-${old}`).textContent();
      for (const words of ['此后有更正', '8处，更正为9处', '来源更正']) expect(line).toContain(words);
    });
  });

  it('an old page among new files looks as it did, pixel for pixel, and asks for nothing', async () => {
    const [before, after] = [await pictureOf(`${today}embed/${id}/`), await pictureOf(`${later}embed/old/`)];
    expect(after.picture).toBe(before.picture);
    expect(after.requests).toEqual([`${later}embed/old/`]);
    const changed = await pictureOf(`${later}embed/${id}/`);
    expect(changed.picture).not.toBe(before.picture);
  });

  it('all code that was ever handed out still leads somewhere', () => {
    for (const name of readdirSync('tests/embeds').filter((file) => file.endsWith('.html'))) {
      const code = readFileSync(path.join('tests/embeds', name), 'utf8');
      // Pictures were left out of this build.
      for (const [, url = ''] of code.matchAll(/\b(?:src|href)="([^"]*)"/g)) {
        if (!url.startsWith(address) || url.includes('.png')) continue;
        const file = decodeURIComponent(new URL(url.replaceAll('&amp;', '&')).pathname.slice(1));
        const full = path.join(site, file.endsWith('/') ? `${file}index.html` : file);
        expect([name, url, existsSync(full)]).toEqual([name, url, true]);
      }
    }
  });
});
