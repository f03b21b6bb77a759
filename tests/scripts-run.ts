import type { Page } from 'playwright';

/**
 * Counts the functions of a page that are called, in whatever it loads from then on. What is only fetched and compiled ahead calls none.
 *
 * @param page that is yet to be opened
 * @param site address at which the scripts begin that are of interest
 * @returns what gives the paths of the files whose code has run, in alphabetical order
 */
export async function scriptsRun(page: Page, site: string): Promise<() => Promise<readonly string[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
      .flatMap(({ url }) => (url.startsWith(site) ? new URL(url).pathname : []))
      .sort();
  };
}
