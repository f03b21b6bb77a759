/**
 * `npm test`: type check, lint, data, build, then every test; the runner's summary comes last.
 * `npm run test:full` runs the tests that take minutes as well (`*.full.test.ts`).
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireBrowser } from './browser.ts';
import { runAll } from './steps.ts';

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
await runAll([
  { name: 'Lint and format', command: ['biome', 'ci', '--diagnostic-level=warn'] },
  // Writes the types that the next ones read.
  { name: 'Types of Astro content', command: ['astro', 'sync', '--silent'] },
]);
const work = mkdtempSync(path.join(tmpdir(), 'gongkai-test-'));
// Some tests run a program as another user, who has to come by here.
chmodSync(work, 0o755);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
// Each row keeps one core busy for most of its time.
await runAll(
  [
    { name: 'Types', command: ['tsc', '-p', '.'] },
    { name: 'Types of Astro files', command: ['node', 'tools/astro-check/check.mjs'] },
    { name: 'Packages', command: ['node', 'scripts/packages/build.ts'] },
  ],
  [
    { name: 'Data and site', command: ['node', 'scripts/build.ts'] },
    { name: 'Site without an address', command: ['node', 'tests/relative-site.ts', work] },
  ],
);
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
await runAll([{ name: 'Tests', command: ['vitest', 'run', ...more], env }]);
