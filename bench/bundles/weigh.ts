/** What a page pays for one element or chart, in a consumer's build. */
import path from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { serveCompressed } from '../page/serve.ts';
import type { Entry } from './entries.ts';

/** What a browser loads until something stands there. */
export interface Weight {
  /** Of scripts and style sheets, compressed by gzip. */
  readonly bytes: number;
  readonly requests: number;
}

/** @returns the page of a consumer, from which Vite builds. */
export const pageOf = ({ body, script }: Entry): string =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><body>${body}<script type="module">${script}</script></body></html>`;

/** Builds for production, whatever the process that asks was started for: a test runner says “test”, and Lit brings a longer build for that. */
async function buildPage(root: string, outDir: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ root, base: './', configFile: false, logLevel: 'error', build: { outDir } });
  // Assigned, undefined would become the word “undefined”.
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
}

/**
 * Builds a page with Vite as it comes, opens it, and adds up what it loads until it is drawn and nothing more comes.
 *
 * @param folder in which `index.html` lies, below what the consumer has installed
 * @param drawn what is found when it is drawn
 * @throws where it is not drawn within a minute
 */
export async function weigh(browser: Browser, folder: string, { drawn }: Entry): Promise<Weight> {
  const outDir = path.join(folder, 'dist');
  await buildPage(folder, outDir);
  const served = await serveCompressed(outDir);
  const page = await browser.newPage();
  try {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(new URL(response.url()).pathname))
        sizes.push(response.headerValue('content-length').then(Number));
    });
    await page.goto(`${served.url}index.html`);
    await page.locator(drawn).first().waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return { bytes, requests: sizes.length };
  } finally {
    await page.close();
    served.close();
  }
}
