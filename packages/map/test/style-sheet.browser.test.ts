/** The sheet of the zoomable map in a browser that builds none from text, as Safari before 16.4: nothing has been built before in this file. */
import { expect, test, vi } from 'vitest';
import { container } from './support/page.ts';

test('a link, once', async () => {
  vi.spyOn(window, 'CSSStyleSheet').mockImplementation(function construct() {
    throw new TypeError('Illegal constructor');
  });
  const { useStyleSheet } = await import('../src/zoom/style-sheet.ts');
  const element = container();
  element.className = 'maplibregl-ctrl-top-right';
  useStyleSheet(element);
  useStyleSheet(element);
  expect((element.getRootNode() as ShadowRoot).querySelectorAll('link')).toHaveLength(1);
  await expect.poll(() => getComputedStyle(element).position).toBe('absolute');
});
