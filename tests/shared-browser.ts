import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../scripts/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of a run listens. Each test file connects to it and opens contexts of its own. */
    browser: string;
  }
}

/** Starts the browser that all test files of the built site share: starting one takes longer than most files do. */
export default async function shareBrowser(project: TestProject) {
  const server = await chromium.launchServer({ ...launchOptions(), host: '127.0.0.1' });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
