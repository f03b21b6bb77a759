/** On a reading page no element's code runs before the reader touches something; then nothing that was done is lost. */
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';

const open = useBrowser();
const site = inject('site');
const address = `${site}unions/hanyin/`;

/** Opens a page and lists the scripts that are run on it; what is only fetched ahead is none. */
async function visit(
  use: (page: Page, scripts: string[]) => Promise<void>,
  {
    options = {},
    added = '',
    at = address,
  }: { options?: BrowserContextOptions; added?: string; at?: string } = {},
): Promise<void> {
  await open('about:blank', { viewport: { width: 800, height: 800 }, ...options }, async (page) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    if (added !== '')
      await page.route(at, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace('</main>', `${added}</main>`),
        });
      });
    await page.goto(at, { waitUntil: 'networkidle' });
    await use(page, scripts);
  });
}

const isDefined = (page: Page) => page.evaluate(() => customElements.get('gk-case-chart') !== undefined);
const rowOf = (page: Page, index: number) =>
  page.locator('gk-case-chart:has(tr[data-obs] ~ tr[data-obs])').first().locator('tr[data-obs]').nth(index);
const explained = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('gk-case-chart, gk-mechanism')].map((element) =>
      element.shadowRoot?.querySelector<HTMLElement>('.tooltip:not([hidden])'),
    );
    return shown.find((tooltip) => tooltip)?.innerText ?? null;
  });

/** Holds the elements' code back until it is let go. */
async function held(page: Page): Promise<() => void> {
  let release = () => {};
  const free = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/define-elements.*.js', async (route) => {
    await free;
    await route.continue();
  });
  return release;
}

describe('before the reader touches anything', () => {
  // The list of versions marks the one that a QR code asked for.
  it.each([
    ['unions/hanyin/', ['Loader']],
    ['unions/demo-a/', ['Loader']],
    ['figures/shifang-355/', ['History', 'Loader']],
    ['indicators/', ['Loader']],
  ])('/%s runs the loader alone', async (path, expected) => {
    await visit(
      async (page, scripts) => {
        // Longer than a page waits that only waits until it is idle.
        await page.waitForTimeout(2500);
        await page.mouse.wheel(0, 600);
        expect(await isDefined(page)).toBe(false);
        expect(scripts.map((script) => /([^/]+?)\.astro/.exec(script)?.[1]).sort()).toEqual(expected);
      },
      { at: `${site}${path}` },
    );
  });

  it('the loader is small', () => {
    const [loader, ...others] = builtFiles('.js').filter((file) => /\/Loader\./.test(file));
    expect(others).toEqual([]);
    const size = brotliCompressSync(built(loader ?? '')).length;
    console.log(`loader: ${size} bytes brotli`);
    // With the link to what a figure is used for.
    expect(size).toBeLessThanOrEqual(480);
  });

  it('what the first touch asks for is fetched ahead, and nothing else', async () => {
    for (const path of ['unions/hanyin/', 'unions/demo-a/']) {
      await visit(
        async (page, scripts) => {
          const ahead = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')].map(
              ({ href }) => new URL(href).pathname,
            ),
          );
          const [loader] = scripts.splice(0);
          expect(loader).toContain('/Loader.');
          await page.keyboard.press('Tab');
          await page.waitForFunction(() => customElements.get('gk-trend') !== undefined);
          await expect.poll(() => [...new Set(scripts)].sort(), { message: path }).toEqual([...ahead].sort());
          // Nothing comes after that.
          await page.waitForLoadState('networkidle');
          expect([...new Set(scripts)].sort(), path).toEqual([...ahead].sort());
        },
        { at: `${site}${path}` },
      );
    }
  });

  it('a page without figures fetches nothing ahead', () => {
    expect(built('method/index.html')).not.toMatch(/<gk-|rel="prefetch"/);
  });
});

describe('the first touch is not lost', () => {
  it('the row under the pointer is explained', async () => {
    await visit(async (page) => {
      const release = await held(page);
      const row = rowOf(page, 1);
      await row.scrollIntoViewIfNeeded();
      await row.locator('.gk-num').hover();
      expect(await isDefined(page)).toBe(false);
      release();
      const printed = (await row.locator('.gk-num').textContent()) ?? '';
      await expect.poll(() => explained(page)).toContain(printed);
    });
  });

  it('what the pointer has left is not', async () => {
    await visit(async (page) => {
      const release = await held(page);
      await rowOf(page, 1).scrollIntoViewIfNeeded();
      await rowOf(page, 1).locator('.gk-num').hover();
      await page.mouse.move(1, 1);
      release();
      await page.waitForFunction(() => document.querySelector('gk-case-chart tr[tabindex]'));
      await page.waitForTimeout(300);
      expect(await explained(page)).toBeNull();
    });
  });

  it('a tap of a finger explains the row that it was on', async () => {
    await visit(
      async (page) => {
        const release = await held(page);
        const row = rowOf(page, 1);
        await row.scrollIntoViewIfNeeded();
        await row.locator('th').tap();
        release();
        const printed = (await row.locator('.gk-num').textContent()) ?? '';
        await expect.poll(() => explained(page)).toContain(printed);
      },
      { options: { hasTouch: true, isMobile: true, viewport: { width: 375, height: 700 } } },
    );
  });

  it('keys that were pressed meanwhile act', async () => {
    await visit(async (page) => {
      const release = await held(page);
      const row = rowOf(page, 0);
      await row.scrollIntoViewIfNeeded();
      await row.locator('.gk-num').click();
      await page.keyboard.press('ArrowDown');
      release();
      const next = await rowOf(page, 1).getAttribute('data-obs');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-obs')))
        .toBe(next);
    });
  });

  it('a link that was followed is followed once', async () => {
    await visit(async (page) => {
      const release = await held(page);
      const clicks = await page.evaluateHandle(() => {
        const heard: string[] = [];
        document.addEventListener('click', ({ target }) => heard.push((target as Element).localName));
        return heard;
      });
      const summary = page.locator('gk-case-chart .gk-more summary').first();
      await summary.scrollIntoViewIfNeeded();
      await summary.click();
      release();
      await page.waitForFunction(() => document.querySelector('gk-case-chart tr[tabindex]'));
      expect(await clicks.jsonValue()).toEqual(['summary']);
      expect(await page.locator('gk-case-chart .gk-more').first().getAttribute('open')).toBe('');
    });
  });

  it('Tab makes every figure one stop', async () => {
    await visit(async (page) => {
      await page.keyboard.press('Tab');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('gk-case-chart, gk-mechanism')].every((chart) =>
          chart.querySelector('[tabindex="0"]'),
        ),
      );
      const stops = await page.evaluate(() =>
        [...document.querySelectorAll('gk-case-chart, gk-mechanism')].map(
          (figure) => figure.querySelectorAll('[tabindex="0"]').length,
        ),
      );
      expect(new Set(stops)).toEqual(new Set([1]));
    });
  });
});

describe('what the server did not write is needed at once', () => {
  it.each([
    [
      'an address',
      '<gk-case-chart id="made" src="../../figures/hanyin-arbitration-story.json"></gk-case-chart>',
    ],
    [
      'a plain table',
      '<gk-case-chart id="made"><table><tr><td>甲</td><td>8处</td></tr><tr><td>乙</td><td>9处</td></tr></table></gk-case-chart>',
    ],
    ['plain text', '<gk-kpi-tile id="made" label="驿站">8处</gk-kpi-tile>'],
  ])('%s', async (_, added) => {
    await visit(
      async (page) => {
        await page.waitForSelector('#made .gk-num');
      },
      { added },
    );
  });
});
