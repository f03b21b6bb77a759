/** The current Chromium, the one in which `npm test` runs as well. */
import { chromium } from 'playwright';
import { launchOptions } from '../../browser.ts';
import { type Engine, type EngineKind, height } from './engine.ts';

async function start(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  return {
    version: `Chromium ${browser.version()}`,
    async open(url, width) {
      await page.setViewportSize({ width, height });
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

export const currentChromium: EngineKind = { id: 'chromium', name: 'Chromium', start };
