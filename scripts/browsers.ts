/**
 * `npm run test:browsers [-- --only chromium,firefox,webkit,chromium-86]`: reads, upgrades, walks and downloads from the built site in four
 * engines; with `--site <folder>` from a site of somebody else's; with `--pictures <folder>` it also leaves there pictures of each page in each. A browser that is missing is installed on Debian as root; elsewhere the run says how to get it and fails. No part of `npm test`,
 * which needs one browser.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { currentChromium } from './browsers/engines/chromium.ts';
import { chromium86 } from './browsers/engines/chromium-86.ts';
import { firefoxEsr } from './browsers/engines/firefox.ts';
import { webKitGtk } from './browsers/engines/webkit.ts';
import { allPages, checkedPages } from './browsers/pages.ts';
import { type Count, runEngine } from './browsers/run.ts';
import { serveSite } from './browsers/site.ts';
import { recoverSite } from './build/guard.ts';
import { run } from './steps.ts';

const kinds = [currentChromium, firefoxEsr, webKitGtk, chromium86];
const ids = kinds.map(({ id }) => id);
const { values } = parseArgs({
  options: { only: { type: 'string' }, pictures: { type: 'string' }, site: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? ids;
const unknown = wanted.filter((id) => !ids.includes(id));
if (unknown.length > 0) {
  console.error(`unknown browser: ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  process.exit(1);
}

const dist = path.resolve(values.site ?? 'dist');
if (values.site === undefined) await recoverSite(dist);
if (!existsSync(dist)) {
  if (values.site !== undefined) {
    console.error(`There is no site in ${values.site}.`);
    process.exit(1);
  }
  const built = await run(['node', 'scripts/build.ts']);
  if (built !== 0) process.exit(built);
}

const site = await serveSite(dist);
const pages = values.site === undefined ? checkedPages(dist) : allPages(dist);
const total: Count = { passed: 0, failed: 0 };
for (const kind of kinds) {
  if (!wanted.includes(kind.id)) {
    console.log(`\n— ${kind.name}: skipped`);
    continue;
  }
  const { passed, failed } = await runEngine(kind, site.url, pages, values.pictures);
  total.passed += passed;
  total.failed += failed;
}
site.close();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
