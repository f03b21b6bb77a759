import { figureHtml } from '@gongkai/charts';
import { stationsView } from '@gongkai/testing/figures/stations';
import { afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import '../src/define.ts';
import type { StationMap } from '../src/index.ts';
import { dressPage } from './support/styles.ts';

beforeAll(dressPage);
afterEach(() => {
  document.querySelector('main')?.remove();
  vi.restoreAllMocks();
});

const markup = figureHtml(stationsView(12));

async function maps(count: number): Promise<readonly StationMap[]> {
  const main = document.createElement('main');
  const made = Array.from({ length: count }, (_, index) => {
    const element = document.createElement('gk-station-map');
    element.noUrlState = true;
    // On one page every id is there once.
    element.innerHTML = markup
      .replaceAll('demo-stations', `map-${index}`)
      .replaceAll('demo.s', `m${index}.s`);
    element.style.width = '480px';
    return element;
  });
  main.append(...made);
  document.body.append(main);
  for (const element of made) await element.updateComplete;
  return made;
}

const zoomed = (element: Element) => element.querySelector('.gk-zoom') !== null;
const canvasOf = (element: Element) => element.querySelector('.gk-zoom')?.shadowRoot?.querySelector('canvas');
const lost = (canvas: HTMLCanvasElement | null | undefined) => canvas?.getContext('webgl2')?.isContextLost();

const many = inject('isFull') ? 20 : 9;
test(`${many} maps on one page: eight stay, the others say why and are drawn`, {
  timeout: 180_000,
}, async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const all = await maps(many);
  for (const element of all) await element.zoom(true);
  const open = all.filter(zoomed);
  expect(open).toEqual(all.slice(-8));
  for (const element of open) expect(lost(canvasOf(element))).toBe(false);
  for (const element of all.slice(0, -8)) {
    // The last to be closed may still be about to say it.
    await expect
      .poll(() => element.querySelector('.gk-map-status')?.textContent)
      .toContain('同时打开的地图太多');
    expect(element.querySelector('svg.gk-map')?.checkVisibility()).toBe(true);
  }
  // One that was closed can be opened again.
  await all[0]?.zoom(true);
  expect(all[0] && zoomed(all[0])).toBe(true);
  expect(all.filter(zoomed)).toHaveLength(8);
  expect(warn.mock.calls.flat().filter((text) => String(text).includes('Too many active WebGL'))).toEqual([]);
});

test('taking the element off the page frees its context', { timeout: 60_000 }, async () => {
  const [element] = await maps(1);
  await element?.zoom(true);
  const canvas = element && canvasOf(element);
  expect(lost(canvas)).toBe(false);
  element?.remove();
  expect(lost(canvas)).toBe(true);
  expect(element?.querySelector('.gk-zoom')).toBeNull();
});

test('filters and choices go over to the zoomable map, and come back from it', {
  timeout: 60_000,
}, async () => {
  const [element] = await maps(1);
  if (!element) throw new Error('no element');
  const chosen: (string | null)[] = [];
  element.addEventListener('gk-select', (event) =>
    chosen.push((event as CustomEvent<{ id: string | null }>).detail.id),
  );
  const search = element.querySelector<HTMLInputElement>('.gk-search');
  if (!search) throw new Error('no search');
  search.value = '城关';
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.zoom(true);
  const item = element.querySelector<HTMLElement>('.gk-station[data-at]:not([hidden])');
  element.select(item?.id ?? null);
  expect(chosen).toEqual([item?.id]);
  await element.zoom(false);
  expect(zoomed(element)).toBe(false);
  expect(element.querySelector('.gk-m-chosen')).not.toBeNull();
});

test('closing while it opens leaves nothing behind', { timeout: 60_000 }, async () => {
  const [element] = await maps(1);
  const opening = element?.zoom(true);
  await element?.zoom(false);
  await opening;
  expect(element && zoomed(element)).toBe(false);
  await element?.zoom(true);
  expect(element && zoomed(element)).toBe(true);
});
