/** Applications of strangers, built by the bundlers that they have, as their templates are, and looked at in Chromium. */
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { entries } from '../../bench/bundles/entries.ts';
import { pageOf, weigh } from '../../bench/bundles/weigh.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { launchOptions } from '../../scripts/browser.ts';
import { dataModule, html, plainApp } from './support/app.ts';
import { type Consumer, install, writeFiles } from './support/consumer.ts';
import { expectDrawn } from './support/drawn.ts';
import { mustRun } from './support/process.ts';
import { serveFolder } from './support/site.ts';

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = await install(inject('registry'), {
    dependencies: Object.fromEntries(
      ['@gongkai/elements', '@gongkai/map', 'webpack', 'webpack-cli', 'rollup', '@rollup/plugin-node-resolve']
        .concat(['@rollup/plugin-commonjs', 'vite', 'esbuild'])
        .map((name) => [name, '*']),
    ),
    allowScripts: { esbuild: true },
    files: { 'src/index.js': plainApp, 'src/data.js': dataModule },
  });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  consumer?.remove();
});

/** Opens the zoomable map, as a reader does by its button. */
async function zoom(page: Page): Promise<void> {
  await page.evaluate(() =>
    (document.querySelector('gk-station-map') as Element & { zoom(open: boolean): Promise<void> }).zoom(true),
  );
  const canvas = page.locator('gk-station-map canvas');
  await expect.poll(() => canvas.count()).toBe(1);
  await page.waitForTimeout(500);
  expect((await canvas.boundingBox())?.height).toBeGreaterThan(100);
}

/** Serves what a bundler made, and expects that it draws and that the console says nothing. */
async function expectWorks(folder: string): Promise<void> {
  const site = await serveFolder(path.join(consumer.folder, folder));
  try {
    expect(await expectDrawn(browser, site.url, zoom)).toEqual([]);
  } finally {
    site.close();
  }
}

/** Runs the command of a package of the consumer, as npx does. */
const command = (name: string, ...args: string[]) =>
  mustRun('npx', ['--no-install', name, ...args], consumer.folder);

test('Webpack 5, without a file of settings', async () => {
  await command('webpack', '--mode', 'production', '--output-path', 'by-webpack');
  writeFiles(consumer.folder, { 'by-webpack/index.html': html('main.js') });
  await expectWorks('by-webpack');
});

test('Rollup 4, with the two plugins of its starter application', async () => {
  const plugins = ['-p', 'node-resolve', '-p', 'commonjs'];
  await command('rollup', 'src/index.js', '-f', 'es', '-d', 'by-rollup', ...plugins);
  writeFiles(consumer.folder, { 'by-rollup/index.html': html('index.js') });
  await expectWorks('by-rollup');
});

test('Vite 8, which is Rolldown, without a file of settings', async () => {
  writeFiles(consumer.folder, { 'index.html': html('./src/index.js') });
  await command('vite', 'build', '--outDir', 'by-vite', '--base', './');
  await expectWorks('by-vite');
});

test('esbuild', async () => {
  await command('esbuild', 'src/index.js', '--bundle', '--splitting', '--format=esm', '--outdir=by-esbuild');
  writeFiles(consumer.folder, { 'by-esbuild/index.html': html('index.js') });
  await expectWorks('by-esbuild');
});

const { packages: budgets } = packageJson.budgets;

test.each([
  ['gk-case-chart, table of two rows', budgets.table],
  ['gk-kpi-tile, text', budgets.tile],
  ['read of @gongkai/quantity alone', budgets.read],
] as const)('%s costs no more than its budget in an application of Vite', async (name, budget) => {
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`no entry: ${name}`);
  const folder = path.join(consumer.folder, name.replace(/\W+/g, '-'));
  writeFiles(folder, { 'index.html': pageOf(entry) });
  const weight = await weigh(browser, folder, entry);
  console.log(`${name}: ${weight.bytes} bytes gzip in ${weight.requests} requests`);
  expect(weight.bytes).toBeGreaterThan(10_000);
  expect(weight.bytes).toBeLessThanOrEqual(budget.bytes);
  expect(weight.requests).toBeLessThanOrEqual(budget.requests);
});
