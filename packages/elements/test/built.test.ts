/** The package as a site's build has it, in a browser: what modules served one by one cannot show. */

import { readFileSync } from 'node:fs';
import { figureHtml, figureJson } from '@gongkai/charts';
import { examples } from '@gongkai/snapshot/figure-input';
import { assetsOf, bundle, type Chunk, together } from '@gongkai/testing/elements/bundle';
import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { someOf } from '@gongkai/testing/runs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../../scripts/browser.ts';

const site = 'http://figures.test';
const styles = ['styles/roots.css', 'styles/figure.css', 'styles/rows.css', 'kinds/tiles/tiles.css'].map(
  (name) => readFileSync(new URL(`../../charts/src/${name}`, import.meta.url), 'utf8'),
);
let browser: Browser;
let chunks: readonly Chunk[] = [];
let assets: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  chunks = await bundle('src/define.ts');
  assets = assetsOf(chunks);
  browser = await chromium.launch(launchOptions());
}, 60_000);
afterAll(() => browser?.close());

const entry = () => chunks.find(({ isEntry }) => isEntry)?.name ?? '';
const script = (version: string) => `<script type="module" src="/${version}/${entry()}"></script>`;
const written = (view: (typeof views)[keyof typeof views]) =>
  figureHtml(view, { headingLevel: 2, sourceHref: ({ url }) => url });

interface Opened {
  readonly page: Page;
  /** What was asked for, and what the console said. */
  readonly asked: string[];
  readonly said: string[];
}

/** Opens a page with the package at any address that begins with a version. */
async function open(
  body: string,
  use: (opened: Opened) => Promise<void>,
  options: BrowserContextOptions = {},
  headers: Record<string, string> = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 }, ...options });
  const page = await context.newPage();
  const opened: Opened = { page, asked: [], said: [] };
  page.on('console', (message) => opened.said.push(message.text()));
  page.on('pageerror', (error) => opened.said.push(String(error)));
  await page.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    opened.asked.push(pathname);
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: `<!doctype html><html lang="zh-Hans"><meta name="viewport" content="width=device-width"><title>t</title><link rel="stylesheet" href="/figure.css"><main><h1>t</h1>${body}</main></html>`,
      });
    if (pathname === '/figure.css') return route.fulfill({ contentType: 'text/css', body: styles.join('') });
    const asset = [...assets].find(([name]) => pathname.endsWith(`/${name}`));
    if (asset) return route.fulfill({ contentType: 'text/css', body: asset[1] });
    const chunk = chunks.find(({ name }) => pathname.endsWith(`/${name}`));
    return chunk
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: chunk.code })
      : route.fulfill({ status: 404, body: '' });
  });
  try {
    await page.goto(`${site}/`, { waitUntil: 'networkidle' });
    await use(opened);
  } finally {
    await context.close();
  }
}

const codeAsked = ({ asked }: Opened) => asked.filter((path) => path.endsWith('.js'));

const elementOf = (kind: string) =>
  kind === 'mechanism' || kind === 'trend' || kind === 'compare' ? `gk-${kind}` : 'gk-case-chart';

describe('the figure that the browser makes', () => {
  /** Of what is published every third figure; all of them in a full run. */
  const published = someOf(realViews(), 3);

  test('is the one that Node wrote, for all that is published', { timeout: 120_000 }, async () => {
    expect(published.length).toBeGreaterThan(10);
    await open(`<div id="place"></div>${script('v1')}`, async ({ page, said }) => {
      for (const view of published) {
        const tag = elementOf(view.figure.kind);
        const pair = await page.evaluate(
          async ([name = '', markup = '', json]) => {
            const place = globalThis.document.getElementById('place') as HTMLElement;
            const shown = async (inside: string, data: unknown) => {
              place.innerHTML = `<${name} heading-level="2">${inside}</${name}>`;
              const element = place.firstElementChild as HTMLElement & {
                data: unknown;
                updateComplete: Promise<unknown>;
              };
              element.data = data;
              await element.updateComplete;
              const picture = element.shadowRoot?.querySelector('.picture');
              return picture?.firstElementChild ? picture.innerHTML : element.innerHTML;
            };
            return [await shown(markup, null), await shown('', json)];
          },
          [tag, written(view), figureJson(view)],
        );
        expect(pair[1], view.figure.id).toBe(pair[0]);
        expect(pair[1], view.figure.id).toContain(view.figure.id);
      }
      expect(said).toEqual([]);
    });
  });
});

describe('what is loaded', () => {
  test('upgrading loads the entry and what it needs, and nothing that waits', async () => {
    await open(`<gk-case-chart>${written(views.bars)}</gk-case-chart>${script('v1')}`, async (opened) => {
      const { page } = opened;
      await page.locator('tr[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      // The explanation may lie over the switch until it is sent away.
      await page.keyboard.press('Escape');
      await page.getByText('看含义和出处').click();
      await page.waitForLoadState('networkidle');
      expect([...codeAsked(opened)].sort()).toEqual(
        together(chunks)
          .map(({ name }) => `/v1/${name}`)
          .sort(),
      );
      expect(opened.said).toEqual([]);
    });
  });

  const give = (page: Page, json: string) =>
    page.evaluate(async (data) => {
      const element = globalThis.document.querySelector('gk-case-chart') as HTMLElement & {
        data: unknown;
        updateComplete: Promise<unknown>;
      };
      element.data = data;
      await element.updateComplete;
    }, json);

  test('figures of rows load neither Plot nor a projection; stations load theirs', async () => {
    const heavy = () =>
      chunks.flatMap(({ name, modules }) =>
        modules.some((module) => /observablehq|d3-geo|dagre/.test(module)) ? [`/v1/${name}`] : [],
      );
    await open(`<gk-case-chart></gk-case-chart>${script('v1')}`, async (opened) => {
      for (const kind of ['table', 'bars', 'rate'] as const) await give(opened.page, figureJson(views[kind]));
      expect(codeAsked(opened).length).toBeGreaterThan(1);
      expect(heavy().length).toBeGreaterThan(0);
      expect(codeAsked(opened).filter((asked) => heavy().includes(asked))).toEqual([]);
      expect(await opened.page.locator('tr[data-obs]').count()).toBe(views.rate.rows.length);
    });
  });

  test('where code cannot be loaded, what was shown stays, and it is said', async () => {
    await open(
      `<gk-case-chart>${written(views.bars)}</gk-case-chart>${script('v1')}`,
      async ({ page, said }) => {
        await page.route(`${site}/v1/**`, (route) => route.abort());
        await give(page, figureJson(views.rate));
        expect(await page.locator('.gk-title').textContent()).toBe('六十七件申请全部结案');
        expect(await page.getByRole('status').textContent()).toContain('程序没有读全');
        expect(said.filter((text) => text.startsWith('gk-'))).toHaveLength(1);
      },
    );
  });
});

test('two versions on one page do not clash', async () => {
  const figures = `<gk-case-chart>${written(views.bars)}</gk-case-chart><gk-kpi-tile label="驿站">8处</gk-kpi-tile>`;
  await open(figures + script('v1') + script('v2'), async ({ page, said, asked }) => {
    expect(asked).toContain(`/v2/${entry()}`);
    const duplicates = said.filter((text) => text.startsWith('gk-duplicate'));
    expect(duplicates).toHaveLength(5);
    expect(
      said.filter((text) => !duplicates.includes(text) && !text.startsWith('Multiple versions')),
    ).toEqual([]);
    const reached = await page.evaluate(async () => {
      const details: unknown[] = [];
      addEventListener('gk-mark', (event) => details.push((event as CustomEvent).detail));
      const chart = globalThis.document.querySelector('gk-case-chart') as HTMLElement & {
        focusMark: (id: string) => boolean;
      };
      return [chart.focusMark('demo.cases.atleast'), details];
    });
    expect(reached).toEqual([true, [{ id: 'demo.cases.atleast', what: 'observation', snapshot: null }]]);
    expect(await page.locator('gk-case-chart .tooltip').count()).toBe(1);
    expect(await page.locator('gk-kpi-tile .gk-num').textContent()).toBe('8处');
  });
});

test('a finger: a tap explains a mark, a tap elsewhere closes it', async () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  await open(
    `<gk-case-chart>${written(views.bars)}</gk-case-chart>${script('v1')}`,
    async ({ page }) => {
      const tooltip = page.locator('gk-case-chart .tooltip');
      for (const [label, printed] of [
        ['法律咨询', '超30件'],
        ['调解案件', '近50件'],
      ] as const) {
        await page.locator('tr th', { hasText: label }).tap();
        await expect.poll(() => tooltip.isVisible()).toBe(true);
        expect(await tooltip.textContent()).toContain(printed);
        const box = await tooltip.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      }
      await page.locator('h1').tap();
      await expect.poll(() => tooltip.isVisible()).toBe(false);
    },
    phone,
  );
});

test('a strict policy of the page is kept', async () => {
  const policy = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" };
  await open(
    `<gk-case-chart>${written(views.bars)}</gk-case-chart><gk-kpi-tile label="驿站">8处</gk-kpi-tile>${script('v1')}`,
    async ({ page, said }) => {
      await page.evaluate(async (data) => {
        const element = globalThis.document.querySelector('gk-case-chart') as HTMLElement & {
          data: unknown;
          updateComplete: Promise<unknown>;
        };
        element.data = data;
        await element.updateComplete;
      }, figureJson(views.rate));
      expect(await page.locator('.picture .gk-title').textContent()).toBe('建制率在九成以上');
      expect(said).toEqual([]);
    },
    {},
    policy,
  );
});

describe('Trusted Types', () => {
  const demand = "require-trusted-types-for 'script'";
  const elements = () => `<gk-case-chart id="server">${written(views.bars)}</gk-case-chart>
    <gk-case-chart id="table"><table><tr><td>爱心驿站</td><td>8处</td></tr><tr><td>流动服务站</td><td>20余处</td></tr></table></gk-case-chart>
    ${(['trend', 'compare', 'mechanism'] as const).map((name) => `<gk-${name}><script type="application/json">${examples[name]}</script></gk-${name}>`).join('')}
    <gk-kpi-tile label="驿站">8处</gk-kpi-tile>${script('v1')}`;

  test.each([demand, `${demand}; trusted-types lit-html gongkai`])(
    '%s: every element draws',
    async (policy) => {
      const headers = {
        'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; ${policy}`,
      };
      await open(
        elements(),
        async ({ page, said }) => {
          await expect.poll(() => page.locator('#table .gk-rows tr[data-obs]').count()).toBe(2);
          for (const tag of ['gk-trend', 'gk-compare', 'gk-mechanism'])
            await expect.poll(() => page.locator(`${tag} .gk-figure`).count()).toBe(1);
          expect(await page.locator('gk-kpi-tile .gk-num').textContent()).toBe('8处');
          expect(said).toEqual([]);
        },
        {},
        headers,
      );
    },
  );

  test('where our policy is not allowed, what stands inside stays, and what to allow is said', async () => {
    const headers = { 'content-security-policy': `${demand}; trusted-types lit-html` };
    await open(
      `<gk-kpi-tile label="驿站">8处</gk-kpi-tile>${script('v1')}`,
      async ({ page }) => {
        await expect
          .poll(() => page.getByRole('status').textContent())
          .toContain('trusted-types 里加上 gongkai');
        expect(await page.locator('gk-kpi-tile').innerText()).toContain('8处');
      },
      {},
      headers,
    );
  });
});

test('a browser that builds no sheets gets a link to the file', async () => {
  const old = () => {
    Object.defineProperty(globalThis.Document.prototype, 'adoptedStyleSheets', { value: undefined });
    Reflect.deleteProperty(globalThis.Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(globalThis.ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.set(
      globalThis,
      'CSSStyleSheet',
      class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      },
    );
  };
  await open(`<gk-kpi-tile label="驿站">8处</gk-kpi-tile><main></main>`, async ({ page, asked }) => {
    await page.addInitScript(old);
    await page.reload();
    await page.addScriptTag({ type: 'module', url: `${site}/v1/${entry()}` });
    await page.locator('gk-kpi-tile .gk-tile').waitFor();
    expect(asked.filter((path) => path.endsWith('.css') && path !== '/figure.css')).toHaveLength(1);
    const display = () =>
      page.locator('gk-kpi-tile .gk-tile').evaluate((tile) => getComputedStyle(tile).display);
    await expect.poll(display).toBe('flex');
  });
});
