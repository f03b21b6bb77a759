/** Figures under strict rules and other eyes: a page written from right to left, a strict policy, forced colours, paper. */

import { views } from '@gongkai/testing/figures/figures';
import { signs, told } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { view } from '@gongkai/testing/figures/view';
import { type Browser, chromium, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../../scripts/browser.ts';
import { figureHtml } from '../src/index.ts';
import { sheet, sheetPaths } from './support/sheets.ts';

const own = sheetPaths.map((path) => sheet(path)).join('\n');
const figures = Object.entries({ ...views, ...stories, ...signs });
const bars = view(
  'bars',
  [1200, 300].map((number) => told(`第${number}`, `${number}件`)),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

/** A page with figures and our sheets under a strict policy, and what of it the policy forbade. */
async function open(markup: string, html = '<html>', media: Parameters<Page['emulateMedia']>[0] = {}) {
  page = await browser.newPage({ viewport: { width: 600, height: 900 } });
  await page.emulateMedia(media);
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.css')
      ? route.fulfill({ contentType: 'text/css', body: own })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
          body: `<!doctype html>${html}<head><link rel="stylesheet" href="/own.css"></head><body>${markup}`,
        }),
  );
  await page.goto('http://figures.test/');
  return violations;
}

/** How far each bar is painted from the left end of its track, in pixels, whatever its colour is. */
async function painted(): Promise<readonly number[]> {
  const boxes = await page.$$eval('svg.gk-bar', (list) =>
    list.map((bar) => {
      const { x, y, width, height } = bar.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const png = PNG.sync.read(await page.screenshot());
  return boxes.map(({ x, y, width, height }) => {
    const at = (column: number) => {
      const start = (Math.round(y + height / 2) * png.width + Math.round(x) + column) * 4;
      return [...png.data.subarray(start, start + 3)].join();
    };
    let length = 0;
    while (length < width && at(length + 3) === at(3)) length += 1;
    return length + 3;
  });
}

const ratio = ([long = 0, short = 0]: readonly number[]) => {
  expect(long).toBeGreaterThan(60);
  expect(Math.abs(short - long / 4)).toBeLessThanOrEqual(1);
};

test('no figure needs anything that a strict policy forbids', async () => {
  const markup = figures.map(([name, figure]) => figureHtml(figure, { id: name, links: { csv: 'f.csv' } }));
  expect(await open(markup.join(''))).toEqual([]);
  await page.close();
  const [broken] = await open(`${markup[0]}<p style="color: red">`);
  expect(broken).toContain('Content Security Policy');
  await page.close();
});

test('in a page written from right to left bars begin at their zero, and labels stand before them', async () => {
  await open(figureHtml(bars), '<html dir="rtl" lang="ar">');
  ratio(await painted());
  const [label, number, bar] = await Promise.all(
    ['tr[data-obs] th', 'tr[data-obs] .gk-num', 'svg.gk-bar'].map((selector) =>
      page.locator(selector).first().boundingBox(),
    ),
  );
  expect(label?.x).toBeLessThan(number?.x ?? 0);
  expect(number?.x).toBeLessThan(bar?.x ?? 0);
  await page.close();
});

describe.each(['light', 'dark'] as const)('forced colours, %s', (colorScheme) => {
  test.each(['bars', 'rate', 'count', 'signs'] as const)('marks of %s are seen', async (name) => {
    await open(figureHtml({ ...views, ...signs }[name]), '<html>', { forcedColors: 'active', colorScheme });
    const faint = await page.$$eval('.gk-bar > :not(.gk-track), .gk-dots > *', (marks) =>
      marks.flatMap((mark) => {
        const ground = getComputedStyle(mark.closest('figure') as Element).backgroundColor;
        const shapes = mark.matches('svg') ? [...mark.querySelectorAll('rect, path, line')] : [mark];
        const isSeen = shapes.some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some((paint) => paint !== 'none' && paint !== ground);
        });
        return isSeen ? [] : mark.outerHTML;
      }),
    );
    expect(faint).toEqual([]);
    await page.close();
  });
});

test('forced colours leave the lengths of bars', async () => {
  await open(figureHtml(bars), '<html>', { forcedColors: 'active' });
  ratio(await painted());
  await page.close();
});

describe('on paper', () => {
  test('bars are printed, dark does not reach it, and what only a screen can do is gone', async () => {
    await open(figureHtml(bars, { links: { csv: 'f.csv' } }), '<html data-gk-theme="dark">', {
      media: 'print',
      colorScheme: 'dark',
    });
    ratio(await painted());
    const look = await page.$eval('.gk-figure', (figure) => {
      const shown = (selector: string) => (figure.querySelector(selector)?.getClientRects().length ?? 0) > 0;
      const { color, backgroundColor, breakInside } = getComputedStyle(figure);
      return {
        color,
        backgroundColor,
        breakInside,
        files: shown('.gk-files'),
        more: shown('.gk-more'),
        rows: shown('.gk-rows'),
      };
    });
    expect(look).toMatchObject({ files: false, more: false, rows: true });
    const brightness = (text: string) =>
      (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    expect(brightness(look.color)).toBeLessThan(200);
    expect(brightness(look.backgroundColor)).toBeGreaterThan(600);
    await page.close();
  });
});
