import { bars, count, drawingWidths, rate } from '@gongkai/charts';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { views } from '../../charts/test/support/figures.ts';
import { chart, settled, show } from './support.ts';

const golden = import.meta.glob<string>('../../charts/test/golden/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawings = { bars, count, rate };

describe.each(['bars', 'count', 'rate'] as const)('%s', (kind) => {
  test.each(drawingWidths)('%i: the browser draws what Node drew', (width) => {
    const svg = drawings[kind](views[kind], { document, width });
    const kept = golden[`../../charts/test/golden/${kind}-${width}.svg`];
    expect(`${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`).toBe(kept);
  });

  test.each([320, 375, 560, 1280])(
    'at %i pixels no text overlaps another, leaves the picture or is smaller than 12',
    async (width) => {
      await page.viewport(width, 900);
      show(`<div style="padding: 16px">${chart(views[kind])}</div>`);
      await settled();
      const svg = [...document.querySelectorAll('.gk-svg')].find(
        (found) => found.getClientRects().length > 0,
      );
      if (!svg) throw new Error('no drawing');
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / Number(svg.getAttribute('width'));
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({
        text,
        box: text.getBoundingClientRect(),
      }));
      for (const [index, { text, box }] of boxes.entries()) {
        const words = text.textContent ?? '';
        expect(Number(text.getAttribute('font-size')) * scale, words).toBeGreaterThanOrEqual(12);
        expect(box.left, words).toBeGreaterThanOrEqual(frame.left - 1);
        expect(box.right, words).toBeLessThanOrEqual(frame.right + 1);
        for (const { text: other, box: second } of boxes.slice(0, index)) {
          const wide = Math.min(box.right, second.right) - Math.max(box.left, second.left);
          const high = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
          // Boxes hold the room of accents, which neighbouring lines may share; what is printed in them does not touch.
          const touch = wide > 0.5 && high > Math.min(box.height, second.height) * 0.32;
          expect(touch, `${words} / ${other.textContent}`).toBe(false);
        }
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});
