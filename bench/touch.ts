/**
 * `npm run bench:touch [-- --runs 11]`: how long a reader waits, on a slow phone and a slow network, from the first touch of a figure until its number is
 * explained. Until then no element's code has run; it was fetched ahead. Measured on the built site (`npm run build` first). Exit code 1 where the limit is exceeded.
 */
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../scripts/browser.ts';
import { median } from './median.ts';
import { serveCompressed } from './page/serve.ts';
import { network, slowdown } from './page/visit.ts';

const limit = 250;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);

/** Runs in the page: notes when the pointer or the focus first comes, and when an explanation is first seen. */
function watch(): void {
  const seen = { touched: 0, explained: 0 };
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
      ({ timeStamp }) => {
        if (seen.touched > 0) return;
        seen.touched = timeStamp;
        look();
      },
      { capture: true },
    );
}

/** What a reader does first. */
const touches: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  pointer: (page) => page.locator('gk-case-chart tr[data-obs] .gk-num').first().hover(),
  keyboard: async (page) => {
    await page.locator('gk-case-chart summary, gk-case-chart a').first().focus();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('gk-case-chart tr[tabindex="0"]'));
    await page.locator('gk-case-chart tr[tabindex="0"]').first().focus();
  },
};

const served = await serveCompressed('dist');
const browser = await chromium.launch(launchOptions());
let isOver = false;
try {
  console.log('ms from the first touch to the explanation, median (least to most)');
  for (const path of ['unions/hanyin/index.html', 'unions/ankang/index.html']) {
    for (const [name, touch] of Object.entries(touches)) {
      const waits: number[] = [];
      // The first finds everything cold and is not counted.
      for (let run = 0; run <= runs; run += 1) {
        const context = await browser.newContext({ viewport: { width: 412, height: 900 } });
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', network);
        await page.addInitScript(watch);
        await page.goto(served.url + path, { waitUntil: 'networkidle' });
        await page.locator('gk-case-chart tr[data-obs] .gk-num').first().scrollIntoViewIfNeeded();
        // What is fetched ahead comes when the page is idle.
        await page.waitForTimeout(1500);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        await touch(page);
        await page.waitForFunction(
          () => (window as unknown as { seen: { explained: number } }).seen.explained > 0,
        );
        const { touched, explained } = await page.evaluate(
          () => (window as unknown as { seen: { touched: number; explained: number } }).seen,
        );
        if (run > 0) waits.push(explained - touched);
        await context.close();
      }
      const middle = median(waits);
      isOver ||= middle > limit;
      console.log(
        `${Math.round(middle).toString().padStart(5)} (${Math.round(Math.min(...waits))} to ${Math.round(Math.max(...waits))})  ${name}, ${path}  limit ${limit}`,
      );
    }
  }
} finally {
  await browser.close();
  served.close();
}
process.exitCode = isOver ? 1 : 0;
