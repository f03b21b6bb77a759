/** One visit to a page by a slow phone on a slow network, and what was seen of it. */
import { type Browser, type CDPSession, chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.ts';

/** What a visit gave, in milliseconds since the address was opened. */
export interface Visit {
  /** The last chart stood on the screen. */
  readonly charts: number;
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** What the main thread has worked altogether: parsing, style, layout, paint, script; on the slowed processor. */
  readonly mainThread: number;
  /** Sum of what tasks took beyond 50 ms, from the first paint on. */
  readonly blocking: number;
  /** How many elements were upgraded meanwhile. */
  readonly upgraded: number;
}

/** Lighthouse's slow 4G: 150 ms from request to answer, 1.6 Mbit/s down, 750 kbit/s up. */
export const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
export const slowdown = 4;

/** After the page has loaded, what it does later still counts. */
const settle = 2000;

/**
 * A phone's width, and a height in which the whole page stands: what is below the window is not painted, and the last chart is to be.
 */
const viewport = { width: 412, height: 9000 };

/** What is collected in a page while it is visited. */
interface Seen {
  charts: number;
  first: number;
  readonly shifts: { start: number; value: number }[];
  readonly tasks: { start: number; duration: number }[];
}

/**
 * Runs in the page before anything else. The time of the last chart is the browser's own: by Element Timing it says when it has shown the
 * line of text that follows the last chart in the source, which cannot be before the chart. Neither that nor the largest contentful
 * paint takes note of inline SVG itself, and to ask for boxes in every frame would itself cost time.
 */
function watch(): void {
  const seen: Seen = { charts: 0, first: 0, shifts: [], tasks: [] };
  Object.assign(window, { seen });
  const observe = (
    type: string,
    use: (entry: PerformanceEntry & { renderTime?: number; value?: number }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('element', ({ renderTime }) => {
    seen.charts = renderTime ?? 0;
  });
  observe('layout-shift', ({ startTime, value }) => {
    seen.shifts.push({ start: startTime, value: value ?? 0 });
  });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  observe('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
}

/** Runs in the page in the end. */
function sum(): Omit<Visit, 'mainThread'> {
  const { charts, first, shifts, tasks } = (window as unknown as { seen: Seen }).seen;
  const total = (numbers: number[]) => numbers.reduce((before, number) => before + number, 0);
  const later = tasks.filter(({ start, duration }) => start + duration > first);
  const tags = [...document.querySelectorAll('gk-case-chart, gk-compare, gk-kpi-tile')];
  return {
    charts,
    shift: total(shifts.map(({ value }) => value)),
    blocking: total(later.map(({ duration }) => Math.max(0, duration - 50))),
    upgraded: tags.filter((tag) => tag.shadowRoot).length,
  };
}

/** Starts the browser that visits. A machine without a graphics card would otherwise imitate one, which costs it more than the page. */
export function startBrowser(): Promise<Browser> {
  const options = launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), '--disable-gpu'] });
}

async function slow(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Visits a page in a context of its own, with nothing cached. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const cdp = await context.newCDPSession(page);
    await slow(cdp);
    await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForTimeout(settle);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    return { ...(await page.evaluate(sum)), mainThread: busy * 1000 };
  } finally {
    await context.close();
  }
}
