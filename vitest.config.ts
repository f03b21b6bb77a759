import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';

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

// A new object for each project: Vitest writes the project's name into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: 'chromium' as const }],
});

// Pure code in Node; elements in a real Chromium; every story, with axe; the built site end to end.
export default defineConfig({
  test: {
    reporters: ['./scripts/count-reporter.ts', 'default'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          // What takes minutes runs where GONGKAI_TESTS says full.
          exclude: [
            '**/*.browser.test.ts',
            ...(process.env.GONGKAI_TESTS === 'full' ? [] : ['**/*.full.test.ts']),
          ],
          environment: 'node',
        },
      },
      {
        optimizeDeps: { include: [...imported, 'axe-core'] },
        test: { name: 'browser', include: ['packages/*/test/**/*.browser.test.ts'], browser: browser() },
      },
      {
        optimizeDeps: { include: [...imported, 'storybook/test'] },
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: browser() },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
