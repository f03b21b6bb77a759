import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { isOfTheDriver } from '../../../scripts/browser.ts';
import { figures } from './app.ts';

/** What a page shows of each element, looked at from outside: its text wherever it stands, its drawings, its size. */
interface Shown {
  readonly tag: string;
  readonly text: string;
  readonly marks: number;
  readonly height: number;
}

const look = (page: Page): Promise<Shown[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app > *, main > *')]
      .filter(({ localName }) => localName.startsWith('gk-'))
      .map((element) => {
        const trees: ParentNode[] = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
        const count = (selector: string) =>
          trees.reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);
        return {
          tag: element.localName,
          text: trees.map((tree) => tree.textContent ?? '').join(' '),
          marks: count('svg, .gk-row, .gk-num, tbody tr, .gk-node'),
          height: element.getBoundingClientRect().height,
        };
      }),
  );

/**
 * Opens a page with the application of `app.ts` and waits until all six elements have drawn.
 *
 * @param use what is tried on the page then
 * @returns what the console said, which should be nothing
 */
export async function expectDrawn(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (!isOfTheDriver(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  try {
    await page.goto(url);
    const tags = ['gk-kpi-tile', 'gk-case-chart', ...figures.map(([tag]) => tag)];
    await expect
      .poll(async () => (await look(page)).filter(({ marks }) => marks > 0).map(({ tag }) => tag))
      .toEqual(tags);
    const shown = await look(page);
    for (const { tag, height } of shown) expect(height, tag).toBeGreaterThan(40);
    expect(shown[0]?.text).toContain('8处');
    expect(shown[1]?.text).toContain('20余处');
    expect(new Set(tags).size).toBe(6);
    await use(page);
    await page.waitForLoadState('networkidle');
  } finally {
    await context.close();
  }
  return said;
}
