/** What is computed of a frame's height, against what a browser makes of it: every figure of `data/`, in three fonts. */

import { realViews } from '@gongkai/testing/figures/real';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fitFrame, heightAt, heightsOf, maxFrameHeight } from '../src/frame/index.ts';
import stations from '../src/kinds/stations/stations.css?inline';
import sheets from '../src/styles/all.css?inline';
import frameSheet from '../src/styles/frame.css?inline';

const widths = [
  320, 332, 343, 360, 375, 390, 414, 448, 480, 502, 514, 536, 600, 640, 677, 720, 800, 880, 960,
];
/** What a frame may be too high, in pixels, by font: quotation marks of Arial are a third as wide as those of Chinese fonts. */
const fonts = [
  ['"Noto Sans CJK SC", sans-serif', 60],
  ['SimSun, "Noto Serif CJK SC", serif', 60],
  ['Arial, sans-serif', 75],
] as const;

let frame: HTMLIFrameElement;
beforeAll(() => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;height:600px';
  document.body.append(frame);
});
afterAll(() => frame.remove());

/** Heights of a figure in a frame of its own at each width. */
function measured(html: string, font: string): readonly number[] {
  const page = frame.contentDocument;
  if (!page) throw new Error('no document');
  page.open();
  page.write(
    `<!doctype html><html data-gk-theme="light" data-gk-area=""><style>${sheets}${stations}${frameSheet}body{margin:0}html{--gk-sans:${font};--gk-serif:${font}}</style><body>${html}`,
  );
  page.close();
  return widths.map((width) => {
    frame.style.width = `${width}px`;
    return page.querySelector('figure')?.getBoundingClientRect().height ?? 0;
  });
}

describe.each(inject('isFull') ? fonts : fonts.slice(0, 1))('in %s', (font, maxSlack) => {
  test.each(realViews().map((view) => [view.figure.id, view] as const))('%s', (_, view) => {
    const { html } = fitFrame(view, { links: { page: 'https://gongkai.example/figures/x/' } });
    const heights = heightsOf(html);
    const found = measured(html, font).map((needed, index) => {
      const width = widths[index] ?? 0;
      return { width, needed, given: heightAt(heights, width) };
    });
    expect(found.filter(({ needed, given }) => given < needed || given - needed > maxSlack)).toEqual([]);
    expect(found.find(({ width }) => width === 375)?.needed).toBeLessThanOrEqual(maxFrameHeight);
  });
});
