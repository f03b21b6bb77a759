import { read } from '@gongkai/quantity';
import { latest, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const { data } = checkFolder('data');
const noScript = { javaScriptEnabled: false };

describe('without script', () => {
  it('every figure that was printed has its line on the page of sources', async () => {
    const lines = await open(`${site}sources/`, noScript, (page) =>
      page.evaluate(() => [...document.querySelectorAll('li[data-obs]')].map((item) => item.id)),
    );
    const printed = publishingUnions(data).flatMap((entry) =>
      latest(entry).snapshot.observations.flatMap(({ id, source }) => (source ? id : [])),
    );
    expect(printed.filter((id) => !lines.includes(id))).toEqual([]);
  });

  it('its line opens by its address and by the keyboard, and is printed', async () => {
    const id = 'hanyin.arbitration-cases';
    await open(
      `${site}sources/#${id}`,
      { ...noScript, viewport: { width: 375, height: 812 } },
      async (page) => {
        const line = page.locator(`[id="${id}"]`);
        await expect.poll(() => line.evaluate((one) => one.checkVisibility())).toBe(true);
        await expect
          .poll(() => line.evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 812))
          .toBe(true);
        const other = page.locator('li[id^="baise."]').first();
        const isShown = () => other.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
        await expect.poll(isShown).toBe(false);
        await page.emulateMedia({ media: 'print' });
        await expect.poll(isShown).toBe(true);
        await page.emulateMedia({ media: 'screen' });
        await page.locator('details.words:has(li[id^="baise."]) > summary').press('Enter');
        await expect.poll(isShown).toBe(true);
      },
    );
  });

  it.each(publishingUnions(data).map((entry) => [entry.union.id, entry] as const))(
    'the page of %s shows every figure with its printed words, and no sum of money that is not in its data',
    async (id, entry) => {
      const { observations } = latest(entry).snapshot;
      const { shown, text } = await open(`${site}unions/${id}/`, noScript, (page) =>
        page.evaluate(() => {
          const shown = [...document.querySelectorAll('[data-obs]')]
            .filter((mark) => mark.checkVisibility())
            .map((mark) => `${mark.getAttribute('data-obs')} ${mark.textContent?.replace(/\s/g, '')}`);
          // Numbers along an axis are no figures; everything else that is printed is.
          const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
          for (const label of main.querySelectorAll('svg text'))
            if (!label.closest('[data-obs]')) label.remove();
          return { shown, text: main.textContent };
        }),
      );
      const missing = observations.filter(
        ({ id, quantity }) =>
          !shown.some((mark) => mark.startsWith(`${id} `) && mark.includes(quantity.printed ?? '推算')),
      );
      expect(missing.map(({ id }) => id)).toEqual([]);

      const known = observations.flatMap(({ quantity }) =>
        quantity.unit?.startsWith('元') ? (quantity.value ?? []) : [],
      );
      const amounts = text.match(/[\d.]+\s*余?\s*[万亿]?\s*余?\s*元/g) ?? [];
      const strangers = amounts.filter(
        (amount) => !known.includes(read(amount.replace(/\s/g, '')).value ?? Number.NaN),
      );
      expect(strangers).toEqual([]);
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
});
