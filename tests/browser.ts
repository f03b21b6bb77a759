import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchOptions } from '../scripts/browser.ts';

/** Page types, one address each. */
export const pageTypes = [
  '',
  'unions/hanyin/',
  'unions/ankang/',
  'unions/baise/',
  'unions/shifang/',
  'unions/louxing/',
  'figures/',
  'search/',
  'about/',
  'accessibility/',
  'unions/',
  'indicators/',
  'indicators/service-stations/',
  'indicators/counselling-service/',
  'figures/hanyin-stations/',
  'figures/shifang-355/',
  'figures/shifang-funds/',
  'figures/shifang-participation/',
  'figures/demo-cases/',
  'figures/demo-cases-trend/',
  'figures/demo-cases-series/',
  'figures/demo-cases-distribution/',
  'figures/demo-consultations-heat/',
  'figures/demo-money/',
  'figures/demo-stations/',
  'figures/compare-service-stations/',
  'unions/demo-a/',
  'demo/',
  'embed/hanyin-stations/',
  'embed/demo-stations/',
  'embed/obs/hanyin.service-stations.care-station/',
  'embed/',
  'figures/hanyin-stations/use/',
  'unions/hanyin/use/',
  'stations/',
  'sources/',
  'method/',
  'data/',
  '404.html',
] as const;

/** Of page types that are alike those that a plain run leaves out; what one of them alone has, tests of its own ask for. */
const alike = new Set<string>([
  'unions/baise/',
  'unions/louxing/',
  'about/',
  'accessibility/',
  'indicators/counselling-service/',
  'figures/shifang-funds/',
  'figures/demo-cases-trend/',
  'figures/demo-money/',
  'figures/demo-cases-series/',
  'unions/hanyin/use/',
  // What it has above other unions, that it is fiction and all kinds of figures, has tests of its own; axe takes seconds for so much.
  'unions/demo-a/',
  'embed/demo-stations/',
  'data/',
]);

/** All page types in a full run, in a plain one those of which none is like another. */
export const visitedPageTypes = () => pageTypes.filter((path) => inject('isFull') || !alike.has(path));

export const widths = [375, 1280] as const;

/** Sets the size of text as a reader does in the settings of the browser, so that media queries in em answer, too. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe(`${(16 * percent) / 100}px`);
}

/** What a reader's pointer tells a map as it comes over it: only then does the map bring its filters and its zoom. */
export const touchMap = (page: Page): Promise<void> =>
  page.locator('gk-station-map').first().dispatchEvent('pointerover');

/**
 * Presses Enter on what can be pressed by now: Playwright waits for clicks until a button is enabled, but not for keys.
 * For the button itself it waits as long as the page is told to: it may come after a build.
 */
export async function pressed(button: Locator): Promise<void> {
  await button.waitFor();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.press('Enter');
}

/** The browser for the tests of one file: the shared one, or, with more arguments than that has, one of the file's own. */
export function useBrowser(more: readonly string[] = []) {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const options = launchOptions();
    browser =
      more.length === 0
        ? await chromium.connect(inject('browser'))
        : await chromium.launch({ ...options, args: [...(options.args ?? []), ...more] });
  });
  afterAll(() => browser?.close());

  /** Opens an address in a context of its own, hands it to `use` and closes it. */
  return async function open<T>(
    url: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<T>,
  ): Promise<T> {
    if (!browser) throw new Error('no browser');
    const context = await browser.newContext({ locale: 'zh-CN', ...options });
    try {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return await use(page);
    } finally {
      await context.close();
    }
  };
}

/**
 * What moves by less, before a page has loaded, is a line that Chromium's parser left in the middle: on a busy machine it takes a frame until the rest
 * of a menu at the right edge, or of a row of four cells, is read (0.0084 at most was seen). It is a tenth of what a reader notices (0.1).
 */
const leastWhileRead = 0.01;

/**
 * Notes how far things move while a page loads. Called before the page is opened.
 *
 * @returns reads what was noted: a layout shift score each
 */
export async function watchShifts(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shifts: { value: number; startTime: number }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry as PerformanceEntry & { value: number });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate((least) => {
      const { shifts } = window as unknown as { shifts: { value: number; startTime: number }[] };
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const loaded = navigation?.loadEventStart ?? 0;
      return shifts
        .filter(({ value, startTime }) => value >= least || startTime > loaded)
        .map(({ value }) => value);
    }, leastWhileRead);
}
