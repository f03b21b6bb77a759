/** Every figure in a frame, from a small phone's column to a wide page in steps of 4 pixels, in three fonts. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtFiles, otherLanguages } from './dist.ts';
import { heightsAt, maxSlack } from './frame-heights.ts';
import { handedOut, snippetOf } from './frame-host.ts';

const open = useBrowser();
const figures = builtFiles('.html').flatMap((file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
const widths = Array.from({ length: (960 - 320) / 4 + 1 }, (_, index) => 320 + 4 * index);
/**
 * The frame's own fonts, and two of which a browser is told: digits of SimSun and quotation marks of Arial are narrower than those for which a
 * frame must have room, so that at a few widths one line less is needed than the 60 pixels allow for.
 */
const fonts = [
  [null, maxSlack],
  ['SimSun, serif', 75],
  ['Arial, sans-serif', 75],
] as const;

// English has fonts of known widths, and lines that end at a word: at a few widths of some figures each of several paragraphs is close to a line more.
describe.each(otherLanguages)('in %s', (language) => {
  it.each(figures)('%s', async (id) => {
    await open(
      'about:blank',
      { javaScriptEnabled: false, viewport: { width: 1000, height: 900 } },
      async (page) => {
        const snippet = handedOut(`${language}/figures/${id}/use/index.html`);
        const all = await heightsAt(page, snippet, widths);
        expect(all.filter(({ given, needed }) => given < needed || given - needed > maxSlack + 40)).toEqual(
          [],
        );
      },
    );
  });
});

describe.each(fonts)('in the font %s', (font, most) => {
  it('there are figures', () => expect(figures.length).toBeGreaterThan(50));

  it.each(figures)('%s', async (id) => {
    expect(existsSync(`dist/embed/${id}/index.html`)).toBe(true);
    await open(
      'about:blank',
      { javaScriptEnabled: font !== null, viewport: { width: 1000, height: 900 } },
      async (page) => {
        const all = await heightsAt(page, snippetOf(id), widths, font);
        expect(all.filter(({ given, needed }) => given < needed || given - needed > most)).toEqual([]);
        // The highest that an article must take on a phone.
        expect(all.find(({ width }) => width === 376)?.needed).toBeLessThanOrEqual(1000);
      },
    );
  });
});

// A frame learns by its script that its text is large: five quarters of the usual, and so is what may be free, with three lines more.
describe('in large type', () => {
  it.each(figures)('%s', async (id) => {
    await open('about:blank', { viewport: { width: 1000, height: 900 } }, async (page) => {
      const all = await heightsAt(page, handedOut(`figures/${id}/use/index.html`, 'large-code'), widths);
      const frame = page.frames().find((one) => one.url().includes('type=large'));
      expect(await frame?.locator('html').getAttribute('data-gk-type')).toBe('large');
      expect(
        all.filter(({ given, needed }) => given < needed || given - needed > maxSlack * 1.25 + 80),
      ).toEqual([]);
    });
  });
});
