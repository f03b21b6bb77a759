import { keptMechanisms, keptName, mechanismViews } from '@gongkai/testing/figures/mechanisms';
import { someOf } from '@gongkai/testing/runs';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mechanism } from '../src/index.ts';
import figureCss from '../src/styles/all.css?inline';
import tokensCss from '../src/tokens.css?inline';
import { mechanismWidths } from './support/widths.ts';

const golden = import.meta.glob<string>('./golden/mechanism-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const style = document.createElement('style');
style.textContent = `${tokensCss}${figureCss} body { margin: 0; }`;
document.head.append(style);

// In a plain run every fourth; in Node each of them is drawn for the pictures that are kept.
describe.each(someOf(keptMechanisms, 4))('%s', (id) => {
  test.each(mechanismWidths)('%i: the browser draws what Node drew', (width) => {
    const view = mechanismViews.get(id);
    if (!view) throw new Error(`no mechanism: ${id}`);
    const svg = mechanism(view, { width });
    const kept = golden[`./golden/${keptName(id, width)}.svg`];
    expect(`${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`).toBe(kept);
  });
});

/** What is printed in a box of text: above and below it there is room for accents, which neighbouring lines may share. */
function ink({ left, right, top, bottom, height }: DOMRect) {
  return { left: left + 0.3, right: right - 0.3, top: top + height * 0.17, bottom: bottom - height * 0.17 };
}

const overlap = (a: ReturnType<typeof ink>, b: ReturnType<typeof ink>) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

// In a plain run mechanisms take turns at the widths, each at every other.
describe.each([...mechanismViews].map(([id, view], index) => ({ id, view, index })))(
  '$id',
  ({ view, index }) => {
    test.each(someOf(mechanismWidths, 2, index))(
      '%i: all text of the picture has its place',
      async (width) => {
        await page.viewport(width, 900);
        document.body.innerHTML = mechanism(view, { width });
        const svg = document.querySelector('svg');
        if (!svg) throw new Error('no drawing');
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / Number(svg.getAttribute('width'));
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          text,
          words: text.textContent ?? '',
          box: ink(text.getBoundingClientRect()),
        }));
        // The first path of a part is its border.
        const borders = [...svg.querySelectorAll('[data-part]')].map((part) => ({
          part,
          box: part.querySelector('path')?.getBoundingClientRect() ?? new DOMRect(),
        }));
        for (const [index, { text, words, box }] of texts.entries()) {
          expect(Number(text.getAttribute('font-size')) * scale, words).toBeGreaterThanOrEqual(12);
          expect(box.left, words).toBeGreaterThanOrEqual(frame.left - 1);
          expect(box.right, words).toBeLessThanOrEqual(frame.right + 1);
          expect(box.top, words).toBeGreaterThanOrEqual(frame.top - 1);
          expect(box.bottom, words).toBeLessThanOrEqual(frame.bottom + 1);
          for (const other of texts.slice(0, index))
            expect(overlap(box, other.box), `${words} / ${other.words}`).toBe(false);
          for (const { part, box: border } of borders) {
            const id = `${words} / ${part.getAttribute('data-part')}`;
            if (!part.contains(text)) expect(overlap(box, ink(border)), id).toBe(false);
            else {
              expect(box.left, id).toBeGreaterThanOrEqual(border.left - 1);
              expect(box.right, id).toBeLessThanOrEqual(border.right + 1);
              expect(box.top, id).toBeGreaterThanOrEqual(border.top - 1);
              expect(box.bottom, id).toBeLessThanOrEqual(border.bottom + 1);
            }
          }
        }
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      },
    );
  },
);
