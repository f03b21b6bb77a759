import type { Page } from 'playwright';
import { expect } from 'vitest';
import { address, answerForSite } from './frame-host.ts';

/** What a frame may be too high without script, in pixels, at any width. */
export const maxSlack = 60;

/** What a frame has and needs at a width of its column, in pixels. */
export interface FrameHeight {
  readonly width: number;
  readonly given: number;
  readonly needed: number;
}

/** Runs in the host's page: makes its column as wide as each of the widths, and reads the heights without waiting for a picture of it. */
function measure(widths: readonly number[]): FrameHeight[] {
  const column = document.querySelector<HTMLElement>('#column');
  const frame = document.querySelector('iframe');
  const inside = frame?.contentDocument;
  if (!column || !frame || !inside) throw new Error('no frame');
  return widths.map((width) => {
    column.style.width = `${width}px`;
    const given = frame.getBoundingClientRect().height;
    const needed = inside.querySelector('main')?.getBoundingClientRect().height ?? 0;
    return { width: frame.contentWindow?.innerWidth ?? 0, given, needed };
  });
}

/**
 * The height that an article gives to a frame, and that of what stands in it, at each width of its column. The article has the site's own
 * origin, so that both are read in one turn: from another one each width is a message to and fro, and thousands of them take an hour.
 *
 * @param snippet the frame's code
 * @param font of which the frame is told, as a reader sets it in the browser
 */
export async function heightsAt(
  page: Page,
  snippet: string,
  widths: readonly number[],
  font: string | null = null,
): Promise<readonly FrameHeight[]> {
  await answerForSite(page);
  const url = `${address}article-of-a-test`;
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>县融媒体中心</title><style>body{margin:0}#column{width:320px}</style><div id="column">${snippet}</div>`,
    }),
  );
  await page.goto(url);
  const frame = await page.locator('iframe').elementHandle();
  const content = await frame?.contentFrame();
  await content?.waitForLoadState('load');
  if (font !== null)
    // A style element would not be allowed by the frame's policy; what a reader sets in the browser is.
    await content?.evaluate((family) => {
      for (const name of ['--gk-sans', '--gk-serif'])
        document.documentElement.style.setProperty(name, family);
    }, font);
  const found = await page.evaluate(measure, widths);
  expect(found.map(({ width }) => width)).toEqual(widths);
  expect(found.filter(({ needed }) => needed === 0)).toEqual([]);
  return found;
}
