import { read } from '@gongkai/quantity';
import { latest, publishers } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, inject, it } from 'vitest';
import { pageTypes, useBrowser, widths } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const { data } = checkFolder('data');
const noScript = { javaScriptEnabled: false };

describe('without script', () => {
  it.each(publishers(data).map((entry) => [entry.union.id, entry] as const))(
    'every figure of %s is visible on its page with its printed words, and leads to where it was printed',
    async (id, entry) => {
      const { observations } = latest(entry).snapshot;
      const shown = await open(`${site}unions/${id}/`, noScript, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-obs]')]
            .filter((mark) => mark.checkVisibility())
            .map((mark) => [mark.getAttribute('data-obs'), mark.textContent]),
        ),
      );
      for (const { id: obs, quantity } of observations) {
        const texts = shown
          .filter(([mark]) => mark === obs)
          .map(([, text]) => (text ?? '').replace(/\s/g, ''));
        expect(texts.some((text) => text.includes(quantity.printed ?? '推算'))).toBe(true);
      }
      const printed = await open(`${site}sources/`, noScript, (page) =>
        page.evaluate(() => [...document.querySelectorAll('li[data-obs]')].map((item) => item.id)),
      );
      expect(printed).toEqual(
        expect.arrayContaining(observations.filter(({ source }) => source).map((o) => o.id)),
      );
    },
  );

  it('tables and sources can be read', async () => {
    await open(`${site}unions/hanyin/`, noScript, async (page) => {
      const details = page.locator('details.all');
      await details.locator('summary').click();
      await expect.poll(() => details.locator('tbody tr').count()).toBe(17);
      await page.locator('#sources').scrollIntoViewIfNeeded();
      expect(await page.locator('.sources').innerText()).toContain('双联');
    });
  });

  it('sums of money on a union’s page are all in its data: no figure slips in by another way', async () => {
    for (const entry of publishers(data)) {
      const money = latest(entry).snapshot.observations.filter(({ quantity }) =>
        quantity.unit?.startsWith('元'),
      );
      const known = money.flatMap(({ quantity }) => quantity.value ?? []);
      // Numbers along an axis are no figures; everything else that is printed is.
      const text = await open(`${site}unions/${entry.union.id}/`, noScript, (page) =>
        page.evaluate(() => {
          const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
          for (const label of main.querySelectorAll('svg text'))
            if (!label.closest('[data-obs]')) label.remove();
          return main.textContent;
        }),
      );
      const amounts = text.match(/[\d.]+\s*余?\s*[万亿]?\s*余?\s*元/g) ?? [];
      for (const amount of amounts) {
        const { value } = read(amount.replace(/\s/g, ''));
        expect([amount, known.includes(value ?? Number.NaN)]).toEqual([amount, true]);
      }
    }
  });
});

describe('every page', () => {
  it.each(pageTypes)('/%s has one h1, landmarks, a language and no sideways scrolling', async (path) => {
    for (const width of [320, ...widths]) {
      const found = await open(`${site}${path}`, { ...noScript, viewport: { width, height: 800 } }, (page) =>
        page.evaluate(() => ({
          h1: document.querySelectorAll('h1').length,
          lang: document.documentElement.lang,
          main: document.querySelectorAll('main').length,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        })),
      );
      expect({ width, ...found }).toEqual({ width, h1: 1, lang: 'zh-Hans', main: 1, sideways: 0 });
    }
  });

  it('text is never below 12 pixels on a phone', async () => {
    for (const path of pageTypes) {
      const small = await open(`${site}${path}`, { viewport: { width: 375, height: 800 } }, (page) =>
        page.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            // Within a drawing checkVisibility says yes to what is not displayed.
            const shown = element?.checkVisibility() && element.getBoundingClientRect().width > 0;
            if (!element || !shown || !node.textContent?.trim()) continue;
            const svg = element.closest('svg');
            const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
            const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.min(1, scale);
            if (size < 11.9) found.push(`${size} ${node.textContent.trim().slice(0, 20)}`);
          }
          return found;
        }),
      );
      expect({ path, small }).toEqual({ path, small: [] });
    }
  });
});
