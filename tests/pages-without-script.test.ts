import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { setTextSize, useBrowser, visitedPageTypes, widths } from './browser.ts';
import { textFaults } from './faults/text.ts';

const open = useBrowser();
const site = inject('site');

/** Runs in the page: the lines of text that are seen, outside of drawings, with their size; in the same order each time. */
function sizesOfText(): (readonly [words: string, size: number])[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: (readonly [string, number])[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility() || element.closest('svg') || !node.textContent?.trim()) continue;
    // What goes into an article is shown as it will be there, in pixels.
    if (element.closest('#wechat .paper, #frame-paper')) continue;
    found.push([node.textContent.trim(), Number.parseFloat(getComputedStyle(element).fontSize)]);
  }
  return found;
}

/** What a page is at a width, without its script. */
async function faultsAt(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
  const found = await page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
    main: document.querySelectorAll('main').length,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  return { width, ...found, faults: await page.evaluate(textFaults, 'body') };
}

/** What does not grow with the reader's text at 375 px, and what then lies in another's way. Leaves the page in large type. */
async function faultsInLargeType(page: Page) {
  await page.setViewportSize({ width: 375, height: 800 });
  const before = await page.evaluate(sizesOfText);
  await setTextSize(page, 200);
  const after = await page.evaluate(sizesOfText);
  expect(after.map(([words]) => words)).toEqual(before.map(([words]) => words));
  const shrunk = after.filter(([, size], index) => size < (before[index]?.[1] ?? 0) * 1.9);
  return { shrunk, ...(await faultsAt(page, 375)) };
}

const faultless = { h1: 1, lang: 'zh-Hans', main: 1, sideways: 0, faults: [] };

it.each(
  visitedPageTypes().map((path, index) => {
    const isFull = inject('isFull');
    // In a plain run neighbours, which are of one kind, take turns in width and in large type.
    return [
      path,
      isFull || index % 2 === 0,
      isFull ? [320, ...widths] : [320, widths[index % widths.length] ?? 375],
    ] as const;
  }),
)(
  '/%s has one h1, landmarks, a language; nothing scrolls sideways, overlaps or is cut; in large type (%s) all of it grows',
  async (path, isLarge, at) => {
    await open(`${site}${path}`, { javaScriptEnabled: false }, async (page) => {
      for (const width of at) expect(await faultsAt(page, width)).toEqual({ width, ...faultless });
      if (isLarge) expect(await faultsInLargeType(page)).toEqual({ shrunk: [], width: 375, ...faultless });
    });
  },
);
