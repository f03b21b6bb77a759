import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';

const open = useBrowser();
const site = inject('site');
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe('what a page of a union loads', () => {
  it('keeps within the budgets of package.json, without Plot and MapLibre', async () => {
    const unions = builtFiles('.html').flatMap((file) => /^unions\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect(unions).toContain('hanyin');
    for (const union of unions) {
      const loaded = await open(`${site}icon.svg`, {}, async (page) => {
        const bodies: { url: string; text: Promise<string> }[] = [];
        page.on('response', (response) => {
          if (/\.(js|css|mjs)(\?|$)/.test(response.url()))
            bodies.push({ url: response.url(), text: response.text() });
        });
        await page.goto(`${site}unions/${union}/`, { waitUntil: 'networkidle' });
        // Whatever a reader's first touch may load counts, too.
        await page.keyboard.press('Tab');
        await page.mouse.wheel(0, 2000);
        // The elements come when the browser is idle, which may be after the network is.
        await page.waitForFunction(() => customElements.get('gk-trend') !== undefined);
        await page.waitForLoadState('networkidle');
        return Promise.all(bodies.map(async ({ url, text }) => ({ url, text: await text })));
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

  it('sends no inline script, so that a strict content security policy can be set', () => {
    for (const file of builtFiles('.html')) {
      const inline = [...built(file).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
        ([, , body]) => body?.trim(),
      );
      expect({ file, inline: inline.length }).toEqual({ file, inline: 0 });
    }
  });
});
