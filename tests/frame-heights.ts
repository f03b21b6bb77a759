import type { Page } from 'playwright';
import { expect } from 'vitest';
import { answerForSite, contentHeight, type HostPage, ownFrame } from './frame-host.ts';

/** What a frame may be too high without script, in pixels, at any width. */
export const maxSlack = 60;

/** @returns the page of an article with one frame in a column whose width is set by `setColumn`. */
export const article = (snippet: string, script = ''): HostPage => ({
  head: '<style>body{margin:0}#column{width:320px}</style>',
  body: `<div id="column">${snippet}</div>${script}`,
});

/** The height that a host gives to the frame, and that of what stands in it, at each width of its column. */
export async function heightsAt(
  page: Page,
  url: string,
  widths: readonly number[],
  font: string | null = null,
): Promise<readonly { readonly width: number; readonly given: number; readonly needed: number }[]> {
  await answerForSite(page);
  await page.goto(url);
  const frame = await ownFrame(page);
  if (font !== null)
    // A style element would not be allowed by the frame's policy; what a reader sets in the browser is.
    await frame.evaluate((family) => {
      for (const name of ['--gk-sans', '--gk-serif'])
        document.documentElement.style.setProperty(name, family);
    }, font);
  const found: { width: number; given: number; needed: number }[] = [];
  for (const width of widths) {
    const given = await page.evaluate((column) => {
      const element = document.querySelector<HTMLElement>('#column');
      if (element) element.style.width = `${column}px`;
      return document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
    }, width);
    // The frame's own window follows in its own time.
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    found.push({ width, given, needed: await contentHeight(frame) });
  }
  return found;
}
