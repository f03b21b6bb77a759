/** What a script adds moves nothing: the same page without and with the elements, also while a row is explained. */
import { figureHtml } from '@gongkai/charts';
import figureCss from '@gongkai/charts/all.css?inline';
import { show, tileGrid } from '@gongkai/testing/elements/support';
import { compare, trend } from '@gongkai/testing/figures/examples';
import { views } from '@gongkai/testing/figures/figures';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

const script = new URL('../src/define.ts', import.meta.url).href;
const inside = (tag: string, view: (typeof views)['bars']) =>
  `<${tag}>${figureHtml(view, { headingLevel: 2, sourceHref: () => '#s' })}</${tag}>`;

const pages: readonly (readonly [string, string])[] = [
  ...Object.entries(views).map(
    ([kind, view]) => [kind, inside(kind === 'mechanism' ? 'gk-mechanism' : 'gk-case-chart', view)] as const,
  ),
  ['compare', inside('gk-compare', compare)],
  ['trend', inside('gk-trend', trend)],
  ['a grid of tiles', tileGrid(views.tiles)],
  [
    'three in a row of text',
    `<p>a</p>${inside('gk-case-chart', views.bars)}<p>b</p>${tileGrid(views.tiles)}<p>c</p>`,
  ],
];

afterEach(() => document.querySelector('iframe')?.remove());

describe.each([320, 480, 800])('%i pixels wide', (width) => {
  test.each(pages)('%s', async (_, markup) => {
    await page.viewport(Math.max(width, 400), 900);
    show('<iframe title="t"></iframe>');
    const frame = document.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.srcdoc = `<!doctype html><html lang="zh-Hans"><style>${figureCss}</style><body>${markup}`;
    await loaded;
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no document');
    const parts = () => [...inner.querySelectorAll('body, body *:not(script)')];
    const boxes = () => parts().map((part) => JSON.stringify(part.getBoundingClientRect()));
    const [nodes, before] = [parts(), boxes()];
    expect(nodes.length).toBeGreaterThan(20);
    const element = inner.createElement('script');
    Object.assign(element, { type: 'module', src: script });
    inner.head.append(element);
    const elements = [
      ...inner.querySelectorAll('gk-case-chart, gk-compare, gk-mechanism, gk-trend, gk-kpi-tile'),
    ];
    await expect.poll(() => elements.every(({ shadowRoot }) => shadowRoot?.childElementCount)).toBe(true);
    expect(parts()).toEqual(nodes);
    expect(boxes()).toEqual(before);
    inner.querySelector<HTMLElement>('figure [tabindex="0"]')?.focus({ preventScroll: true });
    await new Promise((done) => setTimeout(done, 50));
    expect(boxes()).toEqual(before);
  });
});
