/** `npm test`: type check, lint, data, build, then every test; the runner's summary comes last. */
import { requireBrowser } from './browser.ts';
import { runAll } from './steps.ts';

console.log(`Browser: ${requireBrowser()}`);
await runAll([
  { name: 'Lint and format', command: ['biome', 'ci', '--diagnostic-level=warn'] },
  { name: 'Types', command: ['tsc', '-p', '.'] },
  { name: 'Types of Astro files', command: ['astro', 'sync', '--silent'] },
  { name: 'Types of Astro files', command: ['node', 'tools/astro-check/check.mjs'] },
  { name: 'Data and site', command: ['node', 'scripts/build.ts'] },
  { name: 'Tests', command: ['vitest', 'run', ...process.argv.slice(2)] },
]);
