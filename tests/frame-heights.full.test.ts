/** Every figure in a frame, from a small phone's column to a wide page in steps of 4 pixels, in three fonts. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtFiles } from './dist.ts';
import { article, heightsAt, maxSlack } from './frame-heights.ts';
import { snippetOf, useHost } from './frame-host.ts';

const open = useBrowser();
const hostPage = useHost();
const figures = builtFiles('.html').flatMap((file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
const widths = Array.from({ length: (960 - 320) / 4 + 1 }, (_, index) => 320 + 4 * index);
const fonts = [null, 'Arial, sans-serif', 'SimSun, serif'];

describe.each(fonts)('in the font %s', (font) => {
  it('there are figures', () => expect(figures.length).toBeGreaterThan(50));

  it.each(figures)('%s', async (id) => {
    expect(existsSync(`dist/embed/${id}/index.html`)).toBe(true);
    await open(
      'about:blank',
      { javaScriptEnabled: font !== null, viewport: { width: 1000, height: 900 } },
      async (page) => {
        const all = await heightsAt(page, hostPage(article(snippetOf(id))), widths, font);
        expect(all.filter(({ given, needed }) => given < needed || given - needed > maxSlack)).toEqual([]);
        // The highest that an article must take on a phone.
        expect(all.find(({ width }) => width === 376)?.needed).toBeLessThanOrEqual(1000);
      },
    );
  });
});
