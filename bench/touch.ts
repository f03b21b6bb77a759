/**
 * `npm run bench:touch [-- --runs 11] [-- --site dist]`: how long a reader waits, on a slow phone and a slow network, from the first touch of a figure until its
 * number is explained. Until then no element's code has run; it was fetched ahead. Measured on the built site (`npm run build` first). Exit code 1 where the limit is exceeded.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../scripts/browser.ts';
import { median } from './median.ts';
import { serveCompressed } from './page/serve.ts';
import { network, slowdown } from './page/visit.ts';

const limit = 250;
const phone = { width: 412, height: 900 };

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '11' }, site: { type: 'string', default: 'dist' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);

/** When the reader first did something, and when an explanation stood in a frame. */
interface Seen {
  touched: number;
  explained: number;
}

/**
 * Runs in the page: notes the first pointer in a chart, or key, and the first explanation. A pointer elsewhere does not count: Chromium says of each new page that its
 * pointer has come to the corner. What the driver would ask for from outside costs a slowed page more than the page itself does.
 */
function watch(): void {
  const seen: Seen = { touched: 0, explained: 0 };
  Object.assign(window, { seen });
  const look = () => {
    const shown = [...document.querySelectorAll('gk-case-chart')].some((element) =>
      element.shadowRoot?.querySelector('.tooltip:not([hidden])'),
    );
    if (shown) seen.explained = performance.now();
    else requestAnimationFrame(look);
  };
  for (const name of ['pointerover', 'keydown'])
    addEventListener(
      name,
      ({ type, target, timeStamp }) => {
        const isMeant =
          type === 'keydown' || (target instanceof Element && target.closest('gk-case-chart') !== null);
        if (seen.touched > 0 || !isMeant) return;
        seen.touched = timeStamp;
        look();
      },
      { capture: true },
    );
}

/** Runs in the page: puts the focus before the first chart, and onto its first row as soon as that takes it, as a reader would who keeps pressing Tab. */
function walkFrom(chart: Element): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  chart.before(start);
  start.focus();
  new MutationObserver((_, observer) => {
    const row = chart.querySelector<HTMLElement>('tr[tabindex="0"]');
    if (!row) return;
    observer.disconnect();
    row.focus();
  }).observe(chart, { subtree: true, attributeFilter: ['tabindex'] });
}

/** Runs in the page: whether all is there that is fetched ahead. */
function isThere(): boolean {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
  const isFetched = ({ href }: HTMLLinkElement) =>
    performance.getEntriesByName(href).some((entry) => (entry as PerformanceResourceTiming).responseEnd > 0);
  return links.length > 0 && links.every(isFetched);
}

/** What a reader does first: how it is prepared, and what is then timed. */
interface Touch {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page, x: number, y: number) => Promise<void>;
}

const touches: readonly Touch[] = [
  { name: 'pointer', act: (page, x, y) => page.mouse.move(x, y) },
  {
    name: 'finger',
    options: { hasTouch: true, isMobile: true },
    act: (page, x, y) => page.touchscreen.tap(x, y),
  },
  {
    name: 'keyboard',
    prepare: (page) => page.locator('gk-case-chart').first().evaluate(walkFrom),
    act: (page) => page.keyboard.press('Tab'),
  },
];

const served = await serveCompressed(values.site);
const browser = await chromium.launch(launchOptions());

/** One visit: the milliseconds of it. */
async function wait(path: string, { options, prepare, act }: Touch): Promise<number> {
  const context = await browser.newContext({ viewport: phone, ...options });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await page.addInitScript(watch);
    await page.goto(served.url + path, { waitUntil: 'load' });
    await page.waitForFunction(isThere, undefined, { polling: 100 });
    const number = page.locator('gk-case-chart tr[data-obs] .gk-num').first();
    await number.scrollIntoViewIfNeeded();
    const box = await number.boundingBox();
    if (!box) throw new Error(`${path} shows no number`);
    await prepare?.(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await act(page, box.x + box.width / 2, box.y + box.height / 2);
    const seen = await page.waitForFunction(
      () => {
        const { seen } = window as unknown as { seen: Seen };
        return seen.explained > 0 && seen;
      },
      undefined,
      { polling: 1000 },
    );
    const { touched, explained } = (await seen.jsonValue()) as Seen;
    return explained - touched;
  } finally {
    await context.close();
  }
}

let isOver = false;
try {
  console.log('ms from the first touch to the explanation, median (least to most)');
  for (const path of ['unions/hanyin/index.html', 'unions/ankang/index.html']) {
    for (const touch of touches) {
      // The first finds everything cold and is not counted.
      await wait(path, touch);
      const waits: number[] = [];
      for (let run = 0; run < runs; run += 1) waits.push(await wait(path, touch));
      const middle = median(waits);
      isOver ||= middle > limit;
      console.log(
        `${Math.round(middle).toString().padStart(5)} (${Math.round(Math.min(...waits))} to ${Math.round(Math.max(...waits))})  ${touch.name}, ${path}  limit ${limit}`,
      );
    }
  }
  console.log(
    `load of the machine in the last minutes: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
} finally {
  await browser.close();
  served.close();
}
process.exitCode = isOver ? 1 : 0;
