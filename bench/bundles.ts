/**
 * `npm run bench:bundles`: what one element of ours weighs in a consumer's build, beside other libraries drawing the same. All from packages, by one Vite, in one run;
 * counted is what a browser loads until the thing stands there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.ts';
import { buildPackages } from '../scripts/packages/build.ts';
import { packAll } from '../scripts/packages/pack.ts';
import { writeFiles } from '../tests/packages/support/consumer.ts';
import { mustRun } from '../tests/packages/support/process.ts';
import { startRegistry } from '../tests/packages/support/registry.ts';
import { entries } from './bundles/entries.ts';
import { pageOf, weigh } from './bundles/weigh.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bundles-'));
const browser = await chromium.launch(launchOptions());
await buildPackages();
const registry = await startRegistry(packAll());
try {
  const dependencies = Object.assign({}, ...entries.map(({ packages }) => packages));
  writeFiles(folder, {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
    '.npmrc': `@gongkai:registry=${registry.url}\nprefer-offline=true\n`,
    ...Object.fromEntries(entries.map((entry, index) => [`${index}/index.html`, pageOf(entry)])),
  });
  await mustRun(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    folder,
  );
  console.log('gzip, bytes  requests');
  for (const [index, entry] of entries.entries()) {
    const { bytes, requests } = await weigh(browser, path.join(folder, String(index)), entry);
    console.log(`${String(bytes).padStart(11)}  ${String(requests).padStart(8)}  ${entry.name}`);
  }
} finally {
  registry.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
