import { someOf } from '@gongkai/testing/runs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { baseMap } from './support/input.ts';
import { drawn, drawnIn, opened, picture, pixelsOf } from './support/page.ts';

const wmts = /\/(vec|cva)_w\/wmts\?/;
const ground = [200, 220, 180] as const;

async function tile(picture: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(256, 256);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.fillStyle = `rgb(${ground.join()})`;
  if (picture === 'vec') context.fillRect(0, 0, 256, 256);
  return canvas.convertToBlob();
}

type Answer = (url: URL, signal: AbortSignal) => Promise<Response> | Response;

const good: Answer = async (url) => {
  const blob = await tile(url.searchParams.get('LAYER') ?? '');
  return new Response(blob, { headers: { 'content-type': 'image/png' } });
};
const refusing =
  (status: number): Answer =>
  () =>
    new Response('{"code":1,"msg":"…"}', { status, headers: { 'content-type': 'application/json' } });
const hanging: Answer = (_, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

let asked: URL[] = [];

/** Answers what is asked of 天地图; all else is fetched as ever. */
function answer(how: Answer): void {
  const real = fetch;
  vi.spyOn(window, 'fetch').mockImplementation(async (input, options) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!wmts.test(url)) return real(input, options);
    asked.push(new URL(url));
    return how(new URL(url), options?.signal ?? new AbortController().signal);
  });
}

beforeEach(async () => {
  asked = [];
  await page.viewport(700, 600);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const counted = (map: Parameters<typeof drawnIn>[0]) =>
  drawnIn(map, 'clusters').reduce((sum, { properties }) => sum + properties.point_count, 0) +
  drawnIn(map, 'stations').length;

test('天地图 is drawn below the stations, its names on it, from all its servers', async () => {
  answer(good);
  const { map, element, said } = await opened({ baseMap });
  const seen = await picture(element);
  expect(pixelsOf(seen, ground)).toBeGreaterThan(seen.width * seen.height * 0.6);
  expect(counted(map)).toBe(40);
  expect(drawnIn(map, 'towns')).toHaveLength(0);
  map.jumpTo({ zoom: 13 });
  await drawn(map);
  expect(new Set(asked.map(({ host }) => host)).size).toBeGreaterThan(3);
  for (const { host, pathname, searchParams } of asked) {
    expect(host).toMatch(/^t[0-7]\.tianditu\.gov\.cn$/);
    expect(pathname).toBe(`/${searchParams.get('LAYER')}_w/wmts`);
    expect(searchParams.get('tk')).toBe(baseMap.key);
    expect(searchParams.get('TILEMATRIXSET')).toBe('w');
  }
  expect(said).toEqual([]);
});

describe('where it fails, that is said once, and the stations stay', () => {
  const refusals = [
    [401, 'tiles-key'],
    [403, 'tiles-key'],
    [429, 'tiles-quota'],
    [418, 'tiles-key'],
    [500, 'tiles-failed'],
    [404, 'tiles-failed'],
  ] as const;
  // In a plain run one status of each problem.
  test.each(someOf(refusals, 2))('HTTP %i: %s', async (status, problem) => {
    answer(refusing(status));
    const { map, element, said, details } = await opened({ baseMap });
    expect(said).toEqual([problem]);
    expect(details.join()).not.toContain(baseMap.key);
    expect(details.join()).toContain(String(status));
    expect(counted(map)).toBe(40);
    expect(map.getLayoutProperty('towns', 'visibility')).toBe('visible');
    // The server is not asked again and again.
    const before = asked.length;
    map.jumpTo({ zoom: 13 });
    await drawn(map);
    expect(asked.length).toBe(before);
    expect(said).toEqual([problem]);
    expect(element.querySelector('.gk-credits')?.textContent).toContain('GS(2025)1508号');
  });

  test('no answer: tiles-timeout, after no longer than was said', async () => {
    answer(hanging);
    const { map, said, details } = await opened({ baseMap, tileTimeout: 300 });
    expect(said).toEqual(['tiles-timeout']);
    expect(details).toEqual(['no answer in 300 ms']);
    expect(counted(map)).toBe(40);
  });

  test('no connection: tiles-failed', async () => {
    answer(() => Promise.reject(new TypeError(`Failed to fetch ${baseMap.key}`)));
    const { map, said, details } = await opened({ baseMap });
    expect(said).toEqual(['tiles-failed']);
    expect(details.join()).not.toContain(baseMap.key);
    expect(counted(map)).toBe(40);
  });

  const unreadable = [
    ['a broken picture', 'image/png'],
    ['no picture', 'application/xml'],
  ] as const;
  test.each(someOf(unreadable, 2))('%s: tiles-failed', async (_, type) => {
    answer(() => new Response('<Error/>', { headers: { 'content-type': type } }));
    const { map, said } = await opened({ baseMap });
    expect(said).toEqual(['tiles-failed']);
    expect(counted(map)).toBe(40);
  });

  test('one tile of many: what came is kept, and asking goes on', async () => {
    let count = 0;
    answer((url, signal) => {
      count += 1;
      return count === 3 ? refusing(502)(url, signal) : good(url, signal);
    });
    const { map, element, said } = await opened({ baseMap });
    expect(said).toEqual(['tiles-failed']);
    const before = asked.length;
    map.jumpTo({ zoom: 14 });
    await drawn(map);
    expect(asked.length).toBeGreaterThan(before);
    expect(pixelsOf(await picture(element), ground)).toBeGreaterThan(50_000);
    expect(map.getLayoutProperty('towns', 'visibility')).toBe('none');
  });
});

test('another server, and nothing is asked after the map is closed', async () => {
  const aborted = vi.fn();
  answer((url, signal) => {
    signal.addEventListener('abort', aborted);
    return hanging(url, signal);
  });
  const own = { ...baseMap, server: 'https://tiles.example/' };
  const { inputFor } = await import('./support/input.ts');
  const { container } = await import('./support/page.ts');
  const { openMap } = await import('../src/zoom/open-map.ts');
  const given = inputFor(container(), { baseMap: own });
  const zoomable = await openMap(given.input);
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  expect(asked[0]?.href).toMatch(/^https:\/\/tiles\.example\/(vec|cva)_w\/wmts\?SERVICE=WMTS&/);
  zoomable.close();
  await zoomable.ready;
  await expect.poll(() => aborted.mock.calls.length).toBe(asked.length);
  expect(given.said).toEqual([]);
});
