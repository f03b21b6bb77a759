/**
 * `npm run bench:bundles`: what one element of ours weighs in a consumer's build, beside other libraries drawing the same. All from packages, by one Vite, in one run;
 * counted is what a browser loads until the thing stands there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import { buildPackages } from '../scripts/packages/build.ts';
import { packAll } from '../scripts/packages/pack.ts';
import { writeFiles } from '../tests/packages/support/consumer.ts';
import { mustRun } from '../tests/packages/support/process.ts';
import { startRegistry } from '../tests/packages/support/registry.ts';
import { type Entry, entries } from './bundles/entries.ts';
import { serveCompressed } from './page/serve.ts';

const html = ({ body, script }: Entry) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><body>${body}<script type="module">${script}</script></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bundles-'));
const browser = await chromium.launch(launchOptions());
await buildPackages();
const registry = await startRegistry(packAll());
try {
  const dependencies = Object.assign({}, ...entries.map(({ packages }) => packages));
  writeFiles(folder, {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
    '.npmrc': `@gongkai:registry=${registry.url}\nprefer-offline=true\n`,
    ...Object.fromEntries(entries.map((entry, index) => [`${index}/index.html`, html(entry)])),
  });
  await mustRun(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    folder,
  );
  console.log('gzip, bytes  requests');
  for (const [index, { name, drawn }] of entries.entries()) {
    const root = path.join(folder, String(index));
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: path.join(root, 'dist') },
    });
    const served = await serveCompressed(path.join(root, 'dist'));
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(new URL(response.url()).pathname))
        sizes.push(response.headerValue('content-length').then(Number));
    });
    await page.goto(`${served.url}index.html`);
    await page.locator(drawn).first().waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`${String(bytes).padStart(11)}  ${String(sizes.length).padStart(8)}  ${name}`);
    await page.close();
    served.close();
  }
} finally {
  registry.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
