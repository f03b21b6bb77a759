import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { useBrowser, visitedPageTypes, watchShifts, widths } from './browser.ts';
import { faintTexts } from './faults/contrast.ts';

const open = useBrowser();
const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page at every width in the full run; in a plain one they take turns: neighbours in the list are of one kind. */
const visits = visitedPageTypes().flatMap((path, index) =>
  widths
    .filter((_, turn) => inject('isFull') || turn === index % widths.length)
    // In the dark, too, every other page of either width.
    .map((width) => [path, width, inject('isFull') || Math.floor(index / widths.length) % 2 === 0] as const),
);

const allRules: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What can differ between light and dark. */
const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Of texts that axe cannot tell the contrast of for one reason, in one colour, so many are measured in a plain run. */
const measuredAlike = 2;

/** @returns what axe finds on a page as it stands, a line a rule; a contrast that it cannot tell is measured. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  const found = await page.evaluate(
    async ({ runOnly, most }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, incomplete } = await axe.run(document, {
        runOnly,
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
      });
      const alike = new Map<string, number>();
      const unclear = incomplete
        .filter(({ id }) => id === 'color-contrast')
        .flatMap(({ nodes }) => nodes)
        .flatMap(({ element, any }) => {
          if (!element) return [];
          const { color, fill } = getComputedStyle(element);
          const kind = JSON.stringify([any[0]?.data?.messageKey, element.getAttribute('class'), color, fill]);
          const before = alike.get(kind) ?? 0;
          alike.set(kind, before + 1);
          return before < most ? element : [];
        });
      Object.assign(window, { unclear });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(', ')}`,
      );
    },
    { runOnly, most: inject('isFull') ? 1_000_000 : measuredAlike },
  );
  return [...found, ...(await faintTexts(page))];
}

/** @returns the texts of a page that are smaller than 14 px, with their size. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      // Within a drawing checkVisibility says yes to what is not displayed.
      const shown = element?.checkVisibility() && element.getBoundingClientRect().width > 0;
      if (!element || !shown || !node.textContent?.trim()) continue;
      // What goes into an article is shown as it will be there, in pixels.
      if (element.closest('#wechat .paper, #frame-paper')) continue;
      const svg = element.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.min(1, scale);
      if (size < 13.9) found.push(`${size} ${node.textContent.trim().slice(0, 20)}`);
    }
    return found;
  });
}

// One visit answers every question about a page at a width: opening it is what takes time.
it.each(visits)(
  '/%s at %i px: axe finds nothing in light or dark, the console is quiet, nothing moves, no text is below 14 px',
  async (path, width, isDark) => {
    // Begins on a blank page: from a file that names no icon Chromium asks for /favicon.ico, late enough to be counted with the page under test.
    await open('about:blank', { viewport: { width, height: 800 } }, async (page) => {
      const messages: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          messages.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => messages.push(String(error)));
      const shiftsSeen = await watchShifts(page);
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      const shifts = await shiftsSeen();
      await page.evaluate(axe);
      const light = await violations(page, allRules);
      const small = await smallTexts(page);
      if (isDark) await page.emulateMedia({ colorScheme: 'dark' });
      const dark = isDark ? await violations(page, colourRules) : [];
      expect({ light, dark, messages, shifts, small }).toEqual({
        light: [],
        dark: [],
        messages: [],
        shifts: [],
        small: [],
      });
    });
  },
);

it('a text whose ground axe cannot tell is measured: in drawings, over pictures, where it is scrolled to, of one sign', async () => {
  const ground = `<svg width="300" height="40" style="position:absolute;left:0;top:0"><rect width="300" height="40" fill="#888"/></svg>`;
  const texts = (ink: string) =>
    `<div style="position:relative;height:40px">${ground}<b style="position:relative;color:${ink}">字在图上</b></div>
    <svg width="300" height="40"><rect width="300" height="40" fill="#888"/><rect width="150" height="40" fill="#999"/><text y="30" x="120" fill="${ink}">字在线上</text></svg>
    <p style="background:linear-gradient(#888,#999);color:${ink}">字在渐变上</p><p style="margin-top:2000px;background:#888;color:${ink}">1</p>`;
  for (const [ink, faults] of [
    ['#000', 0],
    ['#bbb', 4],
  ] as const)
    await open('about:blank', { viewport: { width: 375, height: 800 } }, async (page) => {
      await page.setContent(`<body style="background:#fff">${texts(ink)}`);
      await page.evaluate(axe);
      const found = await violations(page, colourRules);
      expect([ink, found.length]).toEqual([ink, faults]);
    });
});
