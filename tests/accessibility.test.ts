import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, it } from 'vitest';
import { pageTypes, useBrowser, widths } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const cases = pageTypes.flatMap((path) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    widths.map((width) => [path, colorScheme, width] as const),
  ),
);

describe('with script', () => {
  it.each(cases)(
    '/%s, %s, %i px: axe finds nothing, the console is quiet, nothing moves',
    async (path, colorScheme, width) => {
      // Begins on a blank page: from a file that names no icon Chromium asks for /favicon.ico, late enough to be counted with the page under test.
      await open('about:blank', { colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const messages: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            messages.push(`${message.text()} ${message.location().url}`);
        });
        page.on('pageerror', (error) => messages.push(String(error)));
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
        await page.evaluate(axe);
        const result = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
            document,
            {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            },
          );
          return violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          );
        });
        const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
        expect({ axe: result, messages, shifts }).toEqual({ axe: [], messages: [], shifts: [] });
      });
    },
  );
});
