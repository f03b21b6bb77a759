/** React owns the children of a tag: it changes, moves and removes them, and must find them where it left them. */
import '../src/define.ts';
import { figureHtml } from '@gongkai/charts';
import { pictureOf, rowWords, show } from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { createElement as h, type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';

const errors: unknown[] = [];
let root: Root | null = null;
let place: HTMLElement;

const listen = (event: ErrorEvent) => errors.push(event.error);
beforeEach(() => {
  errors.length = 0;
  window.addEventListener('error', listen);
  place = show('');
});
afterEach(() => {
  root?.unmount();
  root = null;
  window.removeEventListener('error', listen);
  expect(errors.map(String).join('; ')).toBe('');
});

const options = {
  onUncaughtError: (error: unknown) => errors.push(error),
  onRecoverableError: (error: unknown) => errors.push(String(error)),
};
function render(node: ReactNode): void {
  root ??= createRoot(place, options);
  root.render(h(StrictMode, null, node));
}
const chart = () => document.querySelector('gk-case-chart');
const drawn = () => rowWords(chart() ? pictureOf(chart()) : null);

type Rows = readonly (readonly [string, string])[];
const table = (rows: Rows) =>
  h(
    'table',
    null,
    h(
      'tbody',
      null,
      rows.map(([label, printed]) => h('tr', { key: label }, h('td', null, label), h('td', null, printed))),
    ),
  );
const stations: Rows = [
  ['爱心驿站', '8处'],
  ['流动服务站', '20余处'],
];

test('rows that change change the picture', async () => {
  render(h('gk-case-chart', { heading: '两类站点' }, table(stations)));
  await expect.poll(drawn).toEqual(['爱心驿站 8处', '流动服务站 20余处']);
  render(
    h(
      'gk-case-chart',
      { heading: '两类站点' },
      table([
        ['甲', '30处'],
        ['乙', '60余处'],
        ['丙', '1处'],
      ]),
    ),
  );
  await expect.poll(drawn).toEqual(['甲 30处', '乙 60余处', '丙 1处']);
  expect(chart()?.querySelectorAll('td')).toHaveLength(6);
});

test('a child that comes and goes, is moved, unmounted and mounted again', async () => {
  const page = (what: 'table' | 'words' | 'both' | 'nothing', elsewhere = false) => {
    const inside = h(
      'gk-case-chart',
      { key: 'chart' },
      what === 'table' || what === 'both' ? table(stations) : null,
      what === 'words' || what === 'both' ? h('p', null, '没有数') : null,
    );
    return elsewhere
      ? h('section', null, h('div', null, inside))
      : h('section', null, inside, h('p', null, '后'));
  };
  for (const what of ['table', 'words', 'table', 'both', 'nothing', 'both', 'words', 'table'] as const) {
    render(page(what));
    if (what === 'table' || what === 'both') await expect.poll(drawn).toHaveLength(2);
    else await expect.poll(() => chart() && pictureOf(chart()) === chart()).toBe(true);
  }
  render(page('table', true));
  await expect.poll(drawn).toHaveLength(2);
  render(null);
  await expect.poll(chart).toBeNull();
  render(page('table'));
  await expect.poll(drawn).toHaveLength(2);
});

test('properties and events are those of the element', async () => {
  const seen: unknown[] = [];
  render(
    h('gk-case-chart', {
      data: [
        ['甲', '8处'],
        ['乙', '20余处'],
      ],
      heading: '两类站点',
      'ongk-mark': (event: Event) => seen.push((event as CustomEvent<{ id: string }>).detail.id),
    } as never),
  );
  await expect.poll(drawn).toEqual(['甲 8处', '乙 20余处']);
  expect(pictureOf(chart()).querySelector('.gk-title')?.textContent).toBe('两类站点');
  chart()?.focusMark('figure.r2');
  await expect.poll(() => seen).toEqual(['figure.r2']);
  render(
    h('gk-case-chart', {
      data: [
        ['丙', '9处'],
        ['丁', '1处'],
      ],
    } as never),
  );
  await expect.poll(drawn).toEqual(['丙 9处', '丁 1处']);
});

test('a figure that the server wrote is there before and after hydration', async () => {
  let hydrated = false;
  const Told = () => {
    useEffect(() => {
      hydrated = true;
    });
    return null;
  };
  const page = () =>
    h(
      'section',
      null,
      h('gk-case-chart', { dangerouslySetInnerHTML: { __html: figureHtml(views.bars) } }),
      h('gk-kpi-tile', { label: '驿站' }, 8, '处'),
      h(Told),
    );
  place.innerHTML = renderToString(page());
  const figure = place.querySelector('figure');
  expect(figure?.textContent).toContain('60余件');
  await chart()?.updateComplete;
  root = hydrateRoot(place, page(), options);
  await expect.poll(() => hydrated).toBe(true);
  await expect.poll(() => figure?.querySelector('[tabindex="0"]')).not.toBeNull();
  expect(place.querySelector('figure')).toBe(figure);
  await expect.poll(() => pictureOf(document.querySelector('gk-kpi-tile')).innerText).toContain('8处');
});
