/** The pages of docs/start, done step by step as a stranger does them: each block is a file or a command. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isOfTheDriver, launchOptions } from '../../scripts/browser.ts';
import { root } from '../../scripts/packages/workspace.ts';
import { install, writeFiles } from './support/consumer.ts';
import { blocksOf } from './support/documents/blocks.ts';
import { mustRun } from './support/process.ts';
import { serveFolder } from './support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser?.close());

/** Install scripts that a stranger's npm asks about. */
const allowScripts = { esbuild: true, sharp: true };

test.each([
  ['html', '.', 2],
  ['vite', 'dist', 2],
  ['react', 'dist', 2],
  ['vue', 'dist', 2],
  ['next', 'out', 1],
  ['astro', 'dist', 1],
  ['node', '.', 1],
])('%s.md', async (name, built, figures) => {
  const blocks = blocksOf(readFileSync(path.join(root, 'docs/start', `${name}.md`), 'utf8'));
  const consumer = await install(inject('registry'), { dependencies: {}, allowScripts });
  const { folder } = consumer;
  try {
    for (const { title, text, language } of blocks) {
      if (title) writeFiles(folder, { [title]: text });
      else if (language !== 'sh') throw new Error(`${name}.md: a block that is neither a file nor a command`);
    }
    for (const { text, language } of blocks)
      if (language === 'sh')
        for (const line of text.trim().split('\n')) await mustRun('sh', ['-c', line], folder);
    const site = await serveFolder(path.join(folder, built));
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (!isOfTheDriver(message.text())) said.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await page.goto(site.url);
      await expect.poll(() => page.locator('.gk-figure, .gk-tile').count()).toBe(figures);
      const more = page.getByRole('button', { name: '更多' });
      if ((await more.count()) > 0) {
        await more.click();
        await expect.poll(() => page.locator('.gk-bar').count()).toBe(4);
      }
      await expect.poll(() => page.getByText('20余处').count()).toBeGreaterThan(0);
      expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await page.close();
      site.close();
    }
  } finally {
    consumer.remove();
  }
});
