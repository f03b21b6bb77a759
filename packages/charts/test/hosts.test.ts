/** Figures in the pages of others: they look as they do alone, and what is around them stays as it was. */
import { writeFileSync } from 'node:fs';
import { views } from '@gongkai/testing/figures/figures';
import { signs, told } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { view } from '@gongkai/testing/figures/view';
import pixelmatch from 'pixelmatch';
import { type Browser, chromium, type Page } from 'playwright';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchOptions } from '../../../scripts/browser.ts';
import { figureHtml } from '../src/index.ts';
import { fetchedHosts } from './support/fetched-hosts.ts';
import { forcedHosts, hosts as ourHosts } from './support/hosts.ts';
import { sheet, sheetPaths } from './support/sheets.ts';

const own = sheetPaths.map((path) => sheet(path)).join('\n');
/** One of each kind and every sign; with those that tell a story in the full run. */
const figures = Object.entries({
  ...views,
  ...(inject('isFull') ? stories : {}),
  'short-bars': signs['short-bars'],
  signs: signs.signs,
});
/** In the full run with those that are fetched. */
const hosts = inject('isFull') ? { ...ourHosts, ...fetchedHosts() } : ourHosts;
/** In dark as well in the full run. */
const schemes = inject('isFull') ? (['light', 'dark'] as const) : (['light'] as const);
const width = 720;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage({ viewport: { width: 1520, height: 1400 } });
});
afterAll(() => browser.close());

const left = (index: number) => 20 + (index % 2) * (width + 20);

interface Picture {
  /** As it was taken: equal bytes need not be unpacked to be compared. */
  readonly bytes: Buffer;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** All figures as they are painted in a host's article, each at the place that is set for it; in two columns, since a picture has at most 8192 lines. */
async function picture(css: string, article: string, tops: readonly number[]): Promise<Picture> {
  const boxes = figures.map(
    ([name, view], index) =>
      `<div style="position: absolute; margin: 0; left: ${left(index)}px; top: ${tops[index] ?? 0}px; width: ${width}px">${figureHtml(view, { id: name })}</div>`,
  );
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${css}</style><style>${own}</style><body>${article}${boxes.join('')}`,
  );
  const places = await page.$$eval('figure.gk-figure', (list) =>
    list.map((figure) => {
      const { x, y, width, height } = figure.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  return { bytes: await page.screenshot({ fullPage: true }), boxes: places };
}

/** The pixels of a picture: in a tenth of the time that a reader written in JavaScript takes for so many. */
async function pixelsOf(bytes: Buffer): Promise<PNG> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return Object.assign(new PNG({ width: 1, height: 1 }), { data, width: info.width, height: info.height });
}

/** A part of a picture as one of its own. */
function cut(png: PNG, { x, y, width, height }: Picture['boxes'][number]): PNG {
  const part = new PNG({ width: Math.floor(width), height: Math.floor(height) });
  PNG.bitblt(png, part, x, y, part.width, part.height);
  return part;
}

describe.each(schemes)('in %s', (colorScheme) => {
  let alone: Picture;
  let alonePixels: PNG;
  let tops: number[];
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme });
    const { boxes } = await picture('', '<div>', []);
    const ends = [20, 20];
    tops = boxes.map(({ height }, index) => {
      const top = ends[index % 2] ?? 0;
      ends[index % 2] = top + Math.ceil(height) + 20;
      return top;
    });
    alone = await picture('', '<div>', tops);
    alonePixels = await pixelsOf(alone.bytes);
  });

  test.each(Object.entries(hosts))(
    'figures look the same in %s',
    async (name, { css, article, most = 0.01 }) => {
      const inside = await picture(css, article, tops);
      const isSame = alone.bytes.equals(inside.bytes);
      const pictures = isSame ? null : { alone: alonePixels, inside: await pixelsOf(inside.bytes) };
      const differences = figures.flatMap(([figure], index) => {
        const [a, b] = [alone.boxes[index], inside.boxes[index]];
        if (!a || !b) return [`${figure}: missing`];
        if (Math.abs(a.width - b.width) > 0.5 || Math.abs(a.height - b.height) > 0.5)
          return [`${figure}: ${b.width}×${b.height} instead of ${a.width}×${a.height}`];
        if (!pictures) return [];
        const [before, after] = [cut(pictures.alone, a), cut(pictures.inside, a)];
        const share =
          pixelmatch(before.data, after.data, undefined, before.width, before.height) /
          (before.width * before.height);
        return share < most ? [] : [`${figure}: ${(share * 100).toFixed(2)} %`];
      });
      if (process.env.GONGKAI_PICTURES)
        writeFileSync(`${process.env.GONGKAI_PICTURES}/${name}-${colorScheme}.png`, inside.bytes);
      expect(differences).toEqual([]);
    },
  );
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'text is set in the language that its element names, in %s',
  async (locale) => {
    await page.setContent(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${own}</style>${figures.map(([name, view]) => figureHtml(view, { id: name, locale })).join('')}`,
    );
    const other = await page.$$eval('figure.gk-figure, figure.gk-figure *', (elements) =>
      elements.flatMap((element) => {
        const expected = element.closest('[lang]')?.getAttribute('lang');
        const found = getComputedStyle(element).getPropertyValue('-webkit-locale').replaceAll('"', '');
        return found === expected ? [] : [`${element.outerHTML.slice(0, 80)}: ${found} not ${expected}`];
      }),
    );
    expect(other).toEqual([]);
  },
);

/** How many pixels of two pictures of one size are not the same. */
async function differing(a: Buffer, b: Buffer): Promise<number> {
  if (a.equals(b)) return 0;
  const [before, after] = [await pixelsOf(a), await pixelsOf(b)];
  const one = new Uint32Array(new Uint8Array(before.data).buffer);
  const other = new Uint32Array(new Uint8Array(after.data).buffer);
  return one.reduce((sum, pixel, index) => sum + (pixel === other[index] ? 0 : 1), 0);
}

/** A page of somebody else, with all sorts of elements and names that could be ours. */
const others = `
  <main data-theme="dark" data-area="rights" class="figure rows bar"><h1>标题</h1><h3>小标题</h3><p>正文<a href="#">链接</a><b>粗</b><i>斜</i><small>小</small><code>a=1</code></p>
  <figure><table><caption>表</caption><thead><tr><th>一</th><th>二</th></tr></thead><tbody><tr><th>甲</th><td>1</td></tr><tr><td>乙</td><td>2</td></tr></tbody></table><figcaption>图注</figcaption></figure>
  <ul><li>一</li><li data-area="skills">二</li></ul><ol><li>三</li></ol><details open><summary>更多</summary><p>里面</p></details>
  <svg width="200" height="40"><rect width="60%" height="20"/><text x="4" y="38">图</text></svg><button>按钮</button><input value="输入"><hr></main>
  <div data-theme="light"><p style="background: var(--gk-sheet, #eee); color: var(--gk-ink, #333)">自己的颜色</p></div>`;

describe.each(schemes)('in %s', (colorScheme) => {
  const all = Object.entries({ ...hosts, 'no sheet': { css: '', article: '<div>' } });
  // In a plain run the hosts take turns in having a ground of their own.
  const grounds = ['', 'body { background: #123; color: #fed; }'];
  test.each(all.map(([name, host], index) => [name, host, index] as const))(
    'our sheets change nothing in %s',
    async (_, { css, article }, index) => {
      await page.emulateMedia({ colorScheme });
      const paint = async (sheets: string, background: string) => {
        // The figure is there both times, in a box of its own that is left out.
        const box = `<div style="position: absolute; overflow: hidden; top: 0; right: 0; width: 300px; height: 900px; visibility: hidden">${figureHtml(views.bars)}</div>`;
        await page.setContent(
          `<!doctype html><meta charset="utf-8"><style>${css}${background}</style><style>${sheets}</style><body>${article}${others}${box}`,
        );
        return page.screenshot({ clip: { x: 0, y: 0, width: 800, height: 1400 } });
      };
      // A pixel at the edge of a letter may be a shade of another; what a sheet changes is more than that.
      for (const background of inject('isFull') ? grounds : [grounds[index % 2] ?? ''])
        expect(
          await differing(await paint(own, background), await paint('', background)),
        ).toBeLessThanOrEqual(2);
    },
  );
});

describe('bars as they are painted', () => {
  /** How far a bar reaches in pixels that have its colour, in a row of the picture. */
  function reach(png: PNG, { x, y, width: length, height }: Picture['boxes'][number]): number {
    const at = (column: number) => {
      const start = (Math.round(y + height / 2) * png.width + Math.round(x) + column) * 4;
      return [...png.data.subarray(start, start + 3)].join();
    };
    const colour = at(3);
    let last = 0;
    for (let column = 0; column < length; column += 1) if (at(column) === colour) last = column + 1;
    return last;
  }

  test.each(Object.entries({ ...hosts, ...forcedHosts }))(
    'are in the ratio of their values in %s',
    async (_, { css, article }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const printed = [1200, 900, 333, 96, 40];
      const plain = view(
        'bars',
        printed.map((number) => told(`第${number}`, `${number}件`)),
      );
      await page.setContent(
        `<!doctype html><meta charset="utf-8"><style>${css}</style><style>${own}</style><body>${article}<div style="position: absolute; left: 0; top: 0; width: 700px; margin: 0">${figureHtml(plain)}`,
      );
      const boxes = await page.$$eval('svg.gk-bar', (list) =>
        list.map((bar) => {
          const { x, y, width, height } = bar.getBoundingClientRect();
          // The track lies between its lines.
          const line = Number.parseFloat(getComputedStyle(bar).borderLeftWidth);
          return { x: x + line, y, width: width - 2 * line, height };
        }),
      );
      const png = await pixelsOf(await page.screenshot({ clip: { x: 0, y: 0, width: 800, height: 700 } }));
      const lengths = boxes.map((box) => reach(png, box));
      expect(lengths).toHaveLength(printed.length);
      for (const [index, length] of lengths.entries()) {
        const expected = ((printed[index] ?? 0) / 1200) * (boxes[0]?.width ?? 0);
        // One pixel at the end is painted in part.
        expect(Math.abs(length - expected), `${printed[index]}: ${length}`).toBeLessThanOrEqual(1);
      }
    },
  );
});
