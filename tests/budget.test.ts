import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';
import { scriptsRun } from './scripts-run.ts';

const open = useBrowser();
const site = inject('site');
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe('what a page of a union loads', () => {
  it('keeps within the budgets of package.json, without Plot and MapLibre', async () => {
    const unions = builtFiles('.html').flatMap(
      (file) => /^unions\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
    );
    expect(unions).toContain('hanyin');
    // With many figures and with few, and one with a map: all of them in a full run.
    const looked = unions.filter(
      (union) => inject('isFull') || ['ankang', 'hanyin', 'demo-a', 'shifang'].includes(union),
    );
    expect(looked.length).toBeGreaterThan(3);
    for (const union of looked) {
      const loaded = await open(`${site}icon.svg`, {}, async (page) => {
        const bodies = new Map<string, Promise<string>>();
        page.on('response', (response) => {
          const url = response.url();
          if (/\.(js|css|mjs)(\?|$)/.test(url) && !bodies.has(url)) bodies.set(url, response.text());
        });
        await page.goto(`${site}unions/${union}/`, { waitUntil: 'networkidle' });
        // Whatever a reader's first touch may load counts, too.
        // A page without figures has no elements, and asks for none.
        if ((await page.locator('gk-case-chart, gk-kpi-tile, gk-mechanism').count()) > 0)
          // On a busy machine Chromium has left an import unanswered until it was asked again.
          await expect
            .poll(async () => {
              await page.keyboard.press('Tab');
              return page.evaluate(() => customElements.get('gk-trend') !== undefined);
            })
            .toBe(true);
        await page.mouse.wheel(0, 2000);
        await page.waitForLoadState('networkidle');
        return Promise.all([...bodies].map(async ([url, text]) => ({ url, text: await text })));
      });
      // Who has surveyed its stations pays for their map, and nobody else.
      const withMap = built(`unions/${union}/index.html`).includes('<gk-station-map');
      const budget = withMap ? packageJson.budgets.unionPageWithMap : packageJson.budgets.unionPage;
      const size = (ending: string) =>
        loaded.filter(({ url }) => url.includes(ending)).reduce((sum, { text }) => sum + gzipped(text), 0);
      expect(size('.js')).toBeGreaterThan(0);
      expect(size('.js')).toBeLessThanOrEqual(budget.script);
      expect(size('.css')).toBeLessThanOrEqual(budget.style);
      for (const { url, text } of loaded.filter((file) => file.url.includes('.js'))) {
        expect({ url, heavy: /maplibre|observablehq|plot-/i.test(text) }).toEqual({ url, heavy: false });
      }
    }
  });

  it('is no more HTML than it may be', () => {
    for (const [union, most] of Object.entries(packageJson.budgets.unionPages)) {
      const size = Buffer.byteLength(built(`unions/${union}/index.html`));
      expect({ union, size, fits: size <= most }).toEqual({ union, size, fits: true });
    }
  });

  it.each(['unions/hanyin/', 'figures/demo-cases/', 'sources/'])(
    '/%s runs no element before the reader touches it, and then does',
    async (path) => {
      await open('about:blank', {}, async (page) => {
        const ran = await scriptsRun(page, site);
        const upgraded = () =>
          page.evaluate(() => [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot));
        await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
        // A page that loads when it is idle does so before this comes back.
        await page.evaluate(
          () =>
            new Promise((done) =>
              requestIdleCallback(() => requestIdleCallback(done, { timeout: 5000 }), { timeout: 5000 }),
            ),
        );
        expect(await upgraded()).toBe(false);
        // The one that waits, and what it is made of; what is only fetched ahead is counted with what a touch runs.
        const waiting = await ran();
        expect(waiting).not.toEqual([]);
        const size = waiting.reduce((sum, file) => sum + gzipped(built(file.slice(1))), 0);
        // With what sets the size of type, in the head of every page.
        expect({ waiting, size: size <= 2200 ? 'fits' : size }).toEqual({ waiting, size: 'fits' });
        const figure = page.locator('gk-case-chart, gk-kpi-tile').first();
        if ((await figure.count()) === 0) return;
        await figure.hover();
        await expect.poll(upgraded).toBe(true);
      });
    },
  );

  it('sends no inline script, so that a strict content security policy can be set', () => {
    // A page in a frame holds its own, and its own policy with the hash of it.
    for (const file of builtFiles('.html').filter((one) => !/^(?:embed|frozen)\/.+\//.test(one))) {
      const inline = [...built(file).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
        // What describes the data for search engines is no script: no policy is asked about it.
        ([, attributes, body]) => body?.trim() && !attributes?.includes('type="application/ld+json"'),
      );
      expect({ file, inline: inline.length }).toEqual({ file, inline: 0 });
    }
  });
});
