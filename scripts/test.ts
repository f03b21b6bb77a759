/**
 * `npm test`: type check, lint, data, build, then every test; the runner's summary comes last.
 * `npm run test:full` runs the tests that take minutes as well (`*.full.test.ts`).
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireBrowser } from './browser.ts';
import { runSteps, type Step } from './steps.ts';

const [first, ...rest] = process.argv.slice(2);
const full = first === '--full';
const more = full || first === undefined ? rest : [first, ...rest];
if (full) {
  process.env.GONGKAI_TESTS = 'full';
  // Said here, once: the configuration is read by several processes.
  process.env.GONGKAI_SEED ??= String(Date.now() % 2 ** 31);
  console.log(`Property tests begin at GONGKAI_SEED=${process.env.GONGKAI_SEED}`);
}

console.log(`Browser: ${requireBrowser()}`);
const work = mkdtempSync(path.join(tmpdir(), 'gongkai-test-'));
// Some tests run a program as another user, who has to come by here.
chmodSync(work, 0o755);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
/** Writes the types that those who check types read. */
const content = 'Types of Astro content';
const before: readonly Step[] = [
  { name: 'Lint and format', command: ['biome', 'ci', '--diagnostic-level=warn'] },
  { name: content, command: ['astro', 'sync', '--silent'] },
  { name: 'Types', command: ['tsc', '-p', '.'], after: content },
  { name: 'Data and site', command: ['node', 'scripts/build.ts'] },
  { name: 'Packages', command: ['node', 'scripts/packages/build.ts'] },
  // After most of the other site: it finds what that has drawn.
  { name: 'Site without an address', command: ['node', 'tests/relative-site.ts', work] },
  { name: 'Types of Astro files', command: ['node', 'tools/astro-check/check.mjs'], after: content },
];
// Each keeps one core busy for most of its time. What fails soonest comes first, then what takes longest, so that both end at the same time.
const failed = await runSteps(before, 2);
if (failed !== 0) {
  // What a run of tests ends with, for whoever reads no more than that.
  console.log('\n0 passed, 1 failed');
  process.exit(failed);
}
// What the tests' own browsers and servers put there goes with the run; what Node has compiled stays for the next.
const temporary = path.join(work, 't');
mkdirSync(temporary);
const env = {
  GONGKAI_RELATIVE_SITE: path.join(work, 'site'),
  GONGKAI_PACKAGES_BUILT: 'yes',
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(tmpdir(), 'node-compile-cache'),
  TMPDIR: temporary,
  TEMP: temporary,
  TMP: temporary,
};
process.exit(await runSteps([{ name: 'Tests', command: ['vitest', 'run', ...more], env }]));
