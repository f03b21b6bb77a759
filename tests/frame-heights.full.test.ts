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
/** The frame's own fonts, and two of which a browser is told: quotation marks of Arial are narrower than those of Chinese fonts. */
const fonts = [
  [null, maxSlack],
  ['SimSun, serif', maxSlack],
  ['Arial, sans-serif', 75],
] as const;

describe.each(fonts)('in the font %s', (font, most) => {
  it('there are figures', () => expect(figures.length).toBeGreaterThan(50));

  it.each(figures)('%s', async (id) => {
    expect(existsSync(`dist/embed/${id}/index.html`)).toBe(true);
    await open(
      'about:blank',
      { javaScriptEnabled: font !== null, viewport: { width: 1000, height: 900 } },
      async (page) => {
        const all = await heightsAt(page, hostPage(article(snippetOf(id))), widths, font);
        expect(all.filter(({ given, needed }) => given < needed || given - needed > most)).toEqual([]);
        // The highest that an article must take on a phone.
        expect(all.find(({ width }) => width === 376)?.needed).toBeLessThanOrEqual(1000);
      },
    );
  });
});
