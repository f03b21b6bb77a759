/** The elements on a page without a build, from the files of the package and from another origin: what an editor has who can paste one script tag. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare, trend } from '@gongkai/testing/figures/examples';
import { mechanismViews } from '@gongkai/testing/figures/mechanisms';
import { stationsView } from '@gongkai/testing/figures/stations';
import { type Browser, chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { figureJson } from '../../packages/charts/src/index.ts';
import { isOfTheDriver, launchOptions } from '../../scripts/browser.ts';
import { stagingFolder } from '../../scripts/packages/workspace.ts';
import { type Host, startHost } from './support/hosts.ts';

const [mechanism] = mechanismViews.values();
const views = { 'gk-mechanism': mechanism, 'gk-compare': compare, 'gk-trend': trend };
const data = Object.fromEntries(
  [...Object.entries(views), ['gk-station-map', stationsView(40)] as const].map(([tag, view]) => [
    tag,
    view ? JSON.parse(figureJson(view)) : null,
  ]),
);

/** All six, with a fallback inside each tag. */
const elements = `<gk-kpi-tile>爱心驿站 8处</gk-kpi-tile>
<gk-case-chart><table><caption>驿站</caption><tr><th>爱心驿站</th><td>8处</td></tr><tr><th>流动服务站</th><td>20余处</td></tr></table></gk-case-chart>
${Object.keys(data)
  .map((tag) => `<${tag}><p>此图的文字说明</p></${tag}>`)
  .join('\n')}
<script>const data = ${JSON.stringify(data)}; for (const tag of Object.keys(data)) document.querySelector(tag).data = data[tag]</script>`;

const pageOf = (script: string) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><h1>报道</h1>${elements}${script}</html>`;

const file = (id: string, name: string) => readFileSync(path.join(stagingFolder, id, 'dist/cdn', name));
const integrityOf = (name: string) =>
  `sha384-${createHash('sha384').update(file('map', name)).digest('base64')}`;

/** A host of files that sends no header, one that sends CORS, and the host of the articles, which has the files below a path as well. */
let bare: Host;
let open: Host;
let article: Host;
let browser: Browser;

const filesOf = (headers: Readonly<Record<string, string>>) => (asked: string) => {
  const [, id = '', name = ''] = /^\/deep\/(\w+)\/([\w.-]+)$/.exec(asked) ?? [];
  const found = path.join(stagingFolder, id, 'dist/cdn', name);
  return id && existsSync(found) ? { body: file(id, name), headers } : null;
};

const javascript = { 'content-type': 'text/javascript' };

beforeAll(async () => {
  bare = await startHost(filesOf({}));
  open = await startHost(filesOf({ ...javascript, 'access-control-allow-origin': '*' }));
  const own = filesOf(javascript);
  const pages: Record<string, { script: string; policy?: string }> = {
    classic: { script: `<script src="${bare.origin}/deep/map/gongkai.js"></script>` },
    twice: { script: `<script src="${bare.origin}/deep/map/gongkai.js"></script>`.repeat(2) },
    both: {
      script: `<script src="${bare.origin}/deep/elements/gongkai.js"></script><script src="${bare.origin}/deep/map/gongkai.js"></script>`,
    },
    strict: {
      script: `<script src="${bare.origin}/deep/map/gongkai.js"></script>`,
      policy: `default-src 'none'; script-src 'unsafe-inline' ${bare.origin}; style-src 'self' ${bare.origin}; img-src data:; worker-src 'self'`,
    },
    trusted: {
      script: `<script src="${bare.origin}/deep/map/gongkai.js"></script>`,
      policy: "require-trusted-types-for 'script'; trusted-types lit-html gongkai gongkai-loader gongkai-map",
    },
    untrusted: {
      script: `<script src="${bare.origin}/deep/map/gongkai.js"></script>`,
      policy: "require-trusted-types-for 'script'; trusted-types lit-html gongkai gongkai-loader",
    },
    integrity: {
      script: `<script src="${open.origin}/deep/map/gongkai.js" integrity="${integrityOf('gongkai.js')}" crossorigin></script>`,
    },
    module: {
      script: `<script type="module" src="${open.origin}/deep/map/gongkai.module.js" integrity="${integrityOf('gongkai.module.js')}" crossorigin></script>`,
    },
    own: { script: '<script type="module" src="/deep/map/gongkai.module.js"></script>' },
    blocked: {
      script: `<script src="${bare.origin}/deep/map/gongkai.js"></script>`,
      policy: "script-src 'unsafe-inline'",
    },
    missing: { script: `<script src="${bare.origin}/deep/map/none.js"></script>` },
  };
  article = await startHost((asked) => {
    const page = pages[asked.slice(1)];
    if (!page) return own(asked);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy ? { 'content-security-policy': page.policy } : {}),
    };
    return { body: pageOf(page.script), headers };
  });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  for (const host of [bare, open, article]) host?.close();
});

async function visit(name: string, use: (page: Page, said: readonly string[]) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (!isOfTheDriver(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(`${article.origin}/${name}`);
    await use(page, said);
  } finally {
    await context.close();
  }
}

/** What a reader sees of the element: in its shadow tree, else in the page. */
const drawn: readonly (readonly [tag: string, mark: string])[] = [
  ['gk-kpi-tile', '8处'],
  ['gk-case-chart', '20余处'],
  ['gk-mechanism', mechanism?.figure.title ?? ''],
  ['gk-compare', '两县各自受理多少'],
  ['gk-trend', '三次快照，受理逐年增加'],
  ['gk-station-map', '站点在哪里'],
];

async function expectAllDrawn(page: Page): Promise<void> {
  for (const [tag, words] of drawn) {
    const element = page.locator(tag);
    await expect.poll(() => element.locator('.gk-figure, .gk-tile').count(), { message: tag }).toBe(1);
    expect(await element.textContent(), tag).not.toContain('undefined');
    await expect.poll(() => element.getByText(words).count(), { message: tag }).toBeGreaterThan(0);
  }
}

const zoomIn = (page: Page) => page.getByRole('button', { name: '放大、移动地图' }).click();

/** Pixels of the county, which the zoomable map has from its worker. */
async function countyPixels(page: Page): Promise<number> {
  const canvas = page.locator('gk-station-map .maplibregl-canvas');
  if ((await canvas.count()) === 0) return 0;
  const data = await sharp(await canvas.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if ([255, 253, 248].every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 8))
      count += 1;
  return count;
}

describe.each([
  ['a classic script of a host that sends no header', 'classic', true],
  ['the same, twice', 'twice', false],
  ['with integrity, of a host that sends CORS', 'integrity', false],
  ['a module with integrity, of a host that sends CORS', 'module', false],
  ['a module of the own host', 'own', true],
])('%s', (_, name, hasKindOfWorker) => {
  // A map takes seconds without a graphics card. In a plain run it zooms with a worker from another host's blob and with one of the own host.
  const zooms = inject('isFull') || hasKindOfWorker;
  test(zooms ? 'all six draw, and the map zooms' : 'all six draw', async () => {
    await visit(name, async (page, said) => {
      await expectAllDrawn(page);
      if (!zooms) return expect(said).toEqual([]);
      await zoomIn(page);
      await expect.poll(() => countyPixels(page)).toBeGreaterThan(10_000);
      expect(said).toEqual([]);
    });
  });
});

describe('policies of the page', () => {
  test('where a worker from a blob: is forbidden, the drawn map stays and says so', async () => {
    await visit('strict', async (page, said) => {
      await expectAllDrawn(page);
      await zoomIn(page);
      await expect
        .poll(() => page.locator('gk-station-map').getByText('可缩放的地图没有打开').count())
        .toBeGreaterThan(0);
      expect(await page.locator('gk-station-map svg').first().isVisible()).toBe(true);
      expect(said.filter((text) => !/worker-src|blob:|^gk-map-failed/.test(text))).toEqual([]);
    });
  });

  test('under Trusted Types all six draw, and the map zooms, by the policies that the README names', async () => {
    await visit('trusted', async (page, said) => {
      await expectAllDrawn(page);
      await zoomIn(page);
      await expect.poll(() => countyPixels(page)).toBeGreaterThan(10_000);
      expect(said).toEqual([]);
    });
  });

  test('where that of the map is not allowed, the drawn map stays and says so', async () => {
    await visit('untrusted', async (page, said) => {
      await expectAllDrawn(page);
      expect(said).toEqual([]);
      await zoomIn(page);
      await expect
        .poll(() => page.locator('gk-station-map').getByText('可缩放的地图没有打开').count())
        .toBeGreaterThan(0);
    });
  });

  test.each(['blocked', 'missing'])(
    'where the script is %s, what stands inside the tags is read',
    async (name) => {
      await visit(name, async (page) => {
        expect(await page.getByText('此图的文字说明').count()).toBe(4);
        expect(await page.getByText('爱心驿站 8处').isVisible()).toBe(true);
        expect(await page.getByText('20余处').isVisible()).toBe(true);
      });
    },
  );
});

test('the elements of one package and all of the other stand on one page', async () => {
  await visit('both', async (page, said) => {
    await expectAllDrawn(page);
    // Whoever is second says so, and changes nothing.
    expect(said.map((text) => text.split(':')[0])).toEqual(Array.from({ length: 5 }, () => 'gk-duplicate'));
  });
});
