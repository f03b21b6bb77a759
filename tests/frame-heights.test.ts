/** A frame in an article without script: nothing is cut, little is left free. All figures and widths are in frame-heights.full.test.ts. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { heightsAt, maxSlack } from './frame-heights.ts';
import { handedOut, snippetOf } from './frame-host.ts';

const open = useBrowser();

const figures = [
  'hanyin-stations',
  'ankang-venues',
  'shifang-participation',
  'louxing-service-complex',
  'compare-service-stations',
  'demo-cases',
  'demo-cases-series',
  'demo-consultations-heat',
  'demo-stations',
] as const;
const widths = [320, 343, 375, 414, 500, 516, 600, 677, 760, 960];

describe('without script', () => {
  it.each(figures)('%s is never cut, and leaves little free', async (id) => {
    await open(
      'about:blank',
      { javaScriptEnabled: false, viewport: { width: 1000, height: 900 } },
      async (page) => {
        for (const { width, given, needed } of await heightsAt(page, snippetOf(id), widths))
          expect({ width, cut: given < needed, slack: given - needed <= maxSlack }).toEqual({
            width,
            cut: false,
            slack: true,
          });
      },
    );
  });

  // Lines of English end at a word: a frame has a little more room than one of Chinese.
  it.each(['zh-Hant', 'en'])('in %s neither', async (language) => {
    for (const id of [
      'shifang-participation',
      'louxing-service-complex',
      'demo-cases',
      'compare-service-stations',
    ])
      await open(
        'about:blank',
        { javaScriptEnabled: false, viewport: { width: 1000, height: 900 } },
        async (page) => {
          const snippet = handedOut(`${language}/figures/${id}/use/index.html`);
          const all = await heightsAt(page, snippet, widths);
          expect([
            id,
            all.filter(({ given, needed }) => given < needed || given - needed > maxSlack + 20),
          ]).toEqual([id, []]);
        },
      );
  });

  it('one number is never cut either', async () => {
    await open(
      'about:blank',
      { javaScriptEnabled: false, viewport: { width: 1000, height: 900 } },
      async (page) => {
        const snippet = handedOut('unions/ankang/use/index.html', 'number-0-code');
        for (const { width, given, needed } of await heightsAt(page, snippet, widths))
          expect({ width, cut: given < needed, slack: given - needed <= maxSlack }).toEqual({
            width,
            cut: false,
            slack: true,
          });
      },
    );
  });
});
