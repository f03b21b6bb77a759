/** Firefox ESR as Debian has it, driven by WebDriver BiDi. */
import { launch } from 'puppeteer-core';
import { installOnDebian } from '../../debian.ts';
import { onPath } from '../find.ts';
import { temporaryFolder } from '../temporary.ts';
import { type Engine, type EngineKind, height } from './engine.ts';

const find = () => onPath('firefox-esr', 'firefox');

function requireFirefox(): string {
  const found = find() ?? (installOnDebian('firefox-esr') ? find() : null);
  if (found) return found;
  throw new Error('no Firefox found: install Firefox ESR (Debian: apt-get install firefox-esr)');
}

async function start(): Promise<Engine> {
  const executablePath = requireFirefox();
  const home = await temporaryFolder('firefox');
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home.path },
  }).catch(async (error: unknown) => {
    await home.remove();
    throw error;
  });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace(/^firefox\//i, 'Firefox '),
    async open(url, width) {
      await page.setViewport({ width, height });
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    async close() {
      await browser.close();
      await home.remove();
    },
  };
}

export const firefoxEsr: EngineKind = { id: 'firefox', name: 'Firefox ESR', start };
