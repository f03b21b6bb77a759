import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import TestOrder from './tests/run/test-order.ts';

/** What is only imported when it is needed: found by Vite in the middle of a run, it would load the page anew. */
const imported = [
  'lit',
  'lit/directives/unsafe-html.js',
  '@observablehq/plot',
  '@dagrejs/dagre',
  'd3-geo',
  'd3-scale',
  'd3-shape',
  'gcoord',
  'maplibre-gl',
  'pmtiles',
  'zod',
];

/** What takes things out of a page that is pasted somewhere. */
const sanitisers = ['@mozilla/readability', 'dompurify', 'sanitize-html', 'xss'];

/** What owns the children of our elements in a page of its own. */
const frameworks = ['react', 'react-dom/client', 'react-dom/server', 'vue'];

/** `npm run test:full` also runs what takes minutes, and begins its property tests elsewhere each time. */
const isFull = process.env.GONGKAI_TESTS === 'full';
const exclude = isFull ? [] : ['**/*.full.test.ts'];
const seed = Number(process.env.GONGKAI_SEED ?? 20_261_126);

/**
 * What every project shares. A limit is only there to end what hangs: a machine that is busy with other work takes several times as long,
 * and must not fail a test for it. Whatever comes later is waited for by `expect.poll` and `eventually`, never looked at once.
 */
const shared = {
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000, interval: 50 } },
  provide: { seed, isFull },
};

// A new object for each project: Vitest writes the project's name into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions(), actionTimeout: 60_000 }),
  instances: [{ browser: 'chromium' as const }],
});

// Pure code in Node; elements in a real Chromium; every story, with axe; the built site end to end; the packages as others install them.
export default defineConfig({
  test: {
    // Vitest leaves a core free by default: on two cores one file at a time, while half the machine waits for pages to settle. With two files a
    // tenth of it still waits.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    reporters: ['./scripts/vitest/slowest-reporter.ts', './scripts/vitest/count-reporter.ts', 'default'],
    sequence: { sequencer: TestOrder },
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', ...exclude],
          environment: 'node',
          // Each worker imports a module once: by file it was a third of the time. No file may change what others import.
          isolate: false,
          setupFiles: ['tests/property-seed.ts', 'tests/run/temporary-folder.ts'],
          ...shared,
        },
      },
      {
        optimizeDeps: { include: [...imported, ...sanitisers, ...frameworks, 'axe-core', 'fast-check'] },
        test: {
          name: 'browser',
          include: ['packages/*/test/**/*.browser.test.ts'],
          setupFiles: ['tests/property-seed.ts'],
          browser: browser(),
          ...shared,
        },
      },
      {
        optimizeDeps: { include: [...imported, 'storybook/test'] },
        // Stories of very much are looked at in a full run.
        plugins: [
          storybookTest({ configDir: '.storybook', tags: { exclude: isFull ? [] : ['full-tests'] } }),
        ],
        test: {
          name: 'stories',
          browser: browser(),
          env: { GONGKAI_SOME_STORIES: isFull ? 'no' : 'yes' },
          ...shared,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          exclude,
          environment: 'node',
          // As in the project above: to import Playwright, the readers and the writers again took as long as many a file.
          isolate: false,
          setupFiles: ['tests/run/temporary-folder.ts'],
          globalSetup: ['tests/built-site.ts', 'tests/shared-browser.ts'],
          ...shared,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          exclude,
          environment: 'node',
          setupFiles: ['tests/run/temporary-folder.ts'],
          globalSetup: ['tests/packages/registry-of-ours.ts'],
          ...shared,
          // What installs, builds and publishes in a single test takes minutes beside other work.
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
