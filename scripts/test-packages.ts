/** `npm run test:packages`: every test of the packages as others install them, those that take minutes too. Arguments are Vitest's. */
import { requireBrowser } from './browser.ts';
import { run } from './steps.ts';

console.log(`Browser: ${requireBrowser()}`);
process.exitCode = await run(['vitest', 'run', '--project', 'packages', ...process.argv.slice(2)], {
  GONGKAI_TESTS: 'full',
});
