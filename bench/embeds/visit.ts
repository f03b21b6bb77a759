/** One visit of a slow phone to an article with a chart, and what was seen of it. */
import type { Browser, Request } from 'playwright';
import { network, slowdown } from '../page/visit.ts';

/** What a visit gave. */
export interface EmbedVisit {
  /** Milliseconds from the opening of the address until the chart stood on the screen. */
  readonly visible: number;
  /** All that was sent for the article and its chart, as it comes over the network. */
  readonly bytes: number;
  readonly requests: number;
}

/** What the page under measurement holds for us. */
type Watched = typeof globalThis & { visibleAt?: number };

/**
 * Runs in the page and in a frame of it before anything else: looks in every animation frame whether the chart stands in the document, or in the shadow tree of our element, and notes
 * the next one, in which it has been painted. A canvas and an inline SVG have no Element Timing, so that no finer clock is there for all.
 */
function watch(drawn: string): void {
  const look = () => {
    const root = document.querySelector('gk-figure')?.shadowRoot ?? document;
    if (root.querySelector(drawn))
      requestAnimationFrame(() => {
        (globalThis as Watched).visibleAt = performance.timeOrigin + performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** A phone's width; the chart stands in the first screen. */
const viewport = { width: 375, height: 900 };

/**
 * Visits an article in a context of its own, with nothing cached.
 *
 * @param drawn selector of what is there when the chart is drawn, in the page or in its frame
 * @throws Error where no chart comes within a minute
 */
export async function visitEmbed(browser: Browser, url: string, drawn: string): Promise<EmbedVisit> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, drawn);
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const opened = await page.evaluate(() => performance.timeOrigin);
    const seenIn = async () => {
      const times = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => (globalThis as Watched).visibleAt ?? null)),
      );
      return times.find((time) => time !== null) ?? null;
    };
    let seen = await seenIn();
    for (const end = Date.now() + 60_000; seen === null && Date.now() < end; seen = await seenIn())
      await page.waitForTimeout(100);
    if (seen === null) throw new Error(`no ${drawn} at ${url}`);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    const bytes = sizes.reduce(
      (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
      0,
    );
    return { visible: seen - opened, bytes, requests: finished.length };
  } finally {
    await context.close();
  }
}
